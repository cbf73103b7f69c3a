#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/pool/releasereasons.h"
#include "core/pool/transferservice.h"
#include "core/recycling/purgeservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

class TransferServiceTest : public testing::Test
{
protected:
    TransferServiceTest()
    {
        leaver = addUser(u"陈思远"_s);
        first = addUser(u"王志强"_s);
        second = addUser(u"赵雅婷"_s);
    }
    UserId addUser(const QString &name)
    {
        return base.session().users().add({.name = name, .role = Role::Sales});
    }
    CustomerId owned(const QString &name, UserId owner)
    {
        return base.session().customers().add({.customer = {.name = name, .owner = owner}});
    }
    ActivityId planned(CustomerId customer, UserId owner)
    {
        return base.session().activities().record({.customer = customer,
                                                   .kind = ActivityKind::Call,
                                                   .state = ActivityState::Planned,
                                                   .at = base.clock().now() + kDay,
                                                   .text = u"回访"_s,
                                                   .owner = owner});
    }
    TransferService &transfers() { return base.session().transfers(); }
    Customer get(CustomerId id) { return base.session().customers().get(id); }
    PoolId pool() { return base.session().pools().findByName(u"公海"_s)->id; }
    void undo() { base.session().undo().undo(base.session().undo().nextUndo()->id); }
    std::shared_ptr<const DirectorySnapshot> snapshot()
    {
        Directory directory(base.path());
        directory.settle();
        return directory.snapshot();
    }

    TestBase base;
    UserId leaver, first, second;
};

TEST_F(TransferServiceTest, CustomersGoInTurnToWhoeverHasTheFewestAndRoom)
{
    const std::vector<CustomerId> ids{{1}, {2}, {3}, {4}, {5}};
    const auto shares = distribute(ids, {{.limit = 3, .owned = 2}, {.owned = 3}, {.limit = 0}});
    EXPECT_THAT(shares[0], testing::ElementsAre(CustomerId{1}));
    EXPECT_EQ(shares[1].size(), 4U);
    EXPECT_TRUE(shares[2].empty());
    EXPECT_TRUE(shares[3].empty());
    EXPECT_EQ(distribute(ids, {})[0].size(), 5U) << "without anybody: the pool";
}

