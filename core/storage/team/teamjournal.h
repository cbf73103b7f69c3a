#pragma once

#include <QString>

struct sqlite3;

namespace crm {

/// Makes a connection keep its rollback journal for good, and checks that it does: on a network drive the one
/// way in which other machines see what a dead one left behind (storage.md, surprise 1). To be called before
/// anything else is done with the connection. Throws Error::Code::Storage.
void keepJournal(sqlite3 *db);

/// Takes a file that nobody has open out of WAL, and makes it keep its journal. Throws Error::Code::Conflict
/// where somebody has it open.
void leaveWal(const QString &path);

/// The pragmas of a team's file besides, each read back. Throws Error::Code::Storage.
void setTeamPragmas(sqlite3 *db);

} // namespace crm
