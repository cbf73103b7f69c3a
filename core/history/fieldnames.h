#pragma once

#include <QString>

namespace crm {

/// What people call a column of a journaled table; empty for what is not worth telling (ids, revisions,
/// values that the program works out).
QString fieldName(const QString &table, const QString &column);

/// What people call a row of a table: "Contact", "Order".
QString recordName(const QString &table);

} // namespace crm
