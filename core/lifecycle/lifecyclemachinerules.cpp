#include "core/lifecycle/lifecyclemachinerules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace crm {

namespace {

using Stage = LifecycleStage;
using Reason = LifecycleReason;

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// The first day on which more than `factor` intervals have passed since `day`; `twice` is two intervals.
qint64 dayAfterIntervals(qint32 day, double factor, qint64 twice)
{
    return day + qint64(std::min(1e9, factor * double(twice) / 2)) + 1;
}

} // namespace

void LifecycleMachine::run(std::span<const LifecycleFact> facts, std::vector<LifecycleMove> &moves)
{
    m_customer = {};
    m_stage = Stage::None;
    m_intervals.clear();
    m_day = std::numeric_limits<qint64>::min();
    setDeadlines();
    for (size_t i = 0; i < facts.size() && facts[i].day <= m_asOf;) {
        const qint32 day = facts[i].day;
        passTime(qint64(day) - 1, moves);
        for (; i < facts.size() && facts[i].day == day; ++i)
            apply(facts[i]);
        setDeadlines();
        moveTo(day, standing(day), moves);
        m_day = day;
    }
    passTime(m_asOf, moves);
}

void LifecycleMachine::apply(const LifecycleFact &fact)
{
    m_customer.exists = true;
    switch (fact.kind) {
    case LifecycleFactKind::Created: break;
    case LifecycleFactKind::Answered: m_customer.answered = true; break;
    case LifecycleFactKind::OpportunityOpened: m_customer.opportunity = true; break;
    case LifecycleFactKind::ContractStarted:
        m_customer.wonBack = m_customer.wonBack || isAway();
        ++m_customer.contracts;
        m_customer.contractEnded = false;
        m_customer.markedLost = false;
        break;
    case LifecycleFactKind::Ordered: buy(fact.day); break;
    case LifecycleFactKind::TopClassEntered: m_customer.topClass = true; break;
    case LifecycleFactKind::TopClassLeft: m_customer.topClass = false; break;
    case LifecycleFactKind::ContractEnded:
        m_customer.contracts = std::max(0, m_customer.contracts - 1);
        m_customer.contractEnded = m_customer.contracts == 0;
        m_customer.contractEnd = fact.day;
        break;
    case LifecycleFactKind::MarkedLost: m_customer.markedLost = true; break;
    case LifecycleFactKind::LostRevoked: m_customer.markedLost = false; break;
    }
}

void LifecycleMachine::buy(qint32 day)
{
    m_customer.markedLost = false;
    if (m_customer.contractEnded && m_stage == Stage::Lost)
        m_customer.contractEnded = false; // back without a contract
    if (m_customer.purchases > 0 && day == m_customer.lastPurchase)
        return;
    m_customer.wonBack = isAway();
    if (m_customer.purchases == 0)
        m_customer.firstPurchase = day;
    else
        addInterval(day - m_customer.lastPurchase);
    ++m_customer.purchases;
    m_customer.lastPurchase = day;
}

void LifecycleMachine::addInterval(qint32 days)
{
    m_intervals.insert(std::ranges::upper_bound(m_intervals, days), days);
}

void LifecycleMachine::setDeadlines()
{
    m_deadlines = {kNever, kNever, kNever, Reason::SilentIntervals, Reason::SilentIntervals};
    if (m_customer.purchases == 0 || m_customer.contracts > 0 || m_customer.contractEnded)
        return;
    const qint32 last = m_customer.lastPurchase;
    m_deadlines.lost = qint64(last) + m_rules.lostDays;
    if (m_intervals.empty()) {
        m_deadlines.dormant = qint64(last) + m_rules.dormantDays;
        m_deadlines.dormantReason = Reason::SilentDays;
    } else {
        const size_t middle = m_intervals.size() / 2;
        const qint64 twice =
            std::max(2 * qint64(m_rules.shortestInterval),
                     qint64(m_intervals[middle]) + m_intervals[(m_intervals.size() - 1) / 2]);
        m_deadlines.atRisk = dayAfterIntervals(last, m_rules.atRiskIntervals, twice);
        m_deadlines.dormant = dayAfterIntervals(last, m_rules.dormantIntervals, twice);
    }
    if (!m_rules.aliveLimits)
        return;
    const auto limits = m_rules.aliveLimits(m_customer.purchases - 1, last - m_customer.firstPurchase);
    if (limits.atRisk >= 0 && qint64(last) + limits.atRisk < m_deadlines.atRisk) {
        m_deadlines.atRisk = qint64(last) + limits.atRisk;
        m_deadlines.atRiskReason = Reason::UnlikelyAlive;
    }
    if (limits.dormant >= 0 && qint64(last) + limits.dormant < m_deadlines.dormant) {
        m_deadlines.dormant = qint64(last) + limits.dormant;
        m_deadlines.dormantReason = Reason::UnlikelyAlive;
    }
}

