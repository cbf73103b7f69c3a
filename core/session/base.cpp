#include "core/session/base.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/journal.h"
#include "core/operation/operations.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"
#include "core/storage/backup.h"
#include "core/storage/filekind.h"
#include "core/storage/migrator.h"
#include "core/storage/schemacheck.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Migrator migrator(const Clock &clock)
{
    return {&Journal::watch, [&clock](const Connection &db, int version) {
                if (db.path() != ":memory:"_L1)
                    backUpAutomatically(db, backupFolder(db.path()), u"before-v%1"_s.arg(version + 1),
                                        QDateTime::fromMSecsSinceEpoch(clock.now()));
            }};
}

/// Compares with what the scripts make of an empty base up to the version of `db`. The journal's triggers of
/// an older version are not compared: they never run again, a migration makes them anew.
void requireOurSchema(const Connection &db, const Clock &clock)
{
    const Connection expected(u":memory:"_s);
    const int version = Migrator::version(db);
    migrator(clock).runTo(expected, version);
    auto differences = schemaDifferences(db, expected);
    if (version < Migrator::newestVersion())
        differences.removeIf([](const QString &name) { return name.contains("trigger journal_"_L1); });
    if (!differences.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("The structure of this file is not Kingfisher's: %1")
                                              .arg(differences.mid(0, 5).join(Tr::tr(", "))));
}

void fill(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock)
{
    Operations operations(path, Connection::Access::ReadWrite, clock);
    migrator(*clock).run(operations.db());
    Statement(operations.db(), uR"(
        INSERT INTO meta(id, uuid, time_zone, currency, created_at) VALUES (1, :uuid, :zone, :currency, :at))"_s)
        .bind("uuid"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind("zone"_L1, base.timeZone)
        .bind("currency"_L1, base.currency)
        .bind("at"_L1, clock->now())
        .execute();
    auto work = operations.begin(u"base.new"_s);
    const auto user = base.userName.simplified();
    UserRepository(operations.db())
        .insert({.name = user.isEmpty() ? Tr::tr("Me") : user, .role = Role::Administrator});
    const auto pool = base.poolName.simplified();
    PoolRepository(operations.db()).insert({.name = pool.isEmpty() ? Tr::tr("Public pool") : pool});
    work.commit();
}

void removeBase(const QString &path)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

void createBase(const QString &path, const NewBase &base, std::shared_ptr<const Clock> clock)
{
    if (path != ":memory:"_L1) {
        if (QFileInfo::exists(path))
            throw Error(Error::Code::Conflict, Tr::tr("There is a file %1 already.").arg(path));
        const auto folder = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
            throw Error(Error::Code::Storage, Tr::tr("Nothing can be written in the folder %1.").arg(folder));
    }
    try {
        fill(path, base, std::move(clock));
    } catch (...) {
        removeBase(path);
        throw;
    }
}

BaseAccess prepareBase(const QString &path, const Clock &clock)
{
    requireBaseFile(path);
    BaseAccess how;
    how.whyReadOnly = whyReadOnly(path);
    if (!how.whyReadOnly.isEmpty()) {
        const bool aloneOnReadOnlyMedia =
            !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
        how.access = aloneOnReadOnlyMedia ? Connection::Access::Immutable : Connection::Access::ReadOnly;
    }
    how.recovered = QFileInfo(path + u"-wal"_s).size() > 0;
    const Connection db(path, how.access);
    if (Migrator::version(db) > Migrator::newestVersion() || db.isWritable())
        migrator(clock).run(db);
    else if (Migrator::version(db) < Migrator::newestVersion())
        throw Error(Error::Code::Storage,
                    Tr::tr("This file is of an older version and cannot be brought up to date: %1")
                        .arg(how.whyReadOnly));
    requireOurSchema(db, clock);
    return how;
}

} // namespace crm
