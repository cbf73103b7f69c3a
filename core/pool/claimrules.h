#pragma once

#include "core/base/daterange.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace crm {

/// What a pool asks of those who take customers from it. A missing number is no limit; days are calendar days
/// of the team's time zone, weeks begin on Monday. Source: pool-rules.md, "Claiming".
struct ClaimTerms
{
    std::optional<qint64> perDay = {}; ///< successful claims of one user in this pool
    std::optional<qint64> perWeek = {};
    std::optional<qint64> perMonth = {};
    int previousOwnerDays = 0; ///< so long its last owners may not claim it again
    int previousOwners = 1; ///< how many of the last ones that concerns
    int newDays = 0; ///< so long nobody may claim what has come into the pool
    bool adminExempt = false; ///< its admins skip the three above, never the hold limit
    bool dealtClaimable = true; ///< customers who have bought something may be claimed

    friend bool operator==(const ClaimTerms &, const ClaimTerms &) = default;
};

/// How many customers somebody may have, and has.
struct Holding
{
    std::optional<qint64> limit = {};
    qint64 owned = 0;
    qint64 exempt = 0; ///< of these do not count

    qint64 counted() const { return owned - exempt; }
    bool admits(qint64 more) const { return !limit || counted() + more <= *limit; }

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// Who claims, with what they have claimed from this pool so far.
struct Claimant
{
    bool isMember = true;
    bool isAdmin = false;
    qint64 claimedToday = 0;
    qint64 claimedThisWeek = 0;
    qint64 claimedThisMonth = 0;
    Holding holding = {};

    friend bool operator==(const Claimant &, const Claimant &) = default;
};

/// What is claimed.
struct Claimable
{
    qint64 pooledAt = 0;
    /// When the claimant lost it, if they are among the owners that ClaimTerms::previousOwners counts.
    std::optional<qint64> lostByClaimant = {};
    bool dealt = false;
};

/// Why a claim is refused; the first reason that waiting does not cure, else the one that lasts longest.
struct ClaimRefusal
{
    enum class Kind {
        NotMember,
        Dealt,
        HoldLimit,
        NeverAny,
        PerDay,
        PerWeek,
        PerMonth,
        PreviousOwner,
        NewInPool
    };

    Kind kind = Kind::NotMember;
    std::optional<qint64> fromWhen = {}; ///< from when on it would not be refused for this reason
    qint64 limit = 0; ///< of the limits

    friend bool operator==(const ClaimRefusal &, const ClaimRefusal &) = default;
};

std::optional<ClaimRefusal> refusalOfClaim(const ClaimTerms &terms, const Claimant &claimant,
                                           const Claimable &customer, qint64 now, const QTimeZone &zone);

/// The day, the Monday's week and the month that the instant lies in: when they began and when the next ones
/// do.
struct ClaimPeriods
{
    struct Span
    {
        qint64 begin = 0;
        qint64 end = 0; ///< the first instant after it
    };
    Span day, week, month;
};
ClaimPeriods claimPeriods(qint64 now, const QTimeZone &zone);

/// How many more the claimant may take now; nothing where there is no limit.
std::optional<qint64> claimsLeft(const ClaimTerms &terms, const Claimant &claimant);

} // namespace crm
