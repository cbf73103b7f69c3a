#include "core/recycling/recyclingrepository.h"

#include "core/storage/lease.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kTogether = 5'000; ///< ids in one statement
constexpr qint64 kWorthAsking = 50'000; ///< rows changed since a list was read

} // namespace

RecyclingRepository::RecyclingRepository(const Connection &db)
    : m_db(db)
{
}

void RecyclingRepository::takeBack(std::span<const RecycleEntry> entries, const QString &reason, qint64 at)
{
    if (entries.empty())
        return;
    // As they lie in the file: in any other order each of them costs a page of its own, read and written.
    std::vector<CustomerId> all;
    for (const auto &entry : entries)
        all.push_back(entry.customer);
    std::ranges::sort(all);
    const auto pool = QString::number(entries.front().pool.value);
    for (std::span<const CustomerId> rest = all; !rest.empty();) {
        const auto ids = rest.first(std::min(rest.size(), kTogether));
        const QString sql = uR"(
            UPDATE customer
            SET previous_owner_id = owner_id, owner_id = NULL, pool_id = %1, acquired_at = NULL,
                protected_until = NULL, pooled_at = %2, pool_reason = :reason, rev = rev + 1
            WHERE id IN (%3) AND owner_id IS NOT NULL)"_s.arg(pool, QString::number(at), idList(ids));
        // By what is planned alone: most customers have many activities, and nothing that is to come.
        Statement(m_db, uR"(
            UPDATE activity INDEXED BY activity_by_plan SET state = 'cancelled', rev = rev + 1
            WHERE customer_id IN (%1) AND state = 'planned'
              AND owner_id = (SELECT c.owner_id FROM customer c WHERE c.id = activity.customer_id))"_s.arg(
                            idList(ids)))
            .execute();
        Statement(m_db, sql).bind("reason"_L1, reason).execute();
        rest = rest.subspan(ids.size());
    }
}

void RecyclingRepository::remember(std::span<const RecycleEntry> entries, qint64 operation)
{
    while (!entries.empty()) {
        const auto end = std::ranges::find_if(
            entries.first(std::min(entries.size(), kTogether)),
            [&](const RecycleEntry &entry) { return entry.deadline != entries.front().deadline; });
        const auto now = entries.first(size_t(end - entries.begin()));
        std::vector<CustomerId> ids;
        for (const auto &entry : now)
            ids.push_back(entry.customer);
        Statement(m_db, uR"(
            INSERT INTO recycled(customer_id, rule_id, deadline, operation)
            SELECT id, :rule, :deadline, :operation FROM customer WHERE id IN (%1))"_s.arg(idList(ids)))
            .bind("rule"_L1, now.front().rule)
            .bind("deadline"_L1, now.front().deadline)
            .bind("operation"_L1, operation)
            .execute();
        entries = entries.subspan(now.size());
    }
}

std::optional<std::vector<qint64>> RecyclingRepository::changedSince(qint64 operation) const
{
    const auto inBulk =
        Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM journal_range WHERE operation > :operation)"_s)
            .bind("operation"_L1, operation)
            .number();
    if (inBulk)
        return {};
    // Of other tables (people, stages, fields, tags) one row may concern everybody; the lines of an order
    // concern who asks for facts alone.
    Statement select(m_db, uR"(
        SELECT tbl IN ('contact', 'contact_point', 'address', 'customer_tag', 'sales_order', 'activity',
                       'opportunity', 'contract', 'complaint', 'delivery', 'instalment', 'payment',
                       'goods_return'),
               CASE tbl WHEN 'customer' THEN row ELSE json_extract(before, '$.customer_id') END,
               CASE tbl WHEN 'customer' THEN row ELSE json_extract(after, '$.customer_id') END,
               tbl = 'customer'
        FROM journal
        WHERE operation > :operation AND tbl NOT IN ('order_line', 'delivery_line', 'return_line', 'carrier', 'price_list', 'price_entry')
        LIMIT :most)"_s);
    std::vector<qint64> customers;
    select.bind("operation"_L1, operation).bind("most"_L1, kWorthAsking).execute();
    for (qint64 count = 1; select.next(); ++count) {
        if ((!select.boolean(0) && !select.boolean(3)) || count == kWorthAsking)
            return {};
        for (const int column : {1, 2})
            if (!select.isNull(column))
                customers.push_back(select.integer(column));
    }
    std::ranges::sort(customers);
    const auto repeated = std::ranges::unique(customers);
    customers.erase(repeated.begin(), repeated.end());
    return customers;
}

std::optional<qint64> RecyclingRepository::newestEvent() const
{
    return Statement(m_db, u"SELECT trusted_at FROM meta"_s)
        .first([](const Statement &row) { return row.optionalInteger(0); })
        .value_or(std::nullopt);
}

void RecyclingRepository::confirmTime(qint64 now)
{
    Statement(m_db, u"UPDATE meta SET trusted_at = :now"_s).bind("now"_L1, now).execute();
}

QString RecyclingRepository::name(CustomerId customer) const
{
    return Statement(m_db, u"SELECT name FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

QHash<CustomerId, qint64> RecyclingRepository::contactsOf(std::span<const CustomerId> customers) const
{
    QHash<CustomerId, qint64> counts;
    while (!customers.empty()) {
        const auto now = customers.first(std::min(customers.size(), kTogether));
        Statement select(m_db, uR"(
            SELECT customer_id, count(*) FROM activity
            WHERE customer_id IN (%1) AND state = 'done' AND kind NOT IN ('note', 'task')
            GROUP BY customer_id)"_s.arg(idList(now)));
        for (select.execute(); select.next();)
            counts.insert({select.integer(0)}, select.integer(1));
        customers = customers.subspan(now.size());
    }
    return counts;
}

bool RecyclingRepository::takeLease(const QString &holder, qint64 now, qint64 until)
{
    return crm::takeLease(m_db, u"recycling"_s, holder, now, until);
}

} // namespace crm
