#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/export/tablewriter.h"

#include <QFile>

namespace crm {

/// A table as CSV. Days and instants as ISO text, numbers plain.
class CsvTable : public TableWriter
{
public:
    CsvTable(const QString &path, const std::vector<ExportColumn> &columns);

    void text(std::string_view utf8) override { m_csv->utf8(utf8); }
    void count(qint64 number) override { m_csv->number(number); }
    void amount(Amount amount, CellKind kind) override;
    void day(QDate day) override;
    void instant(const QDateTime &local) override;
    void empty() override { m_csv->empty(); }
    void endRow() override { m_csv->endRow(); }
    void finish() override;

private:
    QFile m_file;
    std::optional<CsvWriter> m_csv;
};

} // namespace crm
