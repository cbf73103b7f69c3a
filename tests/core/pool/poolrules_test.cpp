// What the twelve vectors of the rules leave open.

#include "core/dataquality/mergeservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/pipeline/contractrepository.h"
#include "core/pool/holdlimit.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/pool/recycleruleservice.h"
#include "core/pool/transferservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/storage/statement.h"
#include "tests/support/importfixture.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// 陈思远 and 许嘉豪 sell, 林晓彤 administers; eight customers lie in the pool.
class PoolRulesTest : public Import
{
protected:
    PoolRulesTest()
    {
        for (const auto &name : {u"陈思远"_s, u"许嘉豪"_s})
            sellers.push_back(session().users().add({.name = name, .role = Role::Sales}));
        pool = pools().defaultPool();
        for (int i = 0; i < 8; ++i)
            ids.push_back(
                session().customers().add({.customer = {.name = u"客户%1"_s.arg(i), .pool = pool}}));
    }
    Session &session() { return base.session(); }
    PoolService &pools() { return session().pools(); }
    std::span<const CustomerId> from(size_t first, size_t count = 1)
    {
        return std::span<const CustomerId>(ids).subspan(first, count);
    }
    void change(const std::function<void(Pool &)> &edit)
    {
        auto changed = pools().get(pool);
        edit(changed);
        pools().edit(changed);
    }
    OwnerEvent newest(CustomerId id) { return pools().history(id).front(); }
    QString kinds(CustomerId id)
    {
        QStringList kinds;
        for (const auto &event : pools().history(id))
            kinds.prepend(event.kind);
        return kinds.join(u' ');
    }

    std::vector<UserId> sellers;
    std::vector<CustomerId> ids;
    PoolId pool;
};

TEST_F(PoolRulesTest, WhoBelongsToSeveralPoolsHasTheOneWithTheLowestPriorityByDefault)
{
    const auto nearby =
        pools().add({.name = u"华东公海"_s, .priority = 1, .members = {{.who = {.user = sellers[0]}}}});
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().defaultPool(), nearby);
    base.reopen(u"许嘉豪"_s);
    EXPECT_EQ(pools().defaultPool(), pool) << "no member of the other";
}

TEST_F(PoolRulesTest, MembershipByDepartmentIsThatOfTheMoment)
{
    const auto sales = session().departments().add({.name = u"销售部"_s});
    const auto east = session().departments().add({.name = u"华东组"_s, .parent = sales});
    change([&](Pool &changed) { changed.members = {{.who = {.department = sales}}}; });
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().claim(from(0)).succeeded(), 0);
    base.reopen();
    session().users().setDepartment(sellers[0], east);
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().claim(from(0)).succeeded(), 1) << "a department has those below it";
}

TEST_F(PoolRulesTest, MembershipByRoleIsThatOfTheMoment)
{
    change([](Pool &changed) { changed.members = {{.who = {.role = Role::Manager}}}; });
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().claim(from(0)).succeeded(), 0);
    base.reopen();
    session().users().setRole(sellers[0], Role::Manager);
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().claim(from(0)).succeeded(), 1);
}

TEST_F(PoolRulesTest, WhoAdministersAPoolAssignsFromItAndFromNoOther)
{
    const auto other = pools().add({.name = u"华南公海"_s, .priority = 70});
    session().transfers().transfer(from(7), other, {});
    change([&](Pool &changed) { changed.members = {{.who = {.user = sellers[0]}, .admin = true}}; });
    base.reopen(u"陈思远"_s);
    const auto outcome = pools().assign(std::array{ids[0], ids[7]}, sellers[1]);
    EXPECT_TRUE(outcome.answers[0].ok);
    EXPECT_FALSE(outcome.answers[1].ok);
    EXPECT_FALSE(outcome.answers[1].reason.isEmpty());
    EXPECT_EQ(newest(ids[0]).operatorId, sellers[0]);
    EXPECT_EQ(newest(ids[0]).toUser, sellers[1]);
    base.reopen(u"许嘉豪"_s);
    EXPECT_THROW(pools().assign(from(1), sellers[1]), Error) << "who administers none has no right to";
}

