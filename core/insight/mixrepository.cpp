#include "core/insight/mixrepository.h"

#include "core/base/epochday.h"
#include "core/storage/connection.h"
#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace crm {

MixRepository::MixRepository(const Connection &db)
    : m_db(db)
{
}

Baskets MixRepository::baskets() const
{
    Baskets found;
    std::unordered_map<qint64, qint32> items;
    for (RawStatement row(m_db.raw(), R"(
             SELECT p.id, p.name, coalesce(c.name, '') FROM product p
             LEFT JOIN product_category c ON c.id = p.category_id ORDER BY p.id)"_ba);
         row.step();) {
        items.emplace(row.integer(0), qint32(found.products.size()));
        found.products.push_back(row.integer(0));
        found.names << row.text(1);
        found.categories << row.text(2);
    }
    qint64 last = 0;
    for (RawStatement row(m_db.raw(), R"(
             SELECT l.order_id, l.product_id FROM order_line l JOIN sales_order o ON o.id = l.order_id
             WHERE l.product_id IS NOT NULL AND o.state <> 'cancelled' ORDER BY l.order_id)"_ba);
         row.step();) {
        const auto item = items.find(row.integer(1));
        if (item == items.end())
            continue;
        if (row.integer(0) != last)
            ++found.orders;
        last = row.integer(0);
        found.basket.push_back(found.orders - 1);
        found.item.push_back(item->second);
    }
    return found;
}

std::vector<BoughtProduct> MixRepository::boughtBy(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT DISTINCT l.product_id, o.order_date FROM sales_order o JOIN order_line l ON l.order_id = o.id
        WHERE o.customer_id = :customer AND o.state <> 'cancelled' AND l.product_id IS NOT NULL
        ORDER BY l.product_id, o.order_date)"_s)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) {
            return BoughtProduct{row.integer(0), epochDayOf(row.date(1).value_or(QDate(1970, 1, 1)))};
        });
}

std::vector<std::pair<qint64, QString>> MixRepository::mainKinds() const
{
    std::vector<std::pair<qint64, QString>> found;
    for (RawStatement row(m_db.raw(), R"(
             SELECT o.customer_id, c.name, amount_sum(l.amount) AS spent FROM sales_order o
             JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id
             JOIN product_category c ON c.id = p.category_id
             WHERE o.state <> 'cancelled' GROUP BY o.customer_id, c.id
             ORDER BY o.customer_id, spent DESC, c.id)"_ba);
         row.step();)
        if (found.empty() || found.back().first != row.integer(0))
            found.emplace_back(row.integer(0), row.text(1));
    return found;
}

} // namespace crm
