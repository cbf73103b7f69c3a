#include "core/customer/customershares.h"
#include "core/message/messageservice.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = qint64(24) * 60 * 60 * 1000;

/// Today is 2026-11-22. 王磊 sees only what is theirs.
class ShareForTimeTest : public testing::Test
{
protected:
    ShareForTimeTest() { colleague = base.session().users().add({.name = u"王磊"_s, .role = Role::Sales}); }
    CustomerShares &shares() { return base.session().shares(); }

    TestBase base;
    UserId colleague;
};

TEST_F(ShareForTimeTest, ItEndsAfterItsLastDay)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    shares().share(customer, {colleague, false, QDate(2026, 11, 24)});
    base.clock().advance(2 * kDay);
    EXPECT_TRUE(shares().endExpired().isEmpty()) << "the last day counts";
    ASSERT_EQ(shares().of(customer).size(), 1u);
    EXPECT_EQ(shares().of(customer).front().until, QDate(2026, 11, 24));
    base.clock().advance(kDay);
    base.reopen(u"王磊"_s); // whoever's program comes first
    EXPECT_FALSE(shares().endExpired().isEmpty());
    base.reopen();
    EXPECT_TRUE(shares().of(customer).empty());
    EXPECT_TRUE(shares().endExpired().isEmpty());
}

TEST_F(ShareForTimeTest, WithoutADayItStays)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    shares().share(customer, {colleague, true, {}});
    base.clock().advance(1000 * kDay);
    EXPECT_TRUE(shares().endExpired().isEmpty());
    EXPECT_EQ(shares().of(customer).size(), 1u);
}

TEST_F(ShareForTimeTest, TheColleagueIsToldAndItIsOneOperation)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto before = dumpOf(base.db());
    const auto shared = shares().share(customer, {colleague, false, QDate(2026, 12, 1)});
    base.reopen(u"王磊"_s);
    const auto inbox = MessageService(base.session().operations()).inbox(10, true);
    ASSERT_EQ(inbox.size(), 1u);
    EXPECT_EQ(inbox[0].customer, customer);
    base.reopen();
    base.session().undo().undo(shared.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(ShareForTimeTest, ADayThatIsOverIsRefusedAndALaterOneReplacesTheFirst)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    EXPECT_THROW(shares().share(customer, {colleague, false, QDate(2026, 11, 21)}), Error);
    EXPECT_TRUE(shares().of(customer).empty());
    shares().share(customer, {colleague, false, QDate(2026, 12, 1)});
    shares().share(customer, {colleague, false, QDate(2026, 12, 9)});
    ASSERT_EQ(shares().of(customer).size(), 1u);
    EXPECT_EQ(shares().of(customer).front().until, QDate(2026, 12, 9));
}

} // namespace