void LifecycleMachine::passTime(qint64 last, std::vector<LifecycleMove> &moves)
{
    if (m_customer.contractEnded) { // then silence has no deadlines
        const qint64 lapse = qint64(m_customer.contractEnd) + 1 + m_rules.renewalDays;
        if (lapse > m_day && lapse <= last)
            moveTo(lapse, standing(lapse), moves);
        return;
    }
    std::array<qint64, 3> days = {m_deadlines.atRisk, m_deadlines.dormant, m_deadlines.lost};
    if (std::min({days[0], days[1], days[2]}) > last)
        return;
    std::ranges::sort(days); // the rules may be edited into any order
    for (const auto day : days)
        if (day > m_day && day <= last)
            moveTo(day, standing(day), moves);
}

void LifecycleMachine::moveTo(qint64 day, const Standing &standing, std::vector<LifecycleMove> &moves)
{
    if (standing.stage == m_stage)
        return;
    moves.push_back({qint32(day), m_stage, standing.stage, standing.reason});
    m_stage = standing.stage;
}

LifecycleMachine::Standing LifecycleMachine::standing(qint64 day) const
{
    if (!m_customer.exists)
        return {};
    if (m_customer.markedLost)
        return {Stage::Lost, Reason::MarkedLost};
    if (m_customer.contractEnded && day > qint64(m_customer.contractEnd) + m_rules.renewalDays)
        return {Stage::Lost, Reason::ContractEnded};
    if (day >= m_deadlines.lost)
        return {Stage::Lost, Reason::SilentDays};
    if (day >= m_deadlines.dormant)
        return {Stage::Dormant, m_deadlines.dormantReason};
    if (day >= m_deadlines.atRisk)
        return {Stage::AtRisk, m_deadlines.atRiskReason};
    return buyer();
}

LifecycleMachine::Standing LifecycleMachine::buyer() const
{
    const bool revoked = m_stage == Stage::Lost && !m_customer.wonBack;
    const auto because = [&](Reason reason) { return revoked ? Reason::LostRevoked : reason; };
    if (m_customer.wonBack)
        return {Stage::WonBack, m_customer.contracts > 0 ? Reason::Renewed : Reason::OrderAfterSilence};
    if (m_customer.purchases >= m_rules.loyalPurchases)
        return {Stage::Loyal, because(Reason::ManyOrders)};
    if (m_customer.purchases > 0 && m_customer.topClass)
        return {Stage::Loyal, because(Reason::TopClass)};
    if (m_customer.purchases > 1)
        return {Stage::Repeat, because(m_stage == Stage::Loyal ? Reason::LeftTopClass : Reason::RepeatOrder)};
    if (m_customer.purchases == 1)
        return {Stage::FirstPurchase,
                because(m_stage == Stage::Loyal ? Reason::LeftTopClass : Reason::FirstOrder)};
    if (m_customer.contracts > 0)
        return {Stage::Prospect, because(Reason::ContractStarted)};
    if (m_customer.answered)
        return {Stage::Prospect, because(Reason::Answered)};
    if (m_customer.opportunity)
        return {Stage::Prospect, because(Reason::OpportunityOpened)};
    return {Stage::Lead, because(Reason::Created)};
}

} // namespace crm
