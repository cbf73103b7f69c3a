#pragma once

#include <QtGlobal>

#include <span>

namespace crm::tables {

/// One year of the Chinese calendar. The first of the table is kFirstLunarYear, each follows the one before.
struct LunarYear
{
    qint32 firstDay; ///< Julian day of 正月初一
    quint8 leapMonth; ///< The number of the month that is followed by its leap month, or 0
    quint16 longMonths; ///< Bit n is set where the month n, counted from 0 with the leap month, has 30 days
    quint8 qingmingApril; ///< The day of April of 清明 in the solar year of the same number
    quint8 solsticeDecember; ///< The day of December of 冬至 in it
};

inline constexpr int kFirstLunarYear = 1899;
inline constexpr int kLastLunarYear = 2100;

std::span<const LunarYear> lunarYears();

} // namespace crm::tables
