#pragma once

#include "core/pool/holdlimits.h"
#include "core/pool/poolrepository.h"

#include <map>

namespace crm {

/// Decides about the claims of one person, inside of one operation: what has been claimed counts for what
/// comes after.
class ClaimDesk
{
public:
    ClaimDesk(const Operations &operations, const HoldLimits &limits, User claimant, qint64 now);

    /// Where all of so many are asked for or none, it is they who are too many, and no limit that is used up.
    void setAllOrNone(qint64 asked) { m_asked = asked; }
    /// Why the customer may not be claimed; nothing where it may.
    std::optional<PoolAnswer> refusal(CustomerId id, const PooledFacts &facts);
    /// The same, whatever the claimant has claimed or holds: what is wrong with this customer alone.
    std::optional<ClaimRefusal> lock(CustomerId id, const PooledFacts &facts);
    QString explainLock(const ClaimRefusal &lock, PoolId pool) { return explain(lock, at(pool)); }
    /// One more was claimed from the pool.
    void claimed(PoolId pool);

    /// The claimant as the pool sees them now.
    const Claimant &claimant(PoolId pool) { return at(pool).claimant; }
    PoolAllowance allowance(PoolId pool);

private:
    struct Counter
    {
        Pool pool;
        Claimant claimant;
        Claimant before = {}; ///< as they came
    };

    Counter &at(PoolId pool);
    PoolAnswer tooMany(CustomerId id, const ClaimRefusal &refusal, const Counter &counter) const;
    Claimable claimable(CustomerId id, const PooledFacts &facts, const Pool &pool) const;
    QString explain(const ClaimRefusal &refusal, const Counter &counter) const;

    const Operations &m_operations;
    PoolRepository m_pools;
    const User m_claimant;
    const qint64 m_now;
    const QTimeZone m_zone;
    const Holding m_holding;
    qint64 m_claimed = 0;
    qint64 m_asked = 0;
    std::map<PoolId, Counter> m_counters;
};

} // namespace crm
