#include "ui/maintenance/filefacts.h"

#include "core/operation/undoservice.h"
#include "core/security/filekeys.h"
#include "core/session/session.h"
#include "ui/common/formatters.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm::ui {

FileFacts readFileFacts(Session &session)
{
    const auto &maintenance = session.maintenance();
    FileFacts facts{.path = session.path(),
                    .mode = maintenance.mode(),
                    .schema = maintenance.schemaVersion(),
                    .counts = maintenance.counts(),
                    .now = session.operations().clock().now(),
                    .zone = session.operations().zone(),
                    .lastCheck = maintenance.lastCheck(),
                    .lastBackup = maintenance.lastBackup(),
                    .folder = maintenance.folderOfBackups(),
                    .backups = maintenance.backups(),
                    .second = SecondPlace(maintenance.folderOfBackups()).state()};
    const FileKeys keys(session.operations());
    facts.isEncrypted = keys.isEncrypted();
    facts.keys = keys.names();
    facts.hasRecovery = keys.hasRecovery();
    for (const auto &part : {QString(), u"-wal"_s})
        facts.bytes += QFileInfo(facts.path + part).size();
    if (const auto newest = session.undo().log({.limit = 1}); !newest.empty())
        facts.operations = newest.front().id;
    return facts;
}

QString FileFacts::age(qint64 at) const
{
    const auto hours = int((now - at) / 3'600'000);
    if (hours < 1)
        return tr("within the last hour");
    if (hours < 24)
        return tr("%n hours ago", nullptr, hours);
    const auto day = [this](qint64 instant) { return QDateTime::fromMSecsSinceEpoch(instant, zone).date(); };
    return format::relativeDay(day(at), day(now));
}

} // namespace crm::ui
