#include "ui/order/orderactions.h"

#include "core/customer/customerservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/order/orderdialog.h"

namespace crm::ui {
namespace {

/// Reads what the dialog starts with, then opens it.
template <typename Read>
void openDialog(Page &page, Workspace &workspace, Read readOrder, std::function<void(OrderId)> saved)
{
    workspace.read(
        &page,
        [readOrder](Session &session) {
            OrderDraft draft{.order = readOrder(session)};
            if (draft.order.customer.isValid())
                draft.customer = session.customers().get(draft.order.customer).name;
            draft.products = session.products().rows({.activeOnly = true});
            for (auto &product : draft.products)
                if (product.currency.isEmpty())
                    product.currency = session.operations().currency();
            draft.users = session.users().all();
            draft.owner = session.actor().id();
            draft.own = readOwnFields(session, FieldEntity::Order);
            return draft;
        },
        [&page, &workspace, saved](const Outcome<OrderDraft> &draft) {
            if (!draft) {
                emit page.failed(draft.error().message());
                return;
            }
            auto *dialog = new OrderDialog(workspace, *draft, &page);
            QObject::connect(dialog, &OrderDialog::saved, &page,
                             [&page, saved](OrderId id, const QString &what) {
                                 emit page.happened(what, true);
                                 if (saved)
                                     saved(id);
                             });
            dialog->open();
        });
}

} // namespace

void newOrder(Page &page, Workspace &workspace, CustomerId customer, std::function<void(OrderId)> saved)
{
    openDialog(
        page, workspace,
        [customer](Session &session) {
            return Order{.number = session.orders().nextNumber(),
                         .customer = customer,
                         .date = session.operations().today(),
                         .currency = session.operations().currency()};
        },
        std::move(saved));
}

void orderAgain(Page &page, Workspace &workspace, OrderId last, std::function<void(OrderId)> saved)
{
    openDialog(
        page, workspace, [last](Session &session) { return session.orders().again(last); }, std::move(saved));
}

void openOrder(Page &page, Workspace &workspace, OrderId id)
{
    openDialog(page, workspace, [id](Session &session) { return session.orders().get(id); }, {});
}

} // namespace crm::ui
