#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolflow.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/pool/qualityrules.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

PoolMove into(PoolId pool, UserId from, QDate day, const QString &rule = {})
{
    return {.kind = u"release"_s, .fromUser = from, .toPool = pool, .rule = rule, .day = day};
}

PoolMove outOf(PoolId pool, UserId to, QDate day, double stay, bool bought)
{
    return {
        .kind = u"claim"_s, .toUser = to, .fromPool = pool, .day = day, .stayDays = stay, .bought = bought};
}

const std::vector<PoolMove> kMoves = {
    into({1}, {7}, {2026, 9, 30}, u"30 天"_s),
    into({1}, {7}, {2026, 10, 1}),
    into({2}, {8}, {2026, 10, 2}),
    outOf({1}, {8}, {2026, 10, 20}, 20, true),
    outOf({2}, {8}, {2026, 11, 1}, 40, false),
    {.kind = u"transfer"_s, .fromPool = {1}, .toPool = {2}, .day = {2026, 11, 2}, .stayDays = 33.0},
};

TEST(PoolFlowTest, MonthsAddUpToTheTotal)
{
    const auto flow = flowOf(kMoves, {.from = {2026, 9, 1}, .to = {2026, 11, 30}});
    ASSERT_EQ(flow.rows.size(), 3U);
    EXPECT_EQ(flow.rows[0], (PoolFlowRow{.key = u"2026-09"_s, .in = 1}));
    EXPECT_EQ(flow.rows[1],
              (PoolFlowRow{.key = u"2026-10"_s, .in = 2, .out = 1, .taken = 1, .bought = 1, .stayDays = 20}));
    EXPECT_EQ(flow.total.in, 3);
    EXPECT_EQ(flow.total.out, 2) << "from pool to pool nothing leaves the pools";
    EXPECT_DOUBLE_EQ(flow.total.stayDays, 30);
    EXPECT_DOUBLE_EQ(flow.total.conversion(), 0.5);
}

TEST(PoolFlowTest, OfOnePoolMovesToAnotherCount)
{
    EXPECT_EQ(flowOf(kMoves, {.pool = {1}}).total.out, 2);
    EXPECT_EQ(flowOf(kMoves, {.pool = {2}}).total.in, 2);
    EXPECT_EQ(flowOf(kMoves, {.pool = {2}, .from = {2026, 11, 2}, .to = {2026, 11, 2}}).total.in, 1);
}

TEST(PoolFlowTest, APoolHasTheSameFiguresAmongAllAndByItself)
{
    const auto all = flowOf(kMoves, {.by = PoolFlowBy::Pool});
    ASSERT_EQ(all.rows.size(), 2U);
    for (const auto &row : all.rows) {
        const auto alone = flowOf(kMoves, {.pool = {row.key.toLongLong()}, .by = PoolFlowBy::Pool});
        ASSERT_EQ(alone.rows.size(), 1U);
        EXPECT_EQ(alone.rows[0], row);
    }
    EXPECT_EQ(all.total, flowOf(kMoves, {}).total) << "from pool to pool nothing leaves the pools";
}

TEST(PoolFlowTest, WhatIsMovedToAnotherPoolOrTakenAwayIsNoChanceThatWasMissed)
{
    auto moves = kMoves;
    moves.push_back({.kind = u"delete"_s, .fromPool = {1}, .day = {2026, 11, 3}, .stayDays = 600.0});
    const auto flow = flowOf(moves, {.pool = {1}}).total;
    EXPECT_EQ(flow.out, 3);
    EXPECT_EQ(flow.taken, 1);
    EXPECT_DOUBLE_EQ(flow.conversion(), 1);
    EXPECT_DOUBLE_EQ(flow.stayDays, 20);
}

TEST(PoolFlowTest, APersonLosesAndTakesAndRulesOnlyBringIn)
{
    const auto people = flowOf(kMoves, {.by = PoolFlowBy::Person});
    ASSERT_EQ(people.rows.size(), 2U);
    EXPECT_EQ(people.rows[0].key, u"8"_s);
    EXPECT_EQ(people.rows[0].in, 1);
    EXPECT_EQ(people.rows[0].out, 2);
    const auto rules = flowOf(kMoves, {.by = PoolFlowBy::Rule});
    ASSERT_EQ(rules.rows.size(), 2U);
    EXPECT_EQ(rules.rows[0].in, 2) << "by hand";
    EXPECT_EQ(rules.rows[1].key, u"30 天"_s);
    EXPECT_EQ(rules.rows[1].out, 0);
}

