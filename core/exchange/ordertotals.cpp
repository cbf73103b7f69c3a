#include "core/exchange/ordertotals.h"

#include "core/base/amount.h"
#include "core/exchange/sheetrows.h"

namespace crm {

OrderTotals::OrderTotals(const ImportContext &context)
    : m_number(context.fields.field(u"number"))
    , m_code(context.fields.field(u"customer_code"))
    , m_customer(context.fields.field(u"customer"))
{
    if (!context.fields.isMapped(u"order_total"))
        return;
    m_total = context.fields.field(u"order_total");
    const auto &request = context.request;
    SheetRows rows(request.path, request.shape);
    RowParser parser(request.kind, request.shape, request.mapping, QTimeZone::utc(), context.customFields);
    while (const auto *record = rows.next()) {
        const auto &row = parser.parse(*record, !rows.reader().cellsHavePlaces());
        const auto text = [&](int field) {
            return field < 0 ? std::string_view() : row.values[size_t(field)].text;
        };
        if (!row.isRejected && !text(m_number).empty())
            ++m_orders[keyOf(text(m_number), text(m_code), text(m_customer))].rows;
    }
}

std::string OrderTotals::keyOf(std::string_view number, std::string_view code, std::string_view customer)
{
    std::string key(number);
    key += '\n';
    key += code;
    key += '\n';
    return key += customer;
}

std::string OrderTotals::keyOf(const ImportedRow &row) const
{
    return keyOf(row.text(m_number), row.text(m_code), row.text(m_customer));
}

OrderTotals::Place OrderTotals::place(const ImportedRow &row) const
{
    const auto order = m_orders.find(keyOf(row));
    if (order == m_orders.end())
        return {};
    return {order->second.rows == 1, order->second.seen == 0, order->second.said};
}

std::optional<Amount> OrderTotals::add(const ImportedRow &row, qint64 amount)
{
    const auto found = m_orders.find(keyOf(row));
    if (found == m_orders.end())
        return {};
    auto &order = found->second;
    order.sum = Amount::added(order.sum, amount);
    if (!order.said && row.has(m_total))
        order.said = row.number(m_total);
    if (++order.seen < order.rows || !order.said || *order.said == order.sum)
        return {};
    return Amount{order.sum};
}

} // namespace crm
