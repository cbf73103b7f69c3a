#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/protectionservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

class PoolTermsTest : public testing::Test
{
protected:
    PoolTermsTest()
    {
        seller = base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
        pool = base.session().pools().defaultPool();
    }
    void setTerms(const ClaimTerms &terms)
    {
        auto stored = base.session().pools().get(pool);
        stored.terms = terms;
        base.session().pools().edit(stored);
    }
    std::vector<CustomerId> pooled(int count)
    {
        std::vector<CustomerId> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(base.addCustomer(u"客户%1"_s.arg(i)));
        base.session().pools().release(ids, u"预算取消"_s);
        return ids;
    }
    CustomerId owned(const QString &name)
    {
        return base.session().customers().add({.customer = {.name = name, .owner = seller}});
    }

    TestBase base;
    UserId seller;
    PoolId pool;
};

TEST_F(PoolTermsTest, TheAllowanceIsWhatTheNextClaimsGet)
{
    setTerms({.perDay = 3, .perMonth = 20});
    base.session().holdLimits().add({.who = {.user = seller}, .customers = 5});
    const auto ids = pooled(6);
    base.reopen(u"陈思远"_s);
    auto left = base.session().pools().allowance(pool);
    EXPECT_EQ(left.left, 3);
    EXPECT_EQ(left.claimant.holding.limit, 5);
    base.session().pools().claim(std::span(ids).first(2));
    left = base.session().pools().allowance(pool);
    EXPECT_EQ(left.left, 1);
    EXPECT_EQ(left.claimant.claimedToday, 2);
    EXPECT_EQ(left.claimant.holding.owned, 2);
    EXPECT_EQ(base.session().pools().claim(std::span(ids).subspan(2)).succeeded(), *left.left);
    EXPECT_EQ(base.session().pools().allowance(pool).left, 0);
}

TEST_F(PoolTermsTest, WhatMayNotBeClaimedIsLockedBeforeAnybodyTries)
{
    setTerms({.perDay = 1, .previousOwnerDays = 7, .newDays = 2});
    const auto mine = owned(u"甲"_s);
    const std::vector ids{mine, base.addCustomer(u"乙"_s), base.addCustomer(u"丙"_s)};
    base.session().pools().release(ids, u"预算取消"_s);
    base.reopen(u"陈思远"_s);
    auto rows = base.session().pools().rows(ids);
    ASSERT_TRUE(rows[0].lock);
    EXPECT_EQ(rows[0].lock->kind, ClaimRefusal::Kind::PreviousOwner) << "the one that lasts longest";
    ASSERT_TRUE(rows[1].lock);
    EXPECT_EQ(rows[1].lock->kind, ClaimRefusal::Kind::NewInPool);
    EXPECT_TRUE(rows[1].lockText.contains(u"2026-11-2"_s)) << rows[1].lockText.toStdString();

    base.clock().set(base.clock().now() + 3 * kDay);
    base.session().pools().claim(std::span(ids).subspan(2));
    rows = base.session().pools().rows(ids);
    EXPECT_TRUE(rows[0].lock);
    EXPECT_FALSE(rows[1].lock) << "limits of the claimant lock no single customer";
}

TEST_F(PoolTermsTest, AnEditOfTheRecordDoesNotMoveTheDayFromWhichItCanBeClaimed)
{
    setTerms({.newDays = 2});
    const auto ids = pooled(1);
    const auto before = base.session().pools().rows(ids)[0].lock;
    base.clock().set(base.clock().now() + kDay);
    const auto stored = base.session().customers().card(ids[0]);
    auto card = stored;
    card.customer.notes = u"电话已换"_s;
    base.session().customers().edit(card, stored);
    EXPECT_EQ(base.session().pools().rows(ids)[0].lock, before);
}

TEST_F(PoolTermsTest, TheSentencesSayWhatHolds)
{
    EXPECT_FALSE(describeTerms({}).isEmpty());
    const auto text = describeTerms(
        {.terms = {.perDay = 10, .previousOwnerDays = 7, .newDays = 2, .dealtClaimable = false}});
    for (const auto &part : {u"10"_s, u"7"_s, u"2"_s, u"bought"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST_F(PoolTermsTest, AnOwnerProtectsAsManyAsAgreedAndNobodyElse)
{
    auto settings = base.session().recycleRules().settings();
    settings.protectable = 1;
    base.session().recycleRules().setSettings(settings);
    const std::vector ids{owned(u"甲"_s), owned(u"乙"_s), base.addCustomer(u"丙"_s)};
    base.reopen(u"陈思远"_s);
    const QDate until(2026, 12, 20);
    const auto outcome = base.session().protection().protect(ids, until);
    EXPECT_TRUE(outcome.answers[0].ok);
    EXPECT_FALSE(outcome.answers[1].ok);
    EXPECT_FALSE(outcome.answers[2].ok) << "somebody else's";
    EXPECT_EQ(base.session().protection().protectedUntil(ids[0]), until);
    // Longer for the same customer takes no further place.
    EXPECT_TRUE(base.session().protection().protect(std::array{ids[0]}, until.addDays(7)).answers[0].ok);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(base.session().protection().protectedUntil(ids[0]), until);
    EXPECT_THROW(base.session().protection().protect(ids, QDate(2026, 1, 1)), Error);
    base.clock().set(base.clock().now() + 60 * kDay);
    EXPECT_FALSE(base.session().protection().protectedUntil(ids[0])) << "it is over";
}

TEST_F(PoolTermsTest, TheDayThatOneCustomerShowsIsTheDayOfTheRun)
{
    const auto id = owned(u"甲"_s);
    base.session().recycleRules().add({.name = u"三十天"_s, .days = 30, .pool = pool});
    EXPECT_FALSE(base.session().recycling().nextOf(id)) << "holds from tomorrow on";
    base.clock().set(base.clock().now() + kDay);
    const auto next = base.session().recycling().nextOf(id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->deadline, QDate(2026, 12, 22));
    base.session().protection().protect(std::array{id}, QDate(2026, 12, 31));
    EXPECT_EQ(base.session().recycling().nextOf(id)->deadline, QDate(2027, 1, 1));
}

} // namespace
