#include "core/playbook/playbookservice.h"

#include "core/activity/activityservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/playbook/usualplaybooks.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/segmentation/segmentservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class PlaybookServiceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    PlaybookService service() { return PlaybookService(session().operations()); }
    UserId me() { return session().actor().id(); }

    /// The list of customers as it is now.
    PlaybookCustomers customers()
    {
        Directory directory(base.path(), {}, {}, session().facts());
        directory.settle();
        return directory.snapshot();
    }
    /// Somebody with an owner, who bought on these days.
    CustomerId add(const QString &name, const std::vector<QDate> &orders = {})
    {
        const auto id = session().customers().add({.customer = {.name = name, .owner = me()}});
        for (const auto day : orders)
            buy(id, day);
        return id;
    }
    void buy(CustomerId customer, QDate day)
    {
        session().orders().add({.customer = customer,
                                .date = day,
                                .currency = u"CNY"_s,
                                .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
    }
    static Playbook firstPurchase(std::optional<QDate> since = {})
    {
        return {
            .name = u"首购跟进"_s,
            .key = u"first_purchase"_s,
            .since = since,
            .steps = {{.day = 0, .kind = ActivityKind::Call, .title = u"回访"_s, .say = u"货收到了吗？"_s},
                      {.day = 10, .kind = ActivityKind::Message, .title = u"推荐搭配"_s}}};
    }
    PlaybookOutcome run() { return service().run(service().preview(customers())); }
    std::vector<Activity> planned(CustomerId customer) { return session().activities().plannedOf(customer); }
    QDate dayOf(const Activity &activity)
    {
        return QDateTime::fromMSecsSinceEpoch(activity.at, session().operations().zone()).date();
    }

    TestBase base;
};

TEST_F(PlaybookServiceTest, WhoComesInGetsTheStepsAsPlannedActivities)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    const auto other = add(u"没买过"_s);
    service().add(firstPurchase(), customers());
    const auto outcome = run();
    EXPECT_EQ(outcome.begun, 1);
    EXPECT_EQ(outcome.tasks, 2);
    EXPECT_TRUE(planned(other).empty());
    const auto tasks = planned(buyer);
    ASSERT_EQ(tasks.size(), 2u);
    EXPECT_EQ(tasks[0].text, u"回访"_s);
    EXPECT_EQ(tasks[0].kind, ActivityKind::Call);
    EXPECT_EQ(tasks[0].owner, me());
    EXPECT_EQ(dayOf(tasks[0]), QDate(2026, 11, 22)) << "the day is over: today";
    EXPECT_EQ(dayOf(tasks[1]), QDate(2026, 11, 30)) << "ten days after the purchase";
    const auto guides = service().guides(buyer);
    ASSERT_EQ(guides.size(), 2u);
    EXPECT_EQ(guides[0].step.say, u"货收到了吗？"_s);
    EXPECT_EQ(guides[0].playbook, u"首购跟进"_s);
}

TEST_F(PlaybookServiceTest, NobodyIsBegunTwice)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    service().add(firstPurchase(), customers());
    const auto twice = service().preview(customers()); // as two clients would see it
    EXPECT_EQ(service().run(twice).begun, 1);
    EXPECT_EQ(service().run(twice).begun, 0);
    EXPECT_EQ(run().operation, 0) << "there is nothing to do any more";
    EXPECT_EQ(planned(buyer).size(), 2u);
}

TEST_F(PlaybookServiceTest, WhatWasUndoneIsNotPlannedAgain)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    service().add(firstPurchase(), customers());
    const auto outcome = run();
    session().undo().undo(outcome.operation);
    EXPECT_TRUE(planned(buyer).empty());
    EXPECT_EQ(run().operation, 0);
    EXPECT_TRUE(planned(buyer).empty());
}

TEST_F(PlaybookServiceTest, WhatIsStillPlannedEndsWhenTheCustomerLeaves)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    service().add(firstPurchase(), customers());
    run();
    session().activities().complete(planned(buyer).front().id, u"收到了"_s);
    buy(buyer, {2026, 11, 22}); // a second purchase: another stage
    const auto outcome = run();
    EXPECT_EQ(outcome.ended, 1);
    EXPECT_EQ(outcome.cancelled, 1);
    EXPECT_TRUE(planned(buyer).empty());
    EXPECT_EQ(session().activities().ofCustomer(buyer, 10).back().state, ActivityState::Done)
        << "what was done stays done";
    EXPECT_EQ(run().operation, 0);
}

TEST_F(PlaybookServiceTest, WhereItDoesNotStopWhatIsPlannedStays)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    auto playbook = firstPurchase();
    playbook.stops = false;
    service().add(playbook, customers());
    run();
    buy(buyer, {2026, 11, 22});
    const auto outcome = run();
    EXPECT_EQ(outcome.ended, 1);
    EXPECT_EQ(outcome.cancelled, 0);
    EXPECT_EQ(planned(buyer).size(), 2u);
}

TEST_F(PlaybookServiceTest, OnlyThoseWhoComeInFromThenOnAreBegun)
{
    add(u"老客户"_s, {{2026, 11, 1}});
    const auto fresh = add(u"新客户"_s, {{2026, 11, 21}});
    service().add(firstPurchase(QDate(2026, 11, 20)), customers());
    const auto previews = service().preview(customers());
    ASSERT_EQ(previews.size(), 1u);
    EXPECT_EQ(previews[0].inside, 2);
    ASSERT_EQ(previews[0].begins.size(), 1u);
    EXPECT_EQ(previews[0].begins[0].customer, fresh);
    EXPECT_EQ(previews[0].begins[0].entered, QDate(2026, 11, 21));
}

