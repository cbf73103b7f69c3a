#include "core/exchange/amountvalue.h"
#include "core/exchange/celltext.h"
#include "core/exchange/datevalue.h"
#include "core/exchange/exceldate.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using State = DateReading::State;

QString day(std::string_view text, DateOrder order = DateOrder::Unknown)
{
    const auto reading = readDate(text, order);
    return reading.state == State::Good ? reading.date.toString(Qt::ISODate)
                                        : u"state %1"_s.arg(int(reading.state));
}

QString amount(std::string_view text, DecimalMark mark = DecimalMark::Point)
{
    const auto reading = readAmount(text, mark);
    return reading.state == AmountReading::State::Good ? reading.amount.toString(0)
                                                       : u"state %1"_s.arg(int(reading.state));
}

constexpr auto kNoNumber = u"state 1";
constexpr auto kTooLarge = u"state 2";

TEST(DateValue, DaysWithTheYearInFrontAreRead)
{
    for (const auto *text :
         {"2024-01-05", "2024/1/5", "2024.1.5", "20240105", "2024年1月5日", "2024年01月05日",
          "２０２４／１／５", "2024-1-5 00:00:00.000", "2024-01-05T10:20:30Z", "2024年1月5日 上午10:20",
          "2024/1/5 14:30", "5 Jan 2024", "Jan 5, 2024", "05-January-2024"})
        EXPECT_EQ(day(text), u"2024-01-05"_s) << text;
}

