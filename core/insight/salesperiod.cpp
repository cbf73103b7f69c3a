#include "core/insight/salesperiod.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMonthsInBars = 24;
constexpr int kYearsInQuarters = 10;

QDate startOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate startOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

DateRange yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

DateRange shifted(const DateRange &dates, int months)
{
    return {dates.from->addMonths(months), dates.to->addMonths(months)};
}

/// As many days directly before.
DateRange daysBefore(const DateRange &dates)
{
    const auto days = dates.from->daysTo(*dates.to);
    return {dates.from->addDays(-days - 1), dates.from->addDays(-1)};
}

PeriodDates custom(const DateRange &given, QDate today)
{
    PeriodDates period{.dates = given, .timeline = given, .grain = SalesBy::Quarter};
    if (!given.from)
        return period;
    const QDate last = given.to.value_or(today);
    const int years = last.year() - given.from->year();
    const int months = years * 12 + last.month() - given.from->month() + 1;
    period.grain = months <= kMonthsInBars   ? SalesBy::Month
                 : years <= kYearsInQuarters ? SalesBy::Quarter
                                             : SalesBy::Year;
    if (months < 3)
        period.timeline = yearOf(*given.from);
    if (given.to)
        period.before = daysBefore(given);
    return period;
}

} // namespace

PeriodDates datesOf(SalesPeriod period, QDate today, const DateRange &given)
{
    const QDate month = startOfMonth(today);
    switch (period) {
    case SalesPeriod::ThisMonth: {
        const DateRange dates{month, today};
        return {dates, shifted(dates, -1), yearOf(today)};
    }
    case SalesPeriod::LastMonth: {
        const DateRange dates{month.addMonths(-1), month.addDays(-1)};
        return {dates, DateRange{month.addMonths(-2), month.addMonths(-1).addDays(-1)}, yearOf(*dates.from)};
    }
    case SalesPeriod::ThisQuarter: {
        const DateRange dates{startOfQuarter(today), today};
        return {dates, shifted(dates, -3), yearOf(today)};
    }
    case SalesPeriod::ThisYear: return {{QDate(today.year(), 1, 1), today}, {}, yearOf(today)};
    case SalesPeriod::LastYear: {
        const auto year = yearOf(today.addYears(-1));
        return {year, {}, year};
    }
    case SalesPeriod::LastTwelveMonths: {
        const DateRange dates{month.addMonths(-11), today};
        return {dates, {}, {dates.from, endOfMonth(today)}};
    }
    case SalesPeriod::All: return {.grain = SalesBy::Quarter};
    case SalesPeriod::Custom: return custom(given, today);
    }
    return {};
}

DateRange yearBefore(const DateRange &dates)
{
    DateRange before;
    if (dates.from)
        before.from = dates.from->addYears(-1);
    if (dates.to) {
        before.to = dates.to->addYears(-1);
        if (*dates.to == endOfMonth(*dates.to))
            before.to = endOfMonth(*before.to);
    }
    return before;
}

QString timeKey(SalesBy by, QDate day)
{
    switch (by) {
    case SalesBy::Year: return day.toString(u"yyyy"_s);
    case SalesBy::Quarter: return u"%1-Q%2"_s.arg(day.toString(u"yyyy"_s)).arg((day.month() + 2) / 3);
    default: return day.toString(u"yyyy-MM"_s);
    }
}

QStringList timeKeys(SalesBy by, QDate first, QDate last)
{
    const int months = by == SalesBy::Year ? 12 : by == SalesBy::Quarter ? 3 : 1;
    QStringList keys;
    const QDate start = by == SalesBy::Year    ? QDate(first.year(), 1, 1)
                      : by == SalesBy::Quarter ? startOfQuarter(first)
                                               : startOfMonth(first);
    for (QDate day = start; day.isValid() && day <= last; day = day.addMonths(months))
        keys << timeKey(by, day);
    return keys;
}

} // namespace crm
