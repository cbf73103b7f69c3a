#pragma once

#include <QString>

namespace crm {

/// SQL that gives the customer to whom a value of the users' own fields belongs, or NULL: a row of
/// `custom_value` names a record of whatever table its field is for. `field` and `record` are the SQL of its
/// field_id and row_id.
QString customerOfValue(const QString &field, const QString &record);

} // namespace crm
