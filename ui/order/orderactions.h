#pragma once

#include "core/order/order.h"

#include <functional>

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// Opens the dialog for a new order over the page; `saved` is told which it became.
void newOrder(Page &page, Workspace &workspace, CustomerId customer = {},
              std::function<void(OrderId)> saved = {});
/// The same with all that another order holds, as a new one of today.
void orderAgain(Page &page, Workspace &workspace, OrderId last, std::function<void(OrderId)> saved = {});
/// Opens the dialog of an order over the page. What is saved there is said and can be undone.
void openOrder(Page &page, Workspace &workspace, OrderId id);

} // namespace crm::ui
