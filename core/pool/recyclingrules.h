#pragma once

#include "core/base/epochday.h"

#include <optional>
#include <span>

namespace crm {

/// A calendar day of the team's time zone, counted from 1970-01-01.
using DayNumber = qint32;

/// What starts the clock of a recycling rule.
enum class RecycleClock { NoFollowUp, NoDeal, NoOpportunity, Held, ContractEnd };

/// What a rule knows of a customer that somebody has. Days that never were are kNoDay.
struct RecycleFacts
{
    DayNumber acquired = kNoDay; ///< since when its owner has it
    DayNumber followedUp = kNoDay; ///< the last follow-up by the owner, or by who acts for them
    DayNumber dealt = kNoDay; ///< the last deal: an order that is not cancelled, or a won opportunity
    DayNumber contractEnd = kNoDay; ///< the end of the latest contract or order
    DayNumber protectedUntil = kNoDay; ///< the last day of the owner's protection
    bool openOpportunity = false;
    bool openComplaint = false;
    bool plannedContact = false; ///< a contact is planned for the future
};

/// The terms of a rule that do not depend on the customer.
struct RecycleTerms
{
    RecycleClock clock = RecycleClock::NoFollowUp;
    bool keepProtected = true; ///< exempt, each a switch
    bool keepDealt = false;
    bool keepOpportunity = true;
    bool keepComplaint = true;
    bool keepPlanned = false;

    friend bool operator==(const RecycleTerms &, const RecycleTerms &) = default;
};

/// The day whose count of days begins the term; kNoDay where the clock does not run. The clock of whoever got
/// a customer never started before they got it, so that nobody loses tonight what they claimed today.
/// Source: pool-rules.md, "Recycling".
inline DayNumber clockStart(RecycleClock clock, const RecycleFacts &facts)
{
    const auto since = [&](DayNumber day) { return day > facts.acquired ? day : facts.acquired; };
    switch (clock) {
    case RecycleClock::NoFollowUp: return since(facts.followedUp);
    case RecycleClock::NoDeal: return since(facts.dealt);
    case RecycleClock::NoOpportunity: return facts.openOpportunity ? kNoDay : facts.acquired;
    case RecycleClock::Held: return facts.acquired;
    case RecycleClock::ContractEnd: return facts.contractEnd == kNoDay ? kNoDay : since(facts.contractEnd);
    }
    return kNoDay;
}

/// The first day on which the rule takes the customer back, kNoDay where it does not: today >= deadline.
/// `days` is the rule's term for this customer, at least 1.
inline DayNumber deadlineOf(const RecycleTerms &terms, int days, const RecycleFacts &facts)
{
    if ((terms.keepDealt && facts.dealt != kNoDay) || (terms.keepOpportunity && facts.openOpportunity)
        || (terms.keepComplaint && facts.openComplaint) || (terms.keepPlanned && facts.plannedContact))
        return kNoDay;
    const auto start = clockStart(terms.clock, facts);
    if (start == kNoDay)
        return kNoDay;
    const DayNumber deadline = start + days;
    return terms.keepProtected && facts.protectedUntil >= deadline ? facts.protectedUntil + 1 : deadline;
}

/// What makes a run by itself unwise, so that a person has to look at its preview first.
enum class RecycleDoubt { None, ClockAhead, ClockBehind, ManyAtOnce };

/// `newestEvent` is the newest instant that the file vouches for, `now` the PC's; more than a day ahead of
/// it, or before it, the PC's clock is not trusted. `confirmOver`: more customers than this at once wait for
/// a person.
RecycleDoubt doubtOf(qint64 now, std::optional<qint64> newestEvent, qint64 customers,
                     std::optional<qint64> confirmOver);

/// The warning that is due so many days before a customer goes: the smallest of `warnDays` that is not below
/// `daysLeft`, 0 where none is. Who was away on the day itself is warned on the next one.
int warningStep(std::span<const int> warnDays, qint64 daysLeft);

} // namespace crm
