#pragma once

#include "core/storage/connection.h"

#include <QtGlobal>

namespace crm {

/// A write transaction from its first moment on (BEGIN IMMEDIATE: a deferred one cannot wait for its turn).
/// Rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(const Connection &db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Throws Unsettled where nobody can say yet whether it was kept.
    void commit();

private:
    void begin();
    void end(WriteGuard::End end);

    const Connection &m_db;
    const Connection::Unveiled m_whole; ///< what an operation may do is judged when it is done
    bool m_open = true;
};

/// A read transaction: everything read within it is of one moment.
class Snapshot
{
public:
    explicit Snapshot(const Connection &db);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    const Connection &m_db;
};

} // namespace crm
