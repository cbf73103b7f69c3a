#include "core/order/deliveryrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT d.id, d.order_id, d.customer_id, d.state, coalesce(w.name, ''), d.tracking, d.due, d.shipped_on,
           d.delivered_on, d.notes, d.owner_id, d.created_at, d.rev
    FROM delivery d LEFT JOIN carrier w ON w.id = d.carrier_id)"_s;

Delivery read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .order = {row.integer(1)},
            .customer = {row.integer(2)},
            .state = deliveryStateFromKey(row.text(3)).value_or(DeliveryState::Planned),
            .carrier = row.text(4),
            .tracking = row.text(5),
            .due = row.date(6),
            .shipped = row.date(7),
            .delivered = row.date(8),
            .notes = row.text(9),
            .owner = {row.integer(10)},
            .createdAt = row.integer(11),
            .rev = row.integer(12)};
}

Carrier readCarrier(const Statement &row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3)};
}

Statement &bindFields(Statement &statement, const Delivery &delivery)
{
    return statement.bind("state"_L1, toKey(delivery.state))
        .bind("carrier"_L1, delivery.carrier)
        .bind("tracking"_L1, delivery.tracking)
        .bind("due"_L1, delivery.due)
        .bind("shipped"_L1, delivery.shipped)
        .bind("delivered"_L1, delivery.delivered)
        .bind("notes"_L1, delivery.notes)
        .bind("owner"_L1, delivery.owner);
}

/// Consignments, and of orders what none of them holds: as one row without an id. Columns 0 to 12 as in
/// kSelect, then the number and the day of the order, and the customer's name.
const auto kRows = uR"(
    SELECT d.id, d.order_id, d.customer_id, d.state, coalesce(w.name, ''), d.tracking,
           coalesce(d.due, o.required) AS promised, d.shipped_on AS left_on, d.delivered_on, d.notes, coalesce(d.owner_id, o.owner_id), d.created_at, d.rev,
           o.number, o.order_date AS ordered, c.name
    FROM delivery d JOIN sales_order o ON o.id = d.order_id JOIN customer c ON c.id = d.customer_id
         LEFT JOIN carrier w ON w.id = d.carrier_id
    WHERE o.state NOT IN ('draft', 'cancelled') AND %1)"_s;
const auto kUnplanned = uR"(
    SELECT NULL, o.id, o.customer_id, 'planned', '', '', o.required, NULL, NULL, '', o.owner_id, o.created_at, 1,
           o.number, o.order_date, c.name
    FROM sales_order o JOIN customer c ON c.id = o.customer_id
    WHERE o.state IN ('confirmed', 'paid') AND o.shipped IS NULL AND o.total >= 0
      AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.order_id = o.id AND d.state = 'planned'))"_s;

QString selectOf(DeliveryList list)
{
    const auto late = uR"((d.state IN ('planned', 'shipped') AND coalesce(d.due, o.required) < :today))"_s;
    switch (list) {
    case DeliveryList::ToShip: return kRows.arg(u"d.state = 'planned'"_s) + u" UNION ALL "_s + kUnplanned;
    case DeliveryList::OnTheWay: return kRows.arg(u"d.state = 'shipped'"_s);
    case DeliveryList::Late:
        return kRows.arg(late) + u" UNION ALL "_s + kUnplanned + u" AND o.required < :today"_s;
    case DeliveryList::Delivered: return kRows.arg(u"d.state = 'delivered'"_s);
    }
    return {};
}

} // namespace

DeliveryRepository::DeliveryRepository(const Connection &db)
    : m_db(db)
{
}

void DeliveryRepository::readLines(Delivery &delivery) const
{
    Statement lines(
        m_db, u"SELECT order_line_id, quantity FROM delivery_line WHERE delivery_id = :id ORDER BY id"_s);
    delivery.lines = lines.bind("id"_L1, delivery.id).all([](const Statement &row) {
        return DeliveryLine{row.integer(0), row.amount(1)};
    });
}

std::optional<Delivery> DeliveryRepository::find(DeliveryId id) const
{
    auto delivery = Statement(m_db, kSelect + u" WHERE d.id = :id"_s).bind("id"_L1, id).first(read);
    if (delivery)
        readLines(*delivery);
    return delivery;
}

