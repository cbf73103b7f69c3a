#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "tests/support/printers.h"
#include "ui/segment/condition.h"
#include "ui/segment/rulewords.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

DirectoryLists lists()
{
    DirectoryLists lists;
    lists.users = {{7, u"陈思远"_s}};
    lists.customFields = {{3, u"年采购额"_s, u"decimal"_s}, {4, u"会员"_s, u"boolean"_s}};
    lists.segments[u"老客户"_s] = {.id = 1, .expression = u"orders > 3"_s};
    return lists;
}

/// What the editor makes of a text and stores again.
QString edited(const QString &text)
{
    const auto known = lists();
    return filterText(ruleOf(groupOf(parseFilter(text, known), known), known), known);
}

TEST(RuleConditionTest, WhatIsOpenedAndStoredMeansTheSame)
{
    for (const auto &[text, stored] : {
             std::pair(u"grade in (\"A\", \"B\")"_s, u"grade in (\"A\", \"B\")"_s),
             std::pair(u"grade = A"_s, u"grade in (\"A\")"_s),
             std::pair(u"not grade in (A) and orders >= 3"_s, u"not (grade in (\"A\")) and orders >= 3"_s),
             std::pair(u"owner = none"_s, u"owner = none"_s),
             std::pair(u"owner != none"_s, u"owner != none"_s),
             std::pair(u"not (owner = none)"_s, u"owner != none"_s),
             std::pair(u"name not contains 贸易"_s, u"not (name contains \"贸易\")"_s),
             std::pair(u"last_order >= -90d"_s, u"last_order >= today - 90d"_s),
             std::pair(u"last_order < today - 6m"_s, u"last_order < today - 6m"_s),
             std::pair(u"next_activity between today and today + 2w"_s,
                       u"next_activity between today and today + 2w"_s),
             std::pair(u"created between 2024-01-01 and 2024-12-31"_s,
                       u"created between 2024-01-01 and 2024-12-31"_s),
             std::pair(u"年采购额 between 1.5 and 20"_s, u"\"年采购额\" between 1.5 and 20"_s),
             std::pair(u"orders within 1y >= 3 and bought since 2024-01-01 contains 茶"_s,
                       u"orders within 1y >= 3 and bought since 2024-01-01 contains \"茶\""_s),
             std::pair(u"grade = A or (city = 上海 and not (orders = 0 or revenue <= 10))"_s,
                       u"grade in (\"A\") or (city in (\"上海\") and not (orders = 0 or revenue <= 10))"_s),
             std::pair(u"not (grade = A and city = 上海)"_s,
                       u"not (grade in (\"A\") and city in (\"上海\"))"_s),
             std::pair(u"revenue > 100"_s, u"revenue > 100"_s),
             std::pair(u"name < 李"_s, u"name < \"李\""_s), // no line says it: it stays written
             std::pair(u"segment = 老客户 and stage != none"_s,
                       u"segment in (\"老客户\") and stage != none"_s),
             std::pair(u""_s, u""_s),
         }) {
        EXPECT_EQ(edited(text), stored);
        EXPECT_EQ(edited(stored), stored);
    }
}

TEST(RuleConditionTest, WhatIsNotCompleteIsLeftOut)
{
    const auto known = lists();
    RuleGroup group;
    group.parts.push_back({RuleCondition{.subject = {.field = {CustomerField::Grade}}}, {}});
    group.parts.push_back({RuleCondition{.subject = {.field = {CustomerField::Orders}},
                                         .verb = RuleVerb::AtLeast,
                                         .values = {u"x"_s}},
                           {}});
    EXPECT_EQ(ruleOf(group, known), FilterRule());
    EXPECT_EQ(inWords(group, known), QString());
    group.parts.push_back({RuleCondition{.subject = {.field = {CustomerField::Orders}},
                                         .verb = RuleVerb::AtLeast,
                                         .values = {u"3"_s}},
                           {}});
    EXPECT_EQ(filterText(ruleOf(group, known), known), u"orders >= 3"_s);
}

TEST(RuleConditionTest, EveryVerbOfEverySubjectCanBeStoredAndOpened)
{
    const auto known = lists();
    for (const auto &part : ruleSubjects(known))
        for (const auto &subject : part.subjects)
            for (const auto verb : verbsOf(subject, known)) {
                auto condition = freshCondition(subject, known);
                condition.verb = verb;
                const auto kind = kindOf(subject, known);
                const bool times =
                    verb == RuleVerb::LastDays || verb == RuleVerb::LongerAgo || verb == RuleVerb::NextDays;
                const bool none = verb == RuleVerb::IsEmpty || verb == RuleVerb::IsNotEmpty;
                const bool day = kind == FieldKind::Day || kind == FieldKind::Instant;
                const QString value = times                               ? u"3w"_s
                                    : day                                 ? u"2024-02-29"_s
                                    : subject.fact == FilterFact::Segment ? u"老客户"_s
                                    : subject.fact && !filterFactInfo(*subject.fact).choices.empty()
                                        ? QString::fromLatin1(filterFactInfo(*subject.fact).choices.front())
                                        : u"1"_s;
                condition.values = none                      ? QStringList()
                                 : verb == RuleVerb::Between ? QStringList{value, value}
                                                             : QStringList{value};
                const auto text = filterText(ruleOf(condition, known), known);
                ASSERT_FALSE(text.isEmpty()) << titleOf(subject, known).toStdString();
                const auto again = groupOf(parseFilter(text, known), known);
                ASSERT_EQ(again.parts.size(), 1U) << text.toStdString();
                ASSERT_TRUE(again.parts.front().condition) << text.toStdString();
                EXPECT_EQ(*again.parts.front().condition, condition) << text.toStdString();
                EXPECT_FALSE(inWords(condition, known).isEmpty());
            }
}

TEST(RuleConditionTest, ReadsAsASentence)
{
    const auto known = lists();
    EXPECT_EQ(expressionInWords(u"grade in (A, B) and orders within 1y >= 3"_s, known),
              u"Grade is one of A, B and Number of orders within 1 year(s) at least 3"_s);
    EXPECT_EQ(expressionInWords(u"stage = at_risk or not (owner = none)"_s, known),
              u"Stage of life is At risk or Owner is not empty"_s);
    EXPECT_EQ(expressionInWords({}, known), u"Every customer"_s);
    EXPECT_EQ(expressionInWords(u"colour = red"_s, known), u"colour = red"_s);
}

} // namespace
