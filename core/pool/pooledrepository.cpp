// Who lies in the pools, and whose customers are: the part of PoolRepository that acts on them.

#include "core/pool/poolrepository.h"

#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

// Who gets a customer from a computer whose clock is behind has not had it since then: it would be recycled
// tonight.
const auto kNow = u"(SELECT CASE WHEN trusted_at > :at THEN trusted_at ELSE :at END FROM meta)"_s;

const auto kSelectPooled = uR"(
    SELECT id, code, name, coalesce(pooled_at, 0), previous_owner_id, pool_reason
    FROM customer)"_s;

PooledCustomer readPooled(const Statement &row)
{
    return {.id = {row.integer(0)},
            .code = row.text(1),
            .name = row.text(2),
            .since = row.integer(3),
            .previousOwner = {row.integer(4)},
            .reason = row.text(5)};
}

OwnerEvent readEvent(const Statement &row)
{
    return {.id = row.integer(0),
            .customer = {row.integer(1)},
            .kind = row.text(2),
            .fromUser = {row.integer(3)},
            .toUser = {row.integer(4)},
            .fromPool = {row.integer(5)},
            .toPool = {row.integer(6)},
            .operatorId = {row.integer(7)},
            .reason = row.text(8),
            .rule = row.text(9),
            .at = row.integer(10),
            .stay = row.optionalInteger(11)};
}

} // namespace

std::vector<PooledCustomer> PoolRepository::customers(PoolId pool) const
{
    return Statement(m_db, kSelectPooled + u" WHERE pool_id = :pool ORDER BY pooled_at, id"_s)
        .bind("pool"_L1, pool)
        .all(readPooled);
}

std::vector<PooledCustomer> PoolRepository::rows(std::span<const CustomerId> ids) const
{
    QHash<CustomerId, PooledCustomer> byId;
    Statement select(m_db, kSelectPooled + u" WHERE id IN (%1)"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        byId.insert({select.integer(0)}, readPooled(select));
    std::vector<PooledCustomer> found;
    for (const auto id : ids)
        if (const auto it = byId.constFind(id); it != byId.constEnd())
            found.push_back(*it);
    return found;
}

std::vector<CustomerId> PoolRepository::ordered(PoolId pool, PoolOrder order, bool descending) const
{
    const QString by = order == PoolOrder::Reason
                         ? u"c.pool_reason"_s
                         : u"(SELECT u.name FROM app_user u WHERE u.id = c.previous_owner_id)"_s;
    return Statement(m_db, u"SELECT c.id FROM customer c WHERE c.pool_id = :pool ORDER BY %1 %2, c.id"_s.arg(
                               by, descending ? u"DESC"_s : u"ASC"_s))
        .bind("pool"_L1, pool)
        .all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

std::vector<OwnerEvent> PoolRepository::history(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT id, customer_id, kind, from_user_id, to_user_id, from_pool_id, to_pool_id, operator_id, reason, rule,
               at, stay_ms
        FROM owner_event
        WHERE customer_id IN (SELECT :customer UNION SELECT former_id FROM merged_customer
                              WHERE customer_id = :customer)
        ORDER BY id DESC)"_s)
        .bind("customer"_L1, customer)
        .all(readEvent);
}

qint64 PoolRepository::claimsWithin(UserId user, PoolId pool, qint64 begin, qint64 end) const
{
    return Statement(m_db, uR"(
        SELECT count(*) FROM owner_event
        WHERE to_user_id = :user AND from_pool_id = :pool AND kind = 'claim' AND at >= :begin
          AND (at < :end OR operation > coalesce((SELECT id FROM operation WHERE at < :begin
                                                  ORDER BY id DESC LIMIT 1), 0)))"_s)
        .bind("user"_L1, user)
        .bind("pool"_L1, pool)
        .bind("begin"_L1, begin)
        .bind("end"_L1, end)
        .number();
}

qint64 PoolRepository::notAfter(qint64 now, CustomerId customer, qint64 at) const
{
    if (at <= now)
        return at;
    return Statement(m_db, uR"(
        SELECT at FROM operation
        WHERE at <= :now AND id < coalesce((SELECT max(operation) FROM owner_event
                                            WHERE customer_id = :customer AND at = :at), 0)
        ORDER BY id DESC LIMIT 1)"_s)
        .bind("now"_L1, now)
        .bind("customer"_L1, customer)
        .bind("at"_L1, at)
        .first([](const Statement &row) { return row.integer(0); })
        .value_or(now);
}

std::optional<PooledFacts> PoolRepository::facts(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT pool_id, coalesce(pooled_at, 0),
               EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.id AND o.state <> 'cancelled')
            OR EXISTS (SELECT 1 FROM opportunity d JOIN stage s ON s.id = d.stage_id
                       WHERE d.customer_id = c.id AND s.state = 'won')
        FROM customer c WHERE id = :id AND owner_id IS NULL AND pool_id IS NOT NULL)"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) {
            return PooledFacts{.pool = {row.integer(0)}, .pooledAt = row.integer(1), .dealt = row.boolean(2)};
        });
}

