#include "core/exchange/export/rowtable.h"

using namespace Qt::StringLiterals;

namespace crm {

RowTable::RowTable(const std::vector<ExportColumn> &columns)
{
    for (const auto &column : columns)
        m_fields << column.field;
}

void RowTable::text(std::string_view utf8)
{
    add(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

void RowTable::instant(const QDateTime &local)
{
    add(local.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

void RowTable::add(const QString &text)
{
    m_row.insert(m_fields.value(m_at++), text);
}

void RowTable::endRow()
{
    takeRow();
    m_row.clear();
    m_at = 0;
}

} // namespace crm
