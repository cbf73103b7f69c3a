#include "core/insight/salesrepository.h"

#include "core/insight/salesperiod.h"
#include "core/insight/salestally.h"
#include "core/storage/rawstatement.h"
#include "core/storage/where.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kScanDays = 400; ///< from there on reading the whole table is faster than an index into it

/// What holds all the days that any of the queries looks at.
DateRange span(const std::vector<SalesQuery> &queries)
{
    DateRange all = queries.front().dates;
    const auto widen = [&all](const DateRange &dates) {
        all.from = all.from && dates.from ? std::optional(std::min(*all.from, *dates.from)) : std::nullopt;
        all.to = all.to && dates.to ? std::optional(std::max(*all.to, *dates.to)) : std::nullopt;
    };
    for (const auto &query : queries) {
        widen(query.dates);
        if (query.yearBefore)
            widen(yearBefore(query.dates));
    }
    return all;
}

// Orders some of whose lines have a day or a region of their own: few, and found by an index of theirs.
const auto kMixed = "SELECT order_id FROM order_line WHERE own_date IS NOT NULL OR own_region <> ''"_ba;
const auto kDay = "coalesce(l.own_date, o.order_date)"_ba;
const auto kRegion =
    "CASE WHEN o.region <> '' THEN o.region ELSE (SELECT c.region FROM customer c WHERE c.id = o.customer_id) END"_ba;
const QByteArray kLineRegion =
    "CASE WHEN l.own_region <> '' THEN l.own_region ELSE "_ba + kRegion + " END"_ba;

QByteArray condition(const DateRange &dates)
{
    const bool scan = !dates.from || !dates.to || dates.from->daysTo(*dates.to) > kScanDays;
    const QByteArray day = scan ? "(o.order_date || '')"_ba : "o.order_date"_ba;
    return "o.state <> 'cancelled' AND "_ba + day + " >= ?1 AND "_ba + day + " <= ?2"_ba;
}

/// Columns 0 to 6 are the order's, the rest those of a line. Records of one order follow one another. Those
/// of mixed orders come whatever their days are: the tally looks at these.
QByteArray salesSql(const DateRange &dates, bool lines)
{
    const auto fields = [](const QByteArray &day, const QByteArray &amount,
                           const QByteArray &region) -> QByteArray {
        return "SELECT o.id, "_ba + day + " AS day, o.customer_id, coalesce(o.owner_id, 0), "_ba + amount
             + ", o.currency, "_ba + region + " AS region"_ba;
    };
    if (lines) {
        const QByteArray select = fields(kDay, "o.total"_ba, kLineRegion)
                                + ", l.id, coalesce(l.product_id, 0), l.description, l.quantity, l.amount"_ba
                                  " FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id WHERE "_ba;
        return select + condition(dates) + " AND o.id NOT IN ("_ba + kMixed + ") UNION ALL "_ba + select
             + "o.state <> 'cancelled' AND o.id IN ("_ba + kMixed + ")"_ba;
    }
    return fields("o.order_date"_ba, "o.total"_ba, kRegion) + " FROM sales_order o WHERE "_ba
         + condition(dates) + " AND o.id NOT IN ("_ba + kMixed + ") UNION ALL "_ba
         + fields(kDay, "sum(l.amount)"_ba, kLineRegion)
         + " FROM sales_order o JOIN order_line l ON l.order_id = o.id"_ba
           " WHERE o.state <> 'cancelled' AND o.id IN ("_ba
         + kMixed + ") GROUP BY o.id, day, region"_ba;
}

SaleRecord read(const RawStatement &row, bool lines)
{
    SaleRecord sale{.order = row.integer(0),
                    .date = row.utf8(1),
                    .customer = row.integer(2),
                    .owner = row.integer(3),
                    .region = row.utf8(6),
                    .amount = {row.integer(4)}};
    if (lines && !row.isNull(7)) {
        sale.product = row.integer(8);
        sale.description = row.utf8(9);
        sale.quantity = {row.integer(10)};
        sale.amount = {row.integer(11)};
    }
    return sale;
}

