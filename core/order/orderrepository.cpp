#include "core/order/orderrepository.h"

#include "core/customfield/customvaluerepository.h"
#include "core/storage/where.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT o.id, o.number, o.customer_id, o.owner_id, o.order_date, o.required, o.shipped, o.state, o.currency,
           o.total, o.country, o.region, o.city, o.notes, o.created_at, o.rev
    FROM sales_order o)"_s;

Order read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .customer = {row.integer(2)},
            .owner = {row.integer(3)},
            .date = row.date(4).value_or(QDate()),
            .required = row.date(5),
            .shipped = row.date(6),
            .state = orderStateFromKey(row.text(7)),
            .currency = row.text(8),
            .total = row.amount(9),
            .country = row.text(10),
            .region = row.text(11),
            .city = row.text(12),
            .notes = row.text(13),
            .createdAt = row.integer(14),
            .rev = row.integer(15)};
}

OrderLine readLine(const Statement &row)
{
    return {.id = row.integer(0),
            .product = {row.integer(1)},
            .description = row.text(2),
            .quantity = row.amount(3),
            .price = row.amount(4),
            .discount = int(row.integer(5)),
            .amount = row.amount(6)};
}

Statement &bindFields(Statement &statement, const Order &order)
{
    return statement.bind("number"_L1, order.number)
        .bind("customer"_L1, order.customer)
        .bind("owner"_L1, order.owner)
        .bind("date"_L1, order.date)
        .bind("required"_L1, order.required)
        .bind("shipped"_L1, order.shipped)
        .bind("state"_L1, toKey(order.state))
        .bind("currency"_L1, order.currency)
        .bind("total"_L1, order.total)
        .bind("country"_L1, order.country)
        .bind("region"_L1, order.region)
        .bind("city"_L1, order.city)
        .bind("notes"_L1, order.notes);
}

Statement &bindLine(Statement &statement, int position, const OrderLine &line)
{
    return statement.bind("position"_L1, position)
        .bind("product"_L1, line.product)
        .bind("description"_L1, line.description)
        .bind("quantity"_L1, line.quantity)
        .bind("price"_L1, line.price)
        .bind("discount"_L1, line.discount)
        .bind("amount"_L1, line.amount);
}

} // namespace

OrderRepository::OrderRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Order> OrderRepository::find(OrderId id) const
{
    auto order = Statement(m_db, kSelect + u" WHERE o.id = :id"_s).bind("id"_L1, id).first(read);
    if (order) {
        order->custom = CustomValueRepository(m_db).of(FieldEntity::Order, id.value);
        order->lines = Statement(m_db, uR"(
            SELECT l.id, l.product_id, coalesce(nullif(l.description, ''), p.name, ''), l.quantity, l.price,
                   l.discount, l.amount
            FROM order_line l LEFT JOIN product p ON p.id = l.product_id
            WHERE l.order_id = :id ORDER BY l.position, l.id)"_s)
                           .bind("id"_L1, id)
                           .all(readLine);
    }
    return order;
}

std::optional<OrderId> OrderRepository::findByNumber(CustomerId customer, const QString &number) const
{
    return Statement(m_db, u"SELECT id FROM sales_order WHERE customer_id = :customer AND number = :number"_s)
        .bind("customer"_L1, customer)
        .bind("number"_L1, number)
        .first([](const Statement &row) { return OrderId{row.integer(0)}; });
}

std::vector<OrderSummary> OrderRepository::summaries(std::span<const OrderId> ids) const
{
    QHash<OrderId, OrderSummary> byId;
    Statement select(m_db, uR"(
        SELECT o.id, c.name, (SELECT count(*) FROM order_line l WHERE l.order_id = o.id),
               (SELECT coalesce(nullif(l.description, ''), p.name, '')
                FROM order_line l LEFT JOIN product p ON p.id = l.product_id
                WHERE l.order_id = o.id ORDER BY l.position, l.id LIMIT 1)
        FROM sales_order o JOIN customer c ON c.id = o.customer_id
        WHERE o.id IN (%1))"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        byId.insert({select.integer(0)},
                    {.customer = select.text(1), .lines = select.integer(2), .firstProduct = select.text(3)});
    std::vector<qint64> records;
    for (const auto id : ids)
        records.push_back(id.value);
    const auto values = CustomValueRepository(m_db).of(FieldEntity::Order, records);
    std::vector<OrderSummary> found;
    for (auto &order : rows(ids)) {
        auto summary = byId.value(order.id);
        summary.order = std::move(order);
        summary.order.custom = values.value(summary.order.id.value);
        found.push_back(std::move(summary));
    }
    return found;
}

