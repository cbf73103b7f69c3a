#pragma once

#include "core/exchange/export/rowtable.h"

#include <QFile>

namespace crm {

/// A file of records that are no lines of a table: cards, events of a calendar.
class RecordTable : public RowTable
{
public:
    RecordTable(const QString &path, const std::vector<ExportColumn> &columns);

    void finish() override;

protected:
    /// "NAME:value"; nothing for an empty value.
    void line(QStringView name, const QString &value);

private:
    void write(const std::string &bytes);

    QFile m_file;
};

} // namespace crm
