#pragma once

#include <QStringList>

namespace crm {

class Connection;

/// What differs between the schema of `db` and the one of `expected`: missing, foreign and changed tables,
/// indexes, triggers and views, by name. A trigger that is not ours could do anything.
QStringList schemaDifferences(const Connection &db, const Connection &expected);

} // namespace crm
