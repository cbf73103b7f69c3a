#include "core/returns/returnservice.h"

#include "core/insight/salesservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/session/session.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22; ten pairs of scissors at 100 and three envelopes at 7, shipped on the 5th.
class ReturnServiceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    ReturnService service() { return ReturnService(session().operations()); }
    Order order() { return session().orders().get(id); }
    ReturnId back(qint64 quantity, ReturnState state = ReturnState::Received)
    {
        return service().add({.order = id,
                              .state = state,
                              .reason = ReturnReason::Damaged,
                              .announced = {2026, 11, 10},
                              .lines = {{order().lines[0].id, Amount::units(quantity)}}});
    }
    Amount revenue() { return session().sales().reports({{.by = SalesBy::Month}}).front().totals.revenue; }
    void undoLast() { session().undo().undo(session().undo().nextUndo()->id); }

    TestBase base;
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
    OrderId id = base.session().orders().add(
        {.customer = customer,
         .date = {2026, 11, 1},
         .shipped = QDate(2026, 11, 5),
         .state = OrderState::Shipped,
         .lines = {{.description = u"剪刀"_s, .quantity = Amount::units(10), .price = Amount::units(100)},
                   {.description = u"信封"_s, .quantity = Amount::units(3), .price = Amount::units(7)}}});
};

TEST(ReturnRules, EveryMoveIsAsTheTableSays)
{
    using enum ReturnState;
    const QSet<QPair<int, int>> allowed = {{int(Announced), int(Received)}, {int(Announced), int(Refused)},
                                           {int(Received), int(Announced)}, {int(Received), int(Credited)},
                                           {int(Received), int(Refused)},   {int(Credited), int(Received)},
                                           {int(Refused), int(Announced)}};
    for (const auto from : kReturnStates)
        for (const auto to : kReturnStates)
            EXPECT_EQ(mayMove(from, to), allowed.contains({int(from), int(to)})) << int(from) << int(to);
}

