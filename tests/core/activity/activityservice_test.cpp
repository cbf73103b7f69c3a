#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class ActivityServiceTest : public testing::Test
{
protected:
    ActivityService &activities() { return base.session().activities(); }

    TestBase base;
    CustomerId customer = base.addCustomer(u"甲"_s);
    qint64 now = base.clock().now();
};

TEST_F(ActivityServiceTest, ACallAndItsNextStepAreOneOperation)
{
    activities().record({.customer = customer, .text = u"谈价格"_s, .result = u"要报价"_s},
                        NextStep{.kind = ActivityKind::Visit, .at = now + 86'400'000, .text = u"送样品"_s});

    const auto made = activities().ofCustomer(customer, 10);
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made[0].state, ActivityState::Planned);
    EXPECT_EQ(made[0].follows, made[1].id);
    EXPECT_EQ(made[1].at, now);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(activities().count(customer), 0);
}

TEST_F(ActivityServiceTest, APlannedOneIsDoneOnce)
{
    const auto id = activities().record(
        {.customer = customer, .state = ActivityState::Planned, .at = now, .text = u"回访"_s});
    activities().complete(id, u"满意"_s);
    EXPECT_EQ(activities().get(id).result, u"满意"_s);
    EXPECT_THROW(activities().complete(id, u"满意"_s), Error);
}

TEST_F(ActivityServiceTest, TheNextStepLiesNotBefore)
{
    EXPECT_THROW(activities().record({.customer = customer, .text = u"谈"_s}, NextStep{.at = now - 1}),
                 Error);
    EXPECT_EQ(activities().count(customer), 0);
}

TEST_F(ActivityServiceTest, AnEmptyOneIsRefused)
{
    EXPECT_THROW(activities().record({.customer = customer, .text = u"　"_s}), Error);
}

TEST_F(ActivityServiceTest, LongTimelinesArePagedWithoutGaps)
{
    for (int i = 0; i < 25; ++i)
        activities().record(
            {.customer = customer, .at = now - (i / 3), .text = QString::number(i)}); // equal instants too
    QSet<qint64> seen;
    std::optional<Activity> last;
    for (auto page = activities().ofCustomer(customer, 10); !page.empty();
         page = activities().ofCustomer(customer, 10, last)) {
        for (const auto &activity : page)
            seen.insert(activity.id.value);
        last = page.back();
    }
    EXPECT_EQ(seen.size(), 25);
}

TEST_F(ActivityServiceTest, WhatIsPlannedIsMovedToAnotherDayAndTimeAndUndoBringsItBack)
{
    const auto id = activities().record(
        {.customer = customer, .state = ActivityState::Planned, .at = now, .text = u"拜访"_s});
    const auto day = base.session().operations().today().addDays(2);
    activities().reschedule(id, day, QTime(14, 45));
    EXPECT_EQ(activities().get(id).at,
              QDateTime(day, QTime(14, 45), base.session().operations().zone()).toMSecsSinceEpoch());
    EXPECT_TRUE(activities().reschedule(id, day, QTime(14, 45)).isEmpty()) << "it stands there already";
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(activities().get(id).at, now);

    EXPECT_THROW(activities().reschedule(id, day.addDays(-3), QTime(9, 0)), Error);
    EXPECT_THROW(activities().reschedule(id, day, QTime()), Error);
    activities().complete(id, u"去过"_s);
    EXPECT_THROW(activities().reschedule(id, day, QTime(9, 0)), Error);
}

TEST(FollowUpTest, NotesAndPlansAreNone)
{
    EXPECT_TRUE(isFollowUp({.kind = ActivityKind::Call}));
    EXPECT_FALSE(isFollowUp({.kind = ActivityKind::Note}));
    EXPECT_FALSE(isFollowUp({.kind = ActivityKind::Call, .state = ActivityState::Planned}));
}

} // namespace
