#include "core/storage/transaction.h"

#include "core/base/turn.h"
#include "core/storage/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

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
{
    try {
        m_db.run(u"BEGIN IMMEDIATE"_s);
    } catch (const Error &) {
        requireTurn(db);
        throw;
    }
    if (m_db.turn() && !m_db.turn()->begin()) {
        rollBack(m_db);
        throw Cancelled();
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_db);
}

void Transaction::commit()
{
    m_db.run(u"COMMIT"_s);
    m_open = false;
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
