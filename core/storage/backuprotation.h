#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace crm {

/// A backup as it lies in a folder.
struct BackupFile
{
    QString path = {};
    QDateTime at = {}; ///< UTC
    qint64 bytes = 0;
    QString label = {}; ///< why it was made: "automatic", "by-hand", "before-v3"

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// "客户.20261122-101500.on-close.kingfisher"; nothing where a name is not of that form.
std::optional<BackupFile> backupNamed(const QString &fileName);
QString backupName(const QString &base, const QDateTime &at, const QString &label);

/// How much room backups may take.
inline constexpr qint64 kMostBackupBytes = 5'000'000'000;

/// Which backups may go, by path. Kept are the 10 latest, one of each of 14 days, 8 weeks and 12 months, and
/// for 90 days those made before a migration. Where these take more than `mostBytes` together, the oldest of
/// them go as well, but for the newest of all and those made before a migration.
std::vector<QString> superfluousBackups(std::vector<BackupFile> backups, const QDateTime &now,
                                        qint64 mostBytes = kMostBackupBytes);

} // namespace crm
