#include "core/returns/returnservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/order/orderrepository.h"
#include "core/payment/paymentrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostNotes = 10'000;
constexpr int kMostYears = 100;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

bool isGone(OrderState state)
{
    return state == OrderState::Draft || state == OrderState::Cancelled;
}

} // namespace

ReturnService::ReturnService(Operations &operations)
    : m_operations(operations)
    , m_returns(operations.db())
{
}

GoodsReturn ReturnService::get(ReturnId id) const
{
    m_operations.actor().require(Permission::View);
    if (auto value = m_returns.find(id))
        return *value;
    throw Error(Error::Code::NotFound, Tr::tr("This return no longer exists."));
}

std::vector<GoodsReturn> ReturnService::ofOrder(OrderId order) const
{
    m_operations.actor().require(Permission::View);
    return m_returns.ofOrder(order);
}

std::vector<ReturnRow> ReturnService::rows(int most) const
{
    m_operations.actor().require(Permission::View);
    return m_returns.rows(most);
}

Order ReturnService::orderOf(OrderId id) const
{
    if (auto order = OrderRepository(m_operations.db()).find(id))
        return *order;
    throw Error(Error::Code::NotFound, Tr::tr("This order no longer exists."));
}

GoodsReturn ReturnService::checked(GoodsReturn value, const Order &order) const
{
    value.customer = order.customer;
    value.notes = value.notes.trimmed();
    require(value.notes.size() <= kMostNotes, Tr::tr("At most %1 characters.").arg(kMostNotes));
    const auto today = m_operations.today();
    if (!value.announced.isValid())
        value.announced = today;
    if (value.state == ReturnState::Received && !value.received)
        value.received = today;
    if (value.state == ReturnState::Announced || value.state == ReturnState::Refused)
        value.received.reset();
    for (const auto &day : {std::optional(value.announced), value.received}) {
        require(!day || (day->isValid() && qAbs(day->year() - today.year()) <= kMostYears),
                Tr::tr("This is no date."));
        require(!day || *day <= today, Tr::tr("The day lies ahead."));
        require(!day || *day >= order.date, Tr::tr("Nothing comes back before it was ordered."));
    }
    require(!value.received || *value.received >= value.announced,
            Tr::tr("It cannot come back before it was announced."));
    if (!value.owner.isValid())
        value.owner = m_operations.actor().id();
    checkLines(value);
    return value;
}

void ReturnService::checkLines(GoodsReturn &value) const
{
    const auto returnable = m_returns.returnable(value.order);
    const auto before = value.id.isValid() ? m_returns.find(value.id) : std::nullopt;
    const auto own = [&](qint64 line) {
        if (!before || before->state == ReturnState::Refused)
            return Amount{};
        const auto it = std::ranges::find(before->lines, line, &ReturnLine::orderLine);
        return it == before->lines.end() ? Amount{} : it->quantity;
    };
    require(!value.lines.empty(), Tr::tr("Say what comes back."));
    for (auto &line : value.lines) {
        const auto of = std::ranges::find(returnable, line.orderLine, &Returnable::line);
        require(of != returnable.end(), Tr::tr("This line of the order no longer exists."));
        require(line.quantity > Amount{}, Tr::tr("The quantity must be more than zero."));
        const auto open = of->open() + own(line.orderLine);
        require(value.state == ReturnState::Refused || line.quantity <= open,
                Tr::tr("Of %1 only %2 can come back.").arg(of->description, open.toString(0)));
        if (!line.amount)
            line.amount = creditOf(of->amount, of->ordered, line.quantity);
        require(*line.amount >= Amount{} && *line.amount <= of->amount,
                Tr::tr("For %1 at most %2 is credited.").arg(of->description, of->amount.toString()));
    }
}

ReturnId ReturnService::add(const GoodsReturn &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"return.add"_s);
    const auto order = orderOf(given.order);
    if (isGone(order.state) || order.total < Amount{})
        throw Error(Error::Code::Conflict,
                    Tr::tr("Nothing comes back of an order that is %1.").arg(displayName(order.state)));
    require(given.state == ReturnState::Announced || given.state == ReturnState::Received,
            Tr::tr("A return begins as announced, or as come back."));
    auto added = given;
    added.id = {};
    added = checked(added, order);
    const QString prefix = u"RT-%1-"_s.arg(m_operations.today().year());
    added.number = u"%1%2"_s.arg(prefix).arg(m_returns.highestAfter(prefix) + 1, 3, 10, QChar(u'0'));
    added.createdAt = work.at();
    work.note(u"number"_s, order.number);
    const auto id = m_returns.insert(added);
    work.commit();
    return id;
}

