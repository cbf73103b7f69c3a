#pragma once

#include "core/order/order.h"

#include <map>
#include <span>

namespace crm {

class Connection;

/// The SQL of the tables `sales_order` and `order_line`.
class OrderRepository
{
public:
    explicit OrderRepository(const Connection &db);

    std::optional<Order> find(OrderId id) const; ///< with its lines
    std::optional<OrderId> findByNumber(CustomerId customer, const QString &number) const;
    std::vector<OrderId> ids(const OrderFilter &filter) const;
    /// At most `limit` of those whose number holds `part`: the very number first, then what begins with it,
    /// the newest first.
    std::vector<OrderId> idsByNumber(const QString &part, int limit) const;
    /// What ids() gives now, worked out from what it gave before these few orders changed, came or went.
    std::vector<OrderId> updatedIds(const OrderFilter &filter, std::vector<OrderId> before,
                                    std::span<const OrderId> changed) const;
    /// How many the filter would leave of each state; its own state does not count.
    std::map<OrderState, qint64> counts(const OrderFilter &filter) const;
    /// In the order of `ids`; those that are gone are left out.
    std::vector<OrderSummary> summaries(std::span<const OrderId> ids) const;
    std::vector<Order> rows(std::span<const OrderId> ids) const; ///< in that order, without lines
    OrderSums sums(CustomerId customer) const;
    /// The highest of the numbers that follow `prefix`, or 0; to make the next one.
    qint64 highestAfter(const QString &prefix) const;

    OrderId insert(const Order &order);
    /// False where the order has changed since its rev was read.
    bool update(const Order &order);
    bool updateHeader(const Order &order); ///< all but its lines
    /// What hangs on the order goes with it to another customer.
    void handOver(OrderId order, CustomerId customer);
    bool isPaidFor(OrderId order) const; ///< anything of it
    bool isReturned(OrderId order) const; ///< anything of it, or it is what was credited
    Amount returnedOf(qint64 line) const; ///< a quantity
    void remove(OrderId id);

private:
    void insertLine(OrderId order, int position, const OrderLine &line);
    void updateLines(const Order &order);

    const Connection &m_db;
};

} // namespace crm
