#include "core/storage/transaction.h"

#include "core/base/tr.h"
#include "core/base/turn.h"
#include "core/base/unsettled.h"
#include "core/storage/connection.h"
#include "core/storage/storageerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void rollBack(const Connection &db)
{
    if (sqlite3_get_autocommit(db.raw()) == 0) // SQLite rolls back by itself after some errors
        sqlite3_exec(db.raw(), "ROLLBACK", nullptr, nullptr, nullptr); // a destructor must not throw
}

/// What is written to a file that nobody finds any more is lost.
void requireInPlace(const Connection &db)
{
    int moved = 0;
    sqlite3_file_control(db.raw(), nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        throw Error(Error::Code::Storage,
                    Tr::tr("Not saved: %1 was moved, replaced or deleted while it was open. Open it again.")
                        .arg(db.path()));
}

void requireTurn(const Connection &db)
{
    if (db.turn() && db.turn()->isCancelled())
        throw Cancelled();
}

} // namespace

Transaction::Transaction(const Connection &db)
    : m_db(db)
{
    try {
        m_db.run(u"BEGIN IMMEDIATE"_s);
    } catch (const Error &) {
        requireTurn(db);
        throw;
    }
    try {
        requireInPlace(m_db);
        if (m_db.turn() && !m_db.turn()->begin())
            throw Cancelled();
    } catch (const Error &) {
        rollBack(m_db);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_db);
}

void Transaction::commit()
{
    const int code = sqlite3_exec(m_db.raw(), "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        m_open = false;
        return;
    }
    const auto error = storageError(sqlite3_extended_errcode(m_db.raw()), u"COMMIT"_s);
    if ((code & 0xff) == SQLITE_IOERR)
        throw Unsettled(Unsettled::Fate::Unknown);
    throw error;
}

Snapshot::Snapshot(const Connection &db)
    : m_db(db)
{
    m_db.run(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    rollBack(m_db);
}

} // namespace crm
