#pragma once

#include <QtGlobal>

class QString;

namespace crm {

/// Up to this many bytes a file is checked as a whole before it is opened; a larger one afterwards, beside
/// the work.
constexpr qint64 kCheckedOnOpening = 200'000'000;

/// Whether SQLite will recover the file on opening: its log (-wal, or -journal) holds work, and no process
/// has the file open. Throws Error::Code::Storage, with nothing changed, where the log is not of this file:
/// SQLite would write it into the file all the same, since nothing in a log says whose it is. To be asked
/// before any connection to the file exists. Of a file of more than `checkedWholly` bytes, only the record of
/// its operations is compared.
bool isRecoveryDue(const QString &path, qint64 checkedWholly = kCheckedOnOpening);

} // namespace crm
