#include "core/order/deliveryservice.h"

#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/session/session.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22; the order is of the 1st and required by the 20th.
class DeliveryServiceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    DeliveryService service() { return DeliveryService(session().operations()); }
    Order order() { return session().orders().get(id); }
    DeliveryId send(Delivery delivery)
    {
        delivery.order = id;
        return service().add(delivery);
    }
    DeliveryId sendPart(qint64 quantity, DeliveryState state = DeliveryState::Shipped)
    {
        return send({.state = state, .lines = {{order().lines[0].id, Amount::units(quantity)}}});
    }
    void undoLast() { session().undo().undo(session().undo().nextUndo()->id); }

    TestBase base;
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
    OrderId id = base.session().orders().add(
        {.customer = customer,
         .date = {2026, 11, 1},
         .required = QDate(2026, 11, 20),
         .lines = {{.description = u"剪刀"_s, .quantity = Amount::units(10), .price = Amount::units(5)},
                   {.description = u"信封"_s, .quantity = Amount::units(3), .price = Amount::units(2)}}});
};

TEST(DeliveryRules, EveryMoveIsAsTheTableSays)
{
    using enum DeliveryState;
    const QSet<QPair<int, int>> allowed = {{int(Planned), int(Shipped)},   {int(Planned), int(Cancelled)},
                                           {int(Shipped), int(Planned)},   {int(Shipped), int(Cancelled)},
                                           {int(Shipped), int(Delivered)}, {int(Delivered), int(Shipped)},
                                           {int(Cancelled), int(Planned)}};
    for (const auto from : kDeliveryStates)
        for (const auto to : kDeliveryStates)
            EXPECT_EQ(mayMove(from, to), allowed.contains({int(from), int(to)})) << int(from) << int(to);
}

TEST(DeliveryRules, AnArrivalDecidesAndWhereNobodyWroteItDownTheLeaving)
{
    const QDate due(2026, 11, 20);
    const QDate today(2026, 11, 22);
    EXPECT_EQ(punctualityOf(due, due, {}, today), Punctuality::OnTime);
    EXPECT_EQ(punctualityOf(due, due.addDays(1), {}, today), Punctuality::Late);
    EXPECT_EQ(punctualityOf(due, due.addDays(-3), due.addDays(1), today), Punctuality::Late);
    EXPECT_EQ(punctualityOf(due, {}, {}, due), Punctuality::Open) << "the day itself is in time";
    EXPECT_EQ(punctualityOf(due, {}, {}, today), Punctuality::Overdue);
    EXPECT_EQ(punctualityOf({}, {}, {}, today), Punctuality::Open);
    EXPECT_EQ(punctualityOf({}, today, {}, today), Punctuality::Unknown);
}

TEST_F(DeliveryServiceTest, WhatIsSentWholeShipsTheOrder)
{
    const auto sent =
        service().get(send({.state = DeliveryState::Shipped, .carrier = u"顺丰"_s, .tracking = u"SF1"_s}));
    EXPECT_EQ(sent.shipped, QDate(2026, 11, 22));
    EXPECT_EQ(sent.lines.size(), 2u);
    EXPECT_EQ(sent.owner, session().actor().id());
    EXPECT_EQ(order().state, OrderState::Shipped);
    EXPECT_EQ(order().shipped, QDate(2026, 11, 22));
    ASSERT_EQ(service().carriers().size(), 1u);
    EXPECT_EQ(service().carriers()[0].name, u"顺丰"_s);
}

TEST_F(DeliveryServiceTest, AnOrderGoesInPartsAndIsShippedWithTheLast)
{
    sendPart(4);
    EXPECT_EQ(order().state, OrderState::Confirmed);
    EXPECT_FALSE(order().shipped);
    auto progress = service().progress(id);
    EXPECT_EQ(progress[0].open(), Amount::units(6));
    EXPECT_EQ(progress[1].open(), Amount::units(3));
    EXPECT_THROW(sendPart(7), Error) << "only six are left";
    sendPart(6, DeliveryState::Planned);
    EXPECT_EQ(service().progress(id)[0].open(), Amount{});
    const auto rest = service().get(send({.state = DeliveryState::Shipped, .shipped = QDate(2026, 11, 10)}));
    EXPECT_EQ(rest.lines.size(), 1u) << "the envelopes";
    EXPECT_EQ(order().state, OrderState::Confirmed) << "six are planned, but here";
    const auto planned = service().ofOrder(id)[1];
    service().move(planned.id, DeliveryState::Shipped, QDate(2026, 11, 21));
    EXPECT_EQ(order().state, OrderState::Shipped);
    EXPECT_EQ(order().shipped, QDate(2026, 11, 22)) << "the last of them";
}

