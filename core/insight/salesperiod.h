#pragma once

#include "core/insight/salesreport.h"

namespace crm {

/// The periods that people ask for by name.
enum class SalesPeriod {
    ThisMonth,
    LastMonth,
    ThisQuarter,
    ThisYear,
    LastYear,
    LastTwelveMonths,
    All,
    Custom,
};

/// A period as days, with what it is compared to and how it is drawn over time.
struct PeriodDates
{
    DateRange dates = {}; ///< a period that is not over ends today
    std::optional<DateRange> before =
        {}; ///< as many days directly before it, or its like: last month for this
    DateRange timeline = {}; ///< never one lonely bar: the year around a short period
    SalesBy grain = SalesBy::Month; ///< of the timeline

    friend bool operator==(const PeriodDates &, const PeriodDates &) = default;
};

/// `custom` is only looked at for SalesPeriod::Custom.
PeriodDates datesOf(SalesPeriod period, QDate today, const DateRange &custom = {});

/// The same days a year earlier. A range that ends with its month does so there, too, leap year or not.
DateRange yearBefore(const DateRange &dates);

/// The key of the month, quarter or year that `day` lies in: "2026-11", "2026-Q4", "2026".
QString timeKey(SalesBy by, QDate day);
/// All of them from the first to the last day, also those in which nothing was sold.
QStringList timeKeys(SalesBy by, QDate first, QDate last);

} // namespace crm
