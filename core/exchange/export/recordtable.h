#pragma once

#include "core/exchange/export/tablewriter.h"

#include <QFile>

namespace crm {

/// A file of records that are no lines of a table: cards, events of a calendar. The cells of a row are
/// gathered, and the record is written out of them by the names of their columns.
class RecordTable : public TableWriter
{
public:
    RecordTable(const QString &path, const std::vector<ExportColumn> &columns);

    void text(std::string_view utf8) override;
    void count(qint64 number) override { add(QString::number(number)); }
    void amount(Amount amount, CellKind) override { add(amount.toString(0)); }
    void day(QDate day) override { add(day.toString(Qt::ISODate)); }
    /// In UTC, "20240105T023000Z".
    void instant(const QDateTime &local) override;
    void empty() override { add({}); }
    void endRow() override;
    void finish() override;

protected:
    virtual void writeRecord() = 0;
    QString cell(QLatin1StringView field) const { return m_row.value(QString(field)); }
    bool hasColumn(QLatin1StringView field) const;
    /// "NAME:value"; nothing for an empty value.
    void line(QStringView name, const QString &value);

private:
    void add(const QString &text);
    void write(const std::string &bytes);

    QFile m_file;
    QStringList m_fields;
    QHash<QString, QString> m_row;
    qsizetype m_at = 0;
};

} // namespace crm
