#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// What the models of a customer base know of each customer, in columns of the same length. Days are whole.
struct PurchaseColumns
{
    std::span<const qint32> frequency = {}; ///< days with a purchase after the first one; < 0: never bought
    std::span<const qint32> recency = {}; ///< days from the first purchase to the last
    std::span<const qint32> age = {}; ///< days from the first purchase to the end of the observation

    size_t size() const { return frequency.size(); }
};

/// Customers with the same history, counted once: likelihoods are summed over a few hundred groups instead of
/// every customer. Times are in units of the model.
struct PurchaseGroup
{
    qint32 frequency = 0; ///< x
    double recency = 0; ///< t_x
    double age = 0; ///< T
    double weight = 1; ///< customers

    friend bool operator==(const PurchaseGroup &, const PurchaseGroup &) = default;
};
using PurchaseGroups = std::vector<PurchaseGroup>;

/// By rising frequency. Customers who never bought are left out.
PurchaseGroups purchaseGroups(const PurchaseColumns &columns, double daysPerUnit);

} // namespace crm
