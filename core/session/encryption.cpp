#include "core/session/encryption.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/localjournal.h"
#include "core/security/filekeys.h"
#include "core/security/signinrepository.h"
#include "core/session/baserepository.h"
#include "core/session/maintenanceservice.h"
#include "core/session/teamservice.h"
#include "core/storage/encryption/convert.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/team/localcopy.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void requireAlone(Session &session)
{
    session.operations().actor().require(Permission::ManageUsers);
    for (const auto &person : session.team().online())
        if (!person.isSelf)
            throw Error(
                Error::Code::Conflict,
                Tr::tr("%1 has the file open. Close it everywhere, then try again.").arg(person.user));
}

void requireFit(Session &session, const Secret &password)
{
    if (FileKeys(session.operations()).isEncrypted())
        throw Error(Error::Code::Conflict, Tr::tr("This file is encrypted already."));
    const auto hash = SignInRepository(session.operations().db()).hash(session.actor().id());
    if (!hash.isEmpty() && !isPassword(password, hash))
        session.actor().refuse(u"password"_s, Tr::tr("Use the password with which you sign in."));
    if (const auto why = whyWeak(password, session.actor().name()); !why.isEmpty())
        throw Error(Error::Code::Invalid, why);
}

/// Once it is so.
void record(const SessionOptions &options, const QString &kind)
{
    Session session(options);
    auto work = session.operations().begin({.kind = kind, .changesNothing = true});
    work.commit();
}

} // namespace

Encrypted encryptBase(const SessionOptions &options, const Secret &password)
{
    Encrypted result;
    QString name, notes;
    {
        Session session(options);
        requireAlone(session);
        requireFit(session, password);
        name = session.actor().name();
        if (const auto uuid = BaseRepository(session.operations().db()).uuid(); !uuid.isEmpty())
            notes = LocalJournal::folderFor(uuid);
        const auto backups = session.maintenance().backups();
        result.plainBackups = std::ranges::count_if(
            backups, [](const BackupFile &backup) { return !FileKey::isEncrypted(backup.path); });
    }
    const auto key = newDataKey();
    auto header = KeyHeader::forNewFile(key);
    header.setPassword(name, password, key);
    result.recoveryKey = header.makeRecovery(key);
    encryptFile(options.path, key, header);
    QFile::remove(LocalCopy(options.path).path());
    if (!notes.isEmpty())
        QDir(notes).removeRecursively();
    auto now = options;
    now.key = std::make_shared<const FileKey>(options.path, key, QByteArray());
    record(now, u"base.encrypt"_s);
    return result;
}

QString encryptBackup(const QString &path, const QString &name, const Secret &password)
{
    if (FileKey::isEncrypted(path))
        throw Error(Error::Code::Conflict, Tr::tr("This file is encrypted already."));
    if (const auto why = whyWeak(password, name); !why.isEmpty())
        throw Error(Error::Code::Invalid, why);
    const auto key = newDataKey();
    auto header = KeyHeader::forNewFile(key);
    header.setPassword(name, password, key);
    const auto recovery = header.makeRecovery(key);
    encryptFile(path, key, header);
    return recovery;
}

void decryptBase(SessionOptions options)
{
    {
        Session session(options);
        requireAlone(session);
        if (!FileKeys(session.operations()).isEncrypted())
            throw Error(Error::Code::Conflict, Tr::tr("This file is not encrypted."));
    }
    decryptFile(options.path);
    options.key.reset(); // from now on the file is opened as a plain one
    record(options, u"base.decrypt"_s);
}

} // namespace crm
