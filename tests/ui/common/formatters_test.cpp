#include "tests/support/printers.h"
#include "ui/common/formatters.h"
#include "ui/common/language.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class FormattersTest : public testing::Test
{
protected:
    static void speak(const QString &language) { applyLanguage(language); }
    ~FormattersTest() override { speak(u"en"_s); }
};

TEST_F(FormattersTest, MoneyIsRoundedHalfAwayFromZeroAndGrouped)
{
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::money({12'345'678'950}, u"CNY"_s), u"¥1,234,567.90"_s);
    EXPECT_EQ(format::money({-1'296'950}, u"CNY"_s), u"-¥129.70"_s);
    EXPECT_EQ(format::money(Amount::units(5), u"TWD"_s), u"NT$5.00"_s);
    EXPECT_EQ(format::money(Amount::units(5), u"KZT"_s), u"KZT 5.00"_s);
    EXPECT_EQ(format::money({Amount::kMost}, u"CNY"_s), u"¥1,000,000,000,000.00"_s);
}

TEST_F(FormattersTest, CompactMoneySpeaksTheUnitsOfTheLanguage)
{
    const auto large = Amount::units(1'462'000);
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::compactMoney(large, u"CNY"_s), u"¥146.2万"_s);
    EXPECT_EQ(format::compactMoney(Amount::units(7107), u"CNY"_s), u"¥7,107"_s);
    EXPECT_EQ(format::compactMoney(Amount::units(2'320'000), u"CNY"_s), u"¥232.0万"_s) << "as its neighbours";
    EXPECT_EQ(format::compactMoney(Amount::units(3'000'000), u"CNY"_s, format::Decimals::AsNeeded),
              u"¥300万"_s);
    EXPECT_EQ(format::compactMoney(Amount::units(250'000'000), u"CNY"_s), u"¥2.5亿"_s);
    speak(u"zh_TW"_s);
    EXPECT_EQ(format::compactMoney(large, u"TWD"_s), u"NT$146.2萬"_s);
    speak(u"en"_s);
    EXPECT_EQ(format::compactMoney(large, u"USD"_s), u"$1.5M"_s);
    EXPECT_EQ(format::compactMoney(Amount::units(-23'400), u"USD"_s), u"-$23.4K"_s);
}

TEST_F(FormattersTest, WhatRoundsUpToALargerUnitIsWrittenInIt)
{
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::compact(99'999'999), u"1亿"_s);
    EXPECT_EQ(format::compact(10'000), u"1万"_s);
    EXPECT_EQ(format::compact(9'999), u"9,999"_s);
    EXPECT_EQ(format::compact(0), u"0"_s);
}

TEST_F(FormattersTest, DatesAreWrittenAsTheLanguageWritesThem)
{
    const QDate day(2026, 11, 8);
    const QDate today(2026, 11, 22);
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::date(day), u"2026-11-08"_s);
    EXPECT_EQ(format::shortDate(day, today), u"11-08"_s);
    EXPECT_EQ(format::shortDate(QDate(2025, 11, 8), today), u"2025-11-08"_s);
    EXPECT_EQ(format::date({}), QString());
    speak(u"zh_TW"_s);
    EXPECT_EQ(format::date(day), u"2026/11/08"_s);
    speak(u"en"_s);
    EXPECT_EQ(format::date(day), u"Nov 8, 2026"_s);
    EXPECT_EQ(format::shortDate(day, today), u"Nov 8"_s);
}

TEST_F(FormattersTest, InstantsAreShownInTheZoneThatIsAskedFor)
{
    speak(u"zh_CN"_s);
    const qint64 instant = QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_EQ(format::dateTime(instant, QTimeZone("Asia/Shanghai")), u"2026-11-22 07:30"_s);
}

TEST_F(FormattersTest, DaysAreToldFromToday)
{
    const QDate today(2026, 11, 22);
    speak(u"en"_s);
    EXPECT_EQ(format::relativeDay(today, today), u"today"_s);
    EXPECT_EQ(format::relativeDay(today.addDays(-1), today), u"yesterday"_s);
    EXPECT_EQ(format::relativeDay(today.addDays(-3), today), u"3 days ago"_s);
    EXPECT_EQ(format::relativeDay(today.addDays(5), today), u"in 5 days"_s);
    EXPECT_EQ(format::relativeDay(today.addDays(-60), today), u"Sep 23"_s);
    EXPECT_EQ(format::daysLeft(1), u"1 day"_s);
    EXPECT_EQ(format::daysLeft(-2), u"overdue by 2 days"_s);
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::relativeDay(today.addDays(-3), today), u"3 天前"_s);
    EXPECT_EQ(format::daysLeft(-2), u"逾期 2 天"_s);
}

TEST_F(FormattersTest, FactsAreJoinedWithoutGapsWhereSomeAreMissing)
{
    speak(u"en"_s);
    EXPECT_EQ(format::facts({u"A"_s, {}, u"B"_s}), u"A, B"_s);
    speak(u"zh_CN"_s);
    EXPECT_EQ(format::facts({u"甲"_s, u"乙"_s}), u"甲·乙"_s);
}

} // namespace
