#pragma once

#include <QString>

namespace crm {

class Connection;

/// True where `holder` may do what only one client may do at a time, until then; nobody else may meanwhile.
/// One whose end is further away than any lease is long was written by a clock that is wrong, and binds
/// nobody. Instants; a transaction of its own.
bool takeLease(const Connection &db, const QString &name, const QString &holder, qint64 now, qint64 until);

} // namespace crm
