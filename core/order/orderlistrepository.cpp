#include "core/order/orderrepository.h"
#include "core/storage/where.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Where conditions(const OrderFilter &filter, bool withState)
{
    Where where;
    if (!filter.text.isEmpty())
        where.add(uR"((o.number LIKE :text ESCAPE '\' OR o.customer_id IN
            (SELECT id FROM customer WHERE name LIKE :text ESCAPE '\')))"_s,
                  "text"_L1, containsPattern(filter.text));
    if (filter.state && withState)
        where.add(u"o.state = :state"_s, "state"_L1, toKey(*filter.state));
    if (filter.customer.isValid())
        where.add(u"o.customer_id = :customer"_s, "customer"_L1, filter.customer);
    if (filter.customers)
        where.add(u"o.customer_id IN (SELECT value FROM json_each(:customers))"_s, "customers"_L1,
                  jsonOf(filter.customers));
    if (filter.owner.isValid())
        where.add(u"o.owner_id = :owner"_s, "owner"_L1, filter.owner);
    if (filter.dates.from)
        where.add(u"o.order_date >= :from"_s, "from"_L1, *filter.dates.from);
    if (filter.dates.to)
        where.add(u"o.order_date <= :to"_s, "to"_L1, *filter.dates.to);
    return where;
}

QString sortKey(OrderSort sort)
{
    switch (sort) {
    case OrderSort::Date: return u"o.order_date"_s;
    case OrderSort::Number: return u"o.number"_s;
    case OrderSort::Customer:
        return u"(SELECT coalesce(nullif(c.reading, ''), c.name) FROM customer c WHERE c.id = o.customer_id)"_s;
    case OrderSort::State:
        return u"CASE o.state WHEN 'draft' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'shipped' THEN 2"
               " WHEN 'paid' THEN 3 WHEN 'completed' THEN 4 ELSE 5 END"_s;
    case OrderSort::Owner: return u"(SELECT u.name FROM app_user u WHERE u.id = o.owner_id)"_s;
    case OrderSort::Total: return u"o.total"_s;
    case OrderSort::Required: return u"o.required"_s;
    case OrderSort::Shipped: return u"o.shipped"_s;
    }
    return {};
}

/// What is missing comes first, as with the fields of the program.
QString sortKey(const OrderFilter &filter)
{
    if (!filter.sortField)
        return sortKey(filter.sort);
    const auto type = filter.sortField->type;
    const bool isFigure =
        type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
    return u"(SELECT %1 FROM custom_value v WHERE v.field_id = %2 AND v.row_id = o.id)"_s.arg(
        isFigure ? u"CAST(v.value AS NUMERIC)"_s : u"v.value"_s, QString::number(filter.sortField->id));
}

} // namespace

std::vector<OrderId> OrderRepository::idsByNumber(const QString &part, int limit) const
{
    const QString anywhere = containsPattern(part);
    return Statement(m_db, uR"(
        SELECT id FROM sales_order
        WHERE number <> '' AND number LIKE :anywhere ESCAPE '\'
        ORDER BY number = :number DESC, number LIKE :begin ESCAPE '\' DESC, order_date DESC, id DESC
        LIMIT :limit)"_s)
        .bind("anywhere"_L1, anywhere)
        .bind("begin"_L1, anywhere.mid(1))
        .bind("number"_L1, part)
        .bind("limit"_L1, qint64(limit))
        .all([](const Statement &row) { return OrderId{row.integer(0)}; });
}

std::vector<OrderId> OrderRepository::ids(const OrderFilter &filter) const
{
    const Where where = conditions(filter, true);
    const QString direction = filter.descending ? u"DESC"_s : u"ASC"_s;
    Statement select(m_db, u"SELECT o.id FROM sales_order o%1 ORDER BY %2 %3, o.id %3"_s.arg(
                               where.sql(), sortKey(filter), direction));
    return where.bindTo(select).all([](const Statement &row) { return OrderId{row.integer(0)}; });
}

/// Where each one belongs is asked of the engine, some twenty comparisons for each, so that both ways agree.
std::vector<OrderId> OrderRepository::updatedIds(const OrderFilter &filter, std::vector<OrderId> before,
                                                 std::span<const OrderId> changed) const
{
    const QSet<OrderId> away(changed.begin(), changed.end());
    std::erase_if(before, [&](OrderId id) { return away.contains(id); });
    const QString order =
        filter.descending ? u"%1 DESC, o.id DESC"_s.arg(sortKey(filter)) : u"%1, o.id"_s.arg(sortKey(filter));
    Where where = conditions(filter, true);
    where.add(u"o.id IN (%1)"_s.arg(idList(changed)));
    Statement select(m_db, u"SELECT o.id FROM sales_order o%1 ORDER BY %2"_s.arg(where.sql(), order));
    const auto fitting =
        where.bindTo(select).all([](const Statement &row) { return OrderId{row.integer(0)}; });
    Statement first(
        m_db,
        u"SELECT o.id FROM sales_order o WHERE o.id IN (:one, :other) ORDER BY %1 LIMIT 1"_s.arg(order));
    const auto stands = [&](OrderId one, OrderId other) {
        return first.bind("one"_L1, one).bind("other"_L1, other).first([](const Statement &row) {
            return row.integer(0);
        }) == one.value;
    };
    for (const auto id : fitting)
        before.insert(std::ranges::lower_bound(before, id, stands), id);
    return before;
}

std::map<OrderState, qint64> OrderRepository::counts(const OrderFilter &filter) const
{
    const Where where = conditions(filter, false);
    Statement select(m_db,
                     u"SELECT o.state, count(*) FROM sales_order o%1 GROUP BY o.state"_s.arg(where.sql()));
    std::map<OrderState, qint64> counts;
    for (where.bindTo(select).execute(); select.next();)
        counts[orderStateFromKey(select.text(0))] = select.integer(1);
    return counts;
}

} // namespace crm