TEST(PoolMovesTest, TheHistoryIsAReportByWayTimePoolAndPerson)
{
    TestBase base;
    auto &session = base.session();
    const auto pool = session.pools().defaultPool();
    const auto seller = session.users().add({.name = u"陈思远"_s, .role = Role::Sales});
    const std::vector ids{base.addCustomer(u"甲"_s), base.addCustomer(u"乙"_s)};
    const auto first = session.operations().today();
    base.clock().advance(kDay);
    session.pools().release(ids, u"价格"_s);
    session.pools().assign(std::array{ids[1]}, seller);
    const auto count = [&](const OwnerMoveFilter &filter) { return session.poolStats().moves(filter).total; };
    EXPECT_EQ(count({}), 5);
    EXPECT_EQ(count({.way = OwnerMoveWay::New}), 2);
    EXPECT_EQ(count({.way = OwnerMoveWay::IntoPools}), 2);
    EXPECT_EQ(count({.way = OwnerMoveWay::OutOfPools}), 1);
    EXPECT_EQ(count({.way = OwnerMoveWay::BetweenPeople}), 0);
    EXPECT_EQ(count({.to = first}), 2);
    EXPECT_EQ(count({.from = first.addDays(1)}), 3);
    EXPECT_EQ(count({.pool = pool}), 3);
    EXPECT_EQ(count({.person = seller}), 1);
    const auto newest = session.poolStats().moves({.limit = 1});
    EXPECT_EQ(newest.total, 5);
    ASSERT_EQ(newest.rows.size(), 1U);
    EXPECT_EQ(newest.rows[0].customer, u"乙"_s);
    EXPECT_EQ(newest.rows[0].event.toUser, seller);
    EXPECT_EQ(newest.rows[0].event.fromPool, pool);
    session.customers().remove(std::array{ids[1]});
    EXPECT_EQ(session.poolStats().moves({.person = seller}).rows.back().customer, QString())
        << "it outlives the customer";
    for (const auto way : ownerMoveWays())
        EXPECT_EQ(ownerMoveWayFromKey(toKey(way)), way);
}

TEST(PoolFlowTest, StatisticsComeFromTheHistoryWithoutWhatWasUndone)
{
    TestBase base;
    const auto pool = base.session().pools().defaultPool();
    const auto seller = base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
    const std::vector ids{base.addCustomer(u"甲"_s), base.addCustomer(u"乙"_s)};
    base.session().pools().release(ids, u"价格"_s);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(base.session().poolStats().flow({.pool = pool}).total, PoolFlowRow{});
    base.session().undo().undo(base.session().undo().nextRedo()->id);
    EXPECT_EQ(base.session().poolStats().flow({.pool = pool}).total.in, 2) << "redone";
    base.clock().set(base.clock().now() + 10 * kDay);
    base.session().pools().assign(std::array{ids[0]}, seller);
    const auto total = base.session().poolStats().flow({}).total;
    EXPECT_EQ(total.out, 1);
    EXPECT_NEAR(total.stayDays, 10, 0.01);
    const auto loads = base.session().poolStats().loads();
    const auto load = std::ranges::find(loads, seller, &PersonLoad::user);
    ASSERT_NE(load, loads.end());
    EXPECT_EQ(load->holding.owned, 1);
    EXPECT_EQ(load->claimedToday, 0) << "it was assigned";
}

TEST(PoolQualityTest, EvidenceRaisesTheScoreAndTimeSinksIt)
{
    const PoolQualityFacts good{.phone = true,
                                .email = true,
                                .messenger = true,
                                .filled = 6,
                                .fields = 6,
                                .daysSinceContact = 0,
                                .daysSinceOrder = 10,
                                .orders = 8,
                                .daysInPool = 0,
                                .likeBuyers = 1};
    EXPECT_EQ(qualityOf(good).score(), 100);
    EXPECT_EQ(qualityOf({.daysInPool = 5000, .likeBuyers = 0}).score(), 0);
    auto stale = good;
    int last = 101;
    for (const int days : {0, 30, 180, 720}) {
        stale.daysInPool = days;
        stale.daysSinceContact = days;
        stale.daysSinceOrder = days;
        EXPECT_LT(qualityOf(stale).score(), last) << days;
        last = qualityOf(stale).score();
    }
    for (auto part : {Quality::Reachable, Quality::Complete, Quality::Response, Quality::Similar})
        EXPECT_LE(qualityOf(good).parts[part], Quality::kMost[part]);
}

TEST(PoolQualityTest, RareValuesSayLittleAndCommonOnesMuch)
{
    const std::array<qint64, 1> none{0}, few{2}, half{500}, most{900}, thousand{1000};
    EXPECT_NEAR(likeBuyers(none, none, 0.3), 0.3, 1e-9) << "nobody seen: the base";
    EXPECT_NEAR(likeBuyers(few, few, 0.3), 0.36, 0.02) << "two of two say little";
    EXPECT_GT(likeBuyers(most, thousand, 0.3), 0.85);
    EXPECT_LT(likeBuyers(half, thousand, 0.9), 0.55);
}

} // namespace
