#pragma once

class QString;

namespace crm {

/// Whether SQLite will recover the file on opening: its log (-wal, or -journal) holds work, and no process
/// has the file open. Throws Error::Code::Storage, with nothing changed, where the log is not of this file:
/// SQLite would write it into the file all the same, since nothing in a log says whose it is. To be asked
/// before any connection to the file exists.
bool isRecoveryDue(const QString &path);

} // namespace crm
