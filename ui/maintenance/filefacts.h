#pragma once

#include "core/session/maintenanceservice.h"
#include "core/session/secondplace.h"

#include <QCoreApplication>

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

/// All that the page about the file tells.
struct FileFacts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::FileFacts)

public:
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
    SecondPlace::State second = {};
    bool isEncrypted = false;
    QStringList keys = {}; ///< who can open an encrypted one
    bool hasRecovery = false;

    /// "3 hours ago" for what is recent, else the day.
    QString age(qint64 at) const;
};

/// For a thread of the workspace.
FileFacts readFileFacts(Session &session);

} // namespace crm::ui
