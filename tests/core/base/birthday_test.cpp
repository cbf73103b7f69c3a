#include "core/base/lunar/birthday.h"

#include "tests/support/printers.h"

using namespace Qt::StringLiterals;

namespace crm {

namespace {

std::optional<QDate> next(QStringView text, BirthdayCalendar calendar, QDate day)
{
    const auto birthday = Birthday::parse(text, calendar);
    return birthday ? nextBirthday(*birthday, day) : std::nullopt;
}

} // namespace

TEST(Birthday, ReadsAndWritesPartialDates)
{
    EXPECT_EQ(Birthday::parse(u"1990-04-12")->toString(), u"1990-04-12"_s);
    EXPECT_EQ(Birthday::parse(u"--04-12")->toString(), u"--04-12"_s);
    EXPECT_EQ(Birthday::parse(u"--0412")->toString(), u"--04-12"_s);
    EXPECT_EQ(Birthday::parse(u"19900412")->toString(), u"1990-04-12"_s);
    EXPECT_EQ(Birthday::parse(u"1990-04-12T00:00:00Z")->toString(), u"1990-04-12"_s);
    EXPECT_TRUE(Birthday::parse(u"--02-29"));
    for (const auto wrong :
         {u"", u"1990", u"1990-02-30", u"1900-02-29", u"0000-00-00", u"--13-01", u"12.4.1990"})
        EXPECT_FALSE(Birthday::parse(wrong)) << QStringView(wrong).toString().toStdString();
}

TEST(Birthday, ReadsLunarDaysThatNoSolarYearHas)
{
    EXPECT_TRUE(Birthday::parse(u"--02-30", BirthdayCalendar::Lunar));
    EXPECT_FALSE(Birthday::parse(u"--02-31", BirthdayCalendar::Lunar));
    EXPECT_TRUE(Birthday::parse(u"2020-04-15", BirthdayCalendar::LunarLeap));
    EXPECT_FALSE(Birthday::parse(u"2021-04-15", BirthdayCalendar::LunarLeap));
    EXPECT_EQ(dateOfBirth(*Birthday::parse(u"2020-04-01", BirthdayCalendar::LunarLeap)), QDate(2020, 5, 23));
    EXPECT_EQ(dateOfBirth(*Birthday::parse(u"1990-04-12")), QDate(1990, 4, 12));
    EXPECT_FALSE(dateOfBirth(*Birthday::parse(u"--04-12")));
}

TEST(Birthday, OfTheSolarCalendarComesEveryYear)
{
    EXPECT_EQ(next(u"1990-04-12", BirthdayCalendar::Solar, {2026, 4, 12}), QDate(2026, 4, 12));
    EXPECT_EQ(next(u"--04-12", BirthdayCalendar::Solar, {2026, 4, 13}), QDate(2027, 4, 12));
    EXPECT_EQ(next(u"2000-02-29", BirthdayCalendar::Solar, {2026, 1, 1}), QDate(2026, 2, 28));
    EXPECT_EQ(next(u"2000-02-29", BirthdayCalendar::Solar, {2027, 12, 1}), QDate(2028, 2, 29));
}

TEST(Birthday, OfTheLunarCalendarMovesThroughTheSolarYear)
{
    EXPECT_EQ(next(u"1990-08-15", BirthdayCalendar::Lunar, {2026, 1, 1}), QDate(2026, 9, 25));
    EXPECT_EQ(next(u"--12-08", BirthdayCalendar::Lunar, {2026, 1, 1}), QDate(2026, 1, 26));
    EXPECT_EQ(next(u"--12-08", BirthdayCalendar::Lunar, {2026, 1, 27}), QDate(2027, 1, 15));
    EXPECT_EQ(next(u"--01-01", BirthdayCalendar::Lunar, {2026, 12, 31}), QDate(2027, 2, 6));
    // Month 12 of 2025 has 29 days.
    EXPECT_EQ(next(u"--12-30", BirthdayCalendar::Lunar, {2026, 2, 1}), QDate(2026, 2, 16));
}

TEST(Birthday, OfALeapMonthIsKeptInTheOrdinaryMonthOfOtherYears)
{
    EXPECT_EQ(next(u"2001-04-15", BirthdayCalendar::LunarLeap, {2020, 1, 1}), QDate(2020, 6, 6));
    EXPECT_EQ(next(u"2001-04-15", BirthdayCalendar::LunarLeap, {2021, 1, 1}), QDate(2021, 5, 26));
    // The others born in month 4 keep to the first of the two.
    EXPECT_EQ(next(u"1990-04-15", BirthdayCalendar::Lunar, {2020, 1, 1}), QDate(2020, 5, 7));
}

TEST(Birthday, KeysReturn)
{
    for (const auto calendar :
         {BirthdayCalendar::Solar, BirthdayCalendar::Lunar, BirthdayCalendar::LunarLeap})
        EXPECT_EQ(birthdayCalendarOfKey(birthdayCalendarKey(calendar)), calendar);
    EXPECT_FALSE(birthdayCalendarOfKey(u"julian"));
}

} // namespace crm
