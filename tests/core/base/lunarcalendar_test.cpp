#include "core/base/lunar/lunarcalendar.h"

#include "core/base/lunar/festival.h"
#include "tests/support/printers.h"

#include <QSet>

#include <unicode/calendar.h>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

/// The same day by ICU.
LunarDate byIcu(icu::Calendar &calendar, QDate day)
{
    auto status = U_ZERO_ERROR;
    // Noon in China, so that no rounding of zones matters.
    calendar.setTime(double(QDateTime(day, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch()), status);
    const auto field = [&](UCalendarDateFields name) { return calendar.get(name, status); };
    const auto cycleYear = (field(UCAL_ERA) - 1) * 60 + field(UCAL_YEAR) - 1; // since 2637 BC
    return {cycleYear - 2636, field(UCAL_MONTH) + 1, field(UCAL_IS_LEAP_MONTH) != 0, field(UCAL_DATE)};
}

} // namespace

TEST(LunarCalendar, KnowsTheSpringFestivals)
{
    const std::pair<int, QDate> expected[] = {
        {1900, {1900, 1, 31}}, {1916, {1916, 2, 3}},  {1949, {1949, 1, 29}}, {1954, {1954, 2, 3}},
        {1985, {1985, 2, 20}}, {2000, {2000, 2, 5}},  {2020, {2020, 1, 25}}, {2024, {2024, 2, 10}},
        {2025, {2025, 1, 29}}, {2026, {2026, 2, 17}}, {2027, {2027, 2, 6}},  {2030, {2030, 2, 3}},
        {2033, {2033, 1, 31}}, {2034, {2034, 2, 19}}, {2100, {2100, 2, 9}},
    };
    for (const auto &[year, date] : expected)
        EXPECT_EQ(festivalDate(Festival::SpringFestival, year), date) << year;
}

TEST(LunarCalendar, KnowsMidAutumn1978AndTheLeapMonthOf2033)
{
    EXPECT_EQ(festivalDate(Festival::MidAutumn, 1978), QDate(1978, 9, 17));
    EXPECT_EQ(leapMonth(2033), 11);
    EXPECT_EQ(toLunar(QDate(2033, 12, 22)), (LunarDate{2033, 11, true, 1}));
    EXPECT_EQ(leapMonth(2020), 4);
    EXPECT_EQ(leapMonth(2023), 2);
    EXPECT_EQ(leapMonth(2025), 6);
    EXPECT_EQ(leapMonth(2026), 0);
    // By the almanac of its time, a day after the new moon as computed now.
    EXPECT_EQ(toLunar(QDate(1906, 4, 24)), (LunarDate{1906, 4, false, 1}));
    // Three minutes after midnight, which older tables miss.
    EXPECT_EQ(toLunar(QDate(1933, 7, 23)), (LunarDate{1933, 6, false, 1}));
    // Within seconds of midnight; the almanacs that are printed decide in the end.
    EXPECT_EQ(toLunar(QDate(2057, 9, 28)), (LunarDate{2057, 9, false, 1}));
}

