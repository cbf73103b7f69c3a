#pragma once

#include "core/exchange/export/tablewriter.h"

#include <QHash>
#include <QStringList>

namespace crm {

/// Gathers the cells of a row by the names of their columns, for what is made of a whole row at a time.
class RowTable : public TableWriter
{
public:
    explicit RowTable(const std::vector<ExportColumn> &columns);

    void text(std::string_view utf8) override;
    void count(qint64 number) override { add(QString::number(number)); }
    void amount(Amount amount, CellKind) override { add(amount.toString(0)); }
    void day(QDate day) override { add(day.toString(Qt::ISODate)); }
    /// In UTC, "20240105T023000Z".
    void instant(const QDateTime &local) override;
    void empty() override { add({}); }
    void endRow() override;

protected:
    /// All cells of a row are there.
    virtual void takeRow() = 0;
    QString cell(QLatin1StringView field) const { return m_row.value(QString(field)); }
    bool hasColumn(QLatin1StringView field) const { return m_fields.contains(field); }

private:
    void add(const QString &text);

    QStringList m_fields;
    QHash<QString, QString> m_row;
    qsizetype m_at = 0;
};

} // namespace crm
