#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/storage/statement.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class OrderServiceTest : public testing::Test
{
protected:
    OrderService &orders() { return base.session().orders(); }
    Order draft(const QString &number = {})
    {
        return {.number = number,
                .customer = customer,
                .date = {2026, 11, 1},
                .lines = {{.description = u"剪刀"_s, .quantity = Amount::units(2), .price = Amount{648'480}},
                          {.description = u"信封"_s,
                           .quantity = Amount::units(10),
                           .price = Amount{168'000},
                           .discount = 500}}};
    }

    TestBase base;
    CustomerId customer = base.addCustomer(u"甲"_s);
};

TEST_F(OrderServiceTest, AmountsAndTotalAreExact)
{
    const auto order = orders().get(orders().add(draft()));
    EXPECT_EQ(order.lines[0].amount, Amount{1'296'960});
    EXPECT_EQ(order.lines[1].amount, Amount{1'596'000});
    EXPECT_EQ(order.total.toString(), u"289.296"_s);
    EXPECT_EQ(order.currency, u"CNY"_s);
    EXPECT_EQ(order.number, u"SO-20261122-001"_s);
}

TEST_F(OrderServiceTest, ANumberIsUniqueWithinItsCustomerOnly)
{
    orders().add(draft(u"A1"_s));
    EXPECT_THROW(orders().add(draft(u"A1"_s)), Error);
    customer = base.addCustomer(u"乙"_s);
    EXPECT_NO_THROW(orders().add(draft(u"A1"_s)));
}

TEST_F(OrderServiceTest, TheSameAgainIsANewOrderOfTodayWithoutWhatWasCredited)
{
    auto last = draft(u"A1"_s);
    last.state = OrderState::Completed;
    last.lines.push_back(
        {.description = u"折让"_s, .quantity = Amount::units(-1), .price = Amount::units(3)});
    const auto again = orders().again(orders().add(last));
    EXPECT_FALSE(again.id.isValid());
    EXPECT_EQ(again.date, QDate(2026, 11, 22));
    EXPECT_EQ(again.state, OrderState::Confirmed);
    EXPECT_EQ(again.customer, customer);
    ASSERT_EQ(again.lines.size(), 2u);
    EXPECT_EQ(again.lines[0].id, 0);
    EXPECT_NE(again.number, u"A1"_s);
    EXPECT_EQ(orders().get(orders().add(again)).total.toString(), u"289.296"_s);
}

TEST_F(OrderServiceTest, AnEditKeepsTheRowsOfTheLinesAndTheirOwnDays)
{
    const auto id = orders().add(draft());
    base.db().run(u"UPDATE order_line SET own_date = '2026-10-30' WHERE position = 2"_s);
    auto changed = orders().get(id);
    const auto kept = changed.lines[1].id;
    changed.lines.erase(changed.lines.begin());
    changed.lines.push_back({.description = u"胶水"_s, .price = Amount::units(1)});
    orders().edit(changed);
    const auto stored = orders().get(id);
    ASSERT_EQ(stored.lines.size(), 2u);
    EXPECT_EQ(stored.lines[0].id, kept);
    EXPECT_EQ(stored.lines[1].description, u"胶水"_s);
    EXPECT_EQ(Statement(base.db(), u"SELECT own_date FROM order_line WHERE id = :id"_s)
                  .bind("id"_L1, kept)
                  .first([](const Statement &row) { return row.text(0); }),
              u"2026-10-30"_s);
}

TEST_F(OrderServiceTest, ANewNumberIsNobodysThoughAnOrderIsGone)
{
    const auto first = orders().add(draft());
    orders().add(draft());
    orders().remove(first);
    EXPECT_EQ(orders().get(orders().add(draft())).number, u"SO-20261122-003"_s);
    orders().add(draft(u"SO-20261122-7B"_s));
    orders().add(draft(u"SO-20261122-99999999999999999999"_s));
    EXPECT_EQ(orders().get(orders().add(draft())).number, u"SO-20261122-008"_s);
}

TEST_F(OrderServiceTest, ANumberIsFoundByAnyPartOfItTheVeryNumberFirst)
{
    const auto longer = orders().add(draft(u"A100"_s));
    const auto inside = orders().add(draft(u"BA10"_s));
    const auto very = orders().add(draft(u"A10"_s));
    EXPECT_EQ(orders().idsByNumber(u"A10"_s, 8), (std::vector<OrderId>{very, longer, inside}));
    EXPECT_EQ(orders().idsByNumber(u"a10"_s, 1).size(), 1u);
    EXPECT_TRUE(orders().idsByNumber(u"%"_s, 8).empty());
}

TEST_F(OrderServiceTest, StatesMoveOnlyAsTheyMay)
{
    const auto id = orders().add(draft());
    EXPECT_THROW(orders().setState(id, OrderState::Completed), Error);
    orders().setState(id, OrderState::Shipped);
    EXPECT_EQ(orders().get(id).shipped, QDate(2026, 11, 22));
    const auto paid = orders().setState(id, OrderState::Paid);
    base.session().undo().undo(paid.operation);
    EXPECT_EQ(orders().get(id).state, OrderState::Shipped);
}

TEST_F(OrderServiceTest, WhatCannotBeIsRefused)
{
    const auto refuses = [&](auto spoil) {
        auto order = draft();
        spoil(order);
        EXPECT_THROW(orders().add(order), Error);
    };
    refuses([](Order &order) { order.date = {}; });
    refuses([](Order &order) { order.shipped = QDate(2026, 10, 1); });
    refuses([](Order &order) { order.lines[0].description.clear(); });
    refuses([](Order &order) { order.lines[0].price = Amount{Amount::kMost}; });
    refuses([](Order &order) { order.customer = {999}; });
    EXPECT_TRUE(orders().ids({}).empty());
}

TEST_F(OrderServiceTest, TheSumsLeaveOutCancelledOrdersAndKeepCurrenciesApart)
{
    orders().add(draft(u"A1"_s));
    auto foreign = draft(u"A2"_s);
    foreign.currency = u"USD"_s;
    orders().add(foreign);
    orders().setState(orders().add(draft(u"A3"_s)), OrderState::Cancelled);

    const auto sums = orders().sums(customer);
    EXPECT_EQ(sums.count, 2);
    EXPECT_EQ(sums.revenue.toString(), u"289.296"_s);
    ASSERT_EQ(sums.others.size(), 1U);
    EXPECT_EQ(sums.others[0].first, u"USD"_s);
    EXPECT_EQ(sums.others[0].second.toString(), u"289.296"_s);
}

} // namespace
