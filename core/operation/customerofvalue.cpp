#include "core/operation/customerofvalue.h"

#include "core/operation/journaledtable.h"

using namespace Qt::StringLiterals;

namespace crm {

/// A record that is gone is looked for in the journal.
QString customerOfValue(const QString &field, const QString &record)
{
    const auto of = [](const QString &table) {
        return uR"(WHEN '%1' THEN coalesce(
                (SELECT customer_id FROM %1 WHERE id = v.record),
                (SELECT json_extract(coalesce(before, after), '$.customer_id') FROM journal
                 WHERE tbl = '%1' AND row = v.record ORDER BY id DESC LIMIT 1)))"_s.arg(table);
    };
    return uR"((SELECT CASE f.entity WHEN 'customer' THEN v.record %3 %4 %5 END
        FROM (SELECT %1 AS field, %2 AS record) v JOIN custom_field f ON f.id = v.field))"_s.arg(
        field, record, of(u"contact"_s), of(u"sales_order"_s), of(u"activity"_s));
}

QString customerOfRow(const JournaledTable &table)
{
    return table.name == "custom_value"_L1 ? customerOfValue(u"field_id"_s, u"row_id"_s)
                                           : table.customerColumn;
}

QString customerOfImage(const JournaledTable &table, const QString &image)
{
    const auto column = [&image](const QString &name) {
        return u"json_extract(%1, '$.%2')"_s.arg(image, name);
    };
    return table.name == "custom_value"_L1 ? customerOfValue(column(u"field_id"_s), column(u"row_id"_s))
                                           : column(table.customerColumn);
}

} // namespace crm
