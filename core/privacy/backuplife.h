#pragma once

#include "core/storage/backuprotation.h"

#include <QDate>

namespace crm {

/// On which day the last of these backups goes, by the rules of rotation, where one is made on each day from
/// now on; nothing where there are none, or one that nobody rotates away within two years. `all`: what lies
/// beside them.
std::optional<QDate> lastDayOf(const std::vector<BackupFile> &backups, const std::vector<BackupFile> &all,
                               const QDateTime &now);

} // namespace crm
