#pragma once

#include "core/operation/chain.h"
#include "core/operation/operations.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"

namespace crm {

/// How large a base is.
struct BaseCounts
{
    qint64 customers = 0;
    qint64 contacts = 0;
    qint64 products = 0;
    qint64 orders = 0;
    qint64 orderLines = 0;
    qint64 activities = 0;

    friend bool operator==(const BaseCounts &, const BaseCounts &) = default;
};

/// The file itself: its size, its health, its backups, its log.
class MaintenanceService
{
public:
    /// `backupRoot`: see crm::backupFolder().
    MaintenanceService(Operations &operations, const QString &backupRoot);

    BaseCounts counts() const;
    int schemaVersion() const;
    QString mode() const; ///< "local" or "team"

    /// What is wrong with the file; empty where all is well.
    QStringList check(CheckDepth depth);
    /// Whether a quick check is due: the last one is over 24 h old and the file has at most 200 MB.
    bool isCheckDue() const;
    /// Whether an operation whose COMMIT failed is in the file, and will be; to be asked of a file that was
    /// opened anew. See Unsettled.
    bool holds(const QString &operation);
    ChainReport verifyLog() const { return Chain::verify(m_operations.db()); }

    BackupResult backUpTo(const QString &target);
    /// Into the folder of backups of this base.
    BackupResult backUp(const QString &label);
    /// The same before or after something else, which goes on whether it succeeds or not: why there is no
    /// backup, or an empty text.
    QString tryBackUp(const QString &label);
    bool isBackupDue() const; ///< the last one is over 20 h old
    /// Whether one is due and this machine is to make it: of a team's file only one at a time does, which has
    /// half an hour for it from now on.
    bool claimBackup();
    /// By any operation. Of a team's file never: colleagues would wait for each backup, so that one a day has
    /// to do.
    bool isChangedSinceBackup() const;
    qint64 operationsSinceBackup() const; ///< by how many; all where there is none
    qint64 lastBackup() const; ///< instant, 0 for never
    qint64 lastCheck() const; ///< likewise, of a check that found nothing
    std::vector<BackupFile> backups() const; ///< of this base, newest first
    QString folderOfBackups() const;
    /// Makes a base of its own of a backup; see crm::restoreBackup().
    BackupResult restore(const QString &backup, const QString &target) const;

private:
    bool canNote() const;
    void noteBackup(qint64 operation);

    Operations &m_operations;
    const QString m_folderOfBackups;
};

} // namespace crm
