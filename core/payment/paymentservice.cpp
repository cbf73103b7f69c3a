#include "core/payment/paymentservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/order/deliveryrepository.h"
#include "core/order/orderrepository.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostNotes = 10'000;
constexpr int kMostLine = 200;
constexpr int kMostYears = 100;
constexpr size_t kMostParts = 60;
constexpr int kMostDays = 3'650;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

} // namespace

PaymentService::PaymentService(Operations &operations)
    : m_operations(operations)
    , m_payments(operations.db())
{
}

Payment PaymentService::get(PaymentId id) const
{
    m_operations.actor().require(Permission::View);
    if (auto payment = m_payments.find(id))
        return *payment;
    throw Error(Error::Code::NotFound, Tr::tr("This payment no longer exists."));
}

PaymentRepository::Sum PaymentService::sumOf(const PaidFor &what) const
{
    if (auto sum = m_payments.sum(what))
        return *sum;
    throw Error(Error::Code::NotFound, what.order.isValid() ? Tr::tr("This order no longer exists.")
                                                            : Tr::tr("This contract no longer exists."));
}

Account PaymentService::account(const PaidFor &what) const
{
    m_operations.actor().require(Permission::View);
    const auto sum = sumOf(what);
    return {.total = sum.total,
            .currency = sum.currency,
            .plan = sum.plan,
            .parts = sum.parts(),
            .payments = m_payments.paymentsFor(what),
            .paid = sum.paid,
            .isSettled = sum.isSettled};
}

std::vector<Payment> PaymentService::ofCustomer(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_payments.ofCustomer(customer);
}

void PaymentService::checkPart(const Instalment &part, const PaidFor &what) const
{
    require(graphemes(part.title) <= kMostLine, Tr::tr("At most %1 characters.").arg(kMostLine));
    require(!part.share || (*part.share > 0 && *part.share <= Amount::kScale),
            Tr::tr("A share lies between 0 and 100 %."));
    require(part.share || (part.amount > Amount{} && part.amount.withinLimit()),
            Tr::tr("This amount is not possible."));
    require(part.days >= 0 && part.days <= kMostDays, Tr::tr("At most %1 days.").arg(kMostDays));
    const bool isDay = part.event == DueEvent::Date;
    require(!isDay
                || (part.dueOn && part.dueOn->isValid()
                    && qAbs(part.dueOn->year() - m_operations.today().year()) <= kMostYears),
            Tr::tr("This is no date."));
    require(isDay || what.order.isValid() == (part.event != DueEvent::Signing),
            Tr::tr("A part of an order waits for the order, and one of a contract for its signing."));
}

ChangeSet PaymentService::setPlan(const PaidFor &what, const std::vector<Instalment> &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"payment.plan"_s);
    const auto sum = sumOf(what);
    work.note(u"number"_s, sum.number);
    require(given.size() <= kMostParts, Tr::tr("At most %1 parts.").arg(kMostParts));
    auto plan = given;
    int shares = 0;
    Amount fixed;
    for (auto &part : plan) {
        part.title = cleanLine(part.title);
        checkPart(part, what);
        shares += part.share.value_or(0);
        fixed += part.share ? Amount{} : part.amount;
    }
    require(shares <= Amount::kScale && fixed <= std::max(Amount{}, sum.total),
            Tr::tr("The parts come to more than the whole."));
    if (plan == sum.plan)
        return {};
    m_payments.replacePlan(what, sum.customer, plan);
    return work.commit();
}

