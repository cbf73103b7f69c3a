#include "core/payment/paymentservice.h"

#include "core/history/historyservice.h"
#include "core/operation/undoservice.h"
#include "core/order/deliveryservice.h"
#include "core/order/orderservice.h"
#include "core/pipeline/contractservice.h"
#include "core/session/session.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22; the order is of the 1st of October and comes to 1,000.
class PaymentServiceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    PaymentService service() { return PaymentService(session().operations()); }
    OrderId addOrder(qint64 units, QDate day = {2026, 10, 1})
    {
        return session().orders().add(
            {.customer = customer,
             .date = day,
             .lines = {
                 {.description = u"剪刀"_s, .quantity = Amount::units(1), .price = Amount::units(units)}}});
    }
    PaymentId pay(qint64 units, QDate day = {2026, 11, 20})
    {
        return service().receive({.what = {.order = order}, .received = day, .amount = Amount::units(units)});
    }
    void plan(const QString &text) { service().setPlan({.order = order}, planFromText(text)); }
    OrderState state() { return session().orders().get(order).state; }
    void undoLast() { session().undo().undo(session().undo().nextUndo()->id); }

    TestBase base;
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
    OrderId order = addOrder(1'000);
};

TEST_F(PaymentServiceTest, APlanSaysWhenWhatIsDue)
{
    plan(u"30%:order, 50%:shipment+7, 20%:arrival+30"_s);
    auto account = service().account({.order = order});
    ASSERT_EQ(account.parts.size(), 3u);
    EXPECT_EQ(account.parts[0].amount, Amount::units(300));
    EXPECT_EQ(account.parts[0].due, QDate(2026, 10, 1));
    EXPECT_FALSE(account.parts[1].due) << "it has not been shipped";
    DeliveryService deliveries(session().operations());
    const auto sent =
        deliveries.add({.order = order, .state = DeliveryState::Shipped, .shipped = QDate(2026, 10, 10)});
    EXPECT_EQ(service().account({.order = order}).parts[1].due, QDate(2026, 10, 17));
    deliveries.move(sent, DeliveryState::Delivered, QDate(2026, 10, 15));
    EXPECT_EQ(service().account({.order = order}).parts[2].due, QDate(2026, 11, 14));
}

TEST_F(PaymentServiceTest, WhatIsPaidMakesTheOrderPaidAndTakenBackItIsNot)
{
    const auto first = pay(400);
    EXPECT_EQ(state(), OrderState::Confirmed);
    EXPECT_EQ(service().account({.order = order}).open(), Amount::units(600));
    const auto before = dumpOf(base.db());
    pay(600);
    EXPECT_EQ(state(), OrderState::Paid);
    undoLast();
    EXPECT_EQ(state(), OrderState::Confirmed);
    EXPECT_EQ(dumpOf(base.db()), before);
    pay(600);
    service().remove(first);
    EXPECT_EQ(state(), OrderState::Confirmed);
    undoLast();
    EXPECT_EQ(state(), OrderState::Paid);
    auto less = service().get(first);
    less.amount = Amount::units(399);
    service().edit(less);
    EXPECT_EQ(state(), OrderState::Confirmed);
    EXPECT_EQ(service().account({.order = order}).open(), Amount::units(1));
}

