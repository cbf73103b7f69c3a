#include "ui/pool/conditiontext.h"

#include "core/directory/filterexpression.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

DirectoryLists lists()
{
    DirectoryLists lists;
    lists.users = {{7, u"陈思远"_s}};
    lists.customFields = {{3, u"年采购额 \"估\""_s, u"choice"_s}};
    return lists;
}

TEST(ConditionTextTest, WhatWasPutTogetherComesBackFromTheFilterLanguage)
{
    CustomerFilter filter;
    filter.setValues({CustomerField::Grade}, {u"A"_s, {}});
    filter.setValues({CustomerField::Owner}, {u"7"_s});
    filter.setValues({CustomerField::Industry}, {u"五金 \"and\" or"_s});
    filter.setSpan({{CustomerField::DaysOwned}, u"30"_s, u"90"_s});
    filter.setSpan({{CustomerField::Orders}, {}, u"2"_s});
    const auto text = expressionOf(filter, lists());
    EXPECT_NO_THROW(parseFilter(text, lists())) << text.toStdString();
    EXPECT_EQ(conditionsOf(text, lists()), filter) << text.toStdString();
}

TEST(ConditionTextTest, WhatCannotBeTakenApartStaysAsItIs)
{
    for (const auto &text : {u"grade = A or industry = 五金"_s, u"not (grade = A)"_s, u"name contains 电子"_s,
                             u"revenue > 10000"_s, u"created >= -30d"_s}) {
        const auto filter = conditionsOf(text, lists());
        EXPECT_EQ(filter.expression, text);
        EXPECT_TRUE(filter.choices.empty() && filter.spans.empty()) << text.toStdString();
        EXPECT_EQ(expressionOf(filter, lists()), text);
    }
    EXPECT_TRUE(conditionsOf({}, lists()).isPlain());
}

} // namespace
