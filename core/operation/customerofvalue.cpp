#include "core/operation/customerofvalue.h"

using namespace Qt::StringLiterals;

namespace crm {

QString customerOfValue(const QString &field, const QString &record)
{
    return uR"((SELECT CASE entity
            WHEN 'customer' THEN %2
            WHEN 'contact' THEN (SELECT customer_id FROM contact WHERE id = %2)
            WHEN 'sales_order' THEN (SELECT customer_id FROM sales_order WHERE id = %2)
            WHEN 'activity' THEN (SELECT customer_id FROM activity WHERE id = %2)
        END FROM custom_field WHERE id = %1))"_s.arg(field, record);
}

} // namespace crm
