#pragma once

#include "core/order/delivery.h"

namespace crm {

class Connection;

/// The SQL of the tables `carrier`, `delivery` and `delivery_line`.
class DeliveryRepository
{
public:
    explicit DeliveryRepository(const Connection &db);

    std::optional<Delivery> find(DeliveryId id) const; ///< with its lines
    std::vector<Delivery> ofOrder(
        OrderId order) const; ///< with their lines; in the order in which they were made
    std::vector<LineProgress> progress(OrderId order) const; ///< of every line, in their order
    /// The longest overdue first; at most `most`. Of cancelled orders and drafts none.
    std::vector<DeliveryRow> rows(DeliveryList list, QDate today, int most) const;
    qint64 count(DeliveryList list, QDate today) const;
    DeliveryId insert(const Delivery &delivery);
    /// With its lines; false where it has changed since its rev was read.
    bool update(const Delivery &delivery);
    void remove(DeliveryId id);
    bool isOfDelivery(qint64 orderLine) const;
    bool hasLeft(OrderId order) const; ///< anything of it

    std::vector<Carrier> carriers() const; ///< by their names
    std::optional<Carrier> carrierNamed(const QString &nameOrCode) const;
    CarrierId insert(const Carrier &carrier);

    /// One that is or would be sent: an order without consignments counts as one.
    struct Sent
    {
        QString carrier = {};
        QString owner = {};
        QDate ordered = {};
        std::optional<QDate> due = {};
        std::optional<QDate> shipped = {};
        std::optional<QDate> delivered = {};
    };
    /// Of orders of these days that are neither cancelled nor drafts nor credits.
    std::vector<Sent> sent(const DateRange &dates) const;

private:
    void writeLines(const Delivery &delivery, DeliveryId id);
    void readLines(Delivery &delivery) const;

    const Connection &m_db;
};

} // namespace crm
