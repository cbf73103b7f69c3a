#pragma once

#include "core/operation/changeset.h"
#include "core/order/deliveryrepository.h"
#include "core/order/orderrepository.h"

namespace crm {

class Operations;
class UnitOfWork;

/// Sending what was ordered: in one consignment or in parts, by whom, and when it left and arrived. The order
/// follows: once all of it has left it is shipped, and no longer where a consignment comes back.
class DeliveryService
{
public:
    explicit DeliveryService(Operations &operations);

    Delivery get(DeliveryId id) const; ///< throws NotFound
    std::vector<Delivery> ofOrder(OrderId order) const;
    std::vector<LineProgress> progress(OrderId order) const;
    std::vector<DeliveryRow> rows(DeliveryList list, int most) const;
    qint64 count(DeliveryList list) const;
    std::vector<Carrier> carriers() const { return m_deliveries.carriers(); }
    /// Of orders of these days, also of those that have their days alone.
    DeliveryReport report(const DateRange &dates, DeliveryBy by) const;

    /// Of what is open, where no lines are given. What has left has its day, which is today unless it says
    /// otherwise. Throws Invalid for more than is open, and for days in the wrong order.
    DeliveryId add(const Delivery &delivery);
    /// All but its state. Throws Conflict where somebody else changed it since it was read.
    ChangeSet edit(const Delivery &delivery);
    /// See mayMove(); `day` is when it left or arrived, today where none is given.
    ChangeSet move(DeliveryId id, DeliveryState state, std::optional<QDate> day = {});
    ChangeSet remove(DeliveryId id);
    /// Throws Conflict for a name or code that is taken.
    CarrierId addCarrier(const Carrier &carrier);

private:
    Delivery checked(Delivery delivery, const Order &order) const;
    void checkLines(Delivery &delivery, const Order &order) const;
    QString knownCarrier(const QString &called);
    Order orderOf(OrderId id) const;
    struct Gone
    {
        bool isShipped = false; ///< all of it
        bool isDelivered = false;
    };
    Gone gone(OrderId order) const;
    void follow(const Order &before, const Gone &was);

    Operations &m_operations;
    DeliveryRepository m_deliveries;
    OrderRepository m_orders;
};

} // namespace crm
