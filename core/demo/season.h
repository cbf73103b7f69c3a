#pragma once

#include "core/demo/daycalendar.h"
#include "core/demo/words.h"

#include <vector>

namespace crm::demo {

/// How much is bought on which day: little around Spring Festival and at weekends, most from September to
/// November. Trade time runs as fast as that demand, one unit an average day; a purchase process that is even
/// in trade time is seasonal on the calendar.
class Season
{
public:
    /// The days that orders cover, before today.
    static constexpr int kDays = 1095;

    Season(const WordFile &team, const DayCalendar &calendar);

    /// Sundays and the public holidays.
    bool rests(int day) const { return day >= -kDays && tradeTime(day + 1) - tradeTime(day) < kRest; }
    double tradeTime(int day) const;
    /// The day at which trade time reaches `time`; above 0 when that is yet to come.
    int day(double time) const;

private:
    static constexpr double kRest = 0.2;

    std::vector<double> m_upTo; // demand before each day, from kDays ago to tomorrow
};

} // namespace crm::demo
