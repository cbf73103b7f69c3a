#pragma once

#include "core/storage/backuprotation.h"

namespace crm {

class Connection;

/// A backup that was opened again and checked.
struct BackupResult
{
    QString path = {};
    qint64 bytes = 0;
    qint64 rows = 0; ///< in all tables; equal to the original's
};

/// Writes a compact copy of `db` to `target`, opens it, checks it in full, compares the rows of every table,
/// and only then gives it its name. Throws Error::Code::Storage, leaving nothing behind; never overwrites.
BackupResult backUp(const Connection &db, const QString &target);

/// Those that backUpAutomatically() made there, newest first.
std::vector<BackupFile> backupsIn(const QString &folder);

/// Copies a backup to `target`, checks the copy in full and only then gives it its name. Throws
/// Error::Code::Storage or Conflict, leaving nothing behind; never overwrites.
BackupResult restoreBackup(const QString &backup, const QString &target);

/// Where the backups of `base` lie, a folder named after it: within `root`, or, where that is empty, within
/// the folder that the system has for the data of this program. Never beside the original.
QString backupFolder(const QString &base, const QString &root = {});

/// backUp() into the folder of backups under a name that says when, then rotation.
BackupResult backUpAutomatically(const Connection &db, const QString &folder, const QString &label,
                                 const QDateTime &now);

} // namespace crm
