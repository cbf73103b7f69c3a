#include "core/order/deliveryservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostNotes = 10'000;
constexpr int kMostLine = 200;
constexpr int kMostYears = 100;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

/// The days that belong to its state: what is here has none, what has left has the first.
void settleDays(Delivery &delivery, QDate today)
{
    using enum DeliveryState;
    if (delivery.state == Planned || delivery.state == Cancelled)
        delivery.shipped.reset();
    if (delivery.state != Delivered)
        delivery.delivered.reset();
    if (delivery.state == Shipped && !delivery.shipped)
        delivery.shipped = today;
    if (delivery.state == Delivered && !delivery.delivered)
        delivery.delivered = today;
    if (delivery.state == Delivered && !delivery.shipped)
        delivery.shipped = delivery.delivered;
}

} // namespace

DeliveryService::DeliveryService(Operations &operations)
    : m_operations(operations)
    , m_deliveries(operations.db())
    , m_orders(operations.db())
{
}

Delivery DeliveryService::get(DeliveryId id) const
{
    m_operations.actor().require(Permission::View);
    if (auto delivery = m_deliveries.find(id))
        return *delivery;
    throw Error(Error::Code::NotFound, Tr::tr("This delivery no longer exists."));
}

Order DeliveryService::orderOf(OrderId id) const
{
    if (auto order = m_orders.find(id))
        return *order;
    throw Error(Error::Code::NotFound, Tr::tr("This order no longer exists."));
}

std::vector<Delivery> DeliveryService::ofOrder(OrderId order) const
{
    m_operations.actor().require(Permission::View);
    return m_deliveries.ofOrder(order);
}

std::vector<LineProgress> DeliveryService::progress(OrderId order) const
{
    return m_deliveries.progress(order);
}

std::vector<DeliveryRow> DeliveryService::rows(DeliveryList list, int most) const
{
    m_operations.actor().require(Permission::View);
    return m_deliveries.rows(list, m_operations.today(), most);
}

qint64 DeliveryService::count(DeliveryList list) const
{
    return m_deliveries.count(list, m_operations.today());
}

Delivery DeliveryService::checked(Delivery delivery, const Order &order) const
{
    delivery.customer = order.customer;
    delivery.carrier = cleanLine(delivery.carrier);
    delivery.tracking = cleanLine(delivery.tracking);
    delivery.notes = delivery.notes.trimmed();
    settleDays(delivery, m_operations.today());
    require(graphemes(delivery.carrier) <= kMostLine && graphemes(delivery.tracking) <= kMostLine,
            Tr::tr("At most %1 characters.").arg(kMostLine));
    require(delivery.notes.size() <= kMostNotes, Tr::tr("At most %1 characters.").arg(kMostNotes));
    const auto today = m_operations.today();
    for (const auto &day : {delivery.due, delivery.shipped, delivery.delivered})
        require(!day || (day->isValid() && qAbs(day->year() - today.year()) <= kMostYears),
                Tr::tr("This is no date."));
    require(!delivery.shipped || *delivery.shipped >= order.date,
            Tr::tr("It cannot be shipped before it was ordered."));
    require(!delivery.shipped || !delivery.delivered || *delivery.delivered >= *delivery.shipped,
            Tr::tr("It cannot arrive before it was shipped."));
    for (const auto &day : {delivery.shipped, delivery.delivered})
        require(!day || *day <= today, Tr::tr("The day lies ahead."));
    checkLines(delivery, order);
    if (!delivery.owner.isValid())
        delivery.owner = m_operations.actor().id();
    return delivery;
}

void DeliveryService::checkLines(Delivery &delivery, const Order &order) const
{
    if (delivery.state == DeliveryState::Cancelled)
        return; // it holds nothing
    const auto others = m_deliveries.progress(order.id);
    const auto before = delivery.id.isValid() ? m_deliveries.find(delivery.id) : std::nullopt;
    const bool isCounted = before && before->state != DeliveryState::Cancelled;
    const auto own = [&](qint64 line) {
        if (!isCounted)
            return Amount{};
        const auto it = std::ranges::find(before->lines, line, &DeliveryLine::orderLine);
        return it == before->lines.end() ? Amount{} : it->quantity;
    };
    const bool isWhole = isCounted && before->lines.empty();
    if (delivery.lines.empty() && isWhole)
        return; // as it came from a sheet
    if (delivery.lines.empty())
        for (const auto &line : others)
            if (line.open() + own(line.line) > Amount{})
                delivery.lines.push_back({line.line, line.open() + own(line.line)});
    require(!delivery.lines.empty(), Tr::tr("Nothing of this order is left to be sent."));
    for (const auto &line : delivery.lines) {
        const auto it = std::ranges::find(others, line.orderLine, &LineProgress::line);
        require(it != others.end(), Tr::tr("This line of the order no longer exists."));
        require(line.quantity > Amount{}, Tr::tr("The quantity must be more than zero."));
        const auto open = isWhole ? it->ordered : it->open() + own(line.orderLine);
        const auto name = std::ranges::find(order.lines, line.orderLine, &OrderLine::id);
        require(line.quantity <= open,
                Tr::tr("Of %1 only %2 are left to be sent.")
                    .arg(name == order.lines.end() ? QString() : name->description, open.toString(0)));
    }
}

