#include "core/session/sharing.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/session/baserepository.h"
#include "core/storage/backup.h"
#include "core/storage/filekind.h"
#include "core/storage/partfile.h"
#include "core/storage/team/fileid.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/team/syncfolder.h"
#include "core/storage/team/teamjournal.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Code::Storage, Tr::tr("This file cannot be shared: %1").arg(why));
}

void requirePlaceForTeams(const QString &path, const Volume &volume)
{
    if (const auto why = whyNotForTeams(path, volume); !why.isEmpty())
        refuse(why);
}

/// The first write makes the journal, which stays from then on.
template <typename Write>
void writeFirst(const QString &path, Write write)
{
    const Connection db(path, Connection::Access::Inspect);
    Transaction transaction(db);
    BaseRepository repository(db);
    write(repository);
    transaction.commit();
}

} // namespace

QString whyNotForTeams(const QString &path, const Volume &volume)
{
    if (!volume.isForTeams())
        return volume.reason + u' ' + volume.remedy;
    if (const auto service = syncServiceOf(path); !service.isEmpty())
        return Tr::tr("It lies in a folder of %1, which copies it while people write to it. Put it on a "
                      "drive that all of them reach.")
            .arg(service);
    if (hardLinksOf(path) > 1)
        return Tr::tr("It has several names (hard links). Remove all names but one.");
    return {};
}

void shareBase(const QString &path, const Clock &clock, const QString &backupRoot)
{
    shareBase(path, clock, volumeOf(path), backupRoot);
}

void shareBase(const QString &path, const Clock &clock, const Volume &volume, const QString &backupRoot)
{
    requireBaseFile(path);
    requirePlaceForTeams(path, volume);
    if (const auto why = whyReadOnly(path); !why.isEmpty())
        refuse(why);
    const auto file = QFileInfo(path).canonicalFilePath();
    if (volume.isLocal() && prepareBase(file, clock, volume, backupRoot).isTeamFile)
        return;
    leaveWal(file);
    if (prepareBase(file, clock, volume, backupRoot).isTeamFile)
        return; // on a network drive it can be looked into only now
    const SideFile made(file);
    writeFirst(file, [](BaseRepository &repository) { repository.setTeamMode(); });
}

TeamPlace teamPlaceOf(const QString &path)
{
    const auto volume = volumeOf(path);
    return {volume, whyNotForTeams(path, volume)};
}

void shareCopy(const QString &path, const QString &target, const Clock &clock)
{
    const Connection db(path, Connection::Access::ReadOnly);
    createTeamBase(
        target, [&](const QString &at) { backUp(db, at); }, clock);
}

void createTeamBase(const QString &path, const std::function<void(const QString &)> &create,
                    const Clock &clock)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        throw Error(Error::Code::Storage, Tr::tr("Nothing can be written in the folder %1.").arg(folder));
    requirePlaceForTeams(path, volumeOf(path));
    PartFile part(path);
    const QTemporaryDir local; // a drive of a server is no place for the WAL in which a base begins
    const auto made = local.filePath(QFileInfo(path).fileName());
    create(made);
    shareBase(made, clock);
    if (!QFile::copy(made, part.path()))
        throw Error(Error::Code::Storage, Tr::tr("%1 cannot be written.").arg(path));
    part.finish();
    const SideFile beside(path);
    writeFirst(path, [](BaseRepository &repository) { repository.touch(); });
}

bool isOfOneMachine(const QString &path)
{
    return usesWal(path);
}

BaseAccess joinBase(const QString &path, const Clock &clock, const QString &backupRoot)
{
    auto access = prepareBase(path, clock, backupRoot);
    if (!access.isTeamFile)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is not shared. Who has it shares it first.").arg(path));
    if (!access.whyReadOnly.isEmpty())
        throw Error(Error::Code::Storage, access.whyReadOnly);
    return access;
}

} // namespace crm
