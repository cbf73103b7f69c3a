#include "core/session/entrance.h"

#include "core/base/outcome.h"
#include "core/security/signinrepository.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filekind.h"
#include "core/storage/recovery.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/sidefile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString firstAdministrator(const Connection &db)
{
    const auto all = UserRepository(db).all();
    const auto it = std::ranges::find_if(
        all, [](const User &user) { return user.active && user.role == Role::Administrator; });
    return it == all.end() ? QString() : it->name;
}

/// The log says who it was, as far as anybody knows.
Actor actorNamed(const Connection &db, const QString &name)
{
    const auto user = UserRepository(db).findByName(name);
    return Actor(user ? user->id : UserId(), name.isEmpty() ? u"?"_s : name.left(100), {});
}

} // namespace

namespace {

/// Where the file is away, the copy of it on this machine.
QString fileToOpen(const QString &path)
{
    const LocalCopy copy(path);
    return !QFileInfo::exists(path) && copy.exists() ? copy.path() : path;
}

/// A log that a dead program left is not to be touched before it was found to belong to the file: what lies
/// in the file alone will do then, and what is missing is found when it opens.
Connection::Access accessForALook(const QString &path)
{
    const bool isAlone =
        !SideFile::existsFor(path) && (QFileInfo(path + u"-wal"_s).size() == 0 || isRecoveryDue(path));
    return isAlone ? Connection::Access::Immutable : Connection::Access::ReadOnly;
}

/// Of who has opened an encrypted file: whoever holds the recovery key is an administrator.
SessionOptions enterWithKey(SessionOptions options, const Secret &password)
{
    const auto file = fileToOpen(options.path);
    const bool isRecovery = KeyHeader::looksLikeRecovery(QString::fromUtf8(password.utf8()));
    if (const auto names = FileKey::headerOf(file).names(); options.userName.isEmpty() && !names.isEmpty())
        options.userName = names.front();
    options.key = FileKey::unlock(file, options.userName, password);
    const auto how = prepareBaseOrCopy(options.path, *options.clock, options.backupRoot);
    Operations operations(how.path, how.access, options.clock);
    if (isRecovery)
        options.userName = firstAdministrator(operations.db());
    operations.setActor(actorNamed(operations.db(), options.userName.simplified()));
    options.signIn = SignIn(operations).proofOfKey(options.userName.simplified());
    return options;
}

} // namespace

Entrance entranceOf(const QString &path)
{
    const auto found = attempt([&] {
        if (const auto file = fileToOpen(path); FileKey::isEncrypted(file))
            return Entrance{true, true, FileKey::headerOf(file).names()};
        requireBaseFile(path);
        const Connection db(path, accessForALook(path));
        Entrance entrance;
        if (!SignInRepository(db).isThere())
            return entrance;
        entrance.needsPassword = SignInRepository(db).any();
        for (const auto &user : UserRepository(db).all())
            if (user.active)
                entrance.names << user.name;
        return entrance;
    });
    return found ? *found : Entrance();
}

SessionOptions enter(SessionOptions options, const Secret &password)
{
    if (FileKey::isEncrypted(fileToOpen(options.path)))
        return enterWithKey(std::move(options), password);
    const auto how = prepareBaseOrCopy(options.path, *options.clock, options.backupRoot);
    Operations operations(how.path, how.access, options.clock);
    SignIn signIn(operations);
    if (!signIn.isNeeded())
        return options;
    if (options.userName.isEmpty())
        options.userName = firstAdministrator(operations.db());
    operations.setActor(actorNamed(operations.db(), options.userName.simplified()));
    options.signIn = signIn.check(options.userName, password);
    return options;
}

} // namespace crm