std::vector<Delivery> DeliveryRepository::ofOrder(OrderId order) const
{
    auto deliveries = Statement(m_db, kSelect + u" WHERE d.order_id = :order ORDER BY d.id"_s)
                          .bind("order"_L1, order)
                          .all(read);
    for (auto &delivery : deliveries)
        readLines(delivery);
    return deliveries;
}

std::vector<LineProgress> DeliveryRepository::progress(OrderId order) const
{
    // A consignment without lines holds the whole of each.
    return Statement(m_db, uR"(
        SELECT l.id, l.quantity,
               coalesce(amount_sum(CASE WHEN d.state = 'planned' THEN coalesce(p.quantity, l.quantity) END), 0),
               coalesce(amount_sum(CASE WHEN d.state IN ('shipped', 'delivered')
                                 THEN coalesce(p.quantity, l.quantity) END), 0),
               coalesce(amount_sum(CASE WHEN d.state = 'delivered' THEN coalesce(p.quantity, l.quantity) END), 0)
        FROM order_line l
             LEFT JOIN delivery d ON d.order_id = l.order_id AND d.state <> 'cancelled'
                  AND (NOT EXISTS (SELECT 1 FROM delivery_line a WHERE a.delivery_id = d.id)
                       OR EXISTS (SELECT 1 FROM delivery_line b WHERE b.delivery_id = d.id AND b.order_line_id = l.id))
             LEFT JOIN delivery_line p ON p.delivery_id = d.id AND p.order_line_id = l.id
        WHERE l.order_id = :order
        GROUP BY l.id, l.quantity, l.position ORDER BY l.position, l.id)"_s)
        .bind("order"_L1, order)
        .all([](const Statement &row) {
            return LineProgress{row.integer(0), row.amount(1), row.amount(2), row.amount(3), row.amount(4)};
        });
}

std::vector<DeliveryRow> DeliveryRepository::rows(DeliveryList list, QDate today, int most) const
{
    const bool isPast = list == DeliveryList::Delivered || list == DeliveryList::OnTheWay;
    const QString order = isPast ? u"left_on DESC, 1 DESC"_s : u"promised IS NULL, promised, ordered, 2, 1"_s;
    Statement select(m_db, u"SELECT * FROM (%1) ORDER BY %2 LIMIT :most"_s.arg(selectOf(list), order));
    if (list == DeliveryList::Late)
        select.bind("today"_L1, today);
    return select.bind("most"_L1, most).all([](const Statement &row) {
        return DeliveryRow{read(row), row.text(13), row.text(15), row.date(14).value_or(QDate())};
    });
}

qint64 DeliveryRepository::count(DeliveryList list, QDate today) const
{
    Statement select(m_db, u"SELECT count(*) FROM (%1)"_s.arg(selectOf(list)));
    if (list == DeliveryList::Late)
        select.bind("today"_L1, today);
    return select.number();
}

DeliveryId DeliveryRepository::insert(const Delivery &delivery)
{
    Statement insert(m_db, uR"(
        INSERT INTO delivery(order_id, customer_id, state, carrier_id, tracking, due, shipped_on, delivered_on, notes,
                             owner_id, created_at)
        VALUES (:order, :customer, :state, (SELECT id FROM carrier WHERE name = :carrier), :tracking, :due, :shipped,
                :delivered, :notes, :owner, :created_at))"_s);
    const DeliveryId id{bindFields(insert, delivery)
                            .bind("order"_L1, delivery.order)
                            .bind("customer"_L1, delivery.customer)
                            .bind("created_at"_L1, delivery.createdAt)
                            .execute()
                            .insertedId()};
    writeLines(delivery, id);
    return id;
}

