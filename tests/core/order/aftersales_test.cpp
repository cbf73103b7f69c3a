#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "core/order/aftersalesservice.h"
#include "core/order/orderservice.h"
#include "core/session/session.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class AfterSalesTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    ChangeSet plan(AfterSales plan)
    {
        plan.order = order;
        return AfterSalesService(session().operations()).plan(plan);
    }
    QDate dayOf(const Activity &activity)
    {
        return QDateTime::fromMSecsSinceEpoch(activity.at, session().operations().zone()).date();
    }

    TestBase base;
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
    OrderId order =
        base.session().orders().add({.number = u"A1"_s,
                                     .customer = customer,
                                     .date = {2026, 11, 1},
                                     .lines = {{.description = u"空压机"_s, .price = Amount::units(100)}}});
};

TEST_F(AfterSalesTest, MaintenanceComesAgainAndTheEndOfTheWarrantyIsRemindedOf)
{
    const auto before = dumpOf(base.db());
    const auto changes = plan({.what = u"空压机"_s,
                               .warrantyUntil = QDate(2027, 11, 1),
                               .everyMonths = 6,
                               .first = QDate(2027, 1, 31)});
    auto planned = session().activities().plannedOf(customer);
    ASSERT_EQ(planned.size(), 2u);
    EXPECT_EQ(dayOf(planned[0]), QDate(2027, 1, 31));
    EXPECT_EQ(planned[0].kind, ActivityKind::Visit);
    EXPECT_EQ(dayOf(planned[1]), QDate(2027, 10, 2)) << "thirty days before";
    EXPECT_TRUE(planned[1].text.contains(u"2027-11-01"_s));
    session().activities().complete(planned[0].id, u"正常"_s);
    planned = session().activities().plannedOf(customer);
    EXPECT_EQ(dayOf(planned[0]), QDate(2027, 7, 31)) << "half a year later";
    session().undo().undo(session().undo().nextUndo()->id);
    session().undo().undo(changes.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(AfterSalesTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    const auto before = dumpOf(base.db());
    EXPECT_THROW(plan({}), Error) << "nothing to plan";
    EXPECT_THROW(plan({.warrantyUntil = QDate(2026, 11, 21)}), Error) << "it is over";
    EXPECT_THROW(plan({.everyMonths = 6}), Error) << "from when on";
    EXPECT_THROW(plan({.everyMonths = 6, .first = QDate(2026, 1, 1)}), Error);
    EXPECT_THROW(plan({.everyMonths = 1'000, .first = QDate(2027, 1, 1)}), Error);
    order = {4711};
    EXPECT_THROW(plan({.warrantyUntil = QDate(2027, 1, 1)}), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

} // namespace
