#include "ui/trade/tradeactions.h"

#include "core/customer/customerservice.h"
#include "core/order/deliveryservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/pipeline/contractservice.h"
#include "core/returns/returnservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/page.h"
#include "ui/trade/aftersalesdialog.h"
#include "ui/trade/deliverydialog.h"
#include "ui/trade/paymentdialog.h"
#include "ui/trade/paymentplandialog.h"
#include "ui/trade/returndialog.h"

#include <QCoreApplication>

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::TradeActions)
};

/// Reads what a dialog starts with, then opens it; what is saved there is said and can be undone.
template <typename Dialog, typename Read>
void openDialog(Page &page, Workspace &workspace, Read readDraft)
{
    workspace.read(&page, std::move(readDraft), [&page, &workspace](const auto &draft) {
        if (!draft) {
            emit page.failed(draft.error().message());
            return;
        }
        auto *dialog = new Dialog(workspace, *draft, &page);
        QObject::connect(dialog, &Dialog::saved, &page,
                         [&page](const QString &what) { emit page.happened(what, true); });
        dialog->open();
    });
}

template <typename Work>
void write(Page &page, Workspace &workspace, Work work, const QString &done)
{
    workspace.write(&page, std::move(work), [&page, done](const Outcome<ChangeSet> &outcome) {
        if (outcome)
            emit page.happened(done, true);
        else
            emit page.failed(outcome.error().message());
    });
}

DeliveryDraft deliveryDraft(Session &session, const Delivery &delivery)
{
    const DeliveryService deliveries(session.operations());
    return {.delivery = delivery,
            .order = session.orders().get(delivery.order),
            .progress = deliveries.progress(delivery.order),
            .carriers = deliveries.carriers(),
            .today = session.operations().today()};
}

ReturnDraft returnDraft(Session &session, const GoodsReturn &value)
{
    return {.value = value,
            .order = session.orders().get(value.order),
            .returnable = ReturnService(session.operations()).returnable(value.order),
            .today = session.operations().today()};
}

PaymentDraft paymentDraft(Session &session, Payment payment)
{
    PaymentDraft draft{.today = session.operations().today()};
    if (payment.what != PaidFor{}) {
        const auto account = PaymentService(session.operations()).account(payment.what);
        draft.open = account.open();
        payment.currency = account.currency;
        if (payment.what.order.isValid()) {
            const auto order = session.orders().get(payment.what.order);
            draft.number = order.number;
            payment.customer = order.customer;
        } else {
            const auto contract = ContractService(session.operations()).get(payment.what.contract);
            draft.number = contract.number;
            payment.customer = contract.customer;
        }
    }
    if (payment.currency.isEmpty())
        payment.currency = session.operations().currency();
    draft.customer = session.customers().get(payment.customer).name;
    draft.payment = payment;
    return draft;
}

} // namespace

void sendOrder(Page &page, Workspace &workspace, OrderId order)
{
    openDialog<DeliveryDialog>(page, workspace, [order](Session &session) {
        return deliveryDraft(session, {.order = order, .state = DeliveryState::Shipped});
    });
}

void openDelivery(Page &page, Workspace &workspace, DeliveryId id)
{
    openDialog<DeliveryDialog>(page, workspace, [id](Session &session) {
        return deliveryDraft(session, DeliveryService(session.operations()).get(id));
    });
}

void moveDelivery(Page &page, Workspace &workspace, DeliveryId id, DeliveryState state)
{
    write(
        page, workspace,
        [id, state](Session &session) { return DeliveryService(session.operations()).move(id, state); },
        Texts::tr("Delivery: %1").arg(displayName(state)));
}

void removeDelivery(Page &page, Workspace &workspace, DeliveryId id)
{
    write(
        page, workspace, [id](Session &session) { return DeliveryService(session.operations()).remove(id); },
        Texts::tr("Delivery removed"));
}

