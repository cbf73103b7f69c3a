#include "core/insight/bottlenecks.h"

#include "core/insight/pipelinereport.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Deals of 林晓彤 and of 王芳 that go through the usual stages.
class StageStays : public testing::Test
{
protected:
    StageStays()
    {
        fang = base.session().users().add({.name = u"王芳"_s, .role = Role::Sales});
        customer = base.addCustomer(u"甲"_s);
    }
    OpportunityService &deals() { return base.session().opportunities(); }
    OpportunityId begin(UserId owner = {})
    {
        return deals().add({.customer = customer, .name = u"一单"_s, .owner = owner});
    }
    void after(int days) { base.clock().set(base.clock().now() + days * kDay); }
    void move(OpportunityId deal, size_t stage) { deals().move(deal, deals().stages()[stage].id, u"价格"_s); }
    Bottlenecks found()
    {
        auto &operations = base.session().operations();
        return bottlenecks(pipelineDeals(operations), stageStays(operations), {}, operations.today());
    }

    TestBase base;
    UserId fang;
    CustomerId customer;
};

TEST_F(StageStays, DaysAreThoseBetweenTheMovesAndPeopleAreToldApart)
{
    const auto one = begin(), two = begin(fang), three = begin(fang);
    after(2);
    move(one, 1); // first contact: 2 days
    after(4);
    move(two, 1); // 6 days
    after(4);
    move(three, 5); // 10 days, lost
    move(one, 4); // need understood: 8 days, won past two stages
    const auto all = found();
    ASSERT_EQ(all.stages.size(), 4U);
    const auto &first = all.stages[0];
    EXPECT_EQ(first.left, 3);
    EXPECT_EQ(first.wentOn, 2);
    EXPECT_EQ(first.lost, 1);
    EXPECT_DOUBLE_EQ(first.median, 6);
    EXPECT_DOUBLE_EQ(first.mean, 6);
    EXPECT_DOUBLE_EQ(first.longest, 10);
    EXPECT_DOUBLE_EQ(first.conversion(), 2 / 3.0);
    EXPECT_EQ(all.stages[1].left, 1);
    EXPECT_DOUBLE_EQ(all.stages[1].median, 8);
    EXPECT_EQ(all.stages[1].now, 1);
    EXPECT_TRUE(std::isnan(all.stages[2].median)) << "nothing stood there";
    EXPECT_EQ(all.slowest(), std::optional(size_t(0))) << "of the others too few are known";
    ASSERT_EQ(all.people.size(), 2U);
    EXPECT_EQ(all.people[0].of.name, u"王芳"_s) << "who has something open";
    EXPECT_EQ(all.people[0].left, 2);
    EXPECT_DOUBLE_EQ(all.people[0].median, 8);
    ASSERT_EQ(all.peopleOf[0].size(), 2U);
}

TEST_F(StageStays, WhatWasTakenBackCountsForNothingAndWhatWasDoneAgainDoes)
{
    const auto deal = begin();
    after(5);
    move(deal, 1);
    auto &undo = base.session().undo();
    const auto taken = undo.undo(undo.nextUndo()->id);
    EXPECT_EQ(found().stages[0].left, 0);
    EXPECT_EQ(found().stages[1].left, 0);
    undo.undo(taken.changes.operation);
    EXPECT_EQ(found().stages[0].left, 1);
    EXPECT_DOUBLE_EQ(found().stages[0].median, 5);
}

TEST_F(StageStays, StuckIsWhatStandsLongerThanItsStageAllows)
{
    begin(fang);
    after(29);
    EXPECT_EQ(found().stages[0].stuck, 0);
    after(1);
    const auto all = found();
    EXPECT_EQ(all.stages[0].stuck, 1);
    EXPECT_EQ(all.people[0].stuck, 1);
    EXPECT_EQ(all.people[0].stuckCustomers, std::vector<qint64>{customer.value});
}

} // namespace