TEST_F(DeliveryServiceTest, WhatComesBackIsNotShippedAnyMoreAndUndoSendsItAgain)
{
    const auto sent = send({.state = DeliveryState::Shipped});
    const auto before = dumpOf(base.db());
    service().move(sent, DeliveryState::Planned);
    EXPECT_EQ(order().state, OrderState::Confirmed);
    EXPECT_FALSE(order().shipped);
    undoLast();
    EXPECT_EQ(dumpOf(base.db()), before);
    service().remove(sent);
    EXPECT_EQ(order().state, OrderState::Confirmed);
    undoLast();
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(DeliveryServiceTest, NoIllegalMoveChangesAnything)
{
    for (const auto from : kDeliveryStates) {
        const auto delivery = send({});
        if (from == DeliveryState::Shipped || from == DeliveryState::Delivered)
            service().move(delivery, DeliveryState::Shipped);
        if (from == DeliveryState::Delivered || from == DeliveryState::Cancelled)
            service().move(delivery, from);
        const auto before = dumpOf(base.db());
        for (const auto to : kDeliveryStates)
            if (to != from && !mayMove(from, to)) {
                EXPECT_THROW(service().move(delivery, to), Error) << int(from) << int(to);
                EXPECT_EQ(dumpOf(base.db()), before);
            }
        service().remove(delivery);
    }
}

TEST_F(DeliveryServiceTest, WhatIsWrongIsRefusedAndChangesNothing)
{
    const auto before = dumpOf(base.db());
    using enum DeliveryState;
    EXPECT_THROW(send({.state = Shipped, .shipped = QDate(2026, 10, 31)}), Error) << "before the order";
    EXPECT_THROW(send({.state = Shipped, .shipped = QDate(2026, 11, 23)}), Error) << "tomorrow";
    EXPECT_THROW(send({.state = Delivered, .shipped = QDate(2026, 11, 9), .delivered = QDate(2026, 11, 8)}),
                 Error);
    EXPECT_THROW(send({.state = Cancelled}), Error);
    EXPECT_THROW(send({.tracking = QString(300, u'1')}), Error);
    EXPECT_THROW(send({.lines = {{4711, Amount::units(1)}}}), Error);
    EXPECT_THROW(sendPart(0), Error);
    EXPECT_THROW(service().add({.order = {4711}}), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
    send({.state = Shipped});
    EXPECT_THROW(send({}), Error) << "nothing is left";
}

TEST_F(DeliveryServiceTest, NothingIsSentForADraftAndWhatIsPlannedIsCancelledWithTheOrder)
{
    const auto planned = send({});
    session().orders().setState(id, OrderState::Cancelled);
    EXPECT_EQ(service().get(planned).state, DeliveryState::Cancelled);
    EXPECT_THROW(send({}), Error);
    session().orders().setState(id, OrderState::Draft);
    EXPECT_THROW(send({}), Error);
}

TEST_F(DeliveryServiceTest, AnOrderKeepsTheLinesThatWereSent)
{
    const auto sent = sendPart(4);
    auto changed = order();
    changed.lines[0].quantity = Amount::units(3);
    changed.lines[0].amount = {};
    EXPECT_THROW(session().orders().edit(changed), Error) << "four are gone";
    changed.lines.erase(changed.lines.begin());
    EXPECT_THROW(session().orders().edit(changed), Error);
    EXPECT_THROW(session().orders().remove(id), Error);
    changed = order();
    changed.lines[0].quantity = Amount::units(20);
    changed.lines[0].amount = {};
    changed.lines.erase(changed.lines.begin() + 1);
    session().orders().edit(changed);
    EXPECT_EQ(service().progress(id)[0].open(), Amount::units(16));
    EXPECT_EQ(service().get(sent).lines[0].orderLine, order().lines[0].id);
}

TEST_F(DeliveryServiceTest, ItGoesWithItsOrderToAnotherCustomer)
{
    const auto sent = send({});
    auto changed = order();
    changed.customer = base.addCustomer(u"乙"_s);
    session().orders().edit(changed);
    EXPECT_EQ(service().get(sent).customer, changed.customer);
}

TEST_F(DeliveryServiceTest, AnEditOfWhatSomebodyElseChangedIsRefused)
{
    const auto sent = send({.state = DeliveryState::Shipped});
    auto mine = service().get(sent);
    auto theirs = mine;
    theirs.tracking = u"SF2"_s;
    service().edit(theirs);
    mine.tracking = u"SF3"_s;
    EXPECT_THROW(service().edit(mine), Error);
    EXPECT_EQ(service().get(sent).tracking, u"SF2"_s);
}

TEST_F(DeliveryServiceTest, ListsHoldWhatIsToBeSentAndWhatIsLate)
{
    EXPECT_EQ(service().count(DeliveryList::ToShip), 1) << "nobody planned it yet";
    EXPECT_EQ(service().count(DeliveryList::Late), 1) << "required two days ago";
    EXPECT_FALSE(service().rows(DeliveryList::ToShip, 10)[0].delivery.id.isValid());
    const auto part = sendPart(4, DeliveryState::Planned);
    auto rows = service().rows(DeliveryList::ToShip, 10);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].delivery.id, part);
    EXPECT_EQ(rows[0].delivery.due, QDate(2026, 11, 20));
    EXPECT_EQ(rows[0].punctuality({2026, 11, 22}), Punctuality::Overdue);
    service().move(part, DeliveryState::Shipped);
    EXPECT_EQ(service().count(DeliveryList::OnTheWay), 1);
    EXPECT_EQ(service().count(DeliveryList::ToShip), 1) << "the rest";
    service().move(part, DeliveryState::Delivered);
    EXPECT_EQ(service().count(DeliveryList::Delivered), 1);
}

TEST_F(DeliveryServiceTest, TheReportMeasuresEachConsignmentAndWhatIsLeft)
{
    send({.state = DeliveryState::Delivered,
          .carrier = u"顺丰"_s,
          .shipped = QDate(2026, 11, 5),
          .delivered = QDate(2026, 11, 8),
          .lines = {{order().lines[0].id, Amount::units(4)}}});
    const auto report = service().report({}, DeliveryBy::Carrier);
    EXPECT_EQ(report.totals.all, 2);
    EXPECT_EQ(report.totals.onTime, 1);
    EXPECT_EQ(report.totals.unshipped, 1);
    EXPECT_EQ(report.totals.overdue, 1);
    EXPECT_EQ(report.totals.daysToShip, 4);
    EXPECT_EQ(report.totals.daysToArrive, 3);
    EXPECT_EQ(report.totals.onTimeRate(), 1);
    EXPECT_EQ(service().report({QDate(2026, 11, 2), {}}, DeliveryBy::Month).totals.all, 0);
}

} // namespace
