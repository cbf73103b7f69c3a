#include "core/insight/factrepository.h"

#include "core/storage/connection.h"
#include "core/storage/rawstatement.h"

#include <QHash>

#include <algorithm>
#include <cmath>
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

qint64 FactRepository::lastOperation() const
{
    RawStatement row(m_db.raw(), "SELECT max(id) FROM operation"_ba);
    return row.step() ? row.integer(0) : 0;
}

bool FactRepository::ordersChangedSince(qint64 operation) const
{
    RawStatement row(m_db.raw(), R"(
        SELECT EXISTS (SELECT 1 FROM journal WHERE operation > ?1
                       AND tbl IN ('sales_order', 'order_line', 'product', 'product_category'))
            OR EXISTS (SELECT 1 FROM journal_range WHERE operation > ?1
                       AND tbl IN ('sales_order', 'order_line', 'product', 'product_category')))"_ba);
    row.bind(1, operation);
    return row.step() && row.integer(0) != 0;
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

FactRepository::Figures FactRepository::activities(const QString &kind, qint64 since, qint64 until) const
{
    RawStatement row(m_db.raw(), R"(
        SELECT customer_id, count(*) FROM activity
        WHERE state = 'done' AND at >= ?1 AND at < ?3 AND CASE ?2 WHEN '' THEN kind NOT IN ('note', 'task') ELSE kind = ?2 END
        GROUP BY customer_id ORDER BY customer_id)"_ba);
    row.bind(1, since);
    row.bind(2, kind);
    row.bind(3, until);
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

namespace {

/// What forms show before anything is chosen.
bool isNothing(const QString &text)
{
    static const QStringList words{u"Select"_s, u"请选择"_s, u"請選擇"_s, u"-"_s};
    return text.isEmpty() || words.contains(text);
}

/// Fills a column row by row; categories get their codes in the order in which they appear.
class TraitBuilder
{
public:
    TraitBuilder(const QString &key, bool isNumber, size_t rows)
        : m_column{.key = key, .isNumber = isNumber}
    {
        if (isNumber)
            m_column.numbers.assign(rows, std::nan(""));
        else
            m_column.codes.assign(rows, -1);
    }
    void set(size_t row, const QString &text)
    {
        if (isNothing(text))
            return;
        if (m_column.isNumber) {
            bool valid = false;
            const double number = text.toDouble(&valid);
            m_column.numbers[row] = valid ? number : std::nan("");
            return;
        }
        auto code = m_codes.constFind(text);
        if (code == m_codes.constEnd()) {
            code = m_codes.insert(text, qint32(m_column.levels.size()));
            m_column.levels << text;
        }
        m_column.codes[row] = *code;
    }
    /// With the levels by their texts, so that nothing depends on who came first.
    TraitColumn take()
    {
        const auto before = m_column.levels;
        m_column.levels.sort();
        std::vector<qint32> places;
        for (const auto &level : before)
            places.push_back(
                qint32(std::ranges::lower_bound(m_column.levels, level) - m_column.levels.begin()));
        for (auto &code : m_column.codes)
            if (code >= 0)
                code = places[size_t(code)];
        return std::move(m_column);
    }

private:
    TraitColumn m_column;
    QHash<QString, qint32> m_codes = {};
};

bool isNumberType(QByteArrayView type)
{
    return type == "integer" || type == "decimal" || type == "money";
}

} // namespace

std::vector<TraitColumn> FactRepository::traits(const std::vector<qint64> &customers) const
{
    const auto rowOf = [&](qint64 id) -> std::optional<size_t> {
        const auto found = std::ranges::lower_bound(customers, id);
        return found == customers.end() || *found != id ? std::nullopt
                                                        : std::optional(size_t(found - customers.begin()));
    };
    std::vector<TraitBuilder> builders;
    for (const auto &key : {u"kind"_s, u"source"_s, u"industry"_s, u"country"_s, u"region"_s, u"city"_s})
        builders.emplace_back(key, false, customers.size());
    const auto own = builders.size();
    for (RawStatement row(m_db.raw(),
                          "SELECT id, kind, source, industry, country, region, city FROM customer"_ba);
         row.step();)
        if (const auto place = rowOf(row.integer(0)))
            for (size_t i = 0; i < own; ++i)
                builders[i].set(*place, row.text(int(i) + 1));
    std::map<qint64, size_t> fields;
    for (RawStatement row(m_db.raw(), "SELECT id, name, type FROM custom_field"
                                      " WHERE entity = 'customer' AND active = 1 ORDER BY id"_ba);
         row.step();) {
        fields.emplace(row.integer(0), builders.size());
        builders.emplace_back(row.text(1), isNumberType(row.utf8(2)), customers.size());
    }
    for (RawStatement row(m_db.raw(), "SELECT field_id, row_id, value FROM custom_value"_ba); row.step();) {
        const auto field = fields.find(row.integer(0));
        const auto place = field == fields.end() ? std::nullopt : rowOf(row.integer(1));
        if (place)
            builders[field->second].set(*place, row.text(2));
    }
    std::vector<TraitColumn> columns;
    for (auto &builder : builders)
        columns.push_back(builder.take());
    return columns;
}

QString FactRepository::setting(const QString &key) const
{
    RawStatement row(m_db.raw(), "SELECT value FROM team_setting WHERE key = ?1"_ba);
    row.bind(1, key);
    return row.step() ? row.text(0) : QString();
}

void FactRepository::storeSetting(const QString &key, const QString &value) const
{
    RawStatement row(m_db.raw(), R"(
        INSERT INTO team_setting(key, value) VALUES (?1, ?2)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, rev = rev + 1)"_ba);
    row.bind(1, key);
    row.bind(2, value);
    row.execute();
}

} // namespace crm