ChangeSet ReturnService::edit(const GoodsReturn &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"return.edit"_s);
    const auto before = get(given.id);
    if (before.state == ReturnState::Credited)
        throw Error(Error::Code::Conflict, Tr::tr("Take the credit back first."));
    const auto order = orderOf(before.order);
    auto changed = given;
    changed.order = before.order;
    changed.number = before.number;
    changed.state = before.state;
    changed = checked(changed, order);
    work.note(u"number"_s, order.number);
    if (changed == before)
        return {};
    if (!m_returns.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this return meanwhile."));
    return work.commit();
}

/// An order below zero, of which what is open of the first one is paid at once, on both sides.
void ReturnService::credit(GoodsReturn &value, const Order &order)
{
    OrderRepository orders(m_operations.db());
    PaymentRepository payments(m_operations.db());
    Order credit{.number = order.number + u'-' + value.number,
                 .customer = order.customer,
                 .owner = order.owner,
                 .date = m_operations.today(),
                 .currency = order.currency,
                 .country = order.country,
                 .region = order.region,
                 .city = order.city,
                 .notes = Tr::tr("Credit for the return %1: %2").arg(value.number, displayName(value.reason)),
                 .createdAt = m_operations.clock().now()};
    for (const auto &line : value.lines) {
        const auto of = std::ranges::find(order.lines, line.orderLine, &OrderLine::id);
        if (of == order.lines.end() || !line.amount)
            continue;
        credit.lines.push_back({.product = of->product,
                                .description = of->description,
                                .quantity = Amount{} - line.quantity,
                                .price = of->price,
                                .discount = of->discount,
                                .amount = Amount{} - *line.amount});
        credit.total = credit.total - *line.amount;
    }
    value.credit = orders.insert(credit);
    value.credited = credit.date;
    const auto sum = payments.sum({.order = order.id});
    const auto open = sum && !sum->isSettled ? std::max(Amount{}, sum->total - sum->paid) : Amount{};
    const auto set = std::min(open, value.amount());
    if (set <= Amount{})
        return;
    for (const auto &[what, amount] : {std::pair(order.id, set), std::pair(value.credit, Amount{} - set)})
        payments.insert({.customer = order.customer,
                         .what = {.order = what},
                         .received = credit.date,
                         .amount = amount,
                         .currency = order.currency,
                         .method = PayMethod::Credit,
                         .reference = value.number,
                         .owner = m_operations.actor().id(),
                         .createdAt = credit.createdAt});
    auto settled = order;
    if (set == open && (order.state == OrderState::Confirmed || order.state == OrderState::Shipped)) {
        settled.state = OrderState::Paid;
        orders.updateHeader(settled);
    }
}

void ReturnService::takeBack(GoodsReturn &value)
{
    PaymentRepository payments(m_operations.db());
    const auto isOurs = [&](const Payment &payment) {
        return payment.method == PayMethod::Credit && payment.reference == value.number;
    };
    for (const auto &payment : payments.paymentsFor({.order = value.credit}))
        if (!isOurs(payment))
            throw Error(Error::Code::Conflict, Tr::tr("What was credited has been paid back already."));
    for (const auto &payment : payments.paymentsFor({.order = value.order}))
        if (isOurs(payment))
            payments.remove(payment.id);
    const auto credit = value.credit;
    value.credit = {};
    value.credited.reset();
    value.state = ReturnState::Received;
    m_returns.update(value); // before the order that it names goes
    ++value.rev;
    OrderRepository orders(m_operations.db());
    orders.remove(credit);
    auto order = orderOf(value.order);
    const auto sum = payments.sum({.order = value.order});
    if (order.state == OrderState::Paid && sum && sum->paid < sum->total) {
        order.state = order.shipped ? OrderState::Shipped : OrderState::Confirmed;
        orders.updateHeader(order);
    }
}

ChangeSet ReturnService::move(ReturnId id, ReturnState state)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"return.move"_s);
    auto value = get(id);
    const auto order = orderOf(value.order);
    work.note(u"number"_s, order.number);
    work.note(u"state"_s, toKey(state));
    if (value.state == state)
        return {};
    if (!mayMove(value.state, state))
        throw Error(Error::Code::Conflict, Tr::tr("A return cannot go from '%1' to '%2'.")
                                               .arg(displayName(value.state), displayName(state)));
    if (value.state == ReturnState::Credited) {
        takeBack(value);
        return work.commit();
    }
    value.state = state;
    if (state == ReturnState::Credited)
        credit(value, order);
    else
        value = checked(value, order);
    m_returns.update(value);
    return work.commit();
}

ChangeSet ReturnService::remove(ReturnId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"return.remove"_s);
    const auto value = get(id);
    work.note(u"number"_s, orderOf(value.order).number);
    if (value.state == ReturnState::Credited)
        throw Error(Error::Code::Conflict, Tr::tr("Take the credit back first."));
    m_returns.remove(id);
    return work.commit();
}

} // namespace crm
