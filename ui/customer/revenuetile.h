#pragma once

#include "core/order/order.h"
#include "ui/common/tile.h"

namespace crm::ui {

/// What the orders of a customer come to: in the base's currency, and in others where there are such.
void showRevenue(Tile *tile, const OrderSums &sums, const QString &currency);

} // namespace crm::ui
