#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

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

/// A backup as it lies in a folder.
struct BackupFile
{
    QString path = {};
    QDateTime at = {}; ///< UTC
    qint64 bytes = 0;
    QString label = {}; ///< why it was made: "automatic", "by-hand", "before-v3"

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// Those that backUpAutomatically() made there, newest first.
std::vector<BackupFile> backupsIn(const QString &folder);

/// Copies a backup to `target`, checks the copy in full and only then gives it its name. Throws
/// Error::Code::Storage or Conflict, leaving nothing behind; never overwrites.
BackupResult restoreBackup(const QString &backup, const QString &target);

/// The folder beside nothing else than backups where those of `base` lie, named after it.
QString backupFolder(const QString &base);

/// backUp() into the folder of backups under a name that says when, then rotation.
BackupResult backUpAutomatically(const Connection &db, const QString &folder, const QString &label,
                                 const QDateTime &now);

/// Which of the backups may go: all but the 10 latest, 14 daily, 8 weekly, 12 monthly, and those made before
/// a migration within 90 days.
std::vector<QString> superfluousBackups(const std::vector<QString> &fileNames, const QDateTime &now);

} // namespace crm