TEST_F(PaymentServiceTest, PaidAndArrivedItIsCompletedInEitherOrder)
{
    DeliveryService deliveries(session().operations());
    const auto sent = deliveries.add({.order = order, .state = DeliveryState::Delivered});
    EXPECT_EQ(state(), OrderState::Shipped);
    const auto paid = pay(1'000);
    EXPECT_EQ(state(), OrderState::Completed);
    service().remove(paid);
    EXPECT_EQ(state(), OrderState::Shipped);
    deliveries.move(sent, DeliveryState::Shipped);
    pay(1'000);
    EXPECT_EQ(state(), OrderState::Paid);
    deliveries.move(sent, DeliveryState::Delivered);
    EXPECT_EQ(state(), OrderState::Completed);
    deliveries.move(sent, DeliveryState::Shipped);
    EXPECT_EQ(state(), OrderState::Paid);
}

TEST_F(PaymentServiceTest, OverdueIsTheOpenRestOfWhatWasDueFirst)
{
    plan(u"300:2026-10-10, 300:2026-11-10, 400:2026-12-31"_s);
    pay(350);
    const auto late = service().receivables({.overdueOnly = true});
    ASSERT_EQ(late.size(), 1u);
    EXPECT_EQ(late[0].open, Amount::units(250));
    EXPECT_EQ(late[0].daysLate({2026, 11, 22}), 12);
    const auto rows = service().ageing(PaymentService::By::Customer);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].key, u"宁波五金"_s);
    EXPECT_EQ(rows[0].open[size_t(Ageing::To30)], Amount::units(250));
    EXPECT_EQ(rows[0].open[size_t(Ageing::NotDue)], Amount::units(400));
    EXPECT_EQ(rows[0].overdue(), Amount::units(250));
    const auto balances = service().balances(customer);
    ASSERT_EQ(balances.size(), 1u);
    EXPECT_EQ(balances[0].open, Amount::units(650));
    EXPECT_EQ(balances[0].overdue, Amount::units(250));
}

TEST_F(PaymentServiceTest, EachAgeHasItsColumn)
{
    plan(u"100:2026-11-22, 100:2026-11-21, 100:2026-10-23, 100:2026-10-22, 100:2026-09-22, 100:2026-08-24,"
         " 100:2026-08-23"_s);
    const auto row = service().ageing(PaymentService::By::Owner).at(0);
    EXPECT_EQ(row.open[size_t(Ageing::NotDue)], Amount::units(100)) << "today is in time";
    EXPECT_EQ(row.open[size_t(Ageing::To30)], Amount::units(200));
    EXPECT_EQ(row.open[size_t(Ageing::To60)], Amount::units(100));
    EXPECT_EQ(row.open[size_t(Ageing::To90)], Amount::units(2 * 100));
    EXPECT_EQ(row.open[size_t(Ageing::Over90)], Amount::units(100));
}

TEST_F(PaymentServiceTest, NobodyOwesAnythingForWhatIsSaidToBePaidOrIsNoOrder)
{
    plan(u"100%:2026-10-10"_s);
    EXPECT_EQ(service().receivables({}).size(), 1u);
    session().orders().setState(order, OrderState::Paid);
    EXPECT_TRUE(service().receivables({}).empty());
    EXPECT_EQ(service().account({.order = order}).open(), Amount{});
    session().orders().setState(order, OrderState::Cancelled);
    EXPECT_TRUE(service().balances(customer).empty());
    EXPECT_THROW(pay(1), Error) << "it is cancelled";
    pay(-1); // paid back
}

TEST_F(PaymentServiceTest, WhatHasNoPlanIsOpenWithoutADay)
{
    EXPECT_EQ(service().receivables({}).size(), 1u);
    EXPECT_TRUE(service().receivables({.withUndated = false}).empty());
    EXPECT_TRUE(service().ageing(PaymentService::By::Customer).empty());
}

