#include "core/directory/filterexpression.h"

#include "core/base/error.h"
#include "core/directory/fieldalias.h"
#include "core/directory/filternames.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm;
using Op = FilterRule::Operator;

namespace {

DirectoryLists lists()
{
    DirectoryLists lists;
    lists.customFields = {{7, u"采购 规模"_s, u"integer"_s}};
    return lists;
}

FilterRule parse(const QString &text)
{
    return parseFilter(text, lists());
}

QString refusal(const QString &text)
{
    try {
        parse(text);
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), Error::Code::Invalid);
        return error.message();
    }
    return {};
}

TEST(FilterExpressionTest, ReadsComparisonsJoinedByAnd)
{
    const auto rule = parse(u"industry = \"五金\" and days_since_contact > 30 and owner = none"_s);
    ASSERT_EQ(rule.kind, FilterRule::Kind::All);
    ASSERT_EQ(rule.children.size(), 3u);
    EXPECT_EQ(rule.children[0],
              FilterRule::compare({CustomerField::Industry}, Op::Equal, {FilterValue::of(u"五金"_s)}));
    EXPECT_EQ(rule.children[1],
              FilterRule::compare({CustomerField::DaysSinceContact}, Op::Greater, {FilterValue::of(30)}));
    EXPECT_EQ(rule.children[2],
              FilterRule::compare({CustomerField::Owner}, Op::Equal, {FilterValue::none()}));
}

TEST(FilterExpressionTest, BindsAndCloserThanOrAndNotClosest)
{
    EXPECT_EQ(parse(u"grade = A or grade = B and not city = X"_s),
              parse(u"(grade = A) or ((grade = B) and (not (city = X)))"_s));
    EXPECT_NE(parse(u"grade = A or grade = B and city = X"_s),
              parse(u"(grade = A or grade = B) and city = X"_s));
    EXPECT_EQ(parse(u"city not contains X"_s), parse(u"not city contains X"_s));
}

TEST(FilterExpressionTest, TakesFullWidthSignsAndChineseQuotes)
{
    EXPECT_EQ(parse(u"（industry ＝ “五金”）"_s), parse(u"(industry = \"五金\")"_s));
    EXPECT_EQ(parse(u"grade in （A，B、C）"_s), parse(u"grade in (A, B, C)"_s));
}

TEST(FilterExpressionTest, TakesFieldsByTheirChineseNames)
{
    EXPECT_EQ(parse(u"城市 = 上海 and 未联系天数 > 30"_s),
              parse(u"city = 上海 and days_since_contact > 30"_s));
    EXPECT_EQ(parse(u"負責人 = none"_s), parse(u"owner = none"_s));
    for (const auto &name : fieldAliases())
        EXPECT_TRUE(refusal(name + u" = none"_s).isEmpty()) << name.toStdString();
    EXPECT_FALSE(refusal(u"天气 = 晴"_s).isEmpty());
}

TEST(FilterExpressionTest, TakesKindsOfCustomersInEveryLanguageAndNoOthers)
{
    for (const auto &word : {u"person"_s, u"个人"_s, u"個人"_s, u"Individual"_s})
        EXPECT_EQ(parse(u"kind = "_s + word), parse(u"kind = person"_s)) << word.toStdString();
    EXPECT_EQ(parse(u"kind in (公司, 个人)"_s), parse(u"kind in (company, person)"_s));
    EXPECT_EQ(refusal(u"kind = 火星人"_s),
              u"Position 8: one of company, person was expected, but there is “火星人”."_s);
    EXPECT_EQ(refusal(u"kind = none"_s), QString());
}

TEST(FilterExpressionTest, AnUnknownNameIsAMistakeOfWhoTypesIt)
{
    auto known = lists();
    known.users = {{3, u"王芳"_s}};
    known.tags = {{5, u"重点"_s}};
    const auto check = [&](const QString &text) { requireKnownNames(parseFilter(text, known), known); };
    for (const auto &text : {u"owner = 王芳"_s, u"owner = 3"_s, u"owner = none"_s, u"owner contains 李"_s,
                             u"tags in (重点)"_s, u"city = 火星"_s})
        EXPECT_NO_THROW(check(text)) << text.toStdString();
    for (const auto &text : {u"owner = 李雷"_s, u"not (tags = 大客户)"_s, u"city = A and owner != 李雷"_s})
        EXPECT_THROW(check(text), Error) << text.toStdString();
}

TEST(FilterExpressionTest, KeepsRelativeDaysRelative)
{
    const auto value = [](const QString &text) { return parse(u"created >= "_s + text).values.front(); };
    EXPECT_EQ(value(u"today"_s).number, 0);
    for (const auto &text : {u"-3m"_s, u"today - 3m"_s, u"today -3m"_s}) {
        EXPECT_EQ(value(text).kind, FilterValue::Kind::Today) << qPrintable(text);
        EXPECT_EQ(value(text).number, -3) << qPrintable(text);
        EXPECT_EQ(value(text).unit, FilterValue::Unit::Month);
    }
    EXPECT_EQ(value(u"1970-01-02"_s).number, 1);
}

TEST(FilterExpressionTest, KnowsTheUsersOwnFields)
{
    EXPECT_EQ(parse(u"\"采购 规模\" > 3"_s),
              FilterRule::compare({CustomerField::Custom, 7}, Op::Greater, {FilterValue::of(3)}));
}

TEST(FilterExpressionTest, HoldsForEverybodyWhenEmpty)
{
    EXPECT_EQ(parse(u"  "_s), FilterRule());
}

TEST(FilterExpressionTest, NamesThePositionOfAMistake)
{
    EXPECT_EQ(refusal(u"grade = A an city = B"_s),
              u"Position 11: “and” or “or” was expected, but there is “an”."_s);
    EXPECT_TRUE(refusal(u"colour = red"_s).startsWith(u"Position 1:"_s));
    EXPECT_TRUE(refusal(u"grade = "_s).contains(u"the end"_s));
    for (const auto &text :
         {u"grade"_s, u"grade ="_s, u"grade = \"A"_s, u"(grade = A"_s, u"grade in A"_s, u"orders > many"_s,
          u"created > 2024-02-31"_s, u"created = 5"_s, u"orders contains 5"_s, u"; drop table"_s, u"and"_s,
          u"grade = A)"_s, u"revenue > 99999999999999999999"_s, u"orders > none"_s, u"relevance = 1"_s,
          u"created > today -"_s, u"created between 2024-01-01"_s, u"grade = (A)"_s})
        EXPECT_FALSE(refusal(text).isEmpty()) << qPrintable(text);
}

TEST(FilterExpressionTest, RefusesToNestWithoutEnd)
{
    EXPECT_FALSE(refusal(QString(100'000, u'(')).isEmpty());
    EXPECT_FALSE(refusal(u"not "_s.repeated(100'000) + u"grade = A"_s).isEmpty());
}

} // namespace
