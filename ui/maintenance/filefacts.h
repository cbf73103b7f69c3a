#pragma once

#include "core/session/maintenanceservice.h"

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

/// All that the page about the file tells.
struct FileFacts
{
    QString path = {};
    qint64 bytes = 0; ///< with what is not merged into it yet
    QString mode = {};
    int schema = 0;
    BaseCounts counts = {};
    qint64 operations = 0;
    qint64 now = 0;
    QTimeZone zone = QTimeZone::utc();
    qint64 lastCheck = 0;
    qint64 lastBackup = 0;
    QString folder = {}; ///< of the backups
    std::vector<BackupFile> backups = {};
};

/// For a thread of the workspace.
FileFacts readFileFacts(Session &session);

} // namespace crm::ui
