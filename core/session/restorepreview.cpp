#include "core/session/restorepreview.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/session/baserepository.h"
#include "core/session/personerasure.h"
#include "core/session/restorerepository.h"
#include "core/session/session.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filekind.h"

namespace crm {
namespace {

constexpr int kToldOf = 20;

std::unique_ptr<FileKey> keyOf(const Session &session, const QString &backup)
{
    if (!FileKey::isEncrypted(backup))
        return nullptr;
    auto key = FileKey::forCopy(session.path(), {}, backup);
    if (!key && !FileKey::known(backup))
        throw Error(Error::Code::Denied,
                    Tr::tr("This backup is encrypted. Open it as a file, with the password of its time."));
    return key;
}

} // namespace

RestorePreview previewRestore(Session &session, const QString &backup)
{
    const auto key = keyOf(session, backup);
    if (!key)
        requireBaseFile(backup);
    const Connection copy(backup, Connection::Access::Immutable);
    if (const auto problems = integrityProblems(copy, CheckDepth::Quick); !problems.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("This backup is damaged: %1").arg(problems.first()));
    const auto &db = session.operations().db();
    const RestoreRepository then(copy);
    RestorePreview preview{.path = backup,
                           .at = then.newestAct(),
                           .now = BaseRepository(db).counts(),
                           .then = BaseRepository(copy).counts(),
                           .isOther = BaseRepository(copy).uuid() != BaseRepository(db).uuid()};
    const auto common = RestoreRepository(db).lastCommon(then.operations());
    preview.lost = RestoreRepository(db).countAfter(common);
    preview.gained = then.countAfter(then.idOf(RestoreRepository(db).uuidOf(common)));
    preview.lastLost = session.undo().log({.limit = int(std::min<qint64>(preview.lost, kToldOf))});
    preview.erased = RestoreRepository(db).erasuresAfter(common);
    return preview;
}

Restored restoreInto(Session &session, const QString &backup, const QString &target)
{
    Restored restored;
    {
        const auto key = keyOf(session, backup);
        restored.file = restoreBackup(backup, target);
    }
    const auto key = FileKey::forCopy(session.path(), {}, target);
    const auto clock = std::make_shared<FixedClock>(session.operations().clock().now());
    if (RestoreRepository(session.operations().db()).erasuresAfter(0) == 0)
        return restored;
    prepareBase(target, *clock);
    Operations operations(target, Connection::Access::ReadWrite, clock);
    restored.erasedAgain = repeatErasures(session.operations().db(), operations);
    return restored;
}

} // namespace crm
