#include "core/pool/claimdesk.h"

#include "core/base/tr.h"
#include "core/security/departmentrepository.h"

using namespace Qt::StringLiterals;

namespace crm {

ClaimDesk::ClaimDesk(const Operations &operations, const HoldLimits &limits, User claimant, qint64 now)
    : m_operations(operations)
    , m_pools(operations.db())
    , m_claimant(std::move(claimant))
    , m_now(now)
    , m_zone(operations.zone())
    , m_holding(limits.holding(m_claimant))
{
}

ClaimDesk::Counter &ClaimDesk::at(PoolId id)
{
    if (const auto it = m_counters.find(id); it != m_counters.end())
        return it->second;
    const auto pool = m_pools.findUncounted(id).value_or(Pool{});
    const auto standing = standingIn(pool.members, m_claimant, DepartmentRepository(m_operations.db()).all());
    const auto periods = claimPeriods(m_now, m_zone);
    const auto within = [&](const std::optional<qint64> &limit, const ClaimPeriods::Span &span) {
        return limit ? m_pools.claimsWithin(m_claimant.id, id, span.begin, span.end) : 0;
    };
    Claimant claimant{.isMember = standing.member,
                      .isAdmin = standing.admin,
                      .claimedToday = within(pool.terms.perDay, periods.day),
                      .claimedThisWeek = within(pool.terms.perWeek, periods.week),
                      .claimedThisMonth = within(pool.terms.perMonth, periods.month),
                      .holding = m_holding};
    claimant.holding.owned += m_claimed;
    auto before = claimant;
    before.holding.owned = m_holding.owned;
    return m_counters.emplace(id, Counter{pool, claimant, before}).first->second;
}

void ClaimDesk::claimed(PoolId pool)
{
    ++m_claimed;
    for (auto &[id, counter] : m_counters)
        ++counter.claimant.holding.owned;
    auto &claimant = at(pool).claimant;
    ++claimant.claimedToday;
    ++claimant.claimedThisWeek;
    ++claimant.claimedThisMonth;
}

Claimable ClaimDesk::claimable(CustomerId id, const PooledFacts &facts, const Pool &pool) const
{
    Claimable customer{.pooledAt = m_pools.notAfter(m_now, id, facts.pooledAt), .dealt = facts.dealt};
    if (pool.terms.previousOwnerDays > 0)
        customer.lostByClaimant = m_pools.lostBy(m_claimant.id, id, pool.terms.previousOwners);
    if (customer.lostByClaimant)
        customer.lostByClaimant = m_pools.notAfter(m_now, id, *customer.lostByClaimant);
    return customer;
}

std::optional<ClaimRefusal> ClaimDesk::lock(CustomerId id, const PooledFacts &facts)
{
    const auto &counter = at(facts.pool);
    auto terms = counter.pool.terms;
    for (auto *limit : {&terms.perDay, &terms.perWeek, &terms.perMonth})
        if (*limit != 0)
            limit->reset();
    auto claimant = counter.claimant;
    claimant.holding.limit.reset();
    return refusalOfClaim(terms, claimant, claimable(id, facts, counter.pool), m_now, m_zone);
}

PoolAllowance ClaimDesk::allowance(PoolId pool)
{
    const auto &counter = at(pool);
    return {.pool = counter.pool,
            .claimant = counter.claimant,
            .left = claimsLeft(counter.pool.terms, counter.claimant)};
}

std::optional<PoolAnswer> ClaimDesk::refusal(CustomerId id, const PooledFacts &facts)
{
    const auto &counter = at(facts.pool);
    const auto refused = refusalOfClaim(counter.pool.terms, counter.claimant,
                                        claimable(id, facts, counter.pool), m_now, m_zone);
    if (!refused)
        return {};
    if (m_asked > 0
        && !refusalOfClaim(counter.pool.terms, counter.before, claimable(id, facts, counter.pool), m_now,
                           m_zone))
        return tooMany(id, *refused, counter);
    return PoolAnswer{.customer = id, .reason = explain(*refused, counter), .fromWhen = refused->fromWhen};
}

/// It may be claimed by itself. Where the whole limit is not enough for all, no day will be.
PoolAnswer ClaimDesk::tooMany(CustomerId id, const ClaimRefusal &refusal, const Counter &counter) const
{
    PoolAnswer answer{.customer = id, .byBatch = true};
    answer.reason = Tr::tr("All of %1 were asked for, and %2 may be claimed now.")
                        .arg(m_asked)
                        .arg(claimsLeft(counter.pool.terms, counter.before).value_or(0));
    if (refusal.limit >= m_asked)
        answer.fromWhen = refusal.fromWhen;
    return answer;
}

QString ClaimDesk::explain(const ClaimRefusal &refusal, const Counter &counter) const
{
    using Kind = ClaimRefusal::Kind;
    const auto when = [&] {
        return QDateTime::fromMSecsSinceEpoch(refusal.fromWhen.value_or(0), m_zone)
            .toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const auto limit = QString::number(refusal.limit);
    switch (refusal.kind) {
    case Kind::NotMember: return Tr::tr("You do not work with the pool %1.").arg(counter.pool.name);
    case Kind::Dealt:
        return Tr::tr("Customers who have bought something cannot be claimed from the pool %1.")
            .arg(counter.pool.name);
    case Kind::HoldLimit: return HoldLimits::explain(counter.claimant.holding, m_claimant.name);
    case Kind::NeverAny:
        return Tr::tr("Nobody may claim from the pool %1: its limit is 0.").arg(counter.pool.name);
    case Kind::PerDay:
        return Tr::tr("The limit of %1 claims a day is used up. Again from %2.").arg(limit, when());
    case Kind::PerWeek:
        return Tr::tr("The limit of %1 claims a week is used up. Again from %2.").arg(limit, when());
    case Kind::PerMonth:
        return Tr::tr("The limit of %1 claims a month is used up. Again from %2.").arg(limit, when());
    case Kind::PreviousOwner:
        return Tr::tr("You had this customer before. You can claim it again from %1.").arg(when());
    case Kind::NewInPool:
        return Tr::tr("This customer has just come into the pool. It can be claimed from %1.").arg(when());
    }
    return {};
}

} // namespace crm
