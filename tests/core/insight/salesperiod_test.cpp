#include "core/insight/salesperiod.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

DateRange days(const char *from, const char *to)
{
    return {QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
}

TEST(SalesPeriod, APeriodThatIsNotOverEndsTodayAndIsComparedWithAsMuchOfTheOneBefore)
{
    const auto month = datesOf(SalesPeriod::ThisMonth, kToday);
    EXPECT_EQ(month.dates, days("2026-11-01", "2026-11-22"));
    EXPECT_EQ(month.before, days("2026-10-01", "2026-10-22"));
    const auto quarter = datesOf(SalesPeriod::ThisQuarter, kToday);
    EXPECT_EQ(quarter.dates, days("2026-10-01", "2026-11-22"));
    EXPECT_EQ(quarter.before, days("2026-07-01", "2026-08-22"));
    EXPECT_EQ(datesOf(SalesPeriod::ThisYear, kToday).dates, days("2026-01-01", "2026-11-22"));
    EXPECT_EQ(datesOf(SalesPeriod::LastTwelveMonths, kToday).dates, days("2025-12-01", "2026-11-22"));
}

TEST(SalesPeriod, OnesThatAreOverAreWhole)
{
    const auto month = datesOf(SalesPeriod::LastMonth, QDate(2026, 3, 31));
    EXPECT_EQ(month.dates, days("2026-02-01", "2026-02-28"));
    EXPECT_EQ(month.before, days("2026-01-01", "2026-01-31"));
    EXPECT_EQ(datesOf(SalesPeriod::LastMonth, QDate(2026, 1, 5)).dates, days("2025-12-01", "2025-12-31"));
    EXPECT_EQ(datesOf(SalesPeriod::LastYear, kToday).dates, days("2025-01-01", "2025-12-31"));
}

TEST(SalesPeriod, ACustomPeriodIsComparedWithAsManyDaysBeforeIt)
{
    const auto period = datesOf(SalesPeriod::Custom, kToday, days("2026-03-10", "2026-03-19"));
    EXPECT_EQ(period.before, days("2026-02-28", "2026-03-09"));
    EXPECT_EQ(period.timeline, days("2026-01-01", "2026-12-31")) << "one bar alone says nothing";
    EXPECT_EQ(datesOf(SalesPeriod::Custom, kToday, days("2020-01-01", "2026-01-01")).grain, SalesBy::Quarter);
    EXPECT_EQ(datesOf(SalesPeriod::Custom, kToday, days("2000-01-01", "2026-01-01")).grain, SalesBy::Year);
    EXPECT_FALSE(datesOf(SalesPeriod::Custom, kToday, {{}, kToday}).before);
}

TEST(SalesPeriod, TheYearBeforeOfAMonthIsThatMonthWhateverFebruaryHas)
{
    EXPECT_EQ(yearBefore(days("2025-02-01", "2025-02-28")), days("2024-02-01", "2024-02-29"));
    EXPECT_EQ(yearBefore(days("2024-02-01", "2024-02-29")), days("2023-02-01", "2023-02-28"));
    EXPECT_EQ(yearBefore(days("2026-11-01", "2026-11-22")), days("2025-11-01", "2025-11-22"));
    EXPECT_EQ(yearBefore({}), DateRange{});
}

TEST(SalesPeriod, KeysOfTimeHaveNoGaps)
{
    EXPECT_EQ(timeKeys(SalesBy::Month, QDate(2025, 11, 30), QDate(2026, 1, 1)),
              (QStringList{u"2025-11"_s, u"2025-12"_s, u"2026-01"_s}));
    EXPECT_EQ(timeKeys(SalesBy::Quarter, QDate(2025, 9, 1), QDate(2026, 1, 1)),
              (QStringList{u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s}));
    EXPECT_EQ(timeKeys(SalesBy::Year, QDate(2025, 9, 1), QDate(2026, 1, 1)),
              (QStringList{u"2025"_s, u"2026"_s}));
}

} // namespace
