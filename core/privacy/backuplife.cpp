#include "core/privacy/backuplife.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kDaysLookedAt = 731;

} // namespace

std::optional<QDate> lastDayOf(const std::vector<BackupFile> &backups, const std::vector<BackupFile> &all,
                               const QDateTime &now)
{
    QSet<QString> left;
    qint64 bytes = 0;
    for (const auto &backup : backups) {
        left.insert(backup.path);
        bytes = std::max(bytes, backup.bytes);
    }
    auto folder = all;
    for (int day = 1; day <= kDaysLookedAt && !left.isEmpty(); ++day) {
        const auto at = now.addDays(day);
        folder.push_back({.path = u"day-%1"_s.arg(day), .at = at, .bytes = bytes, .label = u"automatic"_s});
        for (const auto &path : superfluousBackups(folder, at)) {
            left.remove(path);
            std::erase_if(folder, [&path](const BackupFile &each) { return each.path == path; });
        }
        if (left.isEmpty())
            return at.date();
    }
    return {};
}

} // namespace crm
