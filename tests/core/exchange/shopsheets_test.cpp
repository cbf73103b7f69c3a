#include "core/customfield/customfieldservice.h"
#include "core/exchange/birthdaytext.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

TEST_F(Import, FormulasOfOneTextAreThatText)
{
    const auto result = run("=\"订单号\",客户名称,订单日期,金额,备注\n"
                            "=\"13800138000\",甲,2026-01-05,10,=\"a\"\"b\"\n"
                            "\"=\"\"0012\"\"\",乙,2026-01-05,=\"20\",=HYPERLINK(\"http://x\")\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(number || ' ' || total || ' ' || notes, '; ') FROM sales_order"_s),
              u"13800138000 100000 a\"b; 0012 200000 =HYPERLINK(\"http://x\")"_s);
}

TEST_F(Import, ANumberOfADayWithATimeIsBoth)
{
    EXPECT_EQ(counts(run("客户名称,跟进时间,跟进内容\n甲,45356.604167,报价\n", Kind::Activities)),
              u"1/0/0/0"_s);
    const auto at = QDateTime::fromMSecsSinceEpoch(number(u"SELECT at FROM activity"_s), Qt::UTC)
                        .toTimeZone(base.session().operations().zone());
    EXPECT_EQ(at.toString(u"yyyy-MM-dd hh:mm:ss"_s), u"2024-03-05 14:30:00"_s);
    EXPECT_EQ(readDate("45356.6").date, QDate(2024, 3, 5));
    EXPECT_EQ(readDate("12345.67").state, DateReading::State::NoDate);
}

TEST_F(Import, AFieldOfTheUsersOwnForPhonesKnowsALostOne)
{
    CustomField field;
    field.name = u"仓库电话"_s;
    field.type = FieldType::Phone;
    base.session().customFields().add(field);
    const auto result = run("客户名称,仓库电话\n甲,1.38E+10\n乙,13800138000\n", Kind::Customers);
    EXPECT_EQ(problems(result), QStringList{u"2 The number lost digits in a spreadsheet."_s});
    EXPECT_EQ(text(u"SELECT group_concat(value) FROM custom_value"_s), u"13800138000"_s);
}

QString birthday(const QString &cell, bool dayFirst = false)
{
    const auto read = birthdayOfCell(cell, dayFirst);
    return read ? QString(birthdayCalendarKey(read->calendar) + u' ' + read->toString()) : u"none"_s;
}

TEST(BirthdayText, IsReadAsPeopleWriteIt)
{
    EXPECT_EQ(birthday(u"5月20日"_s), u"solar --05-20"_s);
    EXPECT_EQ(birthday(u"05-20"_s), u"solar --05-20"_s);
    EXPECT_EQ(birthday(u"5/6"_s), u"solar --05-06"_s);
    EXPECT_EQ(birthday(u"5/6"_s, true), u"solar --06-05"_s);
    EXPECT_EQ(birthday(u"20/5"_s), u"solar --05-20"_s);
    EXPECT_EQ(birthday(u"农历1985年6月3日"_s), u"lunar 1985-06-03"_s);
    EXPECT_EQ(birthday(u"1985年6月3日(农历)"_s), u"lunar 1985-06-03"_s);
    EXPECT_EQ(birthday(u"1985年6月3日（農曆）"_s), u"lunar 1985-06-03"_s);
    EXPECT_EQ(birthday(u"农历八月十五"_s), u"lunar --08-15"_s);
    EXPECT_EQ(birthday(u"阴历腊月廿三"_s), u"lunar --12-23"_s);
    EXPECT_EQ(birthday(u"正月初一"_s), u"lunar --01-01"_s);
    EXPECT_EQ(birthday(u"农历闰四月初八"_s), u"lunar-leap --04-08"_s);
    EXPECT_EQ(birthday(u"公历1985-6-3"_s), u"solar 1985-06-03"_s);
    EXPECT_EQ(birthday(u"1985-06-03"_s), u"none"_s) << "an ordinary day";
    EXPECT_EQ(birthday(u"13月45日"_s), u"none"_s);
    EXPECT_EQ(birthday(u"下周"_s), u"none"_s);
}

TEST_F(Import, BirthdaysWithoutAYearAreKept)
{
    const auto result =
        run("客户名称,生日\n甲,5月20日\n乙,农历八月十五\n丙,1985-06-03\n丁,明天\n", Kind::Customers);
    EXPECT_EQ(problems(result), QStringList{u"5 This is not a date."_s});
    EXPECT_EQ(text(u"SELECT group_concat(birthday_calendar || birthday, ' ') FROM customer"
                   " WHERE +birthday <> ''"_s),
              u"solar--05-20 lunar--08-15 solar1985-06-03"_s);
}

} // namespace
} // namespace crm
