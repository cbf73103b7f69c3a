#pragma once

#include "core/order/order.h"

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
    std::vector<OrderId> ids(const OrderFilter &filter) const; ///< newest first
    std::vector<Order> rows(std::span<const OrderId> ids) const; ///< in that order, without lines
    /// How many numbers start with `prefix`; to make the next one.
    qint64 countByPrefix(const QString &prefix) const;

    OrderId insert(const Order &order);
    /// False where the order has changed since its rev was read.
    bool update(const Order &order);
    bool updateHeader(const Order &order); ///< all but its lines
    void remove(OrderId id);

private:
    void insertLines(const Order &order, OrderId id);

    const Connection &m_db;
};

} // namespace crm
