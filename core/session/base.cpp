#include "core/session/base.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/journal.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"
#include "core/session/baserepository.h"
#include "core/storage/backup.h"
#include "core/storage/filekind.h"
#include "core/storage/knownschema.h"
#include "core/storage/migrator.h"
#include "core/storage/partfile.h"
#include "core/storage/recovery.h"
#include "core/storage/schemacheck.h"
#include "core/storage/team/fileid.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/sidefile.h"
#include "core/storage/team/syncfolder.h"
#include "core/storage/team/teamfile.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Migrator migrator(const Clock &clock, const QString &backupRoot = {})
{
    return {&Journal::watch, [&clock, backupRoot](const Connection &db, int version) {
                if (db.path() != ":memory:"_L1)
                    backUpAutomatically(db, backupFolder(db.path(), backupRoot),
                                        u"before-v%1"_s.arg(version + 1),
                                        QDateTime::fromMSecsSinceEpoch(clock.now()));
            }};
}

/// Compares with what the scripts make of an empty base up to the version of `db`. The journal's triggers of
/// an older version are not compared: they never run again, a migration makes them anew.
void requireOurSchema(const Connection &db, const Clock &clock)
{
    const int version = Migrator::version(db);
    if (version < 1 || !BaseRepository(db).isComplete())
        throw Error(Error::Code::Storage, Tr::tr("The structure of this file is not Kingfisher's: %1")
                                              .arg(Tr::tr("missing: %1").arg(u"meta"_s)));
    const KnownSchema known(db);
    if (known.isKnown())
        return;
    const Connection expected(u":memory:"_s);
    migrator(clock).runTo(expected, version);
    auto differences = schemaDifferences(db, expected);
    if (version < Migrator::newestVersion())
        differences.removeIf([](const QString &name) { return name.contains("trigger journal_"_L1); });
    if (!differences.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("The structure of this file is not Kingfisher's: %1")
                                              .arg(differences.mid(0, 5).join(Tr::tr(", "))));
    known.remember();
}

/// A base without content: the tables, and what the file is.
void lay(const Connection &db, const NewBase &base, const Clock &clock)
{
    Migrator({}, {}).run(db);
    BaseRepository(db).insertMeta(base, clock.now());
}

void addFirstUserAndPool(const Connection &db, const NewBase &base)
{
    const auto user = base.userName.simplified();
    UserRepository(db).insert({.name = user.isEmpty() ? Tr::tr("Me") : user, .role = Role::Administrator});
    const auto pool = base.poolName.simplified();
    PoolRepository(db).insert({.name = pool.isEmpty() ? Tr::tr("Public pool") : pool});
}

/// What a WAL holds no other machine sees.
void requireNoWal(const QString &path)
{
    if (usesWal(path) || QFileInfo(path + u"-wal"_s).size() > 0)
        throw Error(Error::Code::Storage, Tr::tr("This file was made for one machine alone and lies on a "
                                                 "network drive. Share it, or open it on a local disk."));
}

/// The journal stays beside a team's file. Its first bytes are not cleared while somebody commits, or where
/// somebody died then.
bool isCutOff(const QString &path)
{
    QFile journal(path + u"-journal"_s);
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0
        && SideFile(path).tryLock(sidefile::kWriterByte, SideFile::Lock::Shared);
}

void makeReadOnly(BaseAccess &how, const QString &why)
{
    if (!how.whyReadOnly.isEmpty())
        return;
    how.access = Connection::Access::ReadOnly;
    how.whyReadOnly = why;
}

QString severalNames()
{
    return Tr::tr("The file has several names (hard links), and what lies beside one is not seen beside "
                  "the other. Remove all names but one.");
}

/// What the place of the file allows, and its names.
void lookAtPlace(BaseAccess &how, const Volume &volume)
{
    if (!how.isTeamFile) {
        if (!volume.isLocal())
            makeReadOnly(how, Tr::tr("The file lies on a network drive and is not shared. Share it first."));
        else if (hardLinksOf(how.path) > 1)
            makeReadOnly(how, severalNames());
        if (const auto service = syncServiceOf(how.path); !service.isEmpty())
            how.warning =
                Tr::tr("The file lies in a folder of %1. Never open it on two machines at once; keep it "
                       "on a local disk and only backups there.")
                    .arg(service);
        return;
    }
    if (!volume.isForTeams())
        makeReadOnly(how, volume.reason + u' ' + volume.remedy);
    else if (const auto service = syncServiceOf(how.path); !service.isEmpty())
        makeReadOnly(
            how,
            Tr::tr("The file lies in a folder of %1, which copies it while people write to it. Put it on "
                   "a drive that all of them reach.")
                .arg(service));
    else if (hardLinksOf(how.path) > 1)
        makeReadOnly(how, severalNames());
    else if (!volume.reason.isEmpty())
        how.warning = volume.reason + u' ' + volume.remedy;
    if (const auto copy = conflictedCopyOf(how.path); !copy.isEmpty())
        how.warning =
            Tr::tr("Beside the file lies another state of it, %1. Compare the two, and keep one.").arg(copy);
}

