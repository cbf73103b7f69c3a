// What the orders page does with the order that is selected.

#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/order/deliveryservice.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/returns/returnservice.h"
#include "core/session/workspace.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/customer/customerinitial.h"
#include "ui/customfield/owntexts.h"
#include "ui/exchange/exportlist.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderinspector.h"
#include "ui/order/ordermodel.h"
#include "ui/order/orderspage.h"
#include "ui/trade/ordertrade.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

void OrdersPage::inspect(OrderId id)
{
    m_current = id;
    ++m_open;
    m_workspace.read(
        this,
        [id](Session &session) {
            const Order order = session.orders().get(id);
            const Customer customer = session.customers().get(order.customer);
            const DeliveryService deliveries(session.operations());
            const bool mayEdit = session.actor().may(Permission::Edit);
            const OrderTradeFacts trade{.order = id,
                                        .state = order.state,
                                        .deliveries = deliveries.ofOrder(id),
                                        .progress = deliveries.progress(id),
                                        .returns = ReturnService(session.operations()).ofOrder(id),
                                        .currency = order.currency,
                                        .account =
                                            PaymentService(session.operations()).account({.order = id}),
                                        .today = session.operations().today(),
                                        .mayEdit = mayEdit};
            const OrderFacts facts{
                .order = order,
                .customer = customer.name,
                .initial = customerInitial(customer.name, customer.city, customer.region),
                .own = ownTexts(session.customFields().all(FieldEntity::Order), order.custom, order.currency),
                .today = session.operations().today(),
                .mayEdit = mayEdit,
                .mayDelete = session.actor().may(Permission::Delete)};
            return std::pair(facts, trade);
        },
        [this, id](const Outcome<std::pair<OrderFacts, OrderTradeFacts>> &outcome) {
            --m_open;
            if (id != m_current)
                return;
            if (!outcome) {
                m_inspector->clear(); // it has just been deleted; the list follows
                return;
            }
            OrderFacts facts = outcome->first;
            facts.owner = m_model->ownerName(facts.order.owner);
            m_inspected = facts.order;
            m_inspector->set(facts, new OrderTrade(*this, m_workspace, outcome->second));
        });
}

void OrdersPage::createNew()
{
    newOrder(*this, m_workspace, {}, [this](OrderId id) {
        m_wanted = id;
        ask();
    });
}

void OrdersPage::editCurrent()
{
    if (m_current.isValid())
        openOrder(*this, m_workspace, m_current);
}

void OrdersPage::exportList()
{
    ExportOffer offer{.title = tr("Orders"), .kinds = {ImportKind::Orders, ImportKind::OrderLines}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        offer.listed.push_back(m_model->idAt(row).value);
    for (const auto &key : m_model->exportNames(m_table->header()->shownColumns()))
        offer.shown << (key == "products"_L1 ? u"first_product"_s : key);
    offer.shown << u"currency"_s; // without which the total says little
    ui::exportList(*this, m_workspace, offer);
}

void OrdersPage::setOrderState(OrderState state)
{
    m_workspace.write(
        this, [id = m_current, state](Session &session) { return session.orders().setState(id, state); },
        [this, state, number = m_inspected.number](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Order %1: %2").arg(number, displayName(state)), true);
            else
                emit failed(outcome.error().message());
        });
}

void OrdersPage::removeCurrent()
{
    m_workspace.write(
        this, [id = m_current](Session &session) { return session.orders().remove(id); },
        [this, number = m_inspected.number](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Order %1 deleted").arg(number), true);
            else
                emit failed(outcome.error().message());
        });
}

} // namespace crm::ui