TEST(ReturnRules, APartIsCreditedInProportion)
{
    EXPECT_EQ(creditOf(Amount::units(100), Amount::units(10), Amount::units(3)), Amount::units(30));
    EXPECT_EQ(creditOf(Amount::units(100), Amount::units(3), Amount::units(1)), Amount{333'333});
    EXPECT_EQ(creditOf(Amount::units(100), Amount::units(3), Amount::units(2)), Amount{666'667});
    EXPECT_EQ(creditOf(Amount::units(100), Amount::units(3), Amount::units(3)), Amount::units(100));
    EXPECT_EQ(creditOf(Amount{Amount::kMost}, Amount{Amount::kMost}, Amount{Amount::kMost - 1}),
              Amount{Amount::kMost - 1});
    EXPECT_EQ(creditOf({}, Amount::units(3), Amount::units(1)), Amount{});
}

TEST_F(ReturnServiceTest, CreditingLowersTheRevenueOnItsDayAndUndoRaisesItAgain)
{
    const auto value = back(4);
    EXPECT_EQ(revenue(), Amount::units(1'021));
    const auto before = dumpOf(base.db());
    service().move(value, ReturnState::Credited);
    EXPECT_EQ(revenue(), Amount::units(621));
    const auto credited = service().get(value);
    const auto credit = session().orders().get(credited.credit);
    EXPECT_EQ(credit.total, Amount::units(-400));
    EXPECT_EQ(credit.date, QDate(2026, 11, 22));
    EXPECT_EQ(credit.lines[0].quantity, Amount::units(-4));
    EXPECT_EQ(session().orders().sums(customer).revenue, Amount::units(621));
    undoLast();
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(revenue(), Amount::units(1'021));
}

TEST_F(ReturnServiceTest, WhatIsOpenIsSetOffAndTheRestIsToBePaidBack)
{
    PaymentService payments(session().operations());
    payments.receive({.what = {.order = id}, .received = QDate(2026, 11, 6), .amount = Amount::units(900)});
    const auto value = back(4);
    service().move(value, ReturnState::Credited);
    EXPECT_EQ(payments.account({.order = id}).open(), Amount{});
    EXPECT_EQ(order().state, OrderState::Paid);
    const auto credit = service().get(value).credit;
    EXPECT_EQ(payments.account({.order = credit}).open(), Amount::units(-279))
        << "400 less the 121 that were open";
    const auto balance = payments.balances(customer).at(0);
    EXPECT_EQ(balance.open, Amount::units(-279));
    payments.receive(
        {.what = {.order = credit}, .received = QDate(2026, 11, 22), .amount = Amount::units(-279)});
    EXPECT_EQ(session().orders().get(credit).state, OrderState::Paid);
    EXPECT_THROW(service().move(value, ReturnState::Received), Error) << "the money is gone";
}

TEST_F(ReturnServiceTest, ACreditTakenBackLeavesNoTrace)
{
    const auto value = back(4);
    const auto before = dumpOf(base.db());
    service().move(value, ReturnState::Credited);
    service().move(value, ReturnState::Received);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(revenue(), Amount::units(1'021));
}

TEST_F(ReturnServiceTest, NoMoreComesBackThanWasOrdered)
{
    back(6);
    EXPECT_THROW(back(5), Error);
    const auto rest = back(4, ReturnState::Announced);
    EXPECT_THROW(back(1), Error);
    service().move(rest, ReturnState::Refused);
    const auto again = back(4);
    EXPECT_THROW(service().move(rest, ReturnState::Announced), Error) << "others came back meanwhile";
    service().remove(again);
    service().move(rest, ReturnState::Announced);
}

TEST_F(ReturnServiceTest, NoIllegalMoveChangesAnything)
{
    using enum ReturnState;
    for (const auto from : kReturnStates) {
        const auto value = back(1, from == Announced || from == Refused ? Announced : Received);
        if (from == Credited || from == Refused)
            service().move(value, from);
        const auto before = dumpOf(base.db());
        for (const auto to : kReturnStates)
            if (to != from && !mayMove(from, to)) {
                EXPECT_THROW(service().move(value, to), Error) << int(from) << int(to);
                EXPECT_EQ(dumpOf(base.db()), before);
            }
        if (from == Credited) {
            EXPECT_THROW(service().remove(value), Error);
            EXPECT_THROW(service().edit(service().get(value)), Error);
            service().move(value, Received);
        }
        service().remove(value);
    }
}

TEST_F(ReturnServiceTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    const auto before = dumpOf(base.db());
    const auto line = order().lines[0].id;
    EXPECT_THROW(back(0), Error);
    EXPECT_THROW(back(11), Error);
    EXPECT_THROW(service().add({.order = id}), Error) << "nothing in it";
    EXPECT_THROW(service().add({.order = {4711}, .lines = {{line, Amount::units(1)}}}), Error);
    EXPECT_THROW(service().add({.order = id, .lines = {{4711, Amount::units(1)}}}), Error);
    EXPECT_THROW(
        service().add({.order = id, .announced = {2026, 11, 23}, .lines = {{line, Amount::units(1)}}}),
        Error);
    EXPECT_THROW(
        service().add({.order = id, .announced = {2026, 10, 31}, .lines = {{line, Amount::units(1)}}}), Error)
        << "before it was ordered";
    EXPECT_THROW(service().add({.order = id, .lines = {{line, Amount::units(1), Amount::units(1'001)}}}),
                 Error);
    EXPECT_THROW(
        service().add({.order = id, .state = ReturnState::Credited, .lines = {{line, Amount::units(1)}}}),
        Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(ReturnServiceTest, AnOrderStaysWhileSomethingOfItIsReturned)
{
    const auto value = back(4);
    EXPECT_THROW(session().orders().remove(id), Error);
    auto less = order();
    less.lines[0].quantity = Amount::units(3);
    less.lines[0].amount = {};
    EXPECT_THROW(session().orders().edit(less), Error);
    service().move(value, ReturnState::Credited);
    EXPECT_THROW(session().orders().remove(service().get(value).credit), Error);
}

TEST_F(ReturnServiceTest, TheReportTellsHowMuchOfWhatWasSoldCameBack)
{
    back(2);
    service().add(
        {.order = id,
         .reason = ReturnReason::Quality,
         .announced = {2026, 11, 12},
         .lines = {{order().lines[0].id, Amount::units(1)}, {order().lines[1].id, Amount::units(3)}}});
    const auto refused = back(1, ReturnState::Announced);
    service().move(refused, ReturnState::Refused);
    const auto report = service().report({}, ReturnBy::Reason);
    ASSERT_EQ(report.rows.size(), 2u);
    EXPECT_EQ(report.rows[0].key, u"damaged"_s);
    EXPECT_EQ(report.rows[0].amount, Amount::units(200));
    EXPECT_EQ(report.rows[1].amount, Amount::units(121));
    EXPECT_EQ(report.totals.returns, 2);
    EXPECT_EQ(report.totals.customers, std::vector<qint64>{customer.value});
    EXPECT_NEAR(report.rate().value(), 321.0 / 1'021, 1e-9);
    EXPECT_EQ(service().report({}, ReturnBy::Product).rows.size(), 2u);
    EXPECT_EQ(service().report({QDate(2026, 11, 12), {}}, ReturnBy::Month).totals.amount, Amount::units(121));
}

} // namespace
