#include "core/insight/factrepository.h"

#include "core/storage/connection.h"
#include "core/storage/rawstatement.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void arrange(std::vector<qint64> &ids)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
}

} // namespace

FactRepository::FactRepository(const Connection &db)
    : m_db(db)
{
}

qint64 FactRepository::state() const
{
    RawStatement row(m_db.raw(), "SELECT write_seq FROM meta"_ba);
    return row.step() ? row.integer(0) : 0;
}

std::vector<qint64> FactRepository::buyersOf(const std::vector<qint64> &products, const QString &since) const
{
    std::vector<qint64> buyers;
    RawStatement lines(m_db.raw(), R"(
        SELECT o.customer_id FROM order_line l JOIN sales_order o ON o.id = l.order_id
        WHERE l.product_id = ?1 AND o.state <> 'cancelled' AND coalesce(l.own_date, o.order_date) >= ?2)"_ba);
    const auto day = since.toUtf8();
    for (const auto product : products) {
        lines.reset();
        lines.bind(1, product);
        lines.bind(2, QByteArrayView(day));
        while (lines.step())
            buyers.push_back(lines.integer(0));
        arrange(buyers);
    }
    return buyers;
}

std::vector<qint64> FactRepository::buyersOfProduct(const Matches &matches, const QString &since) const
{
    std::vector<qint64> products;
    for (RawStatement row(m_db.raw(), "SELECT id, name, code FROM product"_ba); row.step();)
        if (matches(row.text(1)) || (!row.utf8(2).isEmpty() && matches(row.text(2))))
            products.push_back(row.integer(0));
    auto buyers = buyersOf(products, since);
    RawStatement lines(m_db.raw(), R"(
        SELECT o.customer_id, l.description FROM order_line l JOIN sales_order o ON o.id = l.order_id
        WHERE l.product_id IS NULL AND l.description <> '' AND o.state <> 'cancelled'
          AND coalesce(l.own_date, o.order_date) >= ?1)"_ba);
    const auto day = since.toUtf8();
    lines.bind(1, QByteArrayView(day));
    while (lines.step())
        if (matches(lines.text(1)))
            buyers.push_back(lines.integer(0));
    arrange(buyers);
    return buyers;
}

std::vector<qint64> FactRepository::buyersOfCategory(const Matches &matches, const QString &since) const
{
    struct Category
    {
        qint64 parent = 0;
        bool meant = false;
    };
    std::map<qint64, Category> categories;
    for (RawStatement row(m_db.raw(), "SELECT id, parent_id, name FROM product_category"_ba); row.step();)
        categories[row.integer(0)] = {row.isNull(1) ? 0 : row.integer(1), matches(row.text(2))};
    const auto meant = [&](qint64 id) {
        for (size_t steps = 0; id && steps <= categories.size(); ++steps) {
            if (categories[id].meant)
                return true;
            id = categories[id].parent;
        }
        return false;
    };
    std::vector<qint64> products;
    for (RawStatement row(m_db.raw(), "SELECT id, category_id FROM product WHERE category_id IS NOT NULL"_ba);
         row.step();)
        if (meant(row.integer(1)))
            products.push_back(row.integer(0));
    return buyersOf(products, since);
}

FactRepository::Figures FactRepository::figures(const QByteArray &sql) const
{
    Figures found;
    for (RawStatement row(m_db.raw(), sql); row.step();)
        found.emplace_back(row.integer(0), row.integer(1));
    return found;
}

FactRepository::Figures FactRepository::activities(const QString &kind, qint64 since) const
{
    RawStatement row(m_db.raw(), R"(
        SELECT customer_id, count(*) FROM activity
        WHERE state = 'done' AND at >= ?1 AND CASE ?2 WHEN '' THEN kind NOT IN ('note', 'task') ELSE kind = ?2 END
        GROUP BY customer_id ORDER BY customer_id)"_ba);
    row.bind(1, since);
    row.bind(2, kind);
    Figures found;
    while (row.step())
        found.emplace_back(row.integer(0), row.integer(1));
    return found;
}

FactRepository::Figures FactRepository::openOpportunities() const
{
    return figures(R"(
        SELECT o.customer_id, count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE o.customer_id IS NOT NULL AND s.state = 'open' AND o.nurturing = 0
        GROUP BY o.customer_id ORDER BY o.customer_id)"_ba);
}

FactRepository::Figures FactRepository::openComplaints() const
{
    return figures(R"(
        SELECT customer_id, count(*) FROM complaint WHERE closed_at IS NULL
        GROUP BY customer_id ORDER BY customer_id)"_ba);
}

std::vector<qint64> FactRepository::whoseText(Text column, const Matches &matches) const
{
    static constexpr std::array kSql = {
        "SELECT id, notes FROM customer ORDER BY id",
        "SELECT id, preferences FROM customer ORDER BY id",
        "SELECT id, hobbies FROM customer ORDER BY id",
    };
    std::vector<qint64> found;
    for (RawStatement row(m_db.raw(), kSql[size_t(column)]); row.step();)
        if (matches(row.text(1)))
            found.push_back(row.integer(0));
    return found;
}

} // namespace crm
