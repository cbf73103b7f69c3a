#include "core/recycling/recyclingrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kTogether = 5'000; ///< ids in one statement

} // namespace

RecyclingRepository::RecyclingRepository(const Connection &db)
    : m_db(db)
{
}

bool RecyclingRepository::wasRecycled(const RecycleEntry &entry) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM recycled
                       WHERE customer_id = :customer AND rule_id = :rule AND deadline = :deadline))"_s)
               .bind("customer"_L1, entry.customer)
               .bind("rule"_L1, entry.rule)
               .bind("deadline"_L1, entry.deadline)
               .number()
        != 0;
}

void RecyclingRepository::takeBack(std::span<const RecycleEntry> entries, const QString &reason, qint64 at)
{
    while (!entries.empty()) {
        const auto now = entries.first(std::min(entries.size(), kTogether));
        std::vector<CustomerId> ids;
        for (const auto &entry : now)
            ids.push_back(entry.customer);
        const QString sql = uR"(
            UPDATE customer
            SET previous_owner_id = owner_id, owner_id = NULL, pool_id = %1, acquired_at = NULL,
                protected_until = NULL, pooled_at = %2, pool_reason = :reason, rev = rev + 1
            WHERE id IN (%3) AND owner_id IS NOT NULL)"_s.arg(QString::number(now.front().pool.value),
                                                              QString::number(at), idList(ids));
        Statement(m_db, sql).bind("reason"_L1, reason).execute();
        entries = entries.subspan(now.size());
    }
}

void RecyclingRepository::remember(std::span<const RecycleEntry> entries, qint64 operation)
{
    for (const auto &entry : entries)
        Statement(m_db, uR"(
            INSERT INTO recycled(customer_id, rule_id, deadline, operation)
            VALUES (:customer, :rule, :deadline, :operation))"_s)
            .bind("customer"_L1, entry.customer)
            .bind("rule"_L1, entry.rule)
            .bind("deadline"_L1, entry.deadline)
            .bind("operation"_L1, operation)
            .execute();
}

std::optional<qint64> RecyclingRepository::newestEvent(qint64 before) const
{
    return Statement(m_db, u"SELECT max(at) FROM operation WHERE id < :before"_s)
        .bind("before"_L1, before)
        .first([](const Statement &row) { return row.optionalInteger(0); })
        .value_or(std::nullopt);
}

QString RecyclingRepository::name(CustomerId customer) const
{
    return Statement(m_db, u"SELECT name FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace crm
