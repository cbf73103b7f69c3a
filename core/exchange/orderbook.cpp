#include "core/exchange/orderbook.h"

#include "core/exchange/orderdelivery.h"
#include "core/exchange/storedorders.h"

namespace crm {
quint32 TextPool::add(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    const auto &kept = m_texts.emplace_back(text);
    return m_ids.emplace(kept, quint32(m_texts.size())).first->second;
}

OrderBook::OrderBook(ImportStatements &sql, const QString &currency, qint64 at)
    : m_sql(sql)
    , m_currency(currency.toStdString())
    , m_at(at)
{
}

OrderBook::Order *OrderBook::find(qint64 customer, std::string_view number)
{
    const auto found = m_byKey.find({customer, number});
    return found == m_byKey.end() ? nullptr : found->second;
}

OrderBook::Order &OrderBook::add(qint64 customer, std::string_view number, const OrderHeader &header,
                                 qint64 owner)
{
    auto &order = m_orders.emplace_back();
    order.customer = customer;
    order.owner = owner;
    order.number = number;
    for (int i = 0; i < OrderHeader::Count; ++i)
        setText(order, i, header.texts[size_t(i)]);
    if (!number.empty())
        m_byKey.emplace(Key{customer, order.number}, &order);
    return order;
}

void OrderBook::addLine(Order &order, const SoldLine &line)
{
    static_cast<Entry &>(order).lines.push_back({line.product, line.quantity, line.price, line.discount,
                                                 line.amount, m_texts.add(line.description),
                                                 m_texts.add(line.ownDate), m_texts.add(line.ownRegion)});
    order.total += line.amount;
}

qint64 OrderBook::insert(const Entry &order)
{
    const auto state = text(order, OrderHeader::State);
    const auto currency = text(order, OrderHeader::Currency);
    return m_sql.insert(
        "INSERT INTO sales_order(number, customer_id, owner_id, order_date, required, shipped, state, "
        "currency,"
        " total, country, region, city, notes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.number, order.customer, orNull(order.owner), text(order, OrderHeader::Date),
        OptionalText(text(order, OrderHeader::Required)), OptionalText(text(order, OrderHeader::Shipped)),
        state.empty() ? std::string_view("confirmed") : state,
        currency.empty() ? std::string_view(m_currency) : currency, order.total,
        text(order, OrderHeader::Country), text(order, OrderHeader::Region), text(order, OrderHeader::City),
        text(order, OrderHeader::Notes), m_at);
}

OrderHeader OrderBook::delivery(const Order &order) const
{
    OrderHeader header;
    for (int i = 0; i < OrderHeader::Count; ++i)
        header.texts[size_t(i)] = text(order, i);
    header.owner = order.owner;
    return header;
}

void OrderBook::finish(const std::function<void(int)> &wrote)
{
    for (const auto &order : m_orders) {
        const auto id = insert(order);
        if (const auto told = delivery(order); told.saysDelivery())
            insertDelivery(m_sql, id, order.customer, told, m_at);
        for (const auto &own : order.own)
            m_sql.insert("INSERT INTO custom_value(field_id, row_id, value) VALUES (?, ?, ?)", own.field, id,
                         std::string_view(own.value));
        qint64 position = 0;
        for (const auto &line : order.lines)
            insertOrderLine(m_sql, id, ++position,
                            {line.product, line.quantity, line.price, line.discount, line.amount,
                             m_texts.text(line.description), m_texts.text(line.ownDate),
                             m_texts.text(line.ownRegion)});
        wrote(int(order.lines.size()));
    }
}

} // namespace crm
