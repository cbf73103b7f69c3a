#include "core/pool/claimrules.h"

#include <algorithm>

namespace crm {
namespace {

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

/// The beginning of the day that is `days` after the one in which the instant lies.
qint64 daysAfter(qint64 instant, int days, const QTimeZone &zone)
{
    return startOf(QDateTime::fromMSecsSinceEpoch(instant, zone).date().addDays(days), zone);
}

/// Keeps the refusal that lasts longest.
class Refusals
{
public:
    void add(bool refused, ClaimRefusal refusal)
    {
        if (refused && (!m_longest || refusal.fromWhen > m_longest->fromWhen))
            m_longest = refusal;
    }
    const std::optional<ClaimRefusal> &longest() const { return m_longest; }

private:
    std::optional<ClaimRefusal> m_longest;
};

} // namespace

ClaimPeriods claimPeriods(qint64 now, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDate first(day.year(), day.month(), 1);
    return {.day = {startOf(day, zone), startOf(day.addDays(1), zone)},
            .week = {startOf(monday, zone), startOf(monday.addDays(7), zone)},
            .month = {startOf(first, zone), startOf(first.addMonths(1), zone)}};
}

std::optional<ClaimRefusal> refusalOfClaim(const ClaimTerms &terms, const Claimant &claimant,
                                           const Claimable &customer, qint64 now, const QTimeZone &zone)
{
    using Kind = ClaimRefusal::Kind;
    if (!claimant.isMember && !claimant.isAdmin)
        return ClaimRefusal{.kind = Kind::NotMember};
    if (customer.dealt && !terms.dealtClaimable)
        return ClaimRefusal{.kind = Kind::Dealt};
    if (!claimant.holding.admits(1))
        return ClaimRefusal{.kind = Kind::HoldLimit, .limit = *claimant.holding.limit};
    if (claimant.isAdmin && terms.adminExempt)
        return {};

    for (const auto &limit : {terms.perDay, terms.perWeek, terms.perMonth})
        if (limit == 0)
            return ClaimRefusal{.kind = Kind::NeverAny};

    Refusals refusals;
    const auto periods = claimPeriods(now, zone);
    const auto period = [&](Kind kind, std::optional<qint64> limit, qint64 claimed, qint64 end) {
        refusals.add(limit && claimed >= *limit, {.kind = kind, .fromWhen = end, .limit = limit.value_or(0)});
    };
    period(Kind::PerDay, terms.perDay, claimant.claimedToday, periods.day.end);
    period(Kind::PerWeek, terms.perWeek, claimant.claimedThisWeek, periods.week.end);
    period(Kind::PerMonth, terms.perMonth, claimant.claimedThisMonth, periods.month.end);
    if (customer.lostByClaimant && terms.previousOwnerDays > 0) {
        const auto from = daysAfter(*customer.lostByClaimant, terms.previousOwnerDays, zone);
        refusals.add(now < from, {.kind = Kind::PreviousOwner, .fromWhen = from});
    }
    if (terms.newDays > 0) {
        const auto from = daysAfter(customer.pooledAt, terms.newDays, zone);
        refusals.add(now < from, {.kind = Kind::NewInPool, .fromWhen = from});
    }
    return refusals.longest();
}

std::optional<qint64> claimsLeft(const ClaimTerms &terms, const Claimant &claimant)
{
    std::optional<qint64> left;
    const auto atMost = [&](std::optional<qint64> limit, qint64 used) {
        if (limit)
            left = std::min(left.value_or(*limit), std::max<qint64>(0, *limit - used));
    };
    atMost(claimant.holding.limit, claimant.holding.counted());
    if (!claimant.isAdmin || !terms.adminExempt) {
        atMost(terms.perDay, claimant.claimedToday);
        atMost(terms.perWeek, claimant.claimedThisWeek);
        atMost(terms.perMonth, claimant.claimedThisMonth);
    }
    if (!claimant.isMember && !claimant.isAdmin)
        left = 0;
    return left;
}

} // namespace crm
