#pragma once

#include "core/base/fieldmerge.h"
#include "core/operation/changeset.h"
#include "core/order/orderrepository.h"

namespace crm {

class Operations;
class UnitOfWork;

/// Everything a front end can ask of orders.
class OrderService
{
public:
    explicit OrderService(Operations &operations);

    Order get(OrderId id) const; ///< with its lines; throws NotFound
    std::vector<OrderId> ids(const OrderFilter &filter) const { return m_orders.ids(filter); }
    std::vector<OrderId> idsByNumber(const QString &part, int limit) const
    {
        return m_orders.idsByNumber(part, limit);
    }
    std::vector<OrderId> updatedIds(const OrderFilter &filter, std::vector<OrderId> before,
                                    std::span<const OrderId> changed) const
    {
        return m_orders.updatedIds(filter, std::move(before), changed);
    }
    std::map<OrderState, qint64> counts(const OrderFilter &filter) const { return m_orders.counts(filter); }
    std::vector<OrderSummary> summaries(std::span<const OrderId> ids) const
    {
        return m_orders.summaries(ids);
    }
    std::vector<Order> rows(std::span<const OrderId> ids) const { return m_orders.rows(ids); }
    OrderSums sums(CustomerId customer) const { return m_orders.sums(customer); }
    QString nextNumber() const; ///< "SO-20261122-003"
    /// A new order of the same, of today; not stored yet. Throws NotFound.
    Order again(OrderId id) const;

    /// Works out the amounts of the lines whose amount is 0 from quantity, price and discount, and the total.
    /// Throws Invalid, or Conflict where the customer has an order of this number.
    OrderId add(const Order &order);
    /// Throws Conflict where somebody else changed it since it was read.
    ChangeSet edit(const Order &order);
    /// `mine` on top of what is stored now, where `before` is what was read: field by field, the lines as
    /// one. Throws EditConflict for what both changed and nobody chose.
    ChangeSet edit(const Order &mine, const Order &before, const MergeChoices &choices = {});
    /// Throws Invalid for a move that may not be made.
    ChangeSet setState(OrderId id, OrderState state);
    ChangeSet remove(OrderId id);

private:
    Order checked(Order order) const;
    ChangeSet write(UnitOfWork &work, const Order &stored, const Order &order);
    QString nameOf(CustomerId id) const;
    void requireSent(const Order &order) const;
    void settleDeliveries(const Order &before, const Order &order);

    Operations &m_operations;
    OrderRepository m_orders;
};

} // namespace crm
