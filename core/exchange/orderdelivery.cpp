#include "core/exchange/orderdelivery.h"

#include "core/base/tr.h"

namespace crm {
namespace {

/// By name or code; one that is not known yet is from now on.
qint64 carrierOf(ImportStatements &sql, std::string_view called)
{
    if (called.empty())
        return 0;
    if (const auto *known =
            sql.first("SELECT id FROM carrier WHERE name = ? OR code = ? ORDER BY name = ? DESC LIMIT 1",
                      called, called, called))
        return known->integer(0);
    return sql.insert("INSERT INTO carrier(name) VALUES (?)", called);
}

/// What has a day of arriving has arrived; what has one of leaving, or whose order is said to be gone, left.
std::string_view stateOf(const OrderHeader &header)
{
    const auto state = header.texts[OrderHeader::State];
    if (state == "cancelled")
        return "cancelled";
    if (!header.texts[OrderHeader::Delivered].empty())
        return "delivered";
    return header.texts[OrderHeader::Shipped].empty() ? "planned" : "shipped";
}

/// Rows of one order may contradict one another: an arrival before it left is not kept.
std::string_view deliveredOf(const OrderHeader &header, std::string_view shipped)
{
    const auto delivered = header.texts[OrderHeader::Delivered];
    return delivered < shipped ? std::string_view() : delivered;
}

} // namespace

void insertDelivery(ImportStatements &sql, qint64 order, qint64 customer, const OrderHeader &header,
                    qint64 at)
{
    auto told = header;
    told.texts[OrderHeader::Delivered] = deliveredOf(header, header.texts[OrderHeader::Shipped]);
    sql.insert(
        "INSERT INTO delivery(order_id, customer_id, state, carrier_id, tracking, shipped_on, delivered_on,"
        " owner_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order, customer, stateOf(told), orNull(carrierOf(sql, told.texts[OrderHeader::Carrier])),
        told.texts[OrderHeader::Tracking], OptionalText(told.texts[OrderHeader::Shipped]),
        OptionalText(told.texts[OrderHeader::Delivered]), orNull(told.owner), at);
}

bool updateDelivery(ImportStatements &sql, ImportedRow &row, const OrderRow &reader, qint64 order,
                    const OrderHeader &header, qint64 at)
{
    if (!header.saysDelivery())
        return false;
    const auto *found = sql.first("SELECT count(*), max(id) FROM delivery WHERE order_id = ?", order);
    const auto count = found->integer(0);
    const auto id = found->integer(1);
    if (count > 1) {
        row.note(reader.headerField(OrderHeader::Carrier),
                 Tr::tr("The order is sent in several deliveries, which stay as they are."));
        return false;
    }
    if (count == 0) {
        const auto *stored =
            sql.first("SELECT customer_id, coalesce(shipped, '') FROM sales_order WHERE id = ?", order);
        auto told = header;
        const std::string shipped(view(*stored, 1));
        told.texts[OrderHeader::Shipped] = shipped;
        const auto customer = stored->integer(0);
        insertDelivery(sql, order, customer, told, at);
        return true;
    }
    const auto carrier = carrierOf(sql, header.texts[OrderHeader::Carrier]);
    auto *stored = sql.first("SELECT d.tracking, coalesce(d.shipped_on, ''), coalesce(d.delivered_on, ''),"
                             " coalesce(d.carrier_id, 0), coalesce(w.name, ''), d.state FROM delivery d"
                             " LEFT JOIN carrier w ON w.id = d.carrier_id WHERE d.id = ?",
                             id);
    RowChanges changes;
    const auto shippedField = reader.headerField(OrderHeader::Shipped);
    const auto shipped =
        header.texts[OrderHeader::Shipped].empty() ? view(*stored, 1) : header.texts[OrderHeader::Shipped];
    const auto delivered = deliveredOf(header, shipped);
    if (const auto tracking = header.texts[OrderHeader::Tracking]; !tracking.empty())
        row.bring(changes, "tracking", reader.headerField(OrderHeader::Tracking), tracking, view(*stored, 0));
    if (!header.texts[OrderHeader::Shipped].empty())
        row.bring(changes, "shipped_on", shippedField, shipped, view(*stored, 1));
    if (!delivered.empty())
        row.bring(changes, "delivered_on", reader.headerField(OrderHeader::Delivered), delivered,
                  view(*stored, 2));
    if (carrier && carrier != stored->integer(3) && row.mayReplace(view(*stored, 4))) {
        changes.set("carrier_id", orNull(carrier));
        row.tellChange(reader.headerField(OrderHeader::Carrier), view(*stored, 4),
                       header.texts[OrderHeader::Carrier]);
    }
    if (view(*stored, 5) != "cancelled" && !changes.isEmpty() && !shipped.empty()) {
        const bool isThere = !delivered.empty() || !view(*stored, 2).empty();
        changes.change("state", isThere ? "delivered" : "shipped", view(*stored, 5));
    }
    stored->reset();
    return sql.update("delivery", id, changes);
}

} // namespace crm
