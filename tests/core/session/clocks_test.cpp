#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/session/clockdoubt.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

TEST(ClocksTest, AClockThatIsBehindTheLastWriteIsDoubted) // row 110
{
    TestBase base;
    base.addCustomer(u"甲"_s);
    const qint64 written = base.clock().now();
    EXPECT_EQ(writtenAhead(base.session()), std::nullopt);
    base.clock().advance(-4 * kMinute);
    EXPECT_EQ(writtenAhead(base.session()), std::nullopt) << "clocks differ by that much";
    base.clock().set(0);
    EXPECT_EQ(writtenAhead(base.session()), written) << "set to 1970";
}

TEST(ClocksTest, OfWhatAnotherMachineWroteFarAheadNobodyIsWarned)
{
    TestBase base;
    base.addCustomer(u"甲"_s);
    const qint64 now = base.clock().now();
    base.clock().advance(40LL * 24 * 60 * kMinute);
    base.addCustomer(u"乙"_s);
    base.clock().set(now + kMinute);
    EXPECT_EQ(writtenAhead(base.session()), std::nullopt) << "this clock is right, the other's was wrong";
}

TEST(ClocksTest, WhatIsDoneStaysInItsOrderWhateverTheClockSays) // row 110
{
    TestBase base;
    const auto first = base.addCustomer(u"先"_s);
    base.clock().set(0);
    base.addCustomer(u"后"_s);
    const auto log = base.session().undo().log({});
    ASSERT_EQ(log.size(), 2U);
    EXPECT_GT(log[0].id, log[1].id);
    EXPECT_LT(log[0].at, log[1].at);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(base.session().customers().get(first).name, u"先"_s) << "the one that was done last is undone";
    EXPECT_EQ(base.session().customers().count(), 1);
}

} // namespace
