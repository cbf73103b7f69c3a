#pragma once

#include "core/analytics/ordercolumns.h"
#include "core/base/idset.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace crm {

/// Every customer of a base and every order that counts (all but cancelled ones), as analytics take them.
/// Days are since 1970. Amounts of different currencies are never mixed: orders in another one than
/// `currency` count as orders, and bring no money.
struct CustomerOrders
{
    std::vector<qint64> customers = {}; ///< ids, ascending; the place of a customer is its row
    std::vector<qint32> customer = {}; ///< of each order: the row of its customer
    std::vector<qint32> day = {};
    std::vector<qint64> amount = {}; ///< ten-thousandths
    QString currency = {}; ///< the one that most orders have
    QStringList otherCurrencies = {};

    OrderColumns orders() const { return {customer, day, amount}; }
    size_t size() const { return customers.size(); }
    std::optional<size_t> rowOf(qint64 id) const
    {
        const auto found = std::ranges::lower_bound(customers, id);
        return found == customers.end() || *found != id ? std::nullopt
                                                        : std::optional(size_t(found - customers.begin()));
    }
    /// From a day on; the customers stay.
    CustomerOrders since(qint32 from) const;
    /// Of these customers; the others stay, without orders.
    CustomerOrders of(const IdSet &wanted) const;
    static QDate dateOf(qint32 day) { return QDate(1970, 1, 1).addDays(day); }
    /// Of the first and of the last order; nothing without orders.
    std::optional<qint32> firstDay() const;
    std::optional<qint32> lastDay() const;
};

} // namespace crm
