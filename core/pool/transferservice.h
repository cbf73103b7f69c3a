#pragma once

#include "core/operation/operations.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolrepository.h"
#include "core/pool/transferrepository.h"

namespace crm {

/// Moves of many customers at once: from pool to pool, everything of somebody who leaves, what nobody wants
/// into the archive. Each is one operation and one undo.
class TransferService
{
public:
    TransferService(Operations &operations, const HoldLimits &limits);

    /// Pooled customers into another pool. Without a reason they keep theirs.
    PoolOutcome transfer(std::span<const CustomerId> ids, PoolId pool, const QString &reason);
    /// Switches a pool off; whoever lies in it goes to another one.
    PoolOutcome close(PoolId pool, PoolId target);

    HandoverPlan plan(const Handover &handover) const;
    HandoverPlan handOver(const Handover &handover);

    /// Into the archive: a pool from which only managers take. Made when it is first needed.
    PoolOutcome archive(std::span<const CustomerId> ids, const QString &reason);

private:
    void requireAdmin(const Pool &pool) const;
    Pool target(PoolId id) const;
    PoolAnswer moveOne(CustomerId id, const Pool &target, const QString &reason, qint64 at);
    PoolOutcome moveAll(std::span<const CustomerId> ids, const Pool &target, const QString &reason,
                        UnitOfWork &work);
    QString freeName() const;
    PoolId archivePool();

    Operations &m_operations;
    const HoldLimits &m_limits;
    PoolRepository m_pools;
    TransferRepository m_transfers;
};

} // namespace crm
