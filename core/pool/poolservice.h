#pragma once

#include "core/operation/changeset.h"
#include "core/pool/poolrepository.h"
#include "core/security/user.h"

#include <QSet>

#include <span>

namespace crm {

class ClaimDesk;
class HoldLimits;
class Operations;

/// Who has which customer, and how that changes (pool-rules.md). Every move leaves an event that nobody can
/// remove.
class PoolService
{
public:
    PoolService(Operations &operations, const HoldLimits &limits);

    std::vector<Pool> pools() const { return m_pools.all(); }
    std::optional<Pool> findByName(const QString &name) const { return m_pools.findByName(name); }
    Pool get(PoolId id) const; ///< throws NotFound
    bool keepsAnythingBack() const { return m_pools.hasFields() || m_pools.limitsViews(); }
    /// The enabled one with the lowest priority that the actor works with; else the first of all.
    PoolId defaultPool() const;
    std::vector<PooledCustomer> customers(PoolId pool) const { return m_pools.customers(pool); }
    /// In the order of `ids`, with what locks them for the actor.
    std::vector<PooledCustomer> rows(std::span<const CustomerId> ids) const;
    /// What the actor may still take from the pool.
    PoolAllowance allowance(PoolId pool) const;
    std::vector<CustomerId> ordered(PoolId pool, PoolOrder order, bool descending) const
    {
        return m_pools.ordered(pool, order, descending);
    }
    std::vector<OwnerEvent> history(CustomerId customer) const { return m_pools.history(customer); }

    /// Whether the actor may see more than the name of a pooled customer today: where its pool limits how
    /// many records one opens a day, only those that were opened.
    bool isOpened(PoolId pool, CustomerId customer) const;
    /// Counts it as opened. Throws Denied where the actor has opened as many today as they may.
    void open(CustomerId customer);

    PoolId add(const Pool &pool);
    /// Only an empty pool can be disabled, and never the last one.
    ChangeSet edit(const Pool &pool);

    /// Takes customers out of `pool` (any, where it is invalid) for the actor. Who comes second is told who
    /// won.
    PoolOutcome claim(std::span<const CustomerId> ids, PoolId pool = {},
                      BatchMode mode = BatchMode::AsManyAsAllowed);
    /// Gives the actor's customers (anybody's, with the right to assign) to a pool. A reason is needed.
    PoolOutcome release(std::span<const CustomerId> ids, const QString &reason, PoolId pool = {});
    /// Gives customers to an active user. Who administers a pool may do so with those that lie in it, with
    /// the right to assign anybody with all.
    PoolOutcome assign(std::span<const CustomerId> ids, UserId user);

private:
    /// How many records of it the actor may open a day; nothing where there is no limit.
    std::optional<qint64> viewLimit(PoolId pool) const;
    Pool checked(Pool pool) const;
    PoolAnswer whyNotClaimed(CustomerId id) const;
    PoolAnswer claimOne(ClaimDesk &desk, CustomerId id, PoolId pool, qint64 at);
    PoolAnswer releaseOne(CustomerId id, PoolId pool, const QString &reason, qint64 at);
    User requireActive(UserId user) const;
    QSet<PoolId> administered() const;
    QString nameOf(UserId user) const;

    Operations &m_operations;
    const HoldLimits &m_limits;
    PoolRepository m_pools;
};

} // namespace crm