/// The SQL condition on what stands behind one row of a report, and the tables that it needs besides o and l.
struct Behind
{
    QString joins;
    QString condition;
};

Behind behind(SalesBy by)
{
    const auto day = QString::fromLatin1(kDay);
    const auto region = QString::fromLatin1(kLineRegion);
    switch (by) {
    case SalesBy::Month: return {{}, u"substr(%1, 1, 7) = :key"_s.arg(day)};
    case SalesBy::Year: return {{}, u"substr(%1, 1, 4) = :key"_s.arg(day)};
    case SalesBy::Quarter:
        return {
            {},
            u"substr(%1, 1, 4) || '-Q' || ((CAST(substr(%1, 6, 2) AS INTEGER) + 2) / 3) = :key"_s.arg(day)};
    case SalesBy::Product:
        return {{}, u"coalesce(l.product_id, 0) = :id AND (:id > 0 OR coalesce(l.description, '') = :key)"_s};
    case SalesBy::Category:
        return {u"LEFT JOIN product p ON p.id = l.product_id"_s, u"coalesce(p.category_id, 0) = :id"_s};
    case SalesBy::Region: return {{}, region + u" = :key"_s};
    case SalesBy::Owner: return {{}, u"coalesce(o.owner_id, 0) = :id"_s};
    case SalesBy::Customer: return {{}, u"o.customer_id = :id"_s};
    }
    return {};
}

/// What counts within these days. `day` is the order's, or that of a line l, of which the first narrows by
/// its index.
Where within(const DateRange &dates, const QString &day = u"o.order_date"_s)
{
    Where where;
    where.add(u"o.state <> 'cancelled'"_s);
    const auto mixed = QString::fromLatin1(kMixed);
    if (dates.from) {
        where.add(u"%1 >= :from"_s.arg(day), "from"_L1, *dates.from);
        where.add(u"(o.order_date >= :from OR o.id IN (%1))"_s.arg(mixed));
    }
    if (dates.to) {
        where.add(u"%1 <= :to"_s.arg(day), "to"_L1, *dates.to);
        where.add(u"(o.order_date <= :to OR o.id IN (%1))"_s.arg(mixed));
    }
    return where;
}

/// The days that a row of time stands for.
DateRange daysOf(SalesBy by, const QString &key, const DateRange &dates)
{
    if (!isTime(by))
        return dates;
    const int year = key.left(4).toInt();
    const int month = by == SalesBy::Month   ? key.mid(5).toInt()
                    : by == SalesBy::Quarter ? key.right(1).toInt() * 3 - 2
                                             : 1;
    const int months = by == SalesBy::Month ? 1 : by == SalesBy::Quarter ? 3 : 12;
    const QDate first(year, month, 1);
    const QDate last = first.addMonths(months).addDays(-1);
    return {dates.from ? std::max(*dates.from, first) : first, dates.to ? std::min(*dates.to, last) : last};
}

} // namespace

SalesRepository::SalesRepository(const Connection &db)
    : m_db(db)
{
}

QString SalesRepository::commonestCurrency(const DateRange &dates) const
{
    const auto where = within(dates);
    Statement select(m_db, u"SELECT o.currency FROM sales_order o"_s + where.sql()
                               + u" GROUP BY o.currency ORDER BY count(*) DESC, o.currency LIMIT 1"_s);
    const auto text = [](const Statement &row) { return row.text(0); };
    if (const auto currency = where.bindTo(select).first(text))
        return *currency;
    return Statement(m_db, u"SELECT currency FROM meta"_s).first(text).value_or(QString());
}

std::optional<QDate> SalesRepository::firstDay() const
{
    Statement select(m_db, u"SELECT min(order_date) FROM sales_order WHERE state <> 'cancelled'"_s);
    return select.first([](const Statement &row) { return row.date(0); }).value_or(std::nullopt);
}