/// The name of a carrier that was called by its name or code; one that is not known yet is from now on.
QString DeliveryService::knownCarrier(const QString &called)
{
    if (called.isEmpty())
        return {};
    if (const auto known = m_deliveries.carrierNamed(called))
        return known->name;
    m_deliveries.insert(Carrier{.name = called});
    return called;
}

DeliveryService::Gone DeliveryService::gone(OrderId order) const
{
    const auto progress = m_deliveries.progress(order);
    return {isAllShipped(progress), isAllDelivered(progress)};
}

/// The state of an order moves on by itself when all of it has left, and where it is paid when all has
/// arrived, and back when that does not hold any more; what people set by hand otherwise stays.
void DeliveryService::follow(const Order &before, const Gone &was)
{
    using enum OrderState;
    const auto is = gone(before.id);
    auto order = before;
    if (is.isShipped && !was.isShipped) {
        for (const auto &delivery : m_deliveries.ofOrder(order.id))
            if (delivery.state != DeliveryState::Cancelled)
                order.shipped = std::max(order.shipped, delivery.shipped);
        order.state = order.state == Confirmed ? Shipped : order.state;
    } else if (!is.isShipped && was.isShipped) {
        order.shipped.reset();
        order.state = order.state == Shipped ? Confirmed : order.state;
    }
    if (is.isDelivered && !was.isDelivered && order.state == Paid)
        order.state = Completed;
    else if (!is.isDelivered && was.isDelivered && order.state == Completed)
        order.state = Paid;
    if (order != before)
        m_orders.updateHeader(order);
}

DeliveryId DeliveryService::add(const Delivery &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"delivery.add"_s);
    const auto order = orderOf(given.order);
    if (order.state == OrderState::Cancelled || order.state == OrderState::Draft)
        throw Error(Error::Code::Conflict,
                    Tr::tr("An order that is %1 is not sent.").arg(displayName(order.state)));
    require(given.state != DeliveryState::Cancelled, Tr::tr("A delivery does not begin as cancelled."));
    auto added = given;
    added.id = {};
    added = checked(added, order);
    added.createdAt = work.at();
    added.carrier = knownCarrier(added.carrier);
    work.note(u"number"_s, order.number);
    const auto was = gone(order.id);
    const auto id = m_deliveries.insert(added);
    follow(order, was);
    work.commit();
    return id;
}

ChangeSet DeliveryService::edit(const Delivery &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"delivery.edit"_s);
    const auto before = get(given.id);
    const auto order = orderOf(before.order);
    auto changed = given;
    changed.order = before.order;
    changed.state = before.state;
    changed = checked(changed, order);
    changed.carrier = knownCarrier(changed.carrier);
    work.note(u"number"_s, order.number);
    if (changed == before)
        return {};
    const auto was = gone(order.id);
    if (!m_deliveries.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this delivery meanwhile."));
    follow(order, was);
    return work.commit();
}

ChangeSet DeliveryService::move(DeliveryId id, DeliveryState state, std::optional<QDate> day)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"delivery.move"_s);
    auto delivery = get(id);
    const auto order = orderOf(delivery.order);
    work.note(u"number"_s, order.number);
    work.note(u"state"_s, toKey(state));
    if (delivery.state == state)
        return {};
    if (!mayMove(delivery.state, state))
        throw Error(Error::Code::Conflict, Tr::tr("A delivery cannot go from '%1' to '%2'.")
                                               .arg(displayName(delivery.state), displayName(state)));
    const auto was = gone(order.id);
    if (state == DeliveryState::Shipped && delivery.state == DeliveryState::Planned)
        delivery.shipped = day;
    if (state == DeliveryState::Delivered)
        delivery.delivered = day;
    delivery.state = state;
    m_deliveries.update(checked(delivery, order));
    follow(order, was);
    return work.commit();
}

ChangeSet DeliveryService::remove(DeliveryId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"delivery.remove"_s);
    const auto delivery = get(id);
    const auto order = orderOf(delivery.order);
    work.note(u"number"_s, order.number);
    const auto was = gone(order.id);
    m_deliveries.remove(id);
    follow(order, was);
    return work.commit();
}

CarrierId DeliveryService::addCarrier(const Carrier &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"carrier.add"_s);
    auto carrier = given;
    carrier.code = cleanLine(carrier.code);
    carrier.name = cleanLine(carrier.name);
    carrier.phone = cleanLine(carrier.phone);
    require(!carrier.name.isEmpty() && graphemes(carrier.name) <= kMostLine,
            Tr::tr("A carrier needs a name, of at most %1 characters.").arg(kMostLine));
    for (const auto &text : {carrier.name, carrier.code})
        if (const auto other = text.isEmpty() ? std::nullopt : m_deliveries.carrierNamed(text))
            throw Error(Error::Code::Conflict,
                        Tr::tr("%1 is the carrier %2 already.").arg(text, other->name));
    work.note(u"name"_s, carrier.name);
    const auto id = m_deliveries.insert(carrier);
    work.commit();
    return id;
}

} // namespace crm
