#pragma once

#include <QString>

namespace crm {

/// What people call a row of a journaled table: "Order".
QString recordName(const QString &table);
/// What people call a column; empty for what is not worth telling (ids, revisions, what the program works
/// out).
QString columnName(const QString &column);
/// A text by which an enumeration is stored, for people; the text itself where it is none.
QString keyName(const QString &table, const QString &column, const QString &key);
/// The journaled table whose `name` tells what a column refers to; empty for columns that refer to nothing.
QString referredTable(const QString &column);

} // namespace crm