void takePayment(Page &page, Workspace &workspace, const PaidFor &what, CustomerId customer)
{
    openDialog<PaymentDialog>(page, workspace, [what, customer](Session &session) {
        return paymentDraft(session,
                            {.customer = customer, .what = what, .received = session.operations().today()});
    });
}

void openPayment(Page &page, Workspace &workspace, PaymentId id)
{
    openDialog<PaymentDialog>(page, workspace, [id](Session &session) {
        return paymentDraft(session, PaymentService(session.operations()).get(id));
    });
}

void removePayment(Page &page, Workspace &workspace, PaymentId id)
{
    write(
        page, workspace, [id](Session &session) { return PaymentService(session.operations()).remove(id); },
        Texts::tr("Payment removed"));
}

void planPayments(Page &page, Workspace &workspace, const PaidFor &what)
{
    openDialog<PaymentPlanDialog>(page, workspace, [what](Session &session) {
        const auto account = PaymentService(session.operations()).account(what);
        const auto number = what.order.isValid()
                              ? session.orders().get(what.order).number
                              : ContractService(session.operations()).get(what.contract).number;
        return PaymentPlanDraft{.what = what,
                                .number = number,
                                .total = account.total,
                                .currency = account.currency,
                                .plan = account.plan};
    });
}

void returnOrder(Page &page, Workspace &workspace, OrderId order)
{
    openDialog<ReturnDialog>(page, workspace, [order](Session &session) {
        return returnDraft(
            session,
            {.order = order, .state = ReturnState::Received, .announced = session.operations().today()});
    });
}

void openReturn(Page &page, Workspace &workspace, ReturnId id)
{
    openDialog<ReturnDialog>(page, workspace, [id](Session &session) {
        return returnDraft(session, ReturnService(session.operations()).get(id));
    });
}

void moveReturn(Page &page, Workspace &workspace, ReturnId id, ReturnState state)
{
    write(
        page, workspace,
        [id, state](Session &session) { return ReturnService(session.operations()).move(id, state); },
        Texts::tr("Return: %1").arg(displayName(state)));
}

void removeReturn(Page &page, Workspace &workspace, ReturnId id)
{
    write(
        page, workspace, [id](Session &session) { return ReturnService(session.operations()).remove(id); },
        Texts::tr("Return removed"));
}

void planAfterSales(Page &page, Workspace &workspace, OrderId order)
{
    openDialog<AfterSalesDialog>(page, workspace, [order](Session &session) {
        const auto stored = session.orders().get(order);
        return AfterSalesDraft{
            .plan = {.order = order,
                     .what = stored.lines.empty() ? QString() : stored.lines.front().description},
            .number = stored.number,
            .today = session.operations().today()};
    });
}

QString verbOf(ReturnState from, ReturnState to)
{
    switch (to) {
    case ReturnState::Announced: return Texts::tr("It is not here yet");
    case ReturnState::Received:
        return from == ReturnState::Credited ? Texts::tr("Take the credit back") : Texts::tr("It came back");
    case ReturnState::Credited: return Texts::tr("Credit it");
    case ReturnState::Refused: return Texts::tr("Refuse it");
    }
    return {};
}

draw::Tone toneOf(ReturnState state)
{
    switch (state) {
    case ReturnState::Announced: return draw::Tone::Accent;
    case ReturnState::Received: return draw::Tone::Warn;
    case ReturnState::Credited: return draw::Tone::Good;
    case ReturnState::Refused: break;
    }
    return draw::Tone::Neutral;
}

QString verbOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Planned: return Texts::tr("It came back");
    case DeliveryState::Shipped: return Texts::tr("It has left");
    case DeliveryState::Delivered: return Texts::tr("It arrived");
    case DeliveryState::Cancelled: return Texts::tr("Cancel it");
    }
    return {};
}

draw::Tone toneOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Planned: return draw::Tone::Warn;
    case DeliveryState::Shipped: return draw::Tone::Accent;
    case DeliveryState::Delivered: return draw::Tone::Good;
    case DeliveryState::Cancelled: break;
    }
    return draw::Tone::Neutral;
}

} // namespace crm::ui
