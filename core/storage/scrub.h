#pragma once

namespace crm {

class Connection;

/// Leaves nothing of what was deleted: not in the unused places of the file, and not in the journal or the
/// log beside it. False where that was not possible now: somebody else works with the file; what was deleted
/// is overwritten with zeros where it lay all the same. Not within a transaction. The blocks of the disk that
/// the file gave up are the system's.
bool scrubFile(const Connection &db);

/// To be called before what is to leave nothing is deleted: SQLite overwrites it then.
void overwriteDeleted(const Connection &db);

} // namespace crm
