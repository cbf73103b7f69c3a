#pragma once

#include "core/base/amount.h"
#include "core/insight/valuereport.h"

namespace crm {

/// Future high-value customers, seen early (S-038): not among those who made most of the revenue so far, but
/// foretold to be worth as much in the next 12 months as the best fifth of all buyers.
struct RisingCustomer
{
    size_t row = 0; ///< of the orders
    double worth = 0; ///< in the next 12 months, units of money
    Amount revenue = {}; ///< so far
    qint32 purchases = 0; ///< days with an order so far
};

/// How often that was right: named on a day in the past, and looked at what they bought afterwards.
struct RisingTest
{
    qint64 named = 0;
    qint64 right = 0; ///< bought for as much as the best fifth did
    qint64 others = 0; ///< who were not among the best either, and were not named
    qint64 othersRight = 0;

    double hitRate() const; ///< not a number where nobody was named
    double otherRate() const;
};

struct Rising
{
    std::vector<RisingCustomer> customers = {}; ///< by what they will be worth; none without a model
    RisingTest test = {};
};

/// `value` is what is foretold of everybody; `until` the last day that the orders are looked at.
std::vector<RisingCustomer> risingCustomers(const CustomerOrders &orders, const ValuePredictions &value,
                                            QDate until);
/// Named with what was known on `split`, judged by the orders after it up to `end`.
RisingTest testRising(const CustomerOrders &orders, QDate split, QDate end);

} // namespace crm
