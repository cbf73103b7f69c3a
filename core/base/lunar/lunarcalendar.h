#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace crm {

/// A day of the Chinese calendar: the year is the one in which 正月初一 falls.
struct LunarDate
{
    int year = 0;
    int month = 1; ///< 1 to 12
    bool leap = false; ///< In the month inserted behind `month`.
    int day = 1; ///< 1 to 30

    friend auto operator<=>(const LunarDate &, const LunarDate &) = default;
};

/// Conversions know the days from 1900-01-01 to 2100-12-31 and somewhat beyond; nothing outside.
std::optional<LunarDate> toLunar(QDate day);

/// Nothing for days that do not exist, as 30 in a month of 29, and for leap months that the year has not.
std::optional<QDate> toSolar(const LunarDate &day);

/// The number of the month whose leap month the year has; 0 where it has none.
int leapMonth(int lunarYear);

/// 29 or 30; 0 where the year has no such month.
int lunarMonthLength(int lunarYear, int month, bool leap);

/// "正月初一", "闰四月十五", "腊月三十": what almanacs say, in Chinese whatever the language of the program.
QString lunarDayName(const LunarDate &day);

/// "丙午年", and its animal "马".
QString lunarYearName(int lunarYear);
QString zodiacAnimal(int lunarYear);

} // namespace crm
