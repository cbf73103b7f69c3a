// What is agreed on for the pools and no other test shows; core/pool/pool-rules.md has the whole list.

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/directory/directory.h"
#include "core/history/historyservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/product/productservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// 陈思远 sells, 王志强 assists; the clock stands at 2026-11-22 10:00 in Shanghai.
class PoolSentencesTest : public testing::Test
{
protected:
    PoolSentencesTest()
    {
        setDay(QDate(2026, 11, 22));
        seller = session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
        pool = session().pools().defaultPool();
    }
    Session &session() { return base.session(); }
    void setDay(QDate day)
    {
        base.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch());
    }
    QDate today() { return session().operations().today(); }
    CustomerId owned(const QString &name, const QString &industry = {}, const QString &grade = {})
    {
        return session().customers().add(
            {.customer = {.name = name, .owner = seller, .grade = grade, .industry = industry}});
    }
    void rule(RecycleRule rule)
    {
        rule.pool = pool;
        session().recycleRules().add(rule);
    }
    void call(CustomerId customer, UserId who, ActivityKind kind = ActivityKind::Call)
    {
        session().activities().record(
            {.customer = customer, .kind = kind, .at = base.clock().now(), .text = u"跟进"_s, .owner = who});
    }
    std::optional<QDate> deadline(CustomerId id)
    {
        const auto entry = session().recycling().nextOf(id);
        return entry ? std::optional(entry->deadline) : std::nullopt;
    }

    TestBase base;
    UserId seller;
    PoolId pool;
};

TEST_F(PoolSentencesTest, WhoeverActsForTheOwnerFollowsUpForThemAndNobodyElseDoes)
{
    const auto id = owned(u"甲"_s);
    const auto helper = session().users().add({.name = u"王志强"_s, .role = Role::Assistant});
    const auto other = session().users().add({.name = u"赵雅婷"_s, .role = Role::Sales});
    rule({.name = u"未跟进"_s, .days = 7});
    setDay(QDate(2026, 11, 24));
    call(id, other);
    EXPECT_EQ(deadline(id), QDate(2026, 11, 29)) << "a colleague's call is not the owner's";
    for (const auto kind : {ActivityKind::Note, ActivityKind::Task})
        call(id, seller, kind);
    EXPECT_EQ(deadline(id), QDate(2026, 11, 29)) << "nor is a note or a task a follow-up";
    call(id, helper);
    EXPECT_EQ(deadline(id), QDate(2026, 12, 1));
    int day = 25;
    for (const auto kind : {ActivityKind::Visit, ActivityKind::Meeting, ActivityKind::Message}) {
        setDay(QDate(2026, 11, day++));
        call(id, seller, kind);
        EXPECT_EQ(deadline(id), today().addDays(7));
    }
}

TEST_F(PoolSentencesTest, ADealIsAnOrderThatStandsOrAnOpportunityThatWasWon)
{
    const auto id = owned(u"甲"_s);
    const auto won = owned(u"乙"_s);
    session().products().add({.name = u"轴承"_s});
    rule({.name = u"未成交"_s, .terms = {.clock = RecycleClock::NoDeal}, .days = 30});
    setDay(QDate(2026, 12, 1));
    EXPECT_EQ(deadline(id), QDate(2026, 12, 22));
    const auto order = session().orders().add(
        {.customer = id,
         .date = today(),
         .lines = {{.product = session().products().rows({}).front().id, .price = Amount::units(9)}}});
    EXPECT_EQ(deadline(id), QDate(2026, 12, 31));
    session().orders().setState(order, OrderState::Cancelled);
    EXPECT_EQ(deadline(id), QDate(2026, 12, 22));

    const auto chance = session().opportunities().add({.customer = won, .name = u"年度订单"_s});
    const auto stages = session().opportunities().stages();
    const auto stage = std::ranges::find(stages, StageState::Won, &Stage::state);
    ASSERT_NE(stage, stages.end());
    session().opportunities().move(chance, stage->id);
    EXPECT_EQ(deadline(won), QDate(2026, 12, 31));
}

TEST_F(PoolSentencesTest, OfSeveralRulesTheFirstDeadlineHoldsAndAFilterNeedsAllOfItsConditions)
{
    const auto both = owned(u"甲"_s, u"五金"_s, u"B"_s);
    const auto one = owned(u"乙"_s, u"五金"_s, u"A"_s);
    rule({.name = u"长"_s, .terms = {.clock = RecycleClock::Held}, .days = 60});
    rule({.name = u"短"_s,
          .terms = {.clock = RecycleClock::Held},
          .days = 20,
          .filter = u"industry = \"五金\" and grade = B"_s});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(deadline(both), QDate(2026, 12, 12));
    EXPECT_EQ(session().recycling().nextOf(both)->ruleName, u"短"_s);
    EXPECT_EQ(deadline(one), QDate(2027, 1, 21));
}

