#pragma once

#include "core/analytics/basemodel.h"
#include "core/analytics/purchasegroups.h"

namespace crm {

/// How far ahead, and what the future is worth today.
struct Horizon
{
    double days = 365;
    double yearlyRate = .10; ///< discounted continuously: a purchase in a year counts 1 / (1 + rate)

    friend bool operator==(const Horizon &, const Horizon &) = default;
};

/// What a model says about every customer, one entry each in the order of the columns. Customers who never
/// bought have zeros.
struct CustomerPredictions
{
    std::vector<double> alive = {}; ///< P(alive) at the end of the observation
    std::vector<double> purchases = {}; ///< expected within the horizon
    std::vector<double> discounted = {}; ///< the same, each discounted for the time until it happens
};

/// For a million customers in a fraction of a second: what is expected of those who are alive depends on the
/// number of purchases and the age alone, and is computed once for each pair that occurs.
CustomerPredictions predictAll(const BaseParameters &parameters, const PurchaseColumns &columns,
                               const Horizon &horizon = {});

} // namespace crm