TEST_F(TransferServiceTest, EverythingOfALeaverGoesAsPreviewedAndComesBackWithOneUndo)
{
    std::vector<CustomerId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(owned(u"客户%1"_s.arg(i), leaver));
    base.session().holdLimits().add({.who = {.user = first}, .customers = 1});
    base.session().holdLimits().add({.who = {.user = second}, .customers = 3});
    const auto task = planned(ids[0], leaver);
    const auto pooledTask = planned(ids[4], leaver);
    const auto elsewhere = planned(owned(u"别人的"_s, second), leaver);
    const auto before = dumpOf(base.db());

    const Handover handover{
        .from = leaver, .to = {first, second}, .pool = pool(), .reason = u"离职"_s, .deactivate = true};
    const auto plan = transfers().plan(handover);
    EXPECT_EQ(plan.customers, 5);
    EXPECT_EQ(plan.activities, 3);
    EXPECT_EQ(plan.shares[0].customers.size(), 1U);
    EXPECT_EQ(plan.shares[1].customers.size(), 2U);
    EXPECT_EQ(plan.shares[2].customers.size(), 2U);
    EXPECT_EQ(dumpOf(base.db()), before) << "a preview changes nothing";

    EXPECT_EQ(transfers().handOver(handover), plan);
    for (const auto &share : plan.shares)
        for (const auto id : share.customers) {
            EXPECT_EQ(get(id).owner, share.user);
            EXPECT_EQ(get(id).pool, share.user.isValid() ? PoolId{} : pool());
            EXPECT_EQ(base.session().pools().history(id).front().kind, u"transfer"_s);
        }
    EXPECT_EQ(base.session().activities().get(task).owner, get(ids[0]).owner);
    EXPECT_EQ(base.session().activities().get(elsewhere).owner, second);
    EXPECT_EQ(base.session().activities().get(pooledTask).state, ActivityState::Cancelled);
    EXPECT_FALSE(base.session().users().find(leaver)->active);
    undo();
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(TransferServiceTest, WhatALeaverHasWithCustomersThatNobodyHasGoesToo)
{
    const auto customer = owned(u"甲"_s, leaver);
    auto &opportunities = base.session().opportunities();
    std::vector<OpportunityId> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(opportunities.add({.customer = customer, .name = u"大单"_s, .owner = leaver}));
    base.session().pools().release(std::array{customer}, u"没有预算"_s);
    EXPECT_EQ(opportunities.get(ids[0]).owner, leaver) << "giving back leaves them as they are";
    const auto before = dumpOf(base.db());

    EXPECT_EQ(transfers().handOver({.from = leaver, .to = {first, second}}).opportunities, 3);

    EXPECT_EQ(opportunities.get(ids[0]).owner, first);
    EXPECT_EQ(opportunities.get(ids[1]).owner, second);
    EXPECT_EQ(opportunities.get(ids[2]).owner, first);
    EXPECT_EQ(transfers().plan({.from = leaver, .to = {first}}).opportunities, 0);
    undo();
    EXPECT_EQ(dumpOf(base.db()), before);
    transfers().handOver({.from = leaver, .pool = pool()});
    EXPECT_FALSE(opportunities.get(ids[0]).owner.isValid()) << "nobody's, and not of who is gone";
}

TEST_F(TransferServiceTest, ThereIsOneArchiveWhateverItIsCalled)
{
    const auto old = owned(u"甲"_s, leaver);
    const auto other = owned(u"乙"_s, leaver);
    base.session().pools().release(std::array{old, other}, u"联系不上"_s);
    base.session().pools().add({.name = u"Archive"_s}); // somebody's own
    transfers().archive(std::array{old}, u"没有人要"_s);
    auto archive = base.session().pools().get(get(old).pool);
    EXPECT_EQ(archive.name, u"Archive 2"_s);
    archive.name = u"归档"_s;
    archive.priority = 500;
    base.session().pools().edit(archive);
    transfers().archive(std::array{other}, u"没有人要"_s);
    EXPECT_EQ(get(other).pool, archive.id);
}

TEST_F(TransferServiceTest, AHandOverNeverBreaksALimitAndNeedsTheRight)
{
    owned(u"甲"_s, leaver);
    EXPECT_THROW(transfers().plan({.from = leaver, .to = {leaver}, .pool = pool()}), Error);
    base.reopen(u"王志强"_s);
    EXPECT_THROW(transfers().plan({.from = leaver, .to = {first}, .pool = pool()}), Error);
    EXPECT_THROW(transfers().handOver({.from = leaver, .to = {first}, .pool = pool()}), Error);
}

TEST_F(TransferServiceTest, PooledCustomersMoveWithTheirReasonAndTheirLastOwner)
{
    const auto id = owned(u"甲"_s, leaver);
    base.session().pools().release(std::array{id}, u"价格"_s);
    const auto other = base.session().pools().add({.name = u"华东公海"_s, .priority = 200});
    const auto outcome = transfers().transfer(std::array{id, owned(u"乙"_s, first)}, other, {});
    EXPECT_TRUE(outcome.answers[0].ok);
    EXPECT_FALSE(outcome.answers[1].ok) << "somebody has it";
    EXPECT_EQ(get(id).pool, other);
    EXPECT_EQ(get(id).previousOwner, leaver);
    EXPECT_EQ(base.session().pools().rows(std::array{id})[0].reason, u"价格"_s);
    const auto event = base.session().pools().history(id).front();
    EXPECT_EQ(event.kind, u"transfer"_s);
    EXPECT_EQ(event.fromPool, pool());
    EXPECT_EQ(event.toPool, other);
}

TEST_F(TransferServiceTest, APoolIsSwitchedOffOnceItsCustomersAreElsewhere)
{
    const auto id = owned(u"甲"_s, leaver);
    base.session().pools().release(std::array{id}, u"价格"_s);
    const auto other = base.session().pools().add({.name = u"华东公海"_s, .priority = 200});
    base.session().recycleRules().add({.name = u"三十天"_s, .days = 30, .pool = pool()});
    const auto before = dumpOf(base.db());
    EXPECT_THROW(transfers().close(pool(), pool()), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
    transfers().close(pool(), other);
    EXPECT_EQ(get(id).pool, other);
    EXPECT_FALSE(base.session().pools().get(pool()).enabled);
    EXPECT_EQ(base.session().recycleRules().coming().front().pool, other) << "rules follow";
    undo();
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(TransferServiceTest, GivingBackClosesThePlansOfWhoGaveBackAndNoOthers)
{
    const auto id = owned(u"甲"_s, leaver);
    const auto own = planned(id, leaver);
    const auto others = planned(id, second);
    base.session().pools().release(std::array{id}, u"价格"_s);
    EXPECT_EQ(base.session().activities().get(own).state, ActivityState::Cancelled);
    EXPECT_EQ(base.session().activities().get(others).state, ActivityState::Planned);
    undo();
    EXPECT_EQ(base.session().activities().get(own).state, ActivityState::Planned);
}

TEST_F(TransferServiceTest, WhatNobodyWillWantIsArchivedAndComesBack)
{
    const auto old = owned(u"旧客户"_s, leaver);
    const auto reached = owned(u"联系过的"_s, leaver);
    base.session().pools().release(std::array{old, reached}, u"联系不上"_s);
    base.clock().set(base.clock().now() + 400 * kDay);
    const auto young = owned(u"新退回"_s, leaver);
    base.session().pools().release(std::array{young}, u"联系不上"_s);
    base.session().activities().record({.customer = reached,
                                        .kind = ActivityKind::Call,
                                        .at = base.clock().now() - 5 * kDay,
                                        .text = u"聊过"_s,
                                        .owner = first});
    const PurgeTerms terms{.pool = pool()};
    const auto entries = base.session().purging().preview(snapshot(), terms);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].customer, old);
    EXPECT_EQ(entries[0].days, 400);
    EXPECT_FALSE(entries[0].silent);
    const auto before = dumpOf(base.db());
    const auto outcome = base.session().purging().purge(snapshot(), terms, std::array{old, young});
    EXPECT_TRUE(outcome.answers[0].ok);
    EXPECT_FALSE(outcome.answers[1].ok) << "the terms do not apply to it";
    EXPECT_NE(get(old).pool, pool());
    EXPECT_TRUE(get(old).pool.isValid());
    EXPECT_EQ(get(young).pool, pool());
    const auto archive = get(old).pool;
    base.reopen(u"王志强"_s);
    EXPECT_FALSE(base.session().pools().claim(std::array{old}).answers[0].ok);
    base.reopen();
    EXPECT_EQ(base.session().pools().get(archive).customers, 1);
    undo();
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(TransferServiceTest, TheReasonsOfTheTeamTakeThePlaceOfTheUsualOnes)
{
    auto &reasons = base.session().releaseReasons();
    EXPECT_GE(reasons.offered().size(), 3);
    EXPECT_THROW(reasons.store({{.name = u"价格"_s}, {.name = u" 价格 "_s}}), Error);
    EXPECT_THROW(reasons.store({{.name = u"  "_s}}), Error);
    reasons.store({{.name = u"价格"_s}, {.name = u"搬迁"_s, .active = false}});
    EXPECT_EQ(reasons.offered(), QStringList{u"价格"_s});
    const auto id = owned(u"甲"_s, leaver);
    EXPECT_THROW(base.session().pools().release(std::array{id}, u"搬迁"_s), Error) << "it is switched off";
    EXPECT_EQ(get(id).owner, leaver);
    auto stored = reasons.all();
    std::swap(stored[0], stored[1]);
    stored[0].active = true;
    reasons.store(stored);
    EXPECT_EQ(reasons.offered(), (QStringList{u"搬迁"_s, u"价格"_s}));
    EXPECT_EQ(reasons.all()[0].id, stored[0].id) << "the same row, not another of that name";
}

} // namespace