std::optional<qint64> PoolRepository::lostBy(UserId user, CustomerId customer, int owners) const
{
    Statement losses(m_db, uR"(
        SELECT from_user_id, max(at) FROM owner_event
        WHERE customer_id = :customer AND from_user_id IS NOT NULL AND to_user_id IS NOT from_user_id
          AND kind <> 'undo'
        GROUP BY from_user_id ORDER BY max(id) DESC LIMIT :owners)"_s);
    losses.bind("customer"_L1, customer).bind("owners"_L1, owners);
    std::optional<qint64> lost;
    for (losses.execute(); losses.next();)
        if (UserId{losses.integer(0)} == user)
            lost = losses.integer(1);
    return lost;
}

bool PoolRepository::claim(CustomerId customer, PoolId pool, UserId user, qint64 at)
{
    return Statement(m_db, uR"(
        UPDATE customer
        SET owner_id = :user, pool_id = NULL, acquired_at = %1, pooled_at = NULL, pool_reason = '',
            protected_until = NULL, rev = rev + 1
        WHERE id = :id AND owner_id IS NULL AND pool_id IS NOT NULL AND (:pool IS NULL OR pool_id = :pool))"_s
                               .arg(kNow))
               .bind("user"_L1, user)
               .bind("at"_L1, at)
               .bind("id"_L1, customer)
               .bind("pool"_L1, pool)
               .execute()
               .affectedRows()
        == 1;
}

void PoolRepository::release(CustomerId customer, PoolId pool, const QString &reason, qint64 at)
{
    Statement(m_db, uR"(
        UPDATE customer
        SET previous_owner_id = coalesce(owner_id, previous_owner_id), owner_id = NULL, pool_id = :pool,
            acquired_at = NULL, pooled_at = :at, pool_reason = :reason, protected_until = NULL, rev = rev + 1
        WHERE id = :id)"_s)
        .bind("pool"_L1, pool)
        .bind("at"_L1, at)
        .bind("reason"_L1, reason)
        .bind("id"_L1, customer)
        .execute();
}

void PoolRepository::assign(CustomerId customer, UserId user, qint64 at)
{
    Statement(m_db, uR"(
        UPDATE customer
        SET previous_owner_id = coalesce(owner_id, previous_owner_id), owner_id = :user, pool_id = NULL,
            acquired_at = %1, pooled_at = NULL, pool_reason = '', protected_until = NULL, rev = rev + 1
        WHERE id = :id)"_s.arg(kNow))
        .bind("user"_L1, user)
        .bind("at"_L1, at)
        .bind("id"_L1, customer)
        .execute();
}

bool PoolRepository::hasViewed(UserId user, PoolId pool, CustomerId customer, QDate day) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM pool_view
                       WHERE user_id = :user AND pool_id = :pool AND day = :day AND customer_id = :customer))"_s)
               .bind("user"_L1, user)
               .bind("pool"_L1, pool)
               .bind("day"_L1, day)
               .bind("customer"_L1, customer)
               .number()
        != 0;
}

qint64 PoolRepository::viewsOn(UserId user, PoolId pool, QDate day) const
{
    return Statement(m_db, uR"(
        SELECT count(*) FROM pool_view WHERE user_id = :user AND pool_id = :pool AND day = :day)"_s)
        .bind("user"_L1, user)
        .bind("pool"_L1, pool)
        .bind("day"_L1, day)
        .number();
}

void PoolRepository::recordView(UserId user, PoolId pool, CustomerId customer, QDate day)
{
    Statement(m_db, uR"(
        INSERT INTO pool_view(pool_id, user_id, customer_id, day) VALUES (:pool, :user, :customer, :day)
        ON CONFLICT (user_id, pool_id, day, customer_id) DO NOTHING)"_s)
        .bind("pool"_L1, pool)
        .bind("user"_L1, user)
        .bind("customer"_L1, customer)
        .bind("day"_L1, day)
        .execute();
}

std::optional<QDate> PoolRepository::protectedUntil(CustomerId customer) const
{
    return Statement(m_db, u"SELECT protected_until FROM customer WHERE id = :id"_s)
        .bind("id"_L1, customer)
        .first([](const Statement &row) { return row.date(0); })
        .value_or(std::nullopt);
}

void PoolRepository::protect(CustomerId customer, std::optional<QDate> until)
{
    Statement(m_db, u"UPDATE customer SET protected_until = :until, rev = rev + 1 WHERE id = :id"_s)
        .bind("until"_L1, until)
        .bind("id"_L1, customer)
        .execute();
}

qint64 PoolRepository::protectedBy(UserId owner, QDate today) const
{
    return Statement(m_db, uR"(
        SELECT count(*) FROM customer WHERE owner_id = :owner AND protected_until >= :today)"_s)
        .bind("owner"_L1, owner)
        .bind("today"_L1, today)
        .number();
}

} // namespace crm
