#include "core/storage/migrator.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QStringList scripts()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray script(int index)
{
    QFile file(u":/migrations/"_s + scripts().at(index));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Storage, file.errorString());
    return file.readAll();
}

void dropJournalTriggers(const Connection &db)
{
    Statement triggers(
        db,
        uR"(SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal\_%' ESCAPE '\')"_s);
    for (const auto &name : triggers.all([](const Statement &row) { return row.text(0); }))
        db.run(u"DROP TRIGGER \"%1\""_s.arg(QString(name).replace(u'"', u"\"\""_s)));
}

} // namespace

int Migrator::newestVersion()
{
    return int(scripts().size());
}

int Migrator::version(const Connection &db)
{
    return int(Statement(db, u"PRAGMA user_version"_s).number());
}

void Migrator::requireKnownVersion(const Connection &db)
{
    if (version(db) > newestVersion())
        throw Error(Error::Code::Storage,
                    Tr::tr("This file was written by a newer version of Kingfisher (file version %1, this "
                           "program knows %2). Please update the program.")
                        .arg(version(db))
                        .arg(newestVersion()));
}

void Migrator::runTo(const Connection &db, int target) const
{
    while (version(db) < target)
        step(db, version(db));
}

void Migrator::step(const Connection &db, int from) const
{
    if (from > 0)
        m_save(db, from);
    Transaction transaction(db);
    if (version(db) != from)
        return; // somebody else was faster
    dropJournalTriggers(db); // made anew for the new columns
    db.runScript(script(from));
    if (from + 1 == newestVersion())
        m_watch(db);
    db.run(u"PRAGMA user_version = %1"_s.arg(from + 1));
    db.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    transaction.commit();
}

} // namespace crm
