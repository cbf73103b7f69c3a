#pragma once

#include <QString>

namespace crm {

struct JournaledTable;

/// SQL that gives the customer to whom a value of the users' own fields belongs, or NULL: a row of
/// `custom_value` names a record of whatever table its field is for. `field` and `record` are the SQL of its
/// field_id and row_id.
QString customerOfValue(const QString &field, const QString &record);

/// SQL that gives the customer to whom a row of a journaled table belongs, or NULL; of one that has such.
QString customerOfRow(const JournaledTable &table);
/// The same of a row as the journal holds it; `image` is the SQL of its JSON.
QString customerOfImage(const JournaledTable &table, const QString &image);

} // namespace crm
