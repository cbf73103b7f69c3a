#include "core/pool/poolstats.h"

#include "core/security/userrepository.h"

#include <algorithm>
#include <limits>

namespace crm {

PoolStats::PoolStats(const Operations &operations, const HoldLimits &limits)
    : m_operations(operations)
    , m_limits(limits)
    , m_stats(operations.db())
{
}

PoolFlow PoolStats::flow(const PoolFlowQuery &query) const
{
    return flows({query}).front();
}

std::vector<PoolFlow> PoolStats::flows(const std::vector<PoolFlowQuery> &queries) const
{
    const auto zone = m_operations.zone();
    const auto start = [&zone](QDate day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    const auto &period = queries.front();
    const auto moves = m_stats.moves(
        period.from.isValid() ? start(period.from) : std::numeric_limits<qint64>::min(),
        period.to.isValid() ? start(period.to.addDays(1)) : std::numeric_limits<qint64>::max(), zone);
    std::vector<PoolFlow> flows;
    for (const auto &query : queries)
        flows.push_back(flowOf(moves, query));
    return flows;
}

OwnerMoves PoolStats::moves(const OwnerMoveFilter &filter) const
{
    const auto zone = m_operations.zone();
    const auto start = [&zone](QDate day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    return m_stats.events(
        filter, filter.from.isValid() ? start(filter.from) : std::numeric_limits<qint64>::min(),
        filter.to.isValid() ? start(filter.to.addDays(1)) : std::numeric_limits<qint64>::max());
}

std::vector<PersonLoad> PoolStats::loads() const
{
    const auto periods = claimPeriods(m_operations.clock().now(), m_operations.zone());
    const auto today = m_stats.claimsWithin(periods.day.begin, periods.day.end);
    const auto month = m_stats.claimsWithin(periods.month.begin, periods.month.end);
    std::vector<PersonLoad> loads;
    for (const auto &user : UserRepository(m_operations.db()).all()) {
        PersonLoad load{.user = user.id,
                        .name = user.name,
                        .holding = m_limits.holding(user),
                        .claimedToday = today.value(user.id),
                        .claimedThisMonth = month.value(user.id)};
        if (user.active && (load.holding.owned > 0 || permissionsOf(user.role).contains(Permission::Claim)))
            loads.push_back(std::move(load));
    }
    const auto fullness = [](const PersonLoad &load) {
        const auto limit = load.holding.limit;
        return limit && *limit > 0 ? double(load.holding.counted()) / double(*limit) : 0.0;
    };
    std::ranges::stable_sort(loads, [&](const PersonLoad &a, const PersonLoad &b) {
        return std::pair(fullness(a), a.holding.owned) > std::pair(fullness(b), b.holding.owned);
    });
    return loads;
}

} // namespace crm
