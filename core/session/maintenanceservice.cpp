#include "core/session/maintenanceservice.h"

#include "core/base/outcome.h"
#include "core/operation/fate.h"
#include "core/session/baserepository.h"
#include "core/session/secondplace.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/housekeeping.h"
#include "core/storage/migrator.h"
#include "core/storage/recovery.h"
#include "core/storage/team/teamfile.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kHour = 3'600'000;
const auto kLastCheck = u"last_check"_s;
const auto kLastBackup = u"last_backup"_s;
constexpr qint64 kBackupClaim = kHour / 2;
const auto kBackupClaimedAt = u"backup_claimed_at"_s;
const auto kBackupClaimedBy = u"backup_claimed_by"_s; ///< the machine that makes the backup of a team's file
const auto kBackedUp = u"backed_up"_s; ///< the newest operation that the last backup holds

/// An instant that lies ahead was written by a clock that went wrong, and says nothing.
bool isOver(qint64 hours, qint64 since, qint64 now)
{
    return since > now || now - since > hours * kHour;
}

} // namespace

MaintenanceService::MaintenanceService(Operations &operations, const QString &backupRoot)
    : m_operations(operations)
    , m_folderOfBackups(backupFolder(operations.db().path(), backupRoot))
{
}

BaseCounts MaintenanceService::counts() const
{
    return BaseRepository(m_operations.db()).counts();
}

int MaintenanceService::schemaVersion() const
{
    return Migrator::version(m_operations.db());
}

QString MaintenanceService::mode() const
{
    return BaseRepository(m_operations.db()).mode();
}

QStringList MaintenanceService::check(CheckDepth depth)
{
    const auto problems = integrityProblems(m_operations.db(), depth);
    if (problems.isEmpty() && canNote())
        Housekeeping(m_operations.db()).setInstant(kLastCheck, m_operations.clock().now());
    return problems;
}

bool MaintenanceService::isCheckDue() const
{
    return isOver(24, Housekeeping(m_operations.db()).instant(kLastCheck), m_operations.clock().now())
        && QFileInfo(m_operations.db().path()).size() <= kCheckedOnOpening;
}

bool MaintenanceService::holds(const QString &operation)
{
    const bool held = isRecordedForGood(m_operations.db(), operation);
    if (held)
        m_operations.localJournal().confirm(operation, m_operations.clock().now());
    return held;
}

BackupResult MaintenanceService::backUpTo(const QString &target)
{
    const auto operation = BaseRepository(m_operations.db()).newestOperation();
    const auto result = crm::backUp(m_operations.db(), target);
    noteBackup(operation);
    return result;
}

BackupResult MaintenanceService::backUp(const QString &label)
{
    const auto operation = BaseRepository(m_operations.db()).newestOperation();
    const auto result = backUpAutomatically(m_operations.db(), m_folderOfBackups, label,
                                            QDateTime::fromMSecsSinceEpoch(m_operations.clock().now()));
    noteBackup(operation);
    SecondPlace(m_folderOfBackups).bring(); // one that is away stops nothing: its state tells
    return result;
}

QString MaintenanceService::tryBackUp(const QString &label)
{
    const auto made = attempt([&] { return backUp(label); });
    return made ? QString() : made.error().message();
}

bool MaintenanceService::canNote() const
{
    return m_operations.db().isWritable()
        && (!m_operations.team() || m_operations.team()->whyReadOnly().isEmpty());
}

bool MaintenanceService::claimBackup()
{
    const bool isTeamFile = m_operations.team();
    if (!isTeamFile || !isBackupDue())
        return isBackupDue();
    Transaction transaction(m_operations.db());
    Housekeeping housekeeping(m_operations.db());
    const auto now = m_operations.clock().now();
    const auto since = now - housekeeping.instant(kBackupClaimedAt);
    const auto who = m_operations.actor().machine();
    const bool isTaken = since >= 0 && since < kBackupClaim && housekeeping.value(kBackupClaimedBy) != who;
    if (isTaken || !isBackupDue()) // somebody was faster
        return false;
    housekeeping.set(kBackupClaimedBy, who);
    housekeeping.setInstant(kBackupClaimedAt, now);
    transaction.commit();
    return true;
}

/// A file that can only be read can be backed up all the same.
void MaintenanceService::noteBackup(qint64 operation)
{
    if (!canNote())
        return;
    Transaction transaction(m_operations.db());
    Housekeeping housekeeping(m_operations.db());
    housekeeping.setInstant(kLastBackup, m_operations.clock().now());
    housekeeping.set(kBackedUp, QString::number(operation));
    transaction.commit();
}

bool MaintenanceService::isChangedSinceBackup() const
{
    if (m_operations.db().isTeamFile())
        return false;
    const auto newest = BaseRepository(m_operations.db()).newestOperation();
    return newest > 0 && Housekeeping(m_operations.db()).value(kBackedUp).toLongLong() != newest;
}

qint64 MaintenanceService::operationsSinceBackup() const
{
    return BaseRepository(m_operations.db()).newestOperation()
         - Housekeeping(m_operations.db()).value(kBackedUp).toLongLong();
}

bool MaintenanceService::isBackupDue() const
{
    return isOver(20, lastBackup(), m_operations.clock().now());
}

qint64 MaintenanceService::lastCheck() const
{
    return Housekeeping(m_operations.db()).instant(kLastCheck);
}

std::vector<BackupFile> MaintenanceService::backups() const
{
    return backupsIn(folderOfBackups());
}

QString MaintenanceService::folderOfBackups() const
{
    return m_folderOfBackups;
}

BackupResult MaintenanceService::restore(const QString &backup, const QString &target) const
{
    const auto key =
        FileKey::isEncrypted(backup) ? FileKey::forCopy(m_operations.db().path(), {}, backup) : nullptr;
    return restoreBackup(backup, target);
}

qint64 MaintenanceService::lastBackup() const
{
    return Housekeeping(m_operations.db()).instant(kLastBackup);
}

} // namespace crm
