#include "core/automation/automationrules.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

AutomationHappening paid()
{
    return {.event = AutomationEvent::OrderState, .subject = u"paid"_s, .customer = 7, .row = 3};
}

TEST(AutomationRules, ARuleWithoutASubjectTakesAny)
{
    EXPECT_TRUE(fires({AutomationEvent::OrderState, u"paid"_s}, paid()));
    EXPECT_TRUE(fires({AutomationEvent::OrderState, {}}, paid()));
    EXPECT_FALSE(fires({AutomationEvent::OrderState, u"shipped"_s}, paid()));
    EXPECT_FALSE(fires({AutomationEvent::OrderCreated, {}}, paid()));
}

TEST(AutomationRules, WhatBelongsToNobodyFiresNothing)
{
    auto nobodys = paid();
    nobodys.customer = 0;
    EXPECT_FALSE(fires({AutomationEvent::OrderState, u"paid"_s}, nobodys));
}

TEST(AutomationRules, TheSameRuleDoesNotFollowItselfForTheSameCustomer)
{
    EXPECT_EQ(stopOf({1, 7}, {}), AutomationStop::None);
    EXPECT_EQ(stopOf({1, 7}, {{2, 7}}), AutomationStop::None);
    EXPECT_EQ(stopOf({1, 7}, {{1, 8}}), AutomationStop::None) << "another customer";
    EXPECT_EQ(stopOf({1, 7}, {{2, 7}, {1, 7}}), AutomationStop::Again);
}

TEST(AutomationRules, OnlySoManyFollowOneAnother)
{
    EXPECT_EQ(stopOf({3, 7}, {{2, 7}, {1, 7}}), AutomationStop::None);
    EXPECT_EQ(stopOf({4, 7}, {{3, 7}, {2, 7}, {1, 7}}), AutomationStop::TooDeep);
}

TEST(AutomationRules, OnlyFourEventsComeWithTime)
{
    EXPECT_FALSE(comesWithTime(AutomationEvent::ComplaintCreated));
    EXPECT_TRUE(comesWithTime(AutomationEvent::NoContact));
    EXPECT_TRUE(comesWithTime(AutomationEvent::ContractEnds));
}

} // namespace
