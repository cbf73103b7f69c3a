#pragma once

#include <QByteArrayView>
#include <QDate>

#include <chrono>
#include <limits>

namespace crm {

constexpr auto kNoDay = std::numeric_limits<qint32>::min();

/// Days since 1970 of YYYY-MM-DD, or kNoDay; QDate would take seconds for millions of orders.
inline qint32 epochDayOf(QByteArrayView iso)
{
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (const char c : iso.sliced(from, count))
            value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : -100'000;
        return value;
    };
    if (iso.size() != 10)
        return kNoDay;
    using namespace std::chrono;
    const year_month_day date{year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2)))};
    return date.ok() ? qint32(sys_days(date).time_since_epoch().count()) : kNoDay;
}

constexpr qint64 kJulianDayOf1970 = 2'440'588;

inline qint32 epochDayOf(QDate date)
{
    return qint32(date.toJulianDay() - kJulianDayOf1970);
}

inline QDate dateOfEpochDay(qint32 day)
{
    return QDate::fromJulianDay(day + kJulianDayOf1970);
}

} // namespace crm