TEST(LunarCalendar, ReturnsFromEveryDay)
{
    LunarDate before{};
    for (QDate day(1900, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const auto lunar = toLunar(day);
        ASSERT_TRUE(lunar) << day.toString(Qt::ISODate).toStdString();
        ASSERT_EQ(toSolar(*lunar), day) << day.toString(Qt::ISODate).toStdString();
        ASSERT_LT(before, *lunar) << day.toString(Qt::ISODate).toStdString();
        before = *lunar;
    }
    EXPECT_FALSE(toLunar(QDate(1890, 1, 1)));
    EXPECT_FALSE(toLunar(QDate(2110, 1, 1)));
    EXPECT_FALSE(toLunar(QDate()));
}

TEST(LunarCalendar, RefusesDaysThatDoNotExist)
{
    EXPECT_EQ(lunarMonthLength(2026, 1, false), 30);
    EXPECT_EQ(lunarMonthLength(2026, 2, false), 29);
    EXPECT_FALSE(toSolar({2026, 2, false, 30}));
    EXPECT_FALSE(toSolar({2026, 2, true, 1}));
    EXPECT_FALSE(toSolar({2026, 13, false, 1}));
    EXPECT_FALSE(toSolar({2026, 0, false, 1}));
    EXPECT_FALSE(toSolar({1700, 1, false, 1}));
    EXPECT_EQ(lunarMonthLength(2026, 2, true), 0);
}

TEST(LunarCalendar, DisagreesWithIcuOnlyAtNewMoonsCloseToMidnight)
{
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh@calendar=chinese"), status));
    ASSERT_TRUE(U_SUCCESS(status));
    // New moons within a quarter of an hour of midnight in Beijing.
    const QSet<QDate> closeMoons{{1954, 2, 3},  {1955, 2, 22}, {1999, 1, 17}, {2012, 8, 17},
                                 {2018, 11, 7}, {2018, 11, 8}, {2027, 2, 6},  {2030, 2, 2},
                                 {2030, 2, 3},  {2057, 9, 28}, {2070, 3, 12}};
    // Leap months that it takes for ordinary ones, and the months behind them.
    const QSet<QDate> missedLeaps{{1917, 3, 23}, {1917, 4, 21}, {1922, 6, 25},
                                  {1922, 7, 24}, {1987, 7, 26}, {1987, 8, 24}};
    std::optional<LunarDate> lastMonth;
    for (QDate day(1900, 1, 31); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const auto ours = *toLunar(day);
        const LunarDate month{ours.year, ours.month, ours.leap, 1};
        if (month == lastMonth || ours == byIcu(*calendar, day))
            continue;
        lastMonth = month;
        EXPECT_TRUE(closeMoons.contains(day) || missedLeaps.contains(day))
            << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(LunarCalendar, KnowsTheLeapMonthsThatOthersMiss)
{
    EXPECT_EQ(toLunar(QDate(1917, 3, 23)), (LunarDate{1917, 2, true, 1}));
    EXPECT_EQ(toLunar(QDate(1922, 6, 25)), (LunarDate{1922, 5, true, 1}));
    EXPECT_EQ(toLunar(QDate(1987, 7, 26)), (LunarDate{1987, 6, true, 1}));
    EXPECT_EQ(toLunar(QDate(2018, 11, 7)), (LunarDate{2018, 9, false, 30}));
}

TEST(LunarCalendar, NamesDaysAndYears)
{
    EXPECT_EQ(lunarDayName({2026, 1, false, 1}), u"正月初一"_s);
    EXPECT_EQ(lunarDayName({2020, 4, true, 15}), u"闰四月十五"_s);
    EXPECT_EQ(lunarDayName({2026, 12, false, 30}), u"腊月三十"_s);
    EXPECT_EQ(lunarDayName({2026, 11, false, 10}), u"冬月初十"_s);
    EXPECT_EQ(lunarDayName({2026, 8, false, 20}), u"八月二十"_s);
    EXPECT_EQ(lunarDayName({2026, 8, false, 29}), u"八月廿九"_s);
    EXPECT_EQ(lunarYearName(2026), u"丙午年"_s);
    EXPECT_EQ(lunarYearName(1984), u"甲子年"_s);
    EXPECT_EQ(zodiacAnimal(2026), u"马"_s);
}

TEST(Festivals, FallOnTheirDays)
{
    EXPECT_EQ(festivalDate(Festival::Lantern, 2026), QDate(2026, 3, 3));
    EXPECT_EQ(festivalDate(Festival::Qingming, 2026), QDate(2026, 4, 5));
    EXPECT_EQ(festivalDate(Festival::Qingming, 2024), QDate(2024, 4, 4));
    EXPECT_EQ(festivalDate(Festival::DragonBoat, 2026), QDate(2026, 6, 19));
    EXPECT_EQ(festivalDate(Festival::DragonBoat, 2013), QDate(2013, 6, 12));
    EXPECT_EQ(festivalDate(Festival::Qixi, 2026), QDate(2026, 8, 19));
    EXPECT_EQ(festivalDate(Festival::MidAutumn, 2026), QDate(2026, 9, 25));
    EXPECT_EQ(festivalDate(Festival::DoubleNinth, 2026), QDate(2026, 10, 18));
    EXPECT_EQ(festivalDate(Festival::WinterSolstice, 2026), QDate(2026, 12, 22));
    EXPECT_EQ(festivalDate(Festival::WinterSolstice, 2021), QDate(2021, 12, 21));
    EXPECT_EQ(festivalDate(Festival::Laba, 2025), QDate(2026, 1, 26));
    EXPECT_EQ(festivalDate(Festival::NewYearsEve, 2025), QDate(2026, 2, 16)); // the 29th, there is no 30th
    EXPECT_EQ(festivalDate(Festival::NewYearsEve, 2023), QDate(2024, 2, 9));
    EXPECT_FALSE(festivalDate(Festival::Qingming, 1800));
}

TEST(Festivals, ComeInTheOrderOfDays)
{
    const auto year = festivalsBetween(QDate(2026, 1, 1), QDate(2026, 12, 31));
    ASSERT_EQ(year.size(), 10u);
    EXPECT_EQ(year.front(), (FestivalDay{Festival::Laba, QDate(2026, 1, 26)}));
    EXPECT_EQ(year.back(), (FestivalDay{Festival::WinterSolstice, QDate(2026, 12, 22)}));
    EXPECT_EQ(nextFestival(Festival::SpringFestival, QDate(2026, 2, 17)), QDate(2026, 2, 17));
    EXPECT_EQ(nextFestival(Festival::SpringFestival, QDate(2026, 2, 18)), QDate(2027, 2, 6));
    EXPECT_EQ(nextFestival(Festival::NewYearsEve, QDate(2026, 1, 1)), QDate(2026, 2, 16));
    for (const auto festival : kFestivals)
        EXPECT_EQ(festivalOfKey(festivalKey(festival)), festival);
    EXPECT_FALSE(festivalOfKey(u"easter"));
}

} // namespace crm
