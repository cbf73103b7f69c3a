#pragma once

#include "core/base/error.h"
#include "core/storage/writeguard.h"

namespace crm {

class Connection;

/// A commit that failed so that nobody knows yet whether it happened. Must not be repeated blindly.
class CommitUnknown : public Error
{
public:
    CommitUnknown();

    std::shared_ptr<const Error> shared() const override { return std::make_shared<CommitUnknown>(*this); }
};

/// A write transaction from its first moment on (BEGIN IMMEDIATE: a deferred one cannot wait for its turn).
/// Rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(const Connection &db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Throws CommitUnknown where the disk or the network failed in the middle of it.
    void commit();

private:
    void begin();
    void end(WriteGuard::End end);

    const Connection &m_db;
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
