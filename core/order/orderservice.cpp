#include "core/order/orderservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/order/deliveryrepository.h"
#include "core/order/ordermerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

OrderService::OrderService(Operations &operations)
    : m_operations(operations)
    , m_orders(operations.db())
{
}

Order OrderService::get(OrderId id) const
{
    if (auto order = m_orders.find(id))
        return *order;
    throw Error(Error::Code::NotFound, Tr::tr("This order no longer exists."));
}

QString OrderService::nextNumber() const
{
    const QString prefix = u"SO-"_s + m_operations.today().toString(u"yyyyMMdd"_s) + u'-';
    return u"%1%2"_s.arg(prefix).arg(m_orders.highestAfter(prefix) + 1, 3, 10, QChar(u'0'));
}

Order OrderService::again(OrderId id) const
{
    const auto last = get(id);
    Order order{.number = nextNumber(),
                .customer = last.customer,
                .date = m_operations.today(),
                .currency = last.currency,
                .country = last.country,
                .region = last.region,
                .city = last.city};
    for (auto line : last.lines) {
        line.id = 0;
        if (line.quantity > Amount{}) // not what was credited
            order.lines.push_back(line);
    }
    return order;
}

QString OrderService::nameOf(CustomerId id) const
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return customer->name;
}

Order OrderService::checked(Order order) const
{
    const auto require = [](bool holds, const QString &message) {
        if (!holds)
            throw Error(Error::Code::Invalid, message);
    };
    order.number = cleanLine(order.number);
    order.custom.removeIf([](const auto &value) { return value.value().isEmpty(); });
    if (order.currency.isEmpty())
        order.currency = m_operations.currency();
    require(order.date.isValid(), Tr::tr("An order needs a date."));
    require(!order.shipped || *order.shipped >= order.date,
            Tr::tr("It cannot be shipped before it was ordered."));
    order.total = {};
    for (auto &line : order.lines) {
        line.description = cleanLine(line.description);
        require(line.product.isValid() || !line.description.isEmpty(), Tr::tr("A line needs a product."));
        require(line.discount >= 0 && line.discount <= Amount::kScale,
                Tr::tr("A discount lies between 0 and 100 %."));
        if (line.amount == Amount{}) {
            const auto amount = lineAmount(line.quantity, line.price, line.discount);
            require(amount.has_value(), Tr::tr("This amount is too large."));
            line.amount = *amount;
        }
        order.total += line.amount;
        require(order.total.withinLimit(), Tr::tr("This amount is too large."));
    }
    if (!order.number.isEmpty())
        if (const auto other = m_orders.findByNumber(order.customer, order.number);
            other && *other != order.id)
            throw Error(Error::Code::Conflict,
                        Tr::tr("This customer has an order %1 already.").arg(order.number));
    return order;
}

OrderId OrderService::add(const Order &order)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"order.add"_s);
    auto added = checked(order);
    if (added.number.isEmpty())
        added.number = nextNumber();
    if (!added.owner.isValid())
        added.owner = m_operations.actor().id();
    added.createdAt = work.at();
    work.note(u"number"_s, added.number);
    work.note(u"name"_s, nameOf(added.customer));
    const auto id = m_orders.insert(added);
    work.commit();
    return id;
}

ChangeSet OrderService::edit(const Order &order)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"order.edit"_s, {{u"number"_s, order.number}});
    return write(work, get(order.id), order);
}

ChangeSet OrderService::edit(const Order &mine, const Order &before, const MergeChoices &choices)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"order.edit"_s, {{u"number"_s, mine.number}});
    const auto stored = get(mine.id);
    return write(work, stored, mergeOrders(before, mine, stored, choices));
}

ChangeSet OrderService::write(UnitOfWork &work, const Order &stored, const Order &order)
{
    const auto changed = checked(order);
    if (!mayMove(stored.state, changed.state))
        throw Error(Error::Code::Invalid, Tr::tr("An order cannot go from %1 to %2.")
                                              .arg(displayName(stored.state), displayName(changed.state)));
    if (changed == stored)
        return {};
    requireSent(changed);
    settleDeliveries(stored, changed);
    if (!m_orders.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this order meanwhile."));
    return work.commit();
}

/// What is on its way, or planned to be, stays ordered.
void OrderService::requireSent(const Order &order) const
{
    for (const auto &sent : DeliveryRepository(m_operations.db()).progress(order.id)) {
        const auto gone = std::max(sent.planned + sent.shipped, m_orders.returnedOf(sent.line));
        if (gone <= Amount{})
            continue;
        const auto line = std::ranges::find(order.lines, sent.line, &OrderLine::id);
        if (line == order.lines.end())
            throw Error(Error::Code::Conflict,
                        Tr::tr("A line that is in a delivery or a return cannot be removed."));
        if (line->quantity < gone)
            throw Error(Error::Code::Conflict, Tr::tr("Of %1 %2 are in deliveries or returns already.")
                                                   .arg(line->description, gone.toString(0)));
    }
}

/// Nothing is sent for an order that was cancelled, and a consignment is its customer's.
void OrderService::settleDeliveries(const Order &before, const Order &order)
{
    if (before.customer != order.customer)
        m_orders.handOver(order.id, order.customer);
    if (order.state != OrderState::Cancelled || before.state == OrderState::Cancelled)
        return;
    DeliveryRepository deliveries(m_operations.db());
    for (auto &delivery : deliveries.ofOrder(order.id))
        if (delivery.state == DeliveryState::Planned) {
            delivery.state = DeliveryState::Cancelled;
            deliveries.update(delivery);
        }
}

ChangeSet OrderService::setState(OrderId id, OrderState state)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"order.state"_s);
    auto order = get(id);
    if (!mayMove(order.state, state))
        throw Error(
            Error::Code::Invalid,
            Tr::tr("An order cannot go from %1 to %2.").arg(displayName(order.state), displayName(state)));
    if (order.state == state)
        return {};
    work.note(u"number"_s, order.number);
    work.note(u"state"_s, toKey(state));
    const auto before = order;
    order.state = state;
    settleDeliveries(before, order);
    if (state == OrderState::Shipped && !order.shipped)
        order.shipped = std::max(m_operations.today(), order.date);
    m_orders.updateHeader(order);
    return work.commit();
}

ChangeSet OrderService::remove(OrderId id)
{
    m_operations.actor().require(Permission::Delete);
    auto work = m_operations.begin(u"order.remove"_s, {{u"number"_s, get(id).number}});
    if (DeliveryRepository(m_operations.db()).hasLeft(id))
        throw Error(Error::Code::Conflict,
                    Tr::tr("Goods of this order have left; cancel it instead of removing it."));
    if (m_orders.isPaidFor(id))
        throw Error(Error::Code::Conflict,
                    Tr::tr("Payments were received for this order; cancel it instead of removing it."));
    if (m_orders.isReturned(id))
        throw Error(Error::Code::Conflict, Tr::tr("Goods of this order came back; remove the return first."));
    m_orders.remove(id);
    return work.commit();
}

} // namespace crm
