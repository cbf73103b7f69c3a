#include "core/today/todayrules.h"

#include <algorithm>

namespace crm {
namespace {

constexpr double kLeastValue = .1;
constexpr double kLeastProbability = .05;

/// From `near` on the day itself down to `far` when it is `within` days away.
double approaching(int days, double near, double far, int within)
{
    return near - (near - far) * std::clamp(double(days) / within, 0., 1.);
}

} // namespace

double urgencyOf(TodayWhy why, int days)
{
    switch (why) {
    case TodayWhy::Overdue: return .9 + .1 * std::clamp(-days / 7., 0., 1.);
    case TodayWhy::Promised: return .8;
    case TodayWhy::Complaint: return 1;
    case TodayWhy::Recycling: return approaching(days, 1, .3, 7);
    case TodayWhy::FirstContact: return .7;
    case TodayWhy::Deal: return days < 0 ? .9 : approaching(days, .8, .4, 7);
    case TodayWhy::Contract: return days < 0 ? .8 : approaching(days, .8, .2, 60);
    case TodayWhy::Payment: return days < 0 ? .7 + .2 * std::clamp(-days / 90., 0., 1.) : .4;
    case TodayWhy::Leaving: return .5;
    case TodayWhy::Birthday: return approaching(days, .6, .3, 3);
    }
    return 0;
}

double urgencyOfSilence(int silent, int usual)
{
    return usual > 0 ? std::clamp(silent / (2. * usual), 0., 1.) : 0;
}

double urgencyOf(std::span<const double> reasons)
{
    double calm = 1;
    for (const double urgency : reasons)
        calm *= 1 - std::clamp(urgency, 0., 1.);
    return 1 - calm;
}

double todayScore(double rank, double urgency, double probability)
{
    const double value = kLeastValue + (1 - kLeastValue) * std::clamp(rank, 0., 1.);
    const double chance = kLeastProbability + (1 - kLeastProbability) * std::clamp(probability, 0., 1.);
    return 100 * value * std::clamp(urgency, 0., 1.) * chance;
}

} // namespace crm
