#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace crm {

/// How one of those who may get a customer is chosen, and what that promises over many arrivals, as long as
/// nobody drops out:
///
/// RoundRobin: whoever gets one had waited longest; of those who are asked the same, nobody gets two more
/// than anybody else, whatever else the rule gives to others between.
///
/// LeastWork: whoever gets one had the least open work; loads that differ come together and then stay within
/// one.
///
/// FreeCapacity: of what came in since the month began everybody has their share of the free capacity, less
/// than one customer off.
///
/// BestSkill: nobody knows more of what the customer needs; among equals as LeastWork.
///
/// Seniority: the more important the customer (value x urgency), the more senior who gets it; among equals as
/// LeastWork.
///
/// Of those who are equal in all of that, whoever waited longest.
enum class AllocationStrategy { RoundRobin, LeastWork, FreeCapacity, BestSkill, Seniority };

/// One of those who may get a customer, as things stand.
struct AllocationChoice
{
    qint64 user = 0;
    qint64 work = 0; ///< open work: what is planned, open opportunities and complaints, new customers
    qint64 today = 0; ///< customers that the rule gave them since the day began
    qint64 month = 0; ///< since the month began
    std::optional<qint64> free = {}; ///< how many customers more they may have; nothing: no limit
    int skill = 0; ///< the sum of the levels of what they know of the customer
    int seniority = 0; ///< 0 to 5
    qint64 turn = 0; ///< when the rule chose them last, as a number that rises; 0: not yet
};

/// value x urgency of a customer: 1 ordinary, 2 valuable or urgent, 4 both.
constexpr int importanceOf(bool valuable, bool urgent)
{
    return (valuable ? 2 : 1) * (urgent ? 2 : 1);
}

/// The place of the one who gets the customer; `choices` in the order of their users, never empty.
/// Deterministic.
size_t choose(AllocationStrategy strategy, std::span<const AllocationChoice> choices, int importance);

} // namespace crm
