#include "core/demo/season.h"

#include <algorithm>

namespace crm::demo {
namespace {

double festivalDip(const std::vector<QDate> &festivals, QDate day)
{
    for (const auto festival : festivals) {
        const auto distance = festival.daysTo(day);
        if (distance >= -4 && distance <= 9)
            return 0.06;
        if (distance >= -10 && distance <= 14)
            return 0.45;
    }
    return 1;
}

/// Labour Day and the week of the National Day.
double holidayDip(QDate day)
{
    const bool labour = day.month() == 5 && day.day() <= 4;
    const bool national = day.month() == 10 && day.day() <= 7;
    return labour || national ? 0.08 : 1;
}

double weekdayDemand(QDate day)
{
    return day.dayOfWeek() == Qt::Sunday ? 0.12 : day.dayOfWeek() == Qt::Saturday ? 0.4 : 1.3;
}

} // namespace

Season::Season(const WordFile &team, const DayCalendar &calendar)
{
    std::vector<QDate> festivals;
    for (const auto &iso : team.column("festival"))
        festivals.push_back(QDate::fromString(QString::fromStdString(iso), Qt::ISODate));
    const auto months = team.column("month");

    m_upTo.push_back(0);
    for (int day = -kDays; day <= 0; ++day) {
        const auto date = calendar.date(day);
        const double demand = number(months.at(size_t(date.month() - 1))) / 100.0 * weekdayDemand(date)
                            * festivalDip(festivals, date) * holidayDip(date);
        m_upTo.push_back(m_upTo.back() + demand);
    }
}

double Season::tradeTime(int day) const
{
    return m_upTo[size_t(std::max(day, -kDays) + kDays)];
}

int Season::day(double time) const
{
    const auto after = std::upper_bound(m_upTo.begin(), m_upTo.end(), time);
    return int(after - m_upTo.begin()) - 1 - kDays;
}

} // namespace crm::demo