std::vector<SalesReport> SalesRepository::reports(const std::vector<SalesQuery> &queries) const
{
    if (queries.empty())
        return {};
    const auto &first = queries.front();
    const auto currency = first.currency.isEmpty() ? commonestCurrency(first.dates) : first.currency;
    const auto code = currency.toUtf8();
    std::vector<SalesTally> tallies(queries.begin(), queries.end());
    const bool lines = std::ranges::any_of(tallies, &SalesTally::readsLines);
    std::unordered_map<qint64, qint64> categories;
    if (std::ranges::any_of(queries, [](const SalesQuery &query) { return query.by == SalesBy::Category; })) {
        RawStatement products(m_db.raw(), "SELECT id, coalesce(category_id, 0) FROM product");
        while (products.step())
            categories.emplace(products.integer(0), products.integer(1));
    }

    const auto dates = span(queries);
    const auto from = dates.from ? dates.from->toString(Qt::ISODate) : u"0000-00-00"_s;
    const auto to = dates.to ? dates.to->toString(Qt::ISODate) : u"9999-99-99"_s;
    RawStatement sales(m_db.raw(), salesSql(dates, lines));
    sales.bind(1, from);
    sales.bind(2, to);
    QStringList others;
    while (sales.step()) {
        if (const auto other = sales.utf8(5); other != QByteArrayView(code)) {
            const auto text = QString::fromUtf8(other);
            const auto day = QDate::fromString(QString::fromLatin1(sales.utf8(1)), Qt::ISODate);
            if (!others.contains(text) && first.dates.contains(day))
                others << text;
            continue;
        }
        auto sale = read(sales, lines);
        if (sale.date.size() != from.size())
            continue; // no date
        if (const auto category = categories.find(sale.product); category != categories.end())
            sale.category = category->second;
        for (auto &tally : tallies)
            tally.add(sale);
    }

    std::ranges::sort(others);
    std::vector<SalesReport> reports;
    for (auto &tally : tallies) {
        auto report = tally.report();
        report.currency = currency;
        report.otherCurrencies = others;
        nameRows(report);
        reports.push_back(std::move(report));
    }
    return reports;
}

/// Rows of equal revenue then stand in the order of their names.
void SalesRepository::nameRows(SalesReport &report) const
{
    if (isTime(report.by) || report.by == SalesBy::Region)
        return;
    const auto table = report.by == SalesBy::Product  ? u"product"_s
                     : report.by == SalesBy::Category ? u"product_category"_s
                     : report.by == SalesBy::Owner    ? u"app_user"_s
                                                      : u"customer"_s;
    Statement select(m_db, u"SELECT name FROM %1 WHERE id = :id"_s.arg(table));
    for (auto &row : report.rows)
        if (row.id > 0)
            row.key = select.bind("id"_L1, row.id)
                          .first([](const Statement &name) { return name.text(0); })
                          .value_or(QString());
    std::ranges::stable_sort(report.rows, [](const SalesRow &a, const SalesRow &b) {
        return std::tie(b.revenue, a.key) < std::tie(a.revenue, b.key);
    });
}

std::vector<CustomerId> SalesRepository::customersBehind(const SalesQuery &query, const SalesRow &row) const
{
    const auto [joins, condition] = behind(query.by);
    auto where = within(daysOf(query.by, row.key, query.dates), QString::fromLatin1(kDay));
    where.add(u"o.currency = :currency"_s, "currency"_L1,
              query.currency.isEmpty() ? commonestCurrency(query.dates) : query.currency);
    where.add(condition);
    Statement select(m_db, uR"(
        SELECT o.customer_id
        FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id %1 %2
        GROUP BY o.customer_id ORDER BY sum(coalesce(l.amount, o.total)) DESC, o.customer_id)"_s.arg(
                               joins, where.sql()));
    where.bindTo(select);
    if (condition.contains(":key"_L1))
        select.bind("key"_L1, row.key);
    if (condition.contains(":id"_L1))
        select.bind("id"_L1, row.id);
    return select.all([](const Statement &each) { return CustomerId{each.integer(0)}; });
}

} // namespace crm
