#include "core/session/base.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/journal.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"
#include "core/session/baserepository.h"
#include "core/storage/backup.h"
#include "core/storage/filekind.h"
#include "core/storage/migrator.h"
#include "core/storage/partfile.h"
#include "core/storage/recovery.h"
#include "core/storage/schemacheck.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    const Connection expected(u":memory:"_s);
    migrator(clock).runTo(expected, version);
    auto differences = schemaDifferences(db, expected);
    if (version < Migrator::newestVersion())
        differences.removeIf([](const QString &name) { return name.contains("trigger journal_"_L1); });
    if (!differences.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("The structure of this file is not Kingfisher's: %1")
                                              .arg(differences.mid(0, 5).join(Tr::tr(", "))));
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
    requireBaseFile(path);
    BaseAccess how;
    how.whyReadOnly = whyReadOnly(path);
    if (!how.whyReadOnly.isEmpty()) {
        const bool aloneOnReadOnlyMedia =
            !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
        how.access = aloneOnReadOnlyMedia ? Connection::Access::Immutable : Connection::Access::ReadOnly;
    }
    const bool writable = how.access == Connection::Access::ReadWrite;
    how.recovered = writable && isRecoveryDue(path);
    int version = 0;
    {
        // Nothing of ours is done to a file before all of it was found to be ours.
        const Connection db(path, writable ? Connection::Access::Inspect : how.access);
        Migrator::requireKnownVersion(db);
        requireOurSchema(db, clock);
        version = Migrator::version(db);
    }
    if (version == Migrator::newestVersion())
        return how;
    if (!writable)
        throw Error(Error::Code::Storage,
                    Tr::tr("This file is of an older version and cannot be brought up to date: %1")
                        .arg(how.whyReadOnly));
    const Connection db(path);
    migrator(clock, backupRoot).run(db);
    return how;
}

} // namespace crm
