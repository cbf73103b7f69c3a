#pragma once

#include "core/analytics/ordercolumns.h"
#include "core/analytics/purchasegroups.h"

namespace crm {

/// Each customer's history of purchases as the models of a customer base need it: the orders of one day are
/// one purchase, and the first purchase only opens the account.
struct PurchaseHistory
{
    std::vector<qint32> frequency = {}; ///< days with a purchase after the first one; -1: never bought
    std::vector<qint32> recency = {}; ///< days from the first purchase to the last
    std::vector<qint32> age = {}; ///< days from the first purchase to `until`
    std::vector<double> value = {}; ///< mean amount of a repeat purchase, in units; 0 without one

    PurchaseColumns columns() const { return {frequency, recency, age}; }
};

/// Of the orders up to and including `until`.
PurchaseHistory purchaseHistory(const OrderColumns &orders, size_t customers, qint32 until);

/// Purchases (days with an order) of each customer from the day after `from` up to and including `to`.
std::vector<qint32> purchasesBetween(const OrderColumns &orders, size_t customers, qint32 from, qint32 to);

} // namespace crm
