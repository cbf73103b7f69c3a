#include "core/storage/transaction.h"

#include "core/base/turn.h"
#include "core/base/unsettled.h"
#include "core/storage/connection.h"
#include "core/storage/storageerror.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kPatienceAtCommit = 10'000; // milliseconds, besides that of the busy handler

void rollBack(const Connection &db)
{
    if (sqlite3_get_autocommit(db.raw()) == 0) // SQLite rolls back by itself after some errors
        sqlite3_exec(db.raw(), "ROLLBACK", nullptr, nullptr, nullptr); // a destructor must not throw
}

void requireTurn(const Connection &db)
{
    if (db.turn() && db.turn()->isCancelled())
        throw Cancelled();
}

} // namespace

Transaction::Transaction(const Connection &db)
    : m_db(db)
    , m_whole(db)
{
    m_db.requireSameFile();
    if (m_db.guard())
        m_db.guard()->enter(m_db);
    try {
        begin();
    } catch (...) {
        rollBack(m_db);
        end(WriteGuard::End::RolledBack);
        throw;
    }
}

void Transaction::begin()
{
    try {
        m_db.run(u"BEGIN IMMEDIATE"_s);
    } catch (const Error &) {
        requireTurn(m_db);
        throw;
    }
    m_db.requireSameFile(); // it may have gone while this one waited
    if (m_db.guard())
        m_db.guard()->begun(m_db);
    if (m_db.turn() && !m_db.turn()->begin())
        throw Cancelled();
}

void Transaction::end(WriteGuard::End end)
{
    m_open = false;
    if (m_db.guard())
        m_db.guard()->leave(end);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    rollBack(m_db);
    end(WriteGuard::End::RolledBack);
}

/// Readers can hold up a commit; it is tried again as long as that is all.
void Transaction::commit()
{
    if (m_db.guard())
        m_db.guard()->committing(m_db);
    QElapsedTimer since;
    since.start();
    int code = SQLITE_BUSY;
    while ((code & 0xff) == SQLITE_BUSY && since.elapsed() < kPatienceAtCommit)
        code = sqlite3_exec(m_db.raw(), "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        end(WriteGuard::End::Committed);
        return;
    }
    const auto error = storageError(code, QString::fromUtf8(sqlite3_errmsg(m_db.raw())));
    const bool isUnknown = (code & 0xff) == SQLITE_IOERR;
    rollBack(m_db);
    end(isUnknown ? WriteGuard::End::Unknown : WriteGuard::End::RolledBack);
    if (isUnknown)
        throw Unsettled(Unsettled::Fate::Unknown);
    throw error;
}

Snapshot::Snapshot(const Connection &db)
    : m_db(db.current())
{
    m_db.run(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    rollBack(m_db);
}

} // namespace crm
