#pragma once

#include <QDate>
#include <QTimeZone>

#include <string>
#include <vector>

namespace crm::demo {

/// Days counted from today (0; yesterday is -1), as dates and as instants in the zone of the team.
class DayCalendar
{
public:
    static constexpr int kBack = 1500;
    static constexpr int kAhead = 90;

    DayCalendar(QDate today, const QTimeZone &zone);

    QDate date(int day) const { return m_today.addDays(day); }
    /// "2026-03-09"
    const std::string &iso(int day) const { return m_iso[index(day)]; }
    /// Milliseconds UTC.
    qint64 at(int day, int minute) const { return m_start[index(day)] + qint64(minute) * 60'000; }

private:
    static size_t index(int day) { return size_t(day + kBack); }

    QDate m_today;
    std::vector<std::string> m_iso;
    std::vector<qint64> m_start;
};

} // namespace crm::demo