TEST_F(PaymentServiceTest, WhatIsPaidBeyondAndForNothingIsOnTheAccount)
{
    pay(1'000);
    session().orders().setState(order, OrderState::Confirmed);
    pay(50);
    service().receive({.customer = customer, .received = QDate(2026, 11, 1), .amount = Amount::units(200)});
    const auto balance = service().balances(customer).at(0);
    EXPECT_EQ(balance.open, Amount{});
    EXPECT_EQ(balance.onAccount, Amount::units(250));
    EXPECT_EQ(service().ofCustomer(customer).size(), 3u);
}

TEST_F(PaymentServiceTest, AContractIsPaidByItsPlan)
{
    ContractService contracts(session().operations());
    const auto id = contracts.add({.customer = customer,
                                   .title = u"年度框架"_s,
                                   .signedOn = QDate(2026, 10, 1),
                                   .amount = Amount::units(12'000)});
    service().setPlan({.contract = id}, planFromText(u"50%:signing+10, 50%:2027-03-01"_s));
    service().receive(
        {.what = {.contract = id}, .received = QDate(2026, 10, 9), .amount = Amount::units(1'000)});
    const auto late = service().receivables({.overdueOnly = true});
    ASSERT_EQ(late.size(), 1u);
    EXPECT_EQ(late[0].what.contract, id);
    EXPECT_EQ(late[0].open, Amount::units(5'000));
    EXPECT_EQ(late[0].due, QDate(2026, 10, 11));
}

TEST_F(PaymentServiceTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    const auto before = dumpOf(base.db());
    EXPECT_THROW(pay(0), Error);
    EXPECT_THROW(pay(10, {2026, 11, 23}), Error) << "tomorrow";
    EXPECT_THROW(pay(10, {}), Error);
    EXPECT_THROW(service().receive({.what = {.order = order},
                                    .received = QDate(2026, 11, 1),
                                    .amount = Amount::units(1),
                                    .currency = u"USD"_s}),
                 Error);
    EXPECT_THROW(
        service().receive({.what = {.order = {4711}}, .received = QDate(2026, 11, 1), .amount = Amount{1}}),
        Error);
    EXPECT_THROW(service().receive({.customer = {4711}, .received = QDate(2026, 11, 1), .amount = Amount{1}}),
                 Error);
    for (const auto &wrong :
         {u"60%:order, 50%:arrival"_s, u"1001:2026-12-01"_s, u"0%:order"_s, u"30%:signing"_s,
          u"30%:tomorrow"_s, u"30%:2026-02-30"_s, u"101%:order"_s, u"-5:2026-12-01"_s, u"30%:2026-12-01+5"_s})
        EXPECT_THROW(plan(wrong), Error) << wrong.toStdString();
    session().orders().setState(order, OrderState::Draft);
    undoLast();
    EXPECT_EQ(dumpOf(base.db()), before);
    session().orders().setState(order, OrderState::Draft);
    EXPECT_THROW(pay(10), Error) << "nothing is paid for a draft";
}

TEST_F(PaymentServiceTest, AnOrderThatWasPaidForStays)
{
    pay(10);
    EXPECT_THROW(session().orders().remove(order), Error);
}

TEST_F(PaymentServiceTest, PlanAndPaymentsGoWithTheOrderToAnotherCustomer)
{
    plan(u"100%:order"_s);
    const auto paid = pay(10);
    auto changed = session().orders().get(order);
    changed.customer = base.addCustomer(u"乙"_s);
    session().orders().edit(changed);
    EXPECT_EQ(service().get(paid).customer, changed.customer);
    EXPECT_EQ(service().receivables({.customer = changed.customer}).size(), 1u);
}

TEST_F(PaymentServiceTest, TheTimelineTellsWhatLeftArrivedAndWasPaidPageByPage)
{
    DeliveryService(session().operations())
        .add({.order = order,
              .state = DeliveryState::Delivered,
              .carrier = u"顺丰"_s,
              .tracking = u"SF1"_s,
              .shipped = QDate(2026, 10, 3),
              .delivered = QDate(2026, 10, 5)});
    pay(100, {2026, 10, 5});
    QStringList told;
    TimelineCursor next;
    for (bool more = true; more;) {
        const auto page = session().history().timeline(customer, 1, next);
        for (const auto &item : page.items)
            if (item.what == TimelineItem::What::Trade)
                told << u"%1 %2 %3"_s.arg(int(item.trade.what))
                            .arg(item.trade.day.toString(u"MMdd"_s), item.trade.text);
        next = page.next;
        more = page.more;
    }
    EXPECT_EQ(told, (QStringList{u"2 1005 transfer"_s, u"1 1005 "_s, u"0 1003 顺丰 SF1"_s}));
}

TEST_F(PaymentServiceTest, RemovingTheCustomerTakesTheMoneyAlongAndUndoBringsItBack)
{
    plan(u"100%:order"_s);
    pay(10);
    const auto before = dumpOf(base.db());
    session().customers().remove(std::array{customer});
    undoLast();
    EXPECT_EQ(dumpOf(base.db()), before);
}

} // namespace