TEST(DateValue, TimesAreRead)
{
    EXPECT_EQ(readDate("2024-01-05 14:30:05.25").msecs, ((14 * 60 + 30) * 60 + 5) * 1000 + 250);
    EXPECT_EQ(readDate("3/15/2024 2:30 PM").msecs, (14 * 60 + 30) * 60'000);
    EXPECT_EQ(readDate("2024年1月5日 下午2:30").msecs, (14 * 60 + 30) * 60'000);
    EXPECT_EQ(readDate("2024-01-05").msecs, -1);
    EXPECT_EQ(readDate("2024-01-05T10:00:00+08:00").offset, 8 * 3600);
    EXPECT_EQ(readDate("2024-01-05 25:00").state, State::NoDate);
}

TEST(DateValue, DaysAreReadAsPeopleWriteThem)
{
    for (const auto *text : {"2024年1月5日 星期五", "2024年1月5日星期五", "2024-01-05（周五）",
                             "星期五, 2024年1月5日", "民國113年1月5日", "中華民國113年1月5日", "113年1月5日",
                             "24年1月5日", "24-1-5", "24/01/5", "Friday, January 5, 2024", "Fri 5 Jan 2024"})
        EXPECT_EQ(day(text), u"2024-01-05"_s) << text;
    EXPECT_EQ(day("民國99年12月31日"), u"2010-12-31"_s);
    for (const auto *text : {"Funday, January 5, 2024", "Friday", "星期五", "去年"})
        EXPECT_NE(day(text), u"2024-01-05"_s) << text;
}

TEST(DateValue, DaysAreReadAsTaiwanCountsThem)
{
    for (const auto *text : {"115/03/05", "115/3/5", "115.3.5", "115-03-05", "民115/3/5", "民國115/03/05",
                             "1150305", "115/03/05 14:30", "115/03/05 下午2:30"})
        EXPECT_EQ(day(text), u"2026-03-05"_s) << text;
    EXPECT_EQ(day("099/12/31"), u"2010-12-31"_s);
    EXPECT_EQ(day("民國75.6.1"), u"1986-06-01"_s);
    EXPECT_EQ(readDate("115/02/30").state, State::Impossible);
    for (const auto *text : {"120-80-60", "9150305", "1154405", "300/03/05", "115/03"})
        EXPECT_EQ(readDate(text).state, State::NoDate) << text << " is a size or a number";
}

TEST(DateValue, HoursAreReadAsPeopleSayThem)
{
    const auto at = [](const char *text) -> QString {
        const auto reading = readDate(text);
        return reading.date.toString(Qt::ISODate) + u' '
             + QTime::fromMSecsSinceStartOfDay(std::max(0, reading.msecs)).toString(u"hh:mm"_s);
    };
    EXPECT_EQ(at("2024-03-05 下午3点"), u"2024-03-05 15:00"_s);
    EXPECT_EQ(at("2024年3月5日 上午9点半"), u"2024-03-05 09:30"_s);
    EXPECT_EQ(at("2024年3月5日 晚上8点20分"), u"2024-03-05 20:20"_s);
    EXPECT_EQ(at("2024-03-05 中午12:30"), u"2024-03-05 12:30"_s);
    EXPECT_EQ(at("2024-03-05 9點整"), u"2024-03-05 09:00"_s);
    EXPECT_EQ(at("2024-1-5 24:00"), u"2024-01-06 00:00"_s) << "the end of the day";
    EXPECT_EQ(day("2024-1-5 24:30"), u"state 4"_s);
}

TEST(DateValue, AmbiguousDaysNeedAnOrder) // row 39
{
    EXPECT_EQ(readDate("03/04/2025").state, State::Ambiguous);
    EXPECT_EQ(day("03/04/2025", DateOrder::DayMonthYear), u"2025-04-03"_s);
    EXPECT_EQ(day("03/04/2025", DateOrder::MonthDayYear), u"2025-03-04"_s);
    EXPECT_EQ(day("25/04/2025"), u"2025-04-25"_s);
    EXPECT_EQ(day("04/25/2025"), u"2025-04-25"_s);
    EXPECT_EQ(day("04/04/2025"), u"2025-04-04"_s);
    EXPECT_EQ(readDate("03/04/25").state, State::Ambiguous);
    EXPECT_EQ(day("25-03-04", DateOrder::YearMonthDay), u"2025-03-04"_s);
}

TEST(DateValue, DaysThatNeverWereAreRejected) // row 40
{
    for (const auto *text :
         {"2025-02-30", "0000-00-00", "1900-02-29", "2025-13-01", "20250230", "31/04/2025", "2024年2月30日"})
        EXPECT_EQ(readDate(text).state, State::Impossible) << text;
    for (const auto *text :
         {"", "hello", "12", "1.5", "13800138000", "2024", "2024-01", "2024-01-05 x", "-", "5 Foo 2024"})
        EXPECT_EQ(readDate(text).state, State::NoDate) << text;
}

TEST(DateValue, SerialsAreOffered) // row 41
{
    const auto reading = readDate("45292");
    EXPECT_EQ(reading.state, State::Serial);
    EXPECT_EQ(reading.date, QDate(2024, 1, 1));
}

TEST(DateValue, TheOrderOfAColumnIsSettledByOneDayAboveTwelve)
{
    DateOrderFinder finder;
    finder.add("03/04/2025");
    EXPECT_TRUE(finder.isUnsettled());
    finder.add("13/04/2025");
    EXPECT_EQ(finder.order(), DateOrder::DayMonthYear);
    EXPECT_FALSE(finder.isUnsettled());
    finder.add("04/13/2025");
    EXPECT_TRUE(finder.isUnsettled());
}

TEST(ExcelDate, BothSystemsAndTheDayThatNeverWas)
{
    EXPECT_EQ(textOfSerial(44197, NumberKind::Date, false), "2021-01-01");
    EXPECT_EQ(textOfSerial(42735, NumberKind::Date, true), "2021-01-01");
    EXPECT_EQ(textOfSerial(1, NumberKind::Date, false), "1900-01-01");
    EXPECT_EQ(textOfSerial(59, NumberKind::Date, false), "1900-02-28");
    EXPECT_EQ(textOfSerial(60, NumberKind::Date, false), "1900-02-29");
    EXPECT_EQ(textOfSerial(61, NumberKind::Date, false), "1900-03-01");
    EXPECT_EQ(textOfSerial(44197.4375, NumberKind::DateTime, false), "2021-01-01 10:30:00");
    EXPECT_EQ(textOfSerial(0.75, NumberKind::Time, false), "18:00:00");
    EXPECT_EQ(textOfSerial(10.6320601851852, NumberKind::Duration, false), "255:10:10");
    EXPECT_FALSE(textOfSerial(-1, NumberKind::Date, false));
    EXPECT_FALSE(textOfSerial(1e12, NumberKind::Date, false));
}

TEST(ExcelDate, FormatsSayWhatANumberIs)
{
    EXPECT_EQ(kindOfFormat(u"yyyy\\-mm\\-dd;@"), NumberKind::Date);
    EXPECT_EQ(kindOfFormat(u"[$-804]yyyy\"年\"m\"月\"d\"日\""), NumberKind::Date);
    EXPECT_EQ(kindOfFormat(u"m/d/yy h:mm"), NumberKind::DateTime);
    EXPECT_EQ(kindOfFormat(u"h:mm AM/PM"), NumberKind::Time);
    EXPECT_EQ(kindOfFormat(u"[h]:mm:ss"), NumberKind::Duration);
    EXPECT_EQ(kindOfFormat(u"General"), NumberKind::Number);
    EXPECT_EQ(kindOfFormat(u"#,##0.00\" days\""), NumberKind::Number);
    EXPECT_EQ(kindOfFormat(u"[Red]#,##0.00"), NumberKind::Number);
    EXPECT_EQ(kindOfFormat(u"¥#,##0.00_);(¥#,##0.00)"), NumberKind::Number);
}

TEST(AmountValue, MoneyIsReadAsPeopleWriteIt) // row 42
{
    EXPECT_EQ(amount("1234.56"), u"1234.56"_s);
    EXPECT_EQ(amount("129.696"), u"129.696"_s);
    EXPECT_EQ(amount("1,234.56"), u"1234.56"_s);
    EXPECT_EQ(amount("1.234,56"), u"1234.56"_s);
    EXPECT_EQ(amount("1.234.567,5"), u"1234567.5"_s);
    EXPECT_EQ(amount("12,5", DecimalMark::Comma), u"12.5"_s);
    EXPECT_EQ(amount("1.234", DecimalMark::Comma), u"1234"_s);
    EXPECT_EQ(amount("1,234"), u"1234"_s);
    EXPECT_EQ(amount("¥1,234"), u"1234"_s);
    EXPECT_EQ(amount("￥1,234.50元"), u"1234.5"_s);
    EXPECT_EQ(amount("１２３．５"), u"123.5"_s);
    EXPECT_EQ(amount("US$ 12"), u"12"_s);
    EXPECT_EQ(amount("12.5万"), u"125000"_s);
    EXPECT_EQ(amount("1.2亿元"), u"120000000"_s);
    EXPECT_EQ(amount("15%"), u"0.15"_s);
    EXPECT_EQ(amount("(1,234.50)"), u"-1234.5"_s);
    EXPECT_EQ(amount("-¥12"), u"-12"_s);
    EXPECT_EQ(amount("¥-12"), u"-12"_s);
    EXPECT_EQ(amount("12-"), u"-12"_s);
    EXPECT_EQ(amount("1 234,56"), u"1234.56"_s);
    EXPECT_EQ(amount("1.5E+3"), u"1500"_s);
    EXPECT_EQ(amount("2.5e-1"), u"0.25"_s);
    EXPECT_EQ(amount("0.00005"), u"0.0001"_s);
    EXPECT_EQ(amount(".5"), u"0.5"_s);
    EXPECT_EQ(amount("-60.704"), u"-60.704"_s);
    EXPECT_EQ(amount("0"), u"0"_s);
}

TEST(AmountValue, WhatIsNoNumberIsSaidToBeNone) // row 43
{
    for (const auto *text : {"NaN", "Infinity", "-inf", "abc", "1,23,4", "12,34.5", "1.2.3", "--5", "5-6",
                             "1e", "", "元", ".", ","})
        EXPECT_EQ(amount(text), kNoNumber) << text;
    for (const auto *text :
         {"1e400", "99999999999999999999", "1e13", "1000000000001", "99999999万亿", "9999999999999999"}) {
        EXPECT_NE(readAmount(text).state, AmountReading::State::Good) << text;
    }
    EXPECT_EQ(amount("1e400"), kTooLarge);
    EXPECT_EQ(amount("99999999999999999999"), kTooLarge);
    EXPECT_EQ(amount("1000000000000"), u"1000000000000"_s);
}

TEST(AmountValue, TheDecimalMarkOfAColumnIsFound)
{
    DecimalMarkFinder european;
    european.add("1.234");
    european.add("12,50");
    EXPECT_EQ(european.mark(), DecimalMark::Comma);
    DecimalMarkFinder plain;
    plain.add("1,234");
    plain.add("129.696");
    plain.add("12.5");
    EXPECT_EQ(plain.mark(), DecimalMark::Point);
    EXPECT_FALSE(plain.isUnsettled());
}

TEST(AmountValue, DiscountsArePartsOfTheWhole)
{
    EXPECT_EQ(readDiscount("0.15"), 1500);
    EXPECT_EQ(readDiscount("15%"), 1500);
    EXPECT_EQ(readDiscount("8折"), 2000);
    EXPECT_EQ(readDiscount("8.5折"), 1500);
    EXPECT_EQ(readDiscount("85折"), 1500);
    EXPECT_EQ(readDiscount("0"), 0);
    EXPECT_EQ(readDiscount("1"), 10'000);
    EXPECT_FALSE(readDiscount("15"));
    EXPECT_FALSE(readDiscount("-0.1"));
    EXPECT_FALSE(readDiscount("x"));
}

TEST(CellText, NumbersThatLostDigitsAreTold) // rows 35, 36
{
    EXPECT_TRUE(lostDigits("1.38E+10"));
    EXPECT_TRUE(lostDigits("1.10101E+17"));
    EXPECT_FALSE(lostDigits("E+10"));
    EXPECT_FALSE(lostDigits("13800138000"));
    EXPECT_FALSE(lostDigits("ABE+10"));
    EXPECT_EQ(repairedNumber("1.3800138000E+10"), u"13800138000"_s);
    EXPECT_EQ(repairedNumber("13800138000.0"), u"13800138000"_s);
    EXPECT_EQ(repairedNumber("1.38E+10"), u"1.38E+10"_s);
    EXPECT_EQ(repairedNumber("0010-1"), u"0010-1"_s);
}

TEST(CellText, MailsAreCheckedForTheirShape) // row 44
{
    EXPECT_TRUE(mailProblem("zhang@example.com").isEmpty());
    for (const auto *text :
         {"a@b@c", "a", "@x.com", "a@b", "a b@x.com", "a@x..com", "a@x.com\r\nBcc: y@x.com"})
        EXPECT_FALSE(mailProblem(text).isEmpty()) << text;
    EXPECT_FALSE(mailProblem(QByteArray(300, 'a').append("@x.com").toStdString()).isEmpty());
}

TEST(CellText, CleaningTakesControlsAndLeavesScripts) // rows 48-50
{
    std::string buffer;
    constexpr std::string_view emoji = "👨‍👩‍👧 שלום é";
    EXPECT_EQ(cleaned(emoji, TextShape::OneLine, buffer).text, emoji);
    auto result = cleaned("a\x01"
                          "b\x1f",
                          TextShape::OneLine, buffer);
    EXPECT_EQ(result.text, "ab");
    EXPECT_EQ(result.controls, 2);
    EXPECT_EQ(cleaned("a\r\nb\rc", TextShape::Lines, buffer).text, "a\nb\nc");
    EXPECT_EQ(cleaned("a\r\n\r\nb", TextShape::OneLine, buffer).text, "a b");
    result = cleaned("AB\u202e\u200bC１２", TextShape::Identifier, buffer);
    EXPECT_EQ(result.text, "ABC12");
    EXPECT_EQ(result.invisible, 2);
    EXPECT_EQ(cleaned("张\u202e三", TextShape::OneLine, buffer).text, "张\u202e三");
    EXPECT_EQ(cleaned("\u3000 张三 \u00a0", TextShape::OneLine, buffer).text, "张三");
}

TEST(CellText, WordsForNothingAreTold) // row 54
{
    for (const auto *word : {"NULL", "null", "None", "N/A", "#N/A", "(null)", "\\N"})
        EXPECT_TRUE(isNullWord(word)) << word;
    EXPECT_FALSE(isNullWord("Nullmann"));
    EXPECT_FALSE(isNullWord("-"));
}

} // namespace
} // namespace crm
