#pragma once

#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"

namespace crm {

class Session;

/// What going back to a backup would mean.
struct RestorePreview
{
    QString path = {};
    qint64 at = 0; ///< instant of the newest act in the backup; 0 where there is none
    BaseCounts now = {};
    BaseCounts then = {};
    bool isOther = false; ///< the backup is of another base
    qint64 lost = 0; ///< operations that are in the file and not in the backup
    std::vector<LogEntry> lastLost = {}; ///< the newest of them
    qint64 gained = 0; ///< operations that are in the backup and not in the file
    int erased = 0; ///< people who were erased since; they are erased again
};

/// Opens the backup for reading, checks it, and compares. Throws Storage where it is damaged or no backup,
/// Denied where it is encrypted with a key that is not known.
RestorePreview previewRestore(Session &session, const QString &backup);

/// Makes a base of its own of a backup, and erases again who was erased since. Throws as crm::restoreBackup()
/// does. How many were erased again.
struct Restored
{
    BackupResult file = {};
    int erasedAgain = 0;
};
Restored restoreInto(Session &session, const QString &backup, const QString &target);

} // namespace crm