TEST_F(PoolRulesTest, OfTwoLimitsThatAreEquallySpecificTheSmallestHolds)
{
    const User user{.id = {7}, .role = Role::Sales, .department = {3}};
    const std::vector<Department> departments{{.id = {2}, .name = u"公司"_s},
                                              {.id = {3}, .name = u"销售部"_s, .parent = {2}}};
    const HoldLimit person{.id = 1, .who = {.user = {7}}, .customers = 500};
    const HoldLimit role{.id = 2, .who = {.role = Role::Sales}, .customers = 20};
    const HoldLimit sameRole{.id = 3, .who = {.role = Role::Sales}, .customers = 10};
    const HoldLimit own{.id = 4, .who = {.department = {3}}, .customers = 6};
    const HoldLimit above{.id = 5, .who = {.department = {2}}, .customers = 1};
    EXPECT_EQ(holdLimitOf({above, own, sameRole, role, person}, user, departments)->id, 1);
    EXPECT_EQ(holdLimitOf({above, own, role, sameRole}, user, departments)->id, 3);
    EXPECT_EQ(holdLimitOf({above, own}, user, departments)->id, 4) << "the nearer department";
    EXPECT_EQ(holdLimitOf({above}, user, departments)->id, 5);
}

TEST_F(PoolRulesTest, AnImportPastTheHoldLimitWritesNothing)
{
    session().holdLimits().add({.who = {.role = Role::Sales}, .customers = 2});
    const auto before = dump();
    const QByteArray sheet = "名称,负责人\n甲,陈思远\n乙,陈思远\n丙,陈思远\n";
    EXPECT_THROW(run(sheet, Kind::Customers), Error);
    EXPECT_THROW(run(sheet, Kind::Customers, [](ImportRequest &request) { request.dryRun = true; }), Error)
        << "a dry run says what would happen";
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(run("名称,负责人\n甲,陈思远\n乙,陈思远\n", Kind::Customers).created, 2);
}

TEST_F(PoolRulesTest, EachWayOfChangingHandsHasItsKindInTheHistory)
{
    const auto other = pools().add({.name = u"华南公海"_s, .priority = 900});
    base.reopen(u"陈思远"_s);
    pools().claim(from(0));
    pools().release(from(0), u"没有预算"_s);
    base.reopen();
    session().transfers().transfer(from(0), other, {});
    const auto assigned = pools().assign(from(0), sellers[1]);
    session().undo().undo(assigned.operation);
    EXPECT_EQ(kinds(ids[0]), u"create claim release transfer assign undo"_s);
    run("编号,名称\nK-1,新来的\n", Kind::Customers, [](ImportRequest &request) { request.pool = u"公海"_s; });
    EXPECT_EQ(text(u"SELECT group_concat(e.kind) FROM owner_event e JOIN customer c ON c.id = e.customer_id"
                   " WHERE c.name = '新来的'"_s),
              u"import"_s);
    session().merges().merge(std::array{ids[1], ids[2]});
    EXPECT_GT(number(u"SELECT count(*) FROM owner_event WHERE kind = 'merge'"_s), 0);
}

TEST_F(PoolRulesTest, TheHistoryOutlivesTheCustomerAndNobodyCanChangeIt)
{
    pools().assign(from(0), sellers[0]);
    const auto before = pools().history(ids[0]).size();
    session().customers().remove(from(0));
    EXPECT_GT(pools().history(ids[0]).size(), before) << "also that it went";
    EXPECT_THROW(base.db().run(u"DELETE FROM owner_event"_s), Error);
    EXPECT_THROW(base.db().run(u"UPDATE owner_event SET reason = 'x'"_s), Error);
}

TEST_F(PoolRulesTest, AStayIsCountedFromTheMomentTheCustomerCame)
{
    pools().assign(from(0), sellers[0]);
    base.clock().advance(3 * kDay);
    pools().release(from(0), u"没有预算"_s);
    EXPECT_EQ(newest(ids[0]).stay, 3 * kDay);
    EXPECT_EQ(newest(ids[0]).fromUser, sellers[0]);
}