/// A team's file only while nobody else has it open: older programs could not read it any more.
void migrate(const QString &path, const Clock &clock, const QString &backupRoot)
{
    Connection db(path);
    if (db.isTeamFile()) {
        const auto team = std::make_shared<TeamFile>(path);
        if (!team->online().empty())
            throw Error(
                Error::Code::Storage,
                Tr::tr("The file has to be brought up to date, and %1 has it open. Open it once everybody "
                       "has closed it.")
                    .arg(team->online().front().user));
        db.setGuard(team);
    }
    migrator(clock, backupRoot).run(db);
}

} // namespace

void createBase(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock)
{
    createBase(path, base, std::move(clock),
               [&base](const Connection &db) { addFirstUserAndPool(db, base); });
}

void createBase(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock,
                const std::function<void(const Connection &)> &content)
{
    if (QFileInfo::exists(path))
        throw Error(Error::Code::Conflict, Tr::tr("There is a file %1 already.").arg(path));
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        throw Error(Error::Code::Storage, Tr::tr("Nothing can be written in the folder %1.").arg(folder));
    PartFile part(path);
    {
        const Connection db(part.path());
        lay(db, base, *clock);
        content(db);
        Transaction transaction(db);
        Journal::watch(db);
        transaction.commit();
        db.checkpoint(); // only the file itself gets the name
    }
    part.finish();
}

BaseAccess prepareBase(const QString &path, const Clock &clock, const QString &backupRoot)
{
    return prepareBase(path, clock, volumeOf(path), backupRoot);
}

BaseAccess prepareBase(const QString &path, const Clock &clock, const Volume &volume,
                       const QString &backupRoot)
{
    requireBaseFile(path);
    if (!volume.isLocal())
        requireNoWal(path);
    BaseAccess how{.path = path};
    how.whyReadOnly = whyReadOnly(path);
    if (!how.whyReadOnly.isEmpty()) {
        const bool aloneOnReadOnlyMedia =
            !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
        how.access = aloneOnReadOnlyMedia ? Connection::Access::Immutable : Connection::Access::ReadOnly;
    }
    const bool writable = how.access == Connection::Access::ReadWrite;
    how.recovered = writable && (SideFile::existsFor(path) ? isCutOff(path) : isRecoveryDue(path));
    int version = 0;
    {
        // Nothing of ours is done to a file before all of it was found to be ours.
        const Connection db(path, writable ? Connection::Access::Inspect : how.access);
        Migrator::requireKnownVersion(db);
        requireOurSchema(db, clock);
        version = Migrator::version(db);
        how.isTeamFile = BaseRepository(db).mode() == "team"_L1;
    }
    lookAtPlace(how, volume);
    if (version == Migrator::newestVersion())
        return how;
    if (how.access != Connection::Access::ReadWrite)
        throw Error(Error::Code::Storage,
                    Tr::tr("This file is of an older version and cannot be brought up to date: %1")
                        .arg(how.whyReadOnly));
    migrate(path, clock, backupRoot);
    return how;
}

BaseAccess prepareCopy(const QString &path, const Clock &clock)
{
    const LocalCopy copy(path);
    if (!copy.exists())
        throw Error(Error::Code::NotFound, Tr::tr("This machine has no copy of %1.").arg(path));
    auto how = prepareBase(copy.path(), clock);
    const auto made = QDateTime::fromMSecsSinceEpoch(copy.at());
    const QString at =
        QLocale().toString(made.date(), QLocale::ShortFormat)
        + made.time().toString(u" HH:mm"_s); // the short time of zh_TW has a letter that Qt does not know
    how.access = Connection::Access::Immutable;
    how.isTeamFile = false;
    how.warning.clear();
    how.whyReadOnly =
        Tr::tr("The team's file cannot be reached. This is the copy of it that was made on this machine "
               "at %1; what came later is not in it.")
            .arg(at);
    return how;
}

bool canBeOpened(const QString &path)
{
    return QFileInfo::exists(path) || LocalCopy(path).exists();
}

BaseAccess prepareBaseOrCopy(const QString &path, const Clock &clock, const QString &backupRoot)
{
    if (!QFileInfo::exists(path) && LocalCopy(path).exists())
        return prepareCopy(path, clock);
    return prepareBase(path, clock, backupRoot);
}

} // namespace crm
