#pragma once

#include "core/order/delivery.h"
#include "core/payment/payment.h"
#include "core/returns/goodsreturn.h"
#include "ui/common/draw.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// Opens the form of a delivery of the order over the page, with what is left of it.
void sendOrder(Page &page, Workspace &workspace, OrderId order);
void openDelivery(Page &page, Workspace &workspace, DeliveryId id);
/// At once; the page says so and offers to undo it.
void moveDelivery(Page &page, Workspace &workspace, DeliveryId id, DeliveryState state);
void removeDelivery(Page &page, Workspace &workspace, DeliveryId id);

/// Opens the form of a payment: for an order or a contract, or else on the account of the customer.
void takePayment(Page &page, Workspace &workspace, const PaidFor &what, CustomerId customer = {});
void openPayment(Page &page, Workspace &workspace, PaymentId id);
void removePayment(Page &page, Workspace &workspace, PaymentId id);
/// Opens the form that says when an order or a contract is paid.
void planPayments(Page &page, Workspace &workspace, const PaidFor &what);

/// Opens the form of a return of the order over the page.
void returnOrder(Page &page, Workspace &workspace, OrderId order);
void openReturn(Page &page, Workspace &workspace, ReturnId id);
/// At once; crediting books an order below zero, which Undo takes away again.
void moveReturn(Page &page, Workspace &workspace, ReturnId id, ReturnState state);
void removeReturn(Page &page, Workspace &workspace, ReturnId id);

/// Opens the form that plans maintenance and the end of the warranty.
void planAfterSales(Page &page, Workspace &workspace, OrderId order);

/// The words on the button that brings a delivery into a state.
QString verbOf(DeliveryState state);
draw::Tone toneOf(DeliveryState state);
QString verbOf(ReturnState from, ReturnState to);
draw::Tone toneOf(ReturnState state);

} // namespace crm::ui