bool DeliveryRepository::update(const Delivery &delivery)
{
    Statement update(m_db, uR"(
        UPDATE delivery
        SET state = :state, carrier_id = (SELECT id FROM carrier WHERE name = :carrier), tracking = :tracking,
            due = :due, shipped_on = :shipped, delivered_on = :delivered, notes = :notes, owner_id = :owner,
            rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    const bool isDone = bindFields(update, delivery)
                            .bind("id"_L1, delivery.id)
                            .bind("rev"_L1, delivery.rev)
                            .execute()
                            .affectedRows()
                     == 1;
    Delivery stored{.id = delivery.id};
    readLines(stored);
    if (isDone && stored.lines != delivery.lines) {
        Statement(m_db, u"DELETE FROM delivery_line WHERE delivery_id = :id"_s)
            .bind("id"_L1, delivery.id)
            .execute();
        writeLines(delivery, delivery.id);
    }
    return isDone;
}

void DeliveryRepository::writeLines(const Delivery &delivery, DeliveryId id)
{
    for (const auto &line : delivery.lines)
        Statement(m_db, uR"(
            INSERT INTO delivery_line(delivery_id, order_line_id, quantity) VALUES (:delivery, :line, :quantity))"_s)
            .bind("delivery"_L1, id)
            .bind("line"_L1, line.orderLine)
            .bind("quantity"_L1, line.quantity)
            .execute();
}

void DeliveryRepository::remove(DeliveryId id)
{
    Statement(m_db, u"DELETE FROM delivery WHERE id = :id"_s).bind("id"_L1, id).execute();
}

std::vector<Carrier> DeliveryRepository::carriers() const
{
    return Statement(m_db, u"SELECT id, code, name, phone FROM carrier ORDER BY name"_s).all(readCarrier);
}

std::optional<Carrier> DeliveryRepository::carrierNamed(const QString &nameOrCode) const
{
    return Statement(m_db, uR"(
        SELECT id, code, name, phone FROM carrier WHERE name = :text OR code = :text
        ORDER BY name = :text DESC LIMIT 1)"_s)
        .bind("text"_L1, nameOrCode)
        .first(readCarrier);
}

CarrierId DeliveryRepository::insert(const Carrier &carrier)
{
    return {Statement(m_db, u"INSERT INTO carrier(code, name, phone) VALUES (:code, :name, :phone)"_s)
                .bind("code"_L1, carrier.code)
                .bind("name"_L1, carrier.name)
                .bind("phone"_L1, carrier.phone)
                .execute()
                .insertedId()};
}

std::vector<DeliveryRepository::Sent> DeliveryRepository::sent(const DateRange &dates) const
{
    const auto ofOrder = uR"(o.state NOT IN ('draft', 'cancelled') AND o.total >= 0
        AND (:from IS NULL OR o.order_date >= :from) AND (:to IS NULL OR o.order_date <= :to))"_s;
    // What an order still has here besides what left, and nobody planned, counts as one more.
    return Statement(m_db, uR"(
        SELECT coalesce(w.name, ''), coalesce(u.name, ''), o.order_date, coalesce(d.due, o.required), d.shipped_on,
               d.delivered_on
        FROM delivery d JOIN sales_order o ON o.id = d.order_id LEFT JOIN carrier w ON w.id = d.carrier_id
             LEFT JOIN app_user u ON u.id = o.owner_id
        WHERE d.state <> 'cancelled' AND %1
        UNION ALL
        SELECT '', coalesce(u.name, ''), o.order_date, o.required, o.shipped, NULL
        FROM sales_order o LEFT JOIN app_user u ON u.id = o.owner_id
        WHERE %1 AND (NOT EXISTS (SELECT 1 FROM delivery d WHERE d.order_id = o.id AND d.state <> 'cancelled')
                      OR (o.shipped IS NULL AND o.state IN ('confirmed', 'paid')
                          AND NOT EXISTS (SELECT 1 FROM delivery d
                                          WHERE d.order_id = o.id AND d.state = 'planned'))))"_s.arg(ofOrder))
        .bind("from"_L1, dates.from)
        .bind("to"_L1, dates.to)
        .all([](const Statement &row) {
            return Sent{row.text(0), row.text(1), row.date(2).value_or(QDate()),
                        row.date(3), row.date(4), row.date(5)};
        });
}

bool DeliveryRepository::isOfDelivery(qint64 orderLine) const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM delivery_line WHERE order_line_id = :line)"_s)
               .bind("line"_L1, orderLine)
               .number()
        != 0;
}

bool DeliveryRepository::hasLeft(OrderId order) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM delivery WHERE order_id = :order AND state IN ('shipped', 'delivered')))"_s)
               .bind("order"_L1, order)
               .number()
        != 0;
}

} // namespace crm
