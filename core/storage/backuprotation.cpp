#include "core/storage/backuprotation.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kStamp = u"yyyyMMdd-HHmmss"_s;
constexpr qsizetype kLatest = 10;
constexpr int kDays = 14;
constexpr int kWeeks = 8;
constexpr int kMonths = 12;
constexpr int kDaysOfMigrations = 90;

/// The day, week or month to which a backup belongs, as far as there is to be one of each.
QStringList periodsOf(const QDateTime &at, const QDate &today)
{
    const auto day = at.date();
    const auto days = day.daysTo(today);
    const auto months = (today.year() - day.year()) * 12 + today.month() - day.month();
    int yearOfWeek = 0;
    const auto week = day.weekNumber(&yearOfWeek);
    QStringList periods;
    if (days < kDays)
        periods << day.toString(u"'d'yyyyMMdd"_s);
    if (days < kWeeks * 7)
        periods << u"w%1-%2"_s.arg(yearOfWeek).arg(week);
    if (months < kMonths)
        periods << day.toString(u"'m'yyyyMM"_s);
    return periods;
}

bool precedesMigration(const BackupFile &backup, const QDateTime &now)
{
    return backup.label.startsWith("before-v"_L1) && backup.at.daysTo(now) <= kDaysOfMigrations;
}

} // namespace

std::optional<BackupFile> backupNamed(const QString &fileName)
{
    const auto parts = fileName.split(u'.');
    if (parts.size() < 4 || parts.back() != "kingfisher"_L1)
        return {};
    auto at = QDateTime::fromString(parts[parts.size() - 3], kStamp);
    if (!at.isValid())
        return {};
    at.setTimeSpec(Qt::UTC);
    return BackupFile{.path = fileName, .at = at, .label = parts[parts.size() - 2]};
}

QString backupName(const QString &base, const QDateTime &at, const QString &label)
{
    return u"%1.%2.%3.kingfisher"_s.arg(base, at.toUTC().toString(kStamp), label);
}

std::vector<QString> superfluousBackups(std::vector<BackupFile> backups, const QDateTime &now,
                                        qint64 mostBytes)
{
    std::ranges::stable_sort(backups, std::greater(), &BackupFile::at);
    // One whose clock was ahead is not what was made last.
    const auto newest =
        std::ranges::find_if(backups, [&](const BackupFile &backup) { return backup.at <= now; });
    std::set<QString> periodsKept;
    std::vector<QString> superfluous;
    qint64 bytes = newest == backups.end() ? 0 : newest->bytes;
    for (auto backup = backups.begin(); backup != backups.end(); ++backup) {
        bool keep = backup - backups.begin() < kLatest;
        for (const auto &period : periodsOf(backup->at, now.date()))
            keep |= periodsKept.insert(period).second;
        const bool always = backup == newest || precedesMigration(*backup, now);
        const bool fits = bytes + backup->bytes <= mostBytes;
        if (!always && !(keep && fits))
            superfluous.push_back(backup->path);
        else if (backup != newest)
            bytes += backup->bytes;
    }
    return superfluous;
}

} // namespace crm