TEST_F(PlaybookServiceTest, WhoHasNobodyWaitsForAnOwner)
{
    const auto pool = session().pools().pools().front().id;
    const auto buyer = session().customers().add({.customer = {.name = u"公海客户"_s, .pool = pool}});
    buy(buyer, {2026, 11, 20});
    service().add(firstPurchase(), customers());
    const auto preview = service().preview(customers()).front();
    EXPECT_EQ(preview.inside, 1);
    EXPECT_EQ(preview.unowned, 1);
    EXPECT_EQ(run().operation, 0);
    const std::array one{buyer};
    session().pools().claim(one, pool);
    EXPECT_EQ(run().begun, 1) << "once somebody has taken it";
    EXPECT_EQ(planned(buyer).size(), 2u);
}

TEST_F(PlaybookServiceTest, ASegmentBeginsWithWhoComesInLater)
{
    const auto inside = add(u"早就在"_s);
    const auto later = add(u"后来进"_s);
    const std::array members{inside};
    const auto segment = session().segments().add({.name = u"重点"_s, .kind = Segment::Kind::List}, members);
    Playbook playbook{.name = u"重点客户"_s,
                      .entry = PlaybookEntry::Segment,
                      .segment = segment,
                      .since = QDate(2026, 11, 22),
                      .steps = {{.day = 1, .kind = ActivityKind::Visit, .title = u"拜访"_s}}};
    service().add(playbook, customers());
    EXPECT_EQ(run().operation, 0) << "who is in it already is left alone";
    const std::array more{later};
    session().segments().addMembers(segment, more);
    EXPECT_EQ(run().begun, 1);
    EXPECT_EQ(planned(later).size(), 1u);
    EXPECT_TRUE(planned(inside).empty());

    session().segments().removeMembers(segment, more);
    EXPECT_EQ(run().ended, 1);
    EXPECT_TRUE(planned(later).empty());
    base.clock().advance(qint64(24) * 60 * 60 * 1000); // comes back the next day
    session().segments().addMembers(segment, more);
    EXPECT_EQ(run().begun, 1);
    EXPECT_EQ(planned(later).size(), 1u);
}

TEST_F(PlaybookServiceTest, ASegmentCanBeginWithEverybodyInIt)
{
    const auto inside = add(u"早就在"_s);
    const std::array members{inside};
    const auto segment = session().segments().add({.name = u"重点"_s, .kind = Segment::Kind::List}, members);
    service().add({.name = u"重点客户"_s,
                   .entry = PlaybookEntry::Segment,
                   .segment = segment,
                   .steps = {{.day = 1, .kind = ActivityKind::Visit, .title = u"拜访"_s}}},
                  customers());
    EXPECT_EQ(run().begun, 1);
    EXPECT_EQ(planned(inside).size(), 1u);
}

TEST_F(PlaybookServiceTest, ManyStepsAreNotDueAtOnceForWhoCameInLongAgo)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 9, 1}});
    service().add(firstPurchase(), customers());
    ASSERT_EQ(service().preview(customers()).front().begins.size(), 1u);
    run();
    const auto tasks = planned(buyer);
    ASSERT_EQ(tasks.size(), 2u);
    EXPECT_EQ(dayOf(tasks[1]), QDate(2026, 12, 2)) << "counted from today";
}

TEST_F(PlaybookServiceTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    const auto before = service().all();
    auto nameless = firstPurchase();
    nameless.name = u"  "_s;
    EXPECT_THROW(service().add(nameless, customers()), Error);
    auto stepless = firstPurchase();
    stepless.steps.clear();
    EXPECT_THROW(service().add(stepless, customers()), Error);
    auto nowhere = firstPurchase();
    nowhere.key = u"moon"_s;
    EXPECT_THROW(service().add(nowhere, customers()), Error);
    service().add(firstPurchase(), customers());
    EXPECT_THROW(service().add(firstPurchase(), customers()), Error) << "the name is taken";
    EXPECT_EQ(service().all().size(), before.size() + 1);
}

TEST_F(PlaybookServiceTest, AnEditKeepsTheStepsThatStay)
{
    const auto buyer = add(u"宁波五金"_s, {{2026, 11, 20}});
    const auto id = service().add(firstPurchase(), customers());
    run();
    auto playbook = service().get(id);
    playbook.steps.erase(playbook.steps.begin() + 1);
    playbook.steps[0].say = u"满意吗？"_s;
    playbook.steps.push_back({.day = 5, .kind = ActivityKind::Mail, .title = u"发资料"_s});
    service().edit(playbook, customers());
    const auto guides = service().guides(buyer);
    ASSERT_EQ(guides.size(), 1u);
    EXPECT_EQ(guides[0].step.say, u"满意吗？"_s) << "what was planned follows the new words";
    EXPECT_EQ(service().get(id).steps.size(), 2u);
}

TEST_F(PlaybookServiceTest, TheUsualOnesAreRightAndAddedOnce)
{
    const auto usual = usualPlaybooks(QDate(2026, 11, 22));
    for (const auto &playbook : usual)
        EXPECT_TRUE(problemOf(playbook).isEmpty()) << playbook.name.toStdString();
    EXPECT_EQ(service().addMissing(usual, customers()), int(usual.size()));
    EXPECT_EQ(service().addMissing(usual, customers()), 0);
    EXPECT_EQ(service().all().size(), usual.size());
}

} // namespace
