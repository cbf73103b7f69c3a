#include "core/insight/salesrepository.h"

#include "core/base/epochday.h"
#include "core/insight/salesperiod.h"
#include "core/insight/salestally.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kScanDays = 400; ///< from there on reading the whole table is faster than an index into it
constexpr qint64 kMostChanges = 20'000; ///< beyond, reading everything anew is quicker
constexpr size_t kManyNames = 2'000; ///< from so many on one reads all names there are

// Orders some of whose lines have a day or a region of their own: few, and found by an index of theirs.
const auto kMixed = "SELECT order_id FROM order_line WHERE own_date IS NOT NULL OR own_region <> ''"_ba;

// Columns 0 to 6 are the order's, the rest those of a line. Records of one order follow one another.
const auto kSelect = R"(
    SELECT o.id, o.customer_id, coalesce(o.owner_id, 0), o.order_date, o.region, o.currency, o.total,
           l.id, coalesce(l.own_date, o.order_date), l.own_region, coalesce(l.product_id, 0), l.description,
           l.quantity, l.amount
    FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id
    WHERE o.state <> 'cancelled')"_ba;

void readInto(SalesLedger &ledger, RawStatement &row)
{
    while (row.step())
        ledger.add({.id = row.integer(0),
                    .customer = row.integer(1),
                    .owner = row.integer(2),
                    .day = epochDayOf(row.utf8(3)),
                    .region = row.utf8(4),
                    .currency = row.utf8(5),
                    .total = row.integer(6)},
                   {.isLine = !row.isNull(7),
                    .ownRegion = row.utf8(9),
                    .day = epochDayOf(row.utf8(8)),
                    .product = row.integer(10),
                    .description = row.utf8(11),
                    .quantity = row.integer(12),
                    .amount = row.integer(13)});
}

/// They come by falling revenue; where it is the same, the names decide.
void sortRows(SalesReport &report)
{
    for (auto from = report.rows.begin(); !isTime(report.by) && from != report.rows.end();) {
        const auto to = std::find_if(from, report.rows.end(),
                                     [&](const SalesRow &row) { return row.revenue != from->revenue; });
        std::stable_sort(from, to, [](const SalesRow &a, const SalesRow &b) { return a.key < b.key; });
        from = to;
    }
}

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

} // namespace

SalesRepository::SalesRepository(const Connection &db)
    : m_db(db)
{
}

SalesLedger SalesRepository::ledger(const DateRange &dates) const
{
    const Snapshot moment(m_db);
    SalesLedger ledger;
    ledger.operation = newestOperation();
    const bool whole = !dates.from || !dates.to || dates.from->daysTo(*dates.to) > kScanDays;
    if (whole) {
        const auto rows = [this](const QString &table) {
            return size_t(Statement(m_db, u"SELECT count(*) FROM "_s + table).number());
        };
        ledger.reserve(rows(u"sales_order"_s), rows(u"order_line"_s));
        RawStatement all(m_db.raw(), kSelect);
        readInto(ledger, all);
    } else {
        const QByteArray narrowed = kSelect + " AND o.order_date BETWEEN ?1 AND ?2 AND o.id NOT IN ("_ba
                                  + kMixed + ") UNION ALL "_ba + kSelect + " AND o.id IN ("_ba + kMixed + ')';
        RawStatement some(m_db.raw(), narrowed);
        some.bind(1, dates.from->toString(Qt::ISODate));
        some.bind(2, dates.to->toString(Qt::ISODate));
        readInto(ledger, some);
    }
    RawStatement regions(m_db.raw(), "SELECT id, region FROM customer ORDER BY id DESC");
    while (regions.step())
        ledger.setRegionOf(regions.integer(0), regions.utf8(1));
    ledger.finish();
    return ledger;
}

qint64 SalesRepository::newestOperation() const
{
    return Statement(m_db, u"SELECT coalesce(max(id), 0) FROM operation"_s).number();
}

bool SalesRepository::catchUp(SalesLedger &ledger) const
{
    const Snapshot moment(m_db);
    const auto newest = newestOperation();
    if (newest == ledger.operation)
        return true;
    const auto orders = changedRows(ledger.operation, u"sales_order"_s, uR"(
        UNION SELECT json_extract(coalesce(after, before), '$.order_id') FROM journal
               WHERE operation > :last AND tbl = 'order_line'
        UNION SELECT l.order_id FROM journal_range r JOIN order_line l ON l.id BETWEEN r.first_row AND r.last_row
               WHERE r.operation > :last AND r.tbl = 'order_line')"_s);
    const auto customers = changedRows(ledger.operation, u"customer"_s, {});
    if (!orders || !customers)
        return false;
    SalesLedger news;
    news.useCodesOf(ledger);
    RawStatement select(m_db.raw(), QByteArray(kSelect + " AND o.id = ?1"_ba));
    for (const auto order : *orders) {
        select.bind(1, order);
        readInto(news, select);
        select.reset();
    }
    news.finish();
    if (!orders->isEmpty())
        ledger.replace(*orders, news);
    RawStatement regions(m_db.raw(), "SELECT id, region FROM customer WHERE id = ?1");
    for (const auto customer : *customers) {
        regions.bind(1, customer);
        if (regions.step())
            ledger.setRegionOf(customer, regions.utf8(1));
        regions.reset();
    }
    ledger.operation = newest;
    return true;
}

