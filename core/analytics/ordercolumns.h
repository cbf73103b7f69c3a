#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// Orders in columns of the same length, in any order of rows. Nothing is copied.
struct OrderColumns
{
    std::span<const qint32> customer = {}; ///< the row of the customer, 0 to customers - 1
    std::span<const qint32> day = {}; ///< since any epoch, the same for all
    std::span<const qint64> amount = {}; ///< net, in ten-thousandths of one currency

    size_t size() const { return customer.size(); }
};

/// One day of a customer with all that was bought on it.
struct PurchaseDay
{
    qint32 day = 0;
    qint64 amount = 0; ///< ten-thousandths

    friend bool operator==(const PurchaseDay &, const PurchaseDay &) = default;
};

/// The purchase days of every customer, in order of time: those of customer i are days[start[i]] up to
/// days[start[i + 1]].
struct PurchaseDays
{
    std::vector<size_t> start = {}; ///< customers + 1
    std::vector<PurchaseDay> days = {};

    std::span<const PurchaseDay> of(size_t customer) const
    {
        return std::span(days).subspan(start[customer], start[customer + 1] - start[customer]);
    }
};

/// Of the orders from `from` to `to`, both included. Sorts by counting: linear but for the days of a
/// customer.
PurchaseDays purchaseDays(const OrderColumns &orders, size_t customers, qint32 from, qint32 to);

} // namespace crm
