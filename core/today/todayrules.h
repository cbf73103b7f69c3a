#pragma once

#include <span>

namespace crm {

/// Why somebody is to be contacted today.
enum class TodayWhy {
    Overdue, ///< promised, and the moment is over
    Promised, ///< planned for later today
    Complaint, ///< open
    Recycling, ///< goes back to a pool soon
    FirstContact, ///< is new, and nobody has talked to them yet
    Deal, ///< an opportunity was hoped to be won by now, or soon
    Contract, ///< ends soon
    Payment, ///< is overdue
    Leaving, ///< silent for longer than usual
    Birthday
};

/// How urgent one reason is, from 0 to 1. `days` count towards the day that the reason is about: what is late
/// has negative ones.
double urgencyOf(TodayWhy why, int days);
/// Of somebody who used to buy every `usual` days and has been silent for `silent`: 1 from twice as long on.
double urgencyOfSilence(int silent, int usual);

/// Several reasons press more than the most urgent of them alone, and never more than 1: 1 - product(1 - u).
double urgencyOf(std::span<const double> reasons);

/// Value x urgency x probability, 0 to 100. `rank` is the share of customers who are worth less; one who is
/// worth nothing yet, or of whom nothing is known, does not vanish: both have a floor. Raising any of the
/// three never lowers it.
double todayScore(double rank, double urgency, double probability);

} // namespace crm