/// The rows of a table, and what else `more` selects, that operations after `last` touched; nothing where
/// they are too many.
std::optional<QSet<qint64>> SalesRepository::changedRows(qint64 last, const QString &table,
                                                         const QString &more) const
{
    QSet<qint64> rows;
    Statement ranges(m_db, uR"(
        SELECT first_row, last_row FROM journal_range WHERE operation > :last AND tbl = :table)"_s);
    for (ranges.bind("last"_L1, last).bind("table"_L1, table).execute(); ranges.next();) {
        if (ranges.integer(1) - ranges.integer(0) > kMostChanges)
            return {};
        for (auto row = ranges.integer(0); row <= ranges.integer(1); ++row)
            rows.insert(row);
    }
    Statement select(m_db, QString(u"SELECT row FROM journal WHERE operation > :last AND tbl = :table"_s
                                   + more + u" LIMIT :most"_s));
    select.bind("last"_L1, last).bind("table"_L1, table).bind("most"_L1, kMostChanges);
    for (select.execute(); select.next();)
        rows.insert(select.integer(0));
    return rows.size() < kMostChanges ? std::optional(rows) : std::nullopt;
}

/// The one that is asked for, else the one that most orders of these days have.
QByteArray SalesRepository::currency(const SalesLedger &ledger, const SalesQuery &query,
                                     const std::vector<qint64> &counts) const
{
    if (!query.currency.isEmpty())
        return query.currency.toUtf8();
    const auto &codes = ledger.codes().currencies;
    quint32 best = 0;
    for (quint32 code = 0; code < counts.size(); ++code)
        if (counts[code] > counts[best]
            || (counts[code] > 0 && counts[code] == counts[best] && codes.key(code) < codes.key(best)))
            best = code;
    return counts[best] > 0 ? codes.key(best)
                            : Statement(m_db, u"SELECT currency FROM meta"_s)
                                  .first([](const Statement &row) { return row.text(0).toUtf8(); })
                                  .value_or(QByteArray());
}

std::unordered_map<qint64, qint64> SalesRepository::categories() const
{
    std::unordered_map<qint64, qint64> categories;
    RawStatement products(m_db.raw(), "SELECT id, category_id FROM product WHERE category_id IS NOT NULL");
    while (products.step())
        categories.emplace(products.integer(0), products.integer(1));
    return categories;
}

std::optional<QDate> SalesRepository::firstDay() const
{
    Statement select(m_db, u"SELECT min(order_date) FROM sales_order WHERE state <> 'cancelled'"_s);
    return select.first([](const Statement &row) { return row.date(0); }).value_or(std::nullopt);
}

std::vector<SalesReport> SalesRepository::reports(const std::vector<SalesQuery> &queries) const
{
    return queries.empty() ? std::vector<SalesReport>() : reports(ledger(span(queries)), queries);
}

std::vector<SalesReport> SalesRepository::reports(const SalesLedger &ledger,
                                                  const std::vector<SalesQuery> &queries) const
{
    std::vector<SalesReport> reports;
    if (queries.empty())
        return reports;
    const auto counts = ordersByCurrency(ledger, queries.front().dates);
    const auto currency = this->currency(ledger, queries.front(), counts);
    QStringList others;
    for (quint32 code = 0; code < counts.size(); ++code)
        if (const auto &key = ledger.codes().currencies.key(code); counts[code] > 0 && key != currency)
            others << QString::fromUtf8(key);
    others.sort();
    const auto categories = this->categories();
    for (const auto &query : queries) {
        auto report = SalesTally(ledger, query, currency, categories).report();
        report.currency = QString::fromUtf8(currency);
        report.otherCurrencies = others;
        nameRows(report);
        reports.push_back(std::move(report));
    }
    return reports;
}

std::vector<CustomerId> SalesRepository::customersBehind(const SalesLedger &ledger, const SalesQuery &query,
                                                         const SalesRow &row) const
{
    const auto categories = this->categories();
    const auto code = currency(ledger, query, ordersByCurrency(ledger, query.dates));
    return SalesTally(ledger, query, code, categories).customersBehind(row);
}

std::vector<CustomerId> SalesRepository::customersBehind(const SalesQuery &query, const SalesRow &row) const
{
    return customersBehind(ledger(query.dates), query, row);
}

/// Rows of equal revenue then stand in the order of their names.
void SalesRepository::nameRows(SalesReport &report) const
{
    if (isTime(report.by) || isGrouped(report.by) || report.by == SalesBy::Region)
        return sortRows(report);
    const auto table = report.by == SalesBy::Product  ? "product"_ba
                     : report.by == SalesBy::Category ? "product_category"_ba
                     : report.by == SalesBy::Owner    ? "app_user"_ba
                                                      : "customer"_ba;
    if (report.rows.size() > kManyNames) {
        std::vector<SalesRow *> rows;
        for (auto &row : report.rows)
            rows.push_back(&row);
        std::ranges::sort(rows, {}, &SalesRow::id);
        RawStatement all(m_db.raw(), QByteArray("SELECT id, name FROM "_ba + table + " ORDER BY id"_ba));
        for (auto next = rows.begin(); all.step();) {
            while (next != rows.end() && (*next)->id < all.integer(0))
                ++next;
            if (next != rows.end() && (*next)->id == all.integer(0))
                (*next)->key = all.text(1);
        }
    } else {
        RawStatement one(m_db.raw(), QByteArray("SELECT name FROM "_ba + table + " WHERE id = ?1"_ba));
        for (auto &row : report.rows) {
            if (row.id <= 0)
                continue;
            one.bind(1, row.id);
            row.key = one.step() ? one.text(0) : QString();
            one.reset();
        }
    }
    sortRows(report);
}

} // namespace crm