Payment PaymentService::checked(Payment payment) const
{
    for (auto *text : {&payment.payer, &payment.invoice, &payment.reference}) {
        *text = cleanLine(*text);
        require(graphemes(*text) <= kMostLine, Tr::tr("At most %1 characters.").arg(kMostLine));
    }
    payment.notes = payment.notes.trimmed();
    require(payment.notes.size() <= kMostNotes, Tr::tr("At most %1 characters.").arg(kMostNotes));
    require(payment.amount != Amount{} && payment.amount.withinLimit(),
            Tr::tr("This amount is not possible."));
    const auto today = m_operations.today();
    require(payment.received.isValid() && qAbs(payment.received.year() - today.year()) <= kMostYears,
            Tr::tr("This is no date."));
    require(payment.received <= today, Tr::tr("The day lies ahead."));
    require(!payment.what.order.isValid() || !payment.what.contract.isValid(),
            Tr::tr("A payment is for an order or for a contract."));
    if (payment.what != PaidFor{}) {
        const auto sum = sumOf(payment.what);
        payment.customer = sum.customer;
        require(payment.currency.isEmpty() || sum.currency.isEmpty() || payment.currency == sum.currency,
                Tr::tr("%1 is in %2.").arg(sum.number, sum.currency));
        payment.currency = sum.currency;
    }
    if (payment.currency.isEmpty())
        payment.currency = m_operations.currency();
    if (!CustomerRepository(m_operations.db()).find(payment.customer))
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    if (!payment.owner.isValid())
        payment.owner = m_operations.actor().id();
    return payment;
}

bool PaymentService::isPaid(const PaidFor &what) const
{
    if (!what.order.isValid())
        return false;
    const auto sum = m_payments.sum(what);
    if (!sum || sum->total == Amount{})
        return false;
    return sum->total > Amount{} ? sum->paid >= sum->total : sum->paid <= sum->total;
}

void PaymentService::follow(const PaidFor &what, bool wasPaid)
{
    using enum OrderState;
    const bool is = isPaid(what);
    OrderRepository orders(m_operations.db());
    const auto before = what.order.isValid() ? orders.find(what.order) : std::nullopt;
    if (!before || is == wasPaid)
        return;
    auto order = *before;
    if (is && (order.state == Confirmed || order.state == Shipped)) {
        const auto progress = DeliveryRepository(m_operations.db()).progress(order.id);
        order.state = isAllDelivered(progress) ? Completed : Paid;
    } else if (!is && (order.state == Paid || order.state == Completed)) {
        order.state = order.shipped || order.state == Completed ? Shipped : Confirmed;
    }
    if (order != *before)
        orders.updateHeader(order);
}

PaymentId PaymentService::receive(const Payment &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"payment.add"_s);
    auto payment = given;
    payment.id = {};
    payment = checked(payment);
    payment.createdAt = work.at();
    if (payment.what != PaidFor{}) {
        const auto sum = sumOf(payment.what);
        work.note(u"number"_s, sum.number);
        const auto order = OrderRepository(m_operations.db()).find(payment.what.order);
        if (order && order->state == OrderState::Draft)
            throw Error(Error::Code::Conflict,
                        Tr::tr("Nothing is paid for a draft; confirm the order first."));
        if (order && order->state == OrderState::Cancelled && payment.amount > Amount{})
            throw Error(Error::Code::Conflict, Tr::tr("For a cancelled order money is only paid back."));
    } else {
        work.note(u"name"_s, CustomerRepository(m_operations.db()).find(payment.customer)->name);
    }
    const bool wasPaid = isPaid(payment.what);
    const auto id = m_payments.insert(payment);
    follow(payment.what, wasPaid);
    work.commit();
    return id;
}

ChangeSet PaymentService::edit(const Payment &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"payment.edit"_s);
    const auto before = get(given.id);
    auto changed = given;
    changed.what = before.what;
    changed.customer = before.customer;
    changed = checked(changed);
    work.note(u"number"_s, changed.what == PaidFor{} ? changed.reference : sumOf(changed.what).number);
    if (changed == before)
        return {};
    const bool wasPaid = isPaid(changed.what);
    if (!m_payments.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this payment meanwhile."));
    follow(changed.what, wasPaid);
    return work.commit();
}

ChangeSet PaymentService::remove(PaymentId id)
{
    m_operations.actor().require(Permission::Delete);
    auto work = m_operations.begin(u"payment.remove"_s);
    const auto payment = get(id);
    work.note(u"number"_s, payment.what == PaidFor{} ? payment.reference : sumOf(payment.what).number);
    const bool wasPaid = isPaid(payment.what);
    m_payments.remove(id);
    follow(payment.what, wasPaid);
    return work.commit();
}

} // namespace crm
