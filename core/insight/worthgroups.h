#pragma once

#include "core/insight/insightservice.h"

namespace crm {

/// By what the worth of customers is compared (S-053).
enum class WorthBy {
    Segment, ///< of RFM
    Kind, ///< of products, the one that a customer spent most on
    Period, ///< the year of the first purchase
};

/// Customers who have something in common, and what they are worth.
struct WorthGroup
{
    QString name = {};
    std::vector<size_t> rows = {}; ///< of the orders
    double revenue = 0; ///< ever, units of money
    double worth = 0; ///< in the twelve months to come, discounted; 0 where there is no model
    Interval interval = {}; ///< of worth: 95 %, from the covariance of the parameters; empty where unknown

    double worthEach() const { return rows.empty() ? 0 : worth / double(rows.size()); }
};

/// Everybody who ever bought, in groups by falling worth; those without a kind are called so.
std::vector<WorthGroup> worthGroups(WorthBy by, const CustomerOrders &orders, const RfmReport &rfm,
                                    const ValueModelFit &fit, const ValuePredictions &value,
                                    const InsightService &source);

QString toKey(WorthBy by);
std::optional<WorthBy> worthByFromKey(const QString &key);

} // namespace crm
