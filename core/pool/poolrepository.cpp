#include "core/pool/poolrepository.h"

#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT p.id, p.name, p.priority, p.enabled, p.rev,
           (SELECT count(*) FROM customer c WHERE c.pool_id = p.id)
    FROM pool p)"_s;

Pool read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .priority = int(row.integer(2)),
            .enabled = row.boolean(3),
            .rev = row.integer(4),
            .customers = row.integer(5)};
}

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

PoolRepository::PoolRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Pool> PoolRepository::all() const
{
    return Statement(m_db, kSelect + u" ORDER BY p.priority, p.id"_s).all(read);
}

std::optional<Pool> PoolRepository::find(PoolId id) const
{
    return Statement(m_db, kSelect + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
}

std::optional<Pool> PoolRepository::findByName(const QString &name) const
{
    return Statement(m_db, kSelect + u" WHERE p.name = :name"_s).bind("name"_L1, name).first(read);
}

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
        FROM owner_event WHERE customer_id = :customer ORDER BY id DESC)"_s)
        .bind("customer"_L1, customer)
        .all(readEvent);
}

PoolId PoolRepository::insert(const Pool &pool)
{
    return {
        Statement(m_db, u"INSERT INTO pool(name, priority, enabled) VALUES (:name, :priority, :enabled)"_s)
            .bind("name"_L1, pool.name)
            .bind("priority"_L1, pool.priority)
            .bind("enabled"_L1, pool.enabled)
            .execute()
            .insertedId()};
}

bool PoolRepository::update(const Pool &pool)
{
    return Statement(m_db, uR"(
        UPDATE pool SET name = :name, priority = :priority, enabled = :enabled, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s)
               .bind("name"_L1, pool.name)
               .bind("priority"_L1, pool.priority)
               .bind("enabled"_L1, pool.enabled)
               .bind("id"_L1, pool.id)
               .bind("rev"_L1, pool.rev)
               .execute()
               .affectedRows()
        == 1;
}

bool PoolRepository::claim(CustomerId customer, PoolId pool, UserId user, qint64 at)
{
    return Statement(m_db, uR"(
        UPDATE customer
        SET owner_id = :user, pool_id = NULL, acquired_at = :at, pooled_at = NULL, pool_reason = '', rev = rev + 1
        WHERE id = :id AND owner_id IS NULL AND pool_id IS NOT NULL AND (:pool IS NULL OR pool_id = :pool))"_s)
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
            acquired_at = NULL, pooled_at = :at, pool_reason = :reason, rev = rev + 1
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
            acquired_at = :at, pooled_at = NULL, pool_reason = '', rev = rev + 1
        WHERE id = :id)"_s)
        .bind("user"_L1, user)
        .bind("at"_L1, at)
        .bind("id"_L1, customer)
        .execute();
}

} // namespace crm
