#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;

/// 陈思远 and 许嘉豪 sell, 林晓彤 manages. The clock stands at 2026-11-22 18:20 in Shanghai.
class ClaimLimitsTest : public testing::Test
{
protected:
    ClaimLimitsTest()
    {
        base.clock().set(
            QDateTime(QDate(2026, 11, 22), QTime(18, 20), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
        base.session().departments().add({.name = u"销售部"_s});
        for (const auto &name : {u"陈思远"_s, u"许嘉豪"_s})
            base.session().users().add({.name = name, .role = Role::Sales});
        for (int i = 0; i < 8; ++i)
            ids.push_back(base.session().customers().add(
                {.customer = {.name = u"客户%1"_s.arg(i), .pool = pools().defaultPool()}}));
    }
    PoolService &pools() { return base.session().pools(); }
    UserId user(const QString &name) { return base.session().users().findByName(name)->id; }
    std::span<const CustomerId> from(size_t first, size_t count)
    {
        return std::span<const CustomerId>(ids).subspan(first, count);
    }
    void setTerms(const ClaimTerms &terms)
    {
        auto pool = pools().get(pools().defaultPool());
        pool.terms = terms;
        pools().edit(pool);
    }
    /// As 陈思远, who may neither manage nor assign.
    void sell() { base.reopen(u"陈思远"_s); }
    void manage() { base.reopen(u"林晓彤"_s); }
    void advance(qint64 by) { base.clock().advance(by); }

    TestBase base;
    std::vector<CustomerId> ids;
};

TEST_F(ClaimLimitsTest, ReleasingDoesNotGiveAClaimOfTheDayBackAndAssignmentsDoNotUseOneUp)
{
    setTerms({.perDay = 3});
    pools().assign(from(4, 3), user(u"陈思远"_s));
    sell();
    EXPECT_EQ(pools().claim(from(0, 3)).succeeded(), 3);
    pools().release(from(0, 1), u"价格"_s);

    const auto fourth = pools().claim(from(3, 1));
    EXPECT_EQ(fourth.succeeded(), 0);
    EXPECT_EQ(fourth.operation, 0);
    EXPECT_THAT(fourth.answers[0].reason.toStdString(), testing::HasSubstr("3"));
    const auto midnight = QDateTime(QDate(2026, 11, 23), QTime(0, 0), QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(fourth.answers[0].fromWhen, midnight.toMSecsSinceEpoch());

    base.clock().set(midnight.toMSecsSinceEpoch() - 1000);
    EXPECT_EQ(pools().claim(from(3, 1)).succeeded(), 0);
    advance(1000);
    EXPECT_EQ(pools().claim(from(3, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, ClaimsAtAClockThatIsAheadCountForTheDayOnWhichTheyWereMade)
{
    setTerms({.perDay = 2});
    sell();
    const qint64 right = base.clock().now();
    advance(40 * kDay);
    EXPECT_EQ(pools().claim(from(0, 2)).succeeded(), 2);
    base.clock().set(right + kHour);
    EXPECT_EQ(pools().claim(from(2, 1)).succeeded(), 0) << "today they are used up";
    base.session().customers().add({.customer = {.name = u"今天"_s}});
    base.clock().set(right + kDay);
    EXPECT_EQ(pools().claim(from(2, 3)).succeeded(), 2) << "tomorrow is another day";
}

TEST_F(ClaimLimitsTest, WhatAClockThatIsAheadGaveBackIsProtectedFromTheDayOnWhichItWas)
{
    setTerms({.previousOwnerDays = 2, .newDays = 1});
    pools().assign(from(0, 1), user(u"陈思远"_s));
    const qint64 right = base.clock().now();
    advance(40 * kDay);
    pools().release(from(0, 1), u"价格"_s);
    base.clock().set(right + kHour);
    sell();
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 0);
    base.clock().set(right + kDay);
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 0) << "new for nobody any longer, but it was theirs";
    base.clock().set(right + 2 * kDay);
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, TakingAClaimBackDoesNotGiveItBack)
{
    setTerms({.perDay = 1});
    sell();
    const auto claim = pools().claim(from(0, 1));
    base.session().undo().undo(claim.operation);
    EXPECT_EQ(pools().claim(from(1, 1)).succeeded(), 0);
}

TEST_F(ClaimLimitsTest, ABatchOfFiveWithThreeLeft)
{
    setTerms({.perDay = 3});
    sell();
    const auto none = pools().claim(from(0, 5), {}, BatchMode::AllOrNone);
    EXPECT_EQ(none.succeeded(), 0);
    EXPECT_EQ(none.operation, 0);
    for (const auto &answer : none.answers) {
        EXPECT_TRUE(answer.byBatch) << "each of them may be claimed by itself";
        EXPECT_FALSE(answer.fromWhen) << "five are never allowed";
    }
    EXPECT_EQ(none.answers[4].reason, u"All of 5 were asked for, and 3 may be claimed now."_s);

    const auto some = pools().claim(from(0, 5));
    std::vector<bool> ok;
    for (const auto &answer : some.answers)
        ok.push_back(answer.ok);
    EXPECT_EQ(ok, (std::vector{true, true, true, false, false}));
    EXPECT_FALSE(some.answers[3].reason.isEmpty());
    EXPECT_FALSE(some.answers[4].reason.isEmpty());
}

TEST_F(ClaimLimitsTest, OfAllOrNoneWhatIsUsedUpAlreadyIsSaidWithItsDay)
{
    setTerms({.perDay = 3});
    sell();
    pools().claim(from(0, 2));
    const auto midnight =
        QDateTime(QDate(2026, 11, 23), QTime(0, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch();
    const auto two = pools().claim(from(2, 2), {}, BatchMode::AllOrNone);
    EXPECT_EQ(two.answers[1].reason, u"All of 2 were asked for, and 1 may be claimed now."_s);
    EXPECT_EQ(two.answers[1].fromWhen, midnight) << "tomorrow both can be had";
    pools().claim(from(2, 1));
    const auto none = pools().claim(from(3, 2), {}, BatchMode::AllOrNone);
    EXPECT_FALSE(none.answers[0].byBatch);
    EXPECT_EQ(none.answers[0].fromWhen, midnight);
}

TEST_F(ClaimLimitsTest, WhereNobodyMayClaimNoDayIsPromised)
{
    setTerms({.perDay = 0});
    sell();
    const auto none = pools().claim(from(0, 1)).answers[0];
    EXPECT_FALSE(none.ok);
    EXPECT_FALSE(none.fromWhen);
    EXPECT_EQ(none.reason, u"Nobody may claim from the pool 公海: its limit is 0."_s);
    EXPECT_TRUE(pools().rows(from(0, 1))[0].lock) << "and the list says so before";
}

TEST_F(ClaimLimitsTest, TermsThatCannotBeAreRefused)
{
    EXPECT_THROW(setTerms({.perDay = -1}), Error);
    EXPECT_THROW(setTerms({.perWeek = -1}), Error);
    EXPECT_THROW(setTerms({.previousOwnerDays = -3}), Error);
    EXPECT_THROW(setTerms({.newDays = -3}), Error);
    EXPECT_THROW(setTerms({.newDays = 4'000}), Error);
}

TEST_F(ClaimLimitsTest, EachPoolHasItsOwnLimit)
{
    setTerms({.perDay = 1});
    const auto other = pools().add({.name = u"华东公海"_s, .terms = {.perDay = 2}});
    pools().release(from(4, 3), u"地区"_s, other);
    sell();
    EXPECT_EQ(pools().claim(from(0, 8)).succeeded(), 3);
}

TEST_F(ClaimLimitsTest, AnEditDoesNotRestartTheProtectionOfWhatIsNewInThePool)
{
    setTerms({.newDays = 2});
    advance(kDay);
    base.session().customers().editField(from(0, 1), u"grade"_s, u"B"_s);
    advance(12 * kHour); // the 24th
    sell();
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, WhoeverPressedTheButtonTheOwnerIsThePreviousOwner)
{
    setTerms({.previousOwnerDays = 7});
    pools().assign(from(0, 1), user(u"陈思远"_s));
    pools().release(from(0, 1), u"没有跟进"_s);
    EXPECT_EQ(base.session().customers().get(ids[0]).previousOwner, user(u"陈思远"_s));

    sell();
    const auto refused = pools().claim(from(0, 1));
    EXPECT_EQ(refused.succeeded(), 0);
    EXPECT_EQ(refused.answers[0].fromWhen,
              QDateTime(QDate(2026, 11, 29), QTime(0, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
    advance(8 * kDay);
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, AnyOfTheLastOwnersMayBeKeptAway)
{
    for (const auto &name : {u"陈思远"_s, u"许嘉豪"_s}) {
        pools().assign(from(0, 1), user(name));
        pools().release(from(0, 1), u"轮换"_s);
    }
    setTerms({.previousOwnerDays = 7, .previousOwners = 1});
    sell();
    EXPECT_EQ(pools().claim(from(0, 1), {}, BatchMode::AllOrNone).succeeded(), 1);
    pools().release(from(0, 1), u"轮换"_s);
    manage();
    pools().assign(from(0, 1), user(u"许嘉豪"_s));
    pools().release(from(0, 1), u"轮换"_s);
    setTerms({.previousOwnerDays = 7, .previousOwners = 2});
    sell();
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 0);
}

TEST_F(ClaimLimitsTest, AClaimThatWasTakenBackMakesNoPreviousOwner)
{
    setTerms({.previousOwnerDays = 7});
    sell();
    const auto claim = pools().claim(from(0, 1));
    base.session().undo().undo(claim.operation);
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, ExemptCustomersDoNotCountAndTheMessageShowsWhy)
{
    base.session().holdLimits().add(
        {.who = {.user = user(u"陈思远"_s)}, .customers = 3, .exempt = u"grade = A"_s});
    base.session().customers().editField(from(0, 2), u"grade"_s, u"A"_s);
    sell();
    EXPECT_EQ(pools().claim(from(0, 2)).succeeded(), 2); // neither counts
    const auto outcome = pools().claim(from(2, 4));
    EXPECT_EQ(outcome.succeeded(), 3);
    const auto reason = outcome.answers[3].reason.toStdString();
    EXPECT_THAT(reason, testing::HasSubstr("5"));
    EXPECT_THAT(reason, testing::HasSubstr("2"));
    EXPECT_THAT(reason, testing::HasSubstr("3"));
    manage();
    EXPECT_EQ(pools().assign(from(6, 1), user(u"陈思远"_s)).succeeded(), 0);
}

TEST_F(ClaimLimitsTest, NoWayOfGettingCustomersLeadsPastTheHoldLimit)
{
    base.session().holdLimits().add({.who = {.role = Role::Sales}, .customers = 2});
    const auto seller = user(u"陈思远"_s);
    pools().assign(from(0, 2), seller);
    EXPECT_THROW(base.session().customers().add({.customer = {.name = u"新客户"_s, .owner = seller}}), Error);
    EXPECT_EQ(base.session().customers().get(ids[5]).owner, UserId{});
}

TEST_F(ClaimLimitsTest, AnUndoGivesBackWhatWasHadWhateverTheLimit)
{
    pools().assign(from(0, 3), user(u"陈思远"_s));
    const auto release = pools().release(from(0, 3), u"调整"_s);
    base.session().holdLimits().add({.who = {.role = Role::Sales}, .customers = 1});
    base.session().undo().undo(release.operation);
    EXPECT_EQ(base.session().customers().get(ids[2]).owner, user(u"陈思远"_s));
}

TEST_F(ClaimLimitsTest, OnlyMembersClaim)
{
    auto pool = pools().get(pools().defaultPool());
    pool.members = {{.who = {.user = user(u"许嘉豪"_s)}}};
    pools().edit(pool);
    EXPECT_EQ(pools().get(pool.id).members, pool.members);
    sell();
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 0);
    base.reopen(u"许嘉豪"_s);
    EXPECT_EQ(pools().claim(from(0, 1)).succeeded(), 1);
}

TEST_F(ClaimLimitsTest, TermsOfAPoolAreStoredAndTakenBack)
{
    auto pool = pools().get(pools().defaultPool());
    const auto before = pool;
    pool.terms = {.perDay = 1,
                  .perWeek = 2,
                  .perMonth = 3,
                  .previousOwnerDays = 4,
                  .previousOwners = 5,
                  .newDays = 6,
                  .adminExempt = true,
                  .dealtClaimable = false};
    pool.viewsPerDay = 7;
    pool.reasonRequired = false;
    pool.members = {{.who = {.role = Role::Sales}, .admin = true}};
    pool.fields = {{.field = u"email"_s, .visibility = PoolFieldVisibility::Hide},
                   {.field = u"phone"_s, .visibility = PoolFieldVisibility::Mask}};
    const auto changes = pools().edit(pool);
    auto stored = pools().get(pool.id);
    stored.rev = pool.rev;
    EXPECT_EQ(stored, pool);
    base.session().undo().undo(changes.operation);
    stored = pools().get(pool.id);
    stored.rev = before.rev;
    EXPECT_EQ(stored, before);
}

} // namespace
