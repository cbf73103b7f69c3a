#pragma once

#include "core/operation/operations.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolstatsrepository.h"

namespace crm {

/// What somebody has and may have, for who leads them.
struct PersonLoad
{
    UserId user = {};
    QString name = {};
    Holding holding = {};
    qint64 claimedToday = 0;
    qint64 claimedThisMonth = 0;

    friend bool operator==(const PersonLoad &, const PersonLoad &) = default;
};

/// Statistics of the pools, from the ownership history alone, and how much everybody carries.
class PoolStats
{
public:
    PoolStats(const Operations &operations, const HoldLimits &limits);

    PoolFlow flow(const PoolFlowQuery &query) const;
    /// Several at once cost one reading of the history; all are of the period of the first.
    std::vector<PoolFlow> flows(const std::vector<PoolFlowQuery> &queries) const;
    /// The ownership history itself, the newest first.
    OwnerMoves moves(const OwnerMoveFilter &filter) const;
    /// Of everybody who is active and sells; the fullest first.
    std::vector<PersonLoad> loads() const;

    /// The newest event of the history, to begin with.
    qint64 newestEvent() const { return m_stats.newestEvent(); }
    /// What others gave to the actor after that event, and they still have.
    std::vector<ReceivedCustomer> received(qint64 after) const
    {
        return m_stats.received(m_operations.actor().id(), after);
    }

private:
    const Operations &m_operations;
    const HoldLimits &m_limits;
    PoolStatsRepository m_stats;
};

} // namespace crm
