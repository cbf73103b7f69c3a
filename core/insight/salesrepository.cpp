#include "core/insight/salesrepository.h"

#include "core/storage/where.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Key and id of a row by what is asked for, and the tables they come from besides o (order) and l (line).
struct Grouping
{
    QString key;
    QString id;
    QString joins;
    QString order = u"revenue DESC, key"_s;
};

// The day of the order, or the line's own.
const auto kDay = u"coalesce(l.own_date, o.order_date)"_s;

Grouping grouping(SalesBy by)
{
    switch (by) {
    case SalesBy::Month: return {u"substr(%1, 1, 7)"_s.arg(kDay), u"0"_s, {}, u"key"_s};
    case SalesBy::Year: return {u"substr(%1, 1, 4)"_s.arg(kDay), u"0"_s, {}, u"key"_s};
    case SalesBy::Quarter:
        return {u"substr(%1, 1, 4) || '-Q' || ((CAST(substr(%1, 6, 2) AS INTEGER) + 2) / 3)"_s.arg(kDay),
                u"0"_s,
                {},
                u"key"_s};
    case SalesBy::Product:
        return {u"coalesce(p.name, l.description, '')"_s, u"coalesce(p.id, 0)"_s,
                u"LEFT JOIN product p ON p.id = l.product_id"_s};
    case SalesBy::Category:
        return {
            u"coalesce(g.name, '')"_s, u"coalesce(g.id, 0)"_s,
            u"LEFT JOIN product p ON p.id = l.product_id LEFT JOIN product_category g ON g.id = p.category_id"_s};
    case SalesBy::Region:
        return {u"coalesce(nullif(l.own_region, ''), nullif(o.region, ''), c.region)"_s, u"0"_s,
                u"JOIN customer c ON c.id = o.customer_id"_s};
    case SalesBy::Owner:
        return {u"coalesce(u.name, '')"_s, u"coalesce(u.id, 0)"_s,
                u"LEFT JOIN app_user u ON u.id = o.owner_id"_s};
    case SalesBy::Customer: return {u"c.name"_s, u"c.id"_s, u"JOIN customer c ON c.id = o.customer_id"_s};
    }
    return {};
}

Where conditions(const SalesQuery &query, const QString &currency)
{
    Where where;
    where.add(u"o.state <> 'cancelled'"_s);
    where.add(u"o.currency = :currency"_s, "currency"_L1, currency);
    // Orders are found by the index of their days; the few with lines of other days, by that of these.
    const auto others = u"o.id IN (SELECT order_id FROM order_line WHERE own_date IS NOT NULL)"_s;
    if (query.dates.from)
        where.add(u"%1 >= :from AND (o.order_date >= :from OR %2)"_s.arg(kDay, others), "from"_L1,
                  *query.dates.from);
    if (query.dates.to)
        where.add(u"%1 <= :to AND (o.order_date <= :to OR %2)"_s.arg(kDay, others), "to"_L1, *query.dates.to);
    return where;
}

SalesRow read(const Statement &row)
{
    return {.key = row.text(0),
            .id = row.integer(1),
            .orders = row.integer(2),
            .customers = row.integer(3),
            .quantity = row.amount(4),
            .revenue = row.amount(5)};
}

const auto kSums = uR"(
    count(DISTINCT o.id) AS orders, count(DISTINCT o.customer_id) AS customers,
    coalesce(sum(l.quantity), 0) AS quantity, coalesce(sum(l.amount), 0) AS revenue
    FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id)"_s;

} // namespace

SalesRepository::SalesRepository(const Connection &db)
    : m_db(db)
{
}

QString SalesRepository::commonestCurrency(const DateRange &dates) const
{
    Where where;
    where.add(u"state <> 'cancelled'"_s);
    if (dates.from)
        where.add(u"order_date >= :from"_s, "from"_L1, *dates.from);
    if (dates.to)
        where.add(u"order_date <= :to"_s, "to"_L1, *dates.to);
    Statement select(m_db, u"SELECT currency FROM sales_order"_s + where.sql()
                               + u" GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"_s);
    const auto read = [](const Statement &row) { return row.text(0); };
    if (const auto currency = where.bindTo(select).first(read))
        return *currency;
    return Statement(m_db, u"SELECT currency FROM meta"_s).first(read).value_or(QString());
}

SalesReport SalesRepository::report(const SalesQuery &query) const
{
    SalesReport report{.dates = query.dates, .by = query.by};
    report.currency = query.currency.isEmpty() ? commonestCurrency(query.dates) : query.currency;
    const auto group = grouping(query.by);
    const auto where = conditions(query, report.currency);

    Statement rows(m_db, u"SELECT %1 AS key, %2 AS id, %3 %4 %5 GROUP BY 1, 2 ORDER BY %6"_s.arg(
                             group.key, group.id, kSums, group.joins, where.sql(), group.order));
    report.rows = where.bindTo(rows).all(read);

    Statement totals(m_db, u"SELECT '', 0, %1 %2"_s.arg(kSums, where.sql()));
    report.totals = where.bindTo(totals).first(read).value_or(SalesRow{});

    Statement others(
        m_db,
        u"SELECT DISTINCT currency FROM sales_order WHERE state <> 'cancelled' AND currency <> :currency"_s);
    for (others.bind("currency"_L1, report.currency).execute(); others.next();)
        report.otherCurrencies << others.text(0);
    return report;
}

std::vector<CustomerId> SalesRepository::customersBehind(const SalesQuery &query, const SalesRow &row) const
{
    const auto currency = query.currency.isEmpty() ? commonestCurrency(query.dates) : query.currency;
    const auto group = grouping(query.by);
    auto where = conditions(query, currency);
    where.add(group.key + u" = :key"_s, "key"_L1, row.key);
    where.add(group.id + u" = :id"_s, "id"_L1, row.id);
    Statement select(m_db, uR"(
        SELECT o.customer_id
        FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id %1 %2
        GROUP BY o.customer_id ORDER BY sum(l.amount) DESC)"_s.arg(group.joins, where.sql()));
    return where.bindTo(select).all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

} // namespace crm