TEST_F(PoolRulesTest, WhatRulesTakeBackSaysSoAndWhoDidIt)
{
    pools().assign(from(0), sellers[0]);
    session().recycleRules().add({.name = u"七天未跟进"_s, .days = 7, .pool = pool});
    base.clock().advance(7 * kDay);
    session().recycling().confirmTime();
    const auto today = session().operations().today();
    Directory directory(base.path(), {}, {.rules = session().recycleRules().on(today), .today = today});
    directory.settle();
    ASSERT_NE(session().recycling().run(directory.snapshot(), RecycleRun::Automatic).operation, 0);
    const auto event = newest(ids[0]);
    EXPECT_EQ(event.rule, u"七天未跟进"_s);
    EXPECT_TRUE(event.reason.startsWith(u"system: rule"_s)) << event.reason.toStdString();
    EXPECT_EQ(session().customers().get(ids[0]).previousOwner, sellers[0]);
}

TEST_F(PoolRulesTest, AContractThatEndedTakesTheCustomerItsDaysLater)
{
    pools().assign(from(0), sellers[0]);
    pools().assign(from(1), sellers[0]);
    const auto today = session().operations().today();
    auto work = session().operations().begin(u"test"_s);
    ContractRepository(base.db()).insert({.number = u"HT-1"_s,
                                          .customer = ids[0],
                                          .starts = today.addDays(-30),
                                          .ends = today.addDays(5),
                                          .createdAt = work.at()});
    work.commit();
    const RecycleRule rule{
        .name = u"合同到期"_s, .terms = {.clock = RecycleClock::ContractEnd}, .days = 10, .pool = pool};
    const auto due = [&](QDate day) {
        Directory directory(base.path(), {}, {.rules = {rule}, .today = day});
        directory.settle();
        return session().recycling().preview(directory.snapshot(), {rule}, day).entries;
    };
    EXPECT_TRUE(due(today.addDays(14)).empty());
    ASSERT_EQ(due(today.addDays(15)).size(), 1U) << "who has no contract is not concerned";
    EXPECT_EQ(due(today.addDays(15))[0].customer, ids[0]);
}

TEST_F(PoolRulesTest, AClaimDoesNotMindThatSomebodyEditedTheRecordMeanwhile)
{
    base.reopen(u"陈思远"_s);
    const auto seen = session().customers().get(ids[0]).rev;
    {
        Session other(base.options(u"许嘉豪"_s));
        other.customers().editField(from(0), u"grade"_s, u"A"_s);
    }
    EXPECT_EQ(pools().claim(from(0)).succeeded(), 1);
    EXPECT_GT(session().customers().get(ids[0]).rev, seen + 1) << "the revision rises, but is no condition";
}

TEST_F(PoolRulesTest, AWeekAndAMonthAreCountedApartFromTheDay)
{
    change([](Pool &changed) { changed.terms = {.perDay = 2, .perWeek = 3, .perMonth = 4}; });
    base.clock().set(
        QDateTime(QDate(2026, 12, 7), QTime(9, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
    base.reopen(u"陈思远"_s);
    EXPECT_EQ(pools().claim(from(0, 3)).succeeded(), 2) << "Monday: the day";
    base.clock().advance(kDay);
    EXPECT_EQ(pools().claim(from(2, 2)).succeeded(), 1) << "Tuesday: the week";
    base.clock().advance(6 * kDay);
    const auto refused = pools().claim(from(3, 2));
    EXPECT_EQ(refused.succeeded(), 1) << "the next Monday: the month";
    const auto from =
        QDateTime::fromMSecsSinceEpoch(refused.answers[1].fromWhen.value_or(0), QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(from, QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone("Asia/Shanghai")));
}

TEST_F(PoolRulesTest, WhoIsGivenACustomerIsToldOfItAndOfWhatTheyStillHaveOnly)
{
    const auto before = session().poolStats().newestEvent();
    pools().assign(from(0, 2), sellers[0]);
    pools().assign(from(1), sellers[1]);
    base.reopen(u"陈思远"_s);
    pools().claim(from(3));
    const auto received = session().poolStats().received(before);
    ASSERT_EQ(received.size(), 1U) << "not what went on to another, not what one took oneself";
    EXPECT_EQ(received[0].customer, ids[0]);
    EXPECT_EQ(received[0].name, u"客户0"_s);
    EXPECT_NE(received[0].from, sellers[0]);
    EXPECT_TRUE(session().poolStats().received(session().poolStats().newestEvent()).empty());
}

} // namespace
