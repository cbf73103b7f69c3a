#pragma once

#include "core/order/deliveryrules.h"
#include "core/order/order.h"

namespace crm {

using DeliveryId = Id<struct DeliveryTag>;
using CarrierId = Id<struct CarrierTag>;

/// Who carries goods.
struct Carrier
{
    CarrierId id = {};
    QString code = {};
    QString name = {};
    QString phone = {};

    friend bool operator==(const Carrier &, const Carrier &) = default;
};

/// How much of a line of the order is in a consignment.
struct DeliveryLine
{
    qint64 orderLine = 0;
    Amount quantity = {};

    friend bool operator==(const DeliveryLine &, const DeliveryLine &) = default;
};

/// One consignment of an order.
struct Delivery
{
    DeliveryId id = {};
    OrderId order = {};
    CustomerId customer = {}; ///< that of the order
    DeliveryState state = DeliveryState::Planned;
    QString carrier = {}; ///< by name
    QString tracking = {};
    std::optional<QDate> due = {}; ///< none: as the order says
    std::optional<QDate> shipped = {};
    std::optional<QDate> delivered = {};
    QString notes = {};
    UserId owner = {};
    qint64 createdAt = 0;
    qint64 rev = 1;
    std::vector<DeliveryLine> lines = {}; ///< none: the whole order

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// A consignment as lists show it; without an id what of an order nobody planned to send yet.
struct DeliveryRow
{
    Delivery delivery = {}; ///< without its lines; its `due` is that of the order where it has none
    QString order = {}; ///< number
    QString customer = {};
    QDate ordered = {};

    Punctuality punctuality(QDate today) const
    {
        return punctualityOf(delivery.due, delivery.shipped, delivery.delivered, today);
    }
    friend bool operator==(const DeliveryRow &, const DeliveryRow &) = default;
};

enum class DeliveryList { ToShip, OnTheWay, Late, Delivered };

/// What deliveries are told by.
enum class DeliveryBy { Carrier, Month, Owner };

struct DeliveryFigures
{
    qint64 all = 0;
    qint64 unshipped = 0; ///< still here, those that are overdue included
    qint64 overdue = 0; ///< of these, the promised day has passed
    qint64 late = 0; ///< gone, or arrived, after the promised day
    qint64 onTime = 0;
    qint64 daysToShip = 0; ///< from the order until it left, of all that left, together
    qint64 shipped = 0;
    qint64 daysToArrive = 0; ///< from leaving until it arrived
    qint64 arrived = 0;

    /// Of those whose day was promised and that are gone; none where there is no such.
    std::optional<double> onTimeRate() const
    {
        return onTime + late > 0 ? std::optional(double(onTime) / double(onTime + late)) : std::nullopt;
    }
    friend bool operator==(const DeliveryFigures &, const DeliveryFigures &) = default;
};

struct DeliveryReport
{
    struct Row
    {
        QString key = {}; ///< empty: nobody said
        DeliveryFigures figures = {};
    };

    DeliveryBy by = DeliveryBy::Carrier;
    std::vector<Row> rows = {}; ///< months in their order, all else the most first
    DeliveryFigures totals = {};
};

QString toKey(DeliveryState state);
std::optional<DeliveryState> deliveryStateFromKey(const QString &key);
QString displayName(DeliveryState state);
QString toKey(DeliveryBy by);
std::optional<DeliveryBy> deliveryByFromKey(const QString &key);
QString displayName(DeliveryBy by);
QString displayName(Punctuality punctuality);

} // namespace crm