TEST_F(PoolSentencesTest, AnIndustryMayHaveDaysOfItsOwn)
{
    const auto hardware = owned(u"甲"_s, u"五金"_s);
    const auto other = owned(u"乙"_s, u"电子"_s);
    rule({.name = u"未跟进"_s,
          .days = 30,
          .exceptions = {{.field = RecycleDays::Field::Industry, .value = u"五金"_s, .days = 90}}});
    setDay(QDate(2026, 11, 23));
    EXPECT_EQ(deadline(hardware), QDate(2027, 2, 20));
    EXPECT_EQ(deadline(other), QDate(2026, 12, 22));
}

TEST_F(PoolSentencesTest, AnOpportunityThatWasWonOnNobodyKnowsWhichDayIsADealAllTheSame)
{
    const auto id = owned(u"甲"_s);
    const auto won = session().opportunities().add({.customer = id, .name = u"大单"_s});
    base.db().run(
        u"UPDATE opportunity SET closed = NULL, stage_id = (SELECT id FROM stage WHERE state = 'won')"
        " WHERE id = %1"_s.arg(won.value));
    rule({.name = u"持有"_s, .terms = {.clock = RecycleClock::Held, .keepDealt = true}, .days = 7});
    setDay(QDate(2026, 11, 23));
    EXPECT_FALSE(session().recycling().nextOf(id));
}

TEST_F(PoolSentencesTest, AProtectionThatHasEndedProtectsNobody)
{
    const auto id = owned(u"甲"_s);
    rule({.name = u"未跟进"_s, .days = 7});
    base.db().run(u"UPDATE customer SET protected_until = '2026-12-05' WHERE id = %1"_s.arg(id.value));
    setDay(QDate(2026, 11, 30));
    EXPECT_EQ(deadline(id), QDate(2026, 12, 6));
    setDay(QDate(2026, 12, 6));
    session().recycling().confirmTime();
    Directory directory(base.path(), {}, {.rules = session().recycleRules().on(today()), .today = today()});
    directory.settle();
    EXPECT_NE(session().recycling().run(directory.snapshot(), RecycleRun::Automatic).operation, 0);
}

TEST_F(PoolSentencesTest, GivingBackTouchesNeitherStagesNorHistoryNorContacts)
{
    const auto id =
        session().customers().add({.customer = {.name = u"甲"_s, .owner = seller, .notes = u"老客户"_s},
                                   .contacts = {{.name = u"张伟"_s}}});
    const auto chance =
        session().opportunities().add({.customer = id, .name = u"年度订单"_s, .owner = seller});
    call(id, seller);
    const auto opportunity = session().opportunities().get(chance);
    const auto before = session().customers().card(id);
    const auto activities = Statement(base.db(), u"SELECT count(*) FROM activity"_s).number();

    ASSERT_NE(session().pools().release(std::array{id}, u"价格"_s).operation, 0);

    EXPECT_EQ(session().opportunities().get(chance), opportunity);
    const auto after = session().customers().card(id);
    EXPECT_EQ(after.contacts, before.contacts);
    EXPECT_EQ(after.customer.notes, before.customer.notes);
    EXPECT_EQ(Statement(base.db(), u"SELECT count(*) FROM activity"_s).number(), activities);
}

TEST_F(PoolSentencesTest, AnAssignmentAsksForNoneOfTheTermsOfClaims)
{
    const auto id = owned(u"甲"_s);
    auto terms = session().pools().get(pool);
    terms.terms.perDay = 0;
    terms.terms.previousOwnerDays = 30;
    terms.terms.newDays = 30;
    session().pools().edit(terms);
    session().pools().release(std::array{id}, u"价格"_s);
    EXPECT_FALSE(session().pools().claim(std::array{id}).answers.front().ok);
    EXPECT_TRUE(session().pools().assign(std::array{id}, seller).answers.front().ok)
        << "who had it yesterday may be given it today";
    EXPECT_EQ(session().customers().get(id).owner, seller);
}

TEST_F(PoolSentencesTest, ACustomerNeverHasAnOwnerAndLiesInAPool)
{
    const auto id = owned(u"甲"_s);
    EXPECT_THROW(
        base.db().run(u"UPDATE customer SET pool_id = %1 WHERE id = %2"_s.arg(pool.value).arg(id.value)),
        Error);
}

TEST_F(PoolSentencesTest, ANameOfAPoolHasAtMost255Characters)
{
    EXPECT_NO_THROW(session().pools().add({.name = QString(255, u'池')}));
    EXPECT_THROW(session().pools().add({.name = QString(256, u'湖')}), Error);
    EXPECT_THROW(session().pools().add({.name = QString(255, u'池')}), Error) << "it is taken";
}

} // namespace