std::vector<Order> OrderRepository::rows(std::span<const OrderId> ids) const
{
    QHash<OrderId, Order> byId;
    Statement select(m_db, kSelect + u" WHERE o.id IN (%1)"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        byId.insert({select.integer(0)}, read(select));
    std::vector<Order> ordered;
    for (const auto id : ids)
        if (const auto it = byId.constFind(id); it != byId.constEnd())
            ordered.push_back(*it);
    return ordered;
}

OrderSums OrderRepository::sums(CustomerId customer) const
{
    OrderSums sums;
    Statement select(m_db, uR"(
        SELECT currency, currency = (SELECT currency FROM meta), count(*), amount_sum(total), max(order_date)
        FROM sales_order WHERE customer_id = :customer AND state <> 'cancelled' GROUP BY currency)"_s);
    select.bind("customer"_L1, customer);
    for (select.execute(); select.next();) {
        sums.count += select.integer(2);
        if (select.boolean(1))
            sums.revenue = select.amount(3);
        else
            sums.others.emplace_back(select.text(0), select.amount(3));
        sums.last = std::max(sums.last, select.date(4));
    }
    return sums;
}

qint64 OrderRepository::highestAfter(const QString &prefix) const
{
    return Statement(m_db, uR"(
        SELECT coalesce(max(CAST(substr(number, length(:from) + 1) AS INTEGER)), 0)
        FROM sales_order
        WHERE number >= :from AND number < :to AND length(number) <= length(:from) + 9)"_s)
        .bind("from"_L1, prefix)
        .bind("to"_L1, QString(prefix + QChar(0xFFFD)))
        .number();
}

OrderId OrderRepository::insert(const Order &order)
{
    Statement insert(m_db, uR"(
        INSERT INTO sales_order(number, customer_id, owner_id, order_date, required, shipped, state, currency, total,
                                country, region, city, notes, created_at)
        VALUES (:number, :customer, :owner, :date, :required, :shipped, :state, :currency, :total,
                :country, :region, :city, :notes, :created_at))"_s);
    const OrderId id{bindFields(insert, order).bind("created_at"_L1, order.createdAt).execute().insertedId()};
    int position = 0;
    for (const auto &line : order.lines)
        insertLine(id, ++position, line);
    CustomValueRepository(m_db).write(order.custom, {}, id.value);
    return id;
}

void OrderRepository::insertLine(OrderId order, int position, const OrderLine &line)
{
    Statement insert(m_db, uR"(
        INSERT INTO order_line(order_id, position, product_id, description, quantity, price, discount, amount)
        VALUES (:order, :position, :product, :description, :quantity, :price, :discount, :amount))"_s);
    bindLine(insert, position, line).bind("order"_L1, order).execute();
}

/// Lines keep their rows, of which deliveries and returns speak, and their own days and regions.
void OrderRepository::updateLines(const Order &order)
{
    Statement select(m_db, u"SELECT id, position FROM order_line WHERE order_id = :order"_s);
    QHash<qint64, qint64> stored;
    for (select.bind("order"_L1, order.id).execute(); select.next();)
        stored.insert(select.integer(0), select.integer(1));
    const auto before = find(order.id);
    int position = 0;
    for (const auto &line : order.lines) {
        ++position;
        if (!stored.contains(line.id)) {
            insertLine(order.id, position, line);
            continue;
        }
        const auto same = std::ranges::find(before->lines, line.id, &OrderLine::id);
        if (stored.take(line.id) == position && *same == line)
            continue;
        Statement update(m_db, uR"(
            UPDATE order_line
            SET position = :position, product_id = :product, description = :description, quantity = :quantity,
                price = :price, discount = :discount, amount = :amount, rev = rev + 1
            WHERE id = :id)"_s);
        bindLine(update, position, line).bind("id"_L1, line.id).execute();
    }
    for (const auto id : stored.keys())
        Statement(m_db, u"DELETE FROM order_line WHERE id = :id"_s).bind("id"_L1, id).execute();
}

bool OrderRepository::updateHeader(const Order &order)
{
    Statement update(m_db, uR"(
        UPDATE sales_order
        SET number = :number, customer_id = :customer, owner_id = :owner, order_date = :date, required = :required,
            shipped = :shipped, state = :state, currency = :currency, total = :total, country = :country,
            region = :region, city = :city, notes = :notes, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, order)
               .bind("id"_L1, order.id)
               .bind("rev"_L1, order.rev)
               .execute()
               .affectedRows()
        == 1;
}

bool OrderRepository::update(const Order &order)
{
    if (!updateHeader(order))
        return false;
    updateLines(order);
    CustomValueRepository values(m_db);
    values.write(order.custom, values.of(FieldEntity::Order, order.id.value), order.id.value);
    return true;
}

void OrderRepository::handOver(OrderId order, CustomerId customer)
{
    for (const auto &table : {u"delivery"_s, u"instalment"_s, u"payment"_s, u"goods_return"_s})
        Statement(m_db, u"UPDATE %1 SET customer_id = :customer, rev = rev + 1 WHERE order_id = :order"_s.arg(
                            table))
            .bind("customer"_L1, customer)
            .bind("order"_L1, order)
            .execute();
}

bool OrderRepository::isReturned(OrderId order) const
{
    Statement select(
        m_db, u"SELECT EXISTS (SELECT 1 FROM goods_return WHERE order_id = :order OR credit_id = :order)"_s);
    return select.bind("order"_L1, order).number() != 0;
}

Amount OrderRepository::returnedOf(qint64 line) const
{
    return {
        Statement(m_db,
                  u"SELECT coalesce(amount_sum(quantity), 0) FROM return_line WHERE order_line_id = :line"_s)
            .bind("line"_L1, line)
            .number()};
}

bool OrderRepository::isPaidFor(OrderId order) const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM payment WHERE order_id = :order)"_s)
               .bind("order"_L1, order)
               .number()
        != 0;
}

void OrderRepository::remove(OrderId id)
{
    CustomValueRepository(m_db).remove(FieldEntity::Order, id.value);
    Statement(m_db, u"DELETE FROM sales_order WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
