#include "core/pool/transferrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kOpenOpportunity = u"stage_id IN (SELECT id FROM stage WHERE state = 'open')"_s;

} // namespace

TransferRepository::TransferRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<CustomerId> TransferRepository::ownedBy(UserId user) const
{
    return Statement(m_db, u"SELECT id FROM customer WHERE owner_id = :user ORDER BY id"_s)
        .bind("user"_L1, user)
        .all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

std::vector<CustomerId> TransferRepository::inPool(PoolId pool) const
{
    return Statement(m_db, u"SELECT id FROM customer WHERE pool_id = :pool ORDER BY id"_s)
        .bind("pool"_L1, pool)
        .all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

void TransferRepository::retargetRules(PoolId pool, PoolId target, QDate day)
{
    Statement(m_db, uR"(
        UPDATE recycle_rule SET pool_id = :target, rev = rev + 1
        WHERE pool_id = :pool AND (effective_until IS NULL OR effective_until > :day))"_s)
        .bind("target"_L1, target)
        .bind("pool"_L1, pool)
        .bind("day"_L1, day)
        .execute();
}

qint64 TransferRepository::plannedOf(UserId user) const
{
    return Statement(m_db, u"SELECT count(*) FROM activity WHERE owner_id = :user AND state = 'planned'"_s)
        .bind("user"_L1, user)
        .number();
}

qint64 TransferRepository::openOpportunitiesOf(UserId user) const
{
    return Statement(m_db,
                     u"SELECT count(*) FROM opportunity WHERE owner_id = :user AND "_s + kOpenOpportunity)
        .bind("user"_L1, user)
        .number();
}

qint64 TransferRepository::contractsOf(UserId user) const
{
    return Statement(m_db, u"SELECT count(*) FROM contract WHERE owner_id = :user AND state = 'active'"_s)
        .bind("user"_L1, user)
        .number();
}

qint64 TransferRepository::openComplaintsOf(UserId user) const
{
    return Statement(m_db, u"SELECT count(*) FROM complaint WHERE owner_id = :user AND closed_at IS NULL"_s)
        .bind("user"_L1, user)
        .number();
}

void TransferRepository::followCustomers(UserId from)
{
    const auto follow = [&](const QString &table, const QString &open) {
        Statement(m_db, uR"(
            UPDATE %1
            SET owner_id = (SELECT c.owner_id FROM customer c WHERE c.id = %1.customer_id), rev = rev + 1
            WHERE owner_id = :from AND %2
              AND EXISTS (SELECT 1 FROM customer c
                          WHERE c.id = %1.customer_id AND c.owner_id IS NOT NULL AND c.owner_id <> :from))"_s
                            .arg(table, open))
            .bind("from"_L1, from)
            .execute();
    };
    follow(u"activity"_s, u"state = 'planned'"_s);
    follow(u"opportunity"_s, kOpenOpportunity);
    follow(u"contract"_s, u"state = 'active'"_s);
    follow(u"complaint"_s, u"closed_at IS NULL"_s);
    Statement(m_db, uR"(
        UPDATE activity SET state = 'cancelled', rev = rev + 1
        WHERE owner_id = :from AND state = 'planned'
          AND EXISTS (SELECT 1 FROM customer c WHERE c.id = activity.customer_id AND c.owner_id IS NULL))"_s)
        .bind("from"_L1, from)
        .execute();
}

void TransferRepository::giveWhatIsLeft(UserId from, std::span<const UserId> to)
{
    const auto give = [&](const QString &table, const QString &open) {
        const auto rows =
            Statement(m_db, u"SELECT id FROM %1 WHERE owner_id = :from AND %2 ORDER BY id"_s.arg(table, open))
                .bind("from"_L1, from)
                .all([](const Statement &row) { return row.integer(0); });
        for (size_t i = 0; i < rows.size(); ++i)
            Statement(m_db, u"UPDATE %1 SET owner_id = :to, rev = rev + 1 WHERE id = :id"_s.arg(table))
                .bind("to"_L1, to.empty() ? UserId{} : to[i % to.size()])
                .bind("id"_L1, rows[i])
                .execute();
    };
    give(u"opportunity"_s, kOpenOpportunity);
    give(u"contract"_s, u"state = 'active'"_s);
    give(u"complaint"_s, u"closed_at IS NULL"_s);
}

void TransferRepository::closePlanned(CustomerId customer, UserId owner)
{
    Statement(m_db, uR"(
        UPDATE activity SET state = 'cancelled', rev = rev + 1
        WHERE customer_id = :customer AND owner_id = :owner AND state = 'planned')"_s)
        .bind("customer"_L1, customer)
        .bind("owner"_L1, owner)
        .execute();
}

void TransferRepository::moveToPool(CustomerId customer, PoolId pool, const QString &reason, qint64 at)
{
    Statement(m_db, uR"(
        UPDATE customer
        SET previous_owner_id = coalesce(owner_id, previous_owner_id), owner_id = NULL, pool_id = :pool,
            acquired_at = NULL, pooled_at = :at,
            pool_reason = CASE WHEN :reason = '' THEN pool_reason ELSE :reason END, protected_until = NULL,
            rev = rev + 1
        WHERE id = :id)"_s)
        .bind("pool"_L1, pool)
        .bind("at"_L1, at)
        .bind("reason"_L1, reason)
        .bind("id"_L1, customer)
        .execute();
}

} // namespace crm
