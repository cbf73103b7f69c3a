#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class PoolServiceTest : public testing::Test
{
protected:
    PoolServiceTest()
    {
        for (const auto &name : {u"陈思远"_s, u"许嘉豪"_s})
            base.session().users().add({.name = name, .role = Role::Sales});
        for (const auto &name : {u"甲"_s, u"乙"_s, u"丙"_s})
            ids.push_back(base.session().customers().add({.customer = {.name = name, .pool = pool()}}));
    }
    PoolService &pools() { return base.session().pools(); }
    PoolId pool() { return base.session().pools().defaultPool(); }
    Customer get(CustomerId id) { return base.session().customers().get(id); }
    UserId user(const QString &name) { return base.session().users().findByName(name)->id; }
    std::vector<CustomerId> first(size_t n) { return {ids.begin(), ids.begin() + qsizetype(n)}; }

    TestBase base;
    std::vector<CustomerId> ids;
};

TEST_F(PoolServiceTest, WhoComesSecondIsToldWhoWon)
{
    base.reopen(u"陈思远"_s);
    EXPECT_TRUE(pools().claim(first(1)).answers[0].ok);
    base.reopen(u"许嘉豪"_s);

    const auto late = pools().claim(first(1));

    EXPECT_EQ(late.operation, 0);
    EXPECT_FALSE(late.answers[0].ok);
    EXPECT_EQ(late.answers[0].owner, u"陈思远"_s);
    EXPECT_TRUE(late.answers[0].reason.contains(u"陈思远"_s));
    EXPECT_EQ(get(ids[0]).owner, user(u"陈思远"_s));
    EXPECT_FALSE(get(ids[0]).pool.isValid());
}

TEST_F(PoolServiceTest, ABatchIsAllOrNoneOrAsManyAsAllowed)
{
    base.reopen(u"陈思远"_s);
    pools().claim(std::vector{ids[1]});
    base.reopen(u"许嘉豪"_s);

    const auto none = pools().claim(ids, {}, BatchMode::AllOrNone);
    EXPECT_EQ(none.succeeded(), 0);
    EXPECT_FALSE(get(ids[0]).owner.isValid());

    const auto some = pools().claim(ids);
    EXPECT_EQ(some.succeeded(), 2);
    EXPECT_TRUE(some.answers[0].ok);
    EXPECT_FALSE(some.answers[1].ok);
    EXPECT_TRUE(some.answers[2].ok);
}

TEST_F(PoolServiceTest, ThePreviousOwnerIsTheOwnerWhoeverPressedTheButton)
{
    base.reopen(u"陈思远"_s);
    pools().claim(first(1));
    base.reopen();
    pools().release(first(1), u"太久没有跟进"_s);

    const auto customer = get(ids[0]);
    EXPECT_EQ(customer.previousOwner, user(u"陈思远"_s));
    EXPECT_EQ(customer.poolReason, u"太久没有跟进"_s);
    EXPECT_EQ(customer.pool, pool());
}

TEST_F(PoolServiceTest, NobodyGivesAwaySomebodyElsesCustomer)
{
    base.reopen(u"陈思远"_s);
    pools().claim(first(1));
    base.reopen(u"许嘉豪"_s);
    const auto outcome = pools().release(first(1), u"不想要"_s);
    EXPECT_EQ(outcome.succeeded(), 0);
    EXPECT_EQ(get(ids[0]).owner, user(u"陈思远"_s));
    EXPECT_THROW(pools().assign(first(1), user(u"许嘉豪"_s)), Error);
}

TEST_F(PoolServiceTest, AReleaseNeedsAReason)
{
    base.reopen(u"陈思远"_s);
    pools().claim(first(1));
    EXPECT_THROW(pools().release(first(1), u" "_s), Error);
}

TEST_F(PoolServiceTest, SomebodyWhoHasLeftGetsNothing)
{
    base.session().users().setActive(user(u"许嘉豪"_s), false);
    EXPECT_THROW(pools().assign(first(1), user(u"许嘉豪"_s)), Error);
    EXPECT_FALSE(get(ids[0]).owner.isValid());
}

TEST_F(PoolServiceTest, EveryMoveLeavesAnEventWithItsStayAlsoTheUndo)
{
    base.clock().advance(3'600'000);
    const auto claimed = pools().claim(first(1));
    base.clock().advance(60'000);
    base.session().undo().undo(claimed.operation);

    const auto history = pools().history(ids[0]);
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[2].kind, u"create"_s);
    EXPECT_EQ(history[1].kind, u"claim"_s);
    EXPECT_EQ(history[1].fromPool, pool());
    EXPECT_EQ(history[1].toUser, base.session().actor().id());
    EXPECT_EQ(history[1].stay, 3'600'000);
    EXPECT_EQ(history[0].kind, u"undo"_s);
    EXPECT_EQ(history[0].toPool, pool());
    EXPECT_EQ(history[0].stay, 60'000);
}

TEST_F(PoolServiceTest, APoolIsSwitchedOffOnlyEmptyAndNeverTheLast)
{
    auto full = pools().get(pool());
    full.enabled = false;
    EXPECT_THROW(pools().edit(full), Error);
    const auto other = pools().add({.name = u"展会线索池"_s, .priority = 200});
    auto empty = pools().get(other);
    empty.enabled = false;
    EXPECT_NO_THROW(pools().edit(empty));
    EXPECT_EQ(pools().defaultPool(), full.id);
}

} // namespace
