#include "core/pool/poolstatsrepository.h"

#include "core/storage/statement.h"
#include "core/storage/where.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr double kDay = 24.0 * 60 * 60 * 1000;

QString conditionOf(OwnerMoveWay way)
{
    switch (way) {
    case OwnerMoveWay::Any: break;
    case OwnerMoveWay::IntoPools: return u"e.to_pool_id IS NOT NULL"_s;
    case OwnerMoveWay::OutOfPools: return u"e.from_pool_id IS NOT NULL AND e.to_pool_id IS NULL"_s;
    case OwnerMoveWay::BetweenPeople: return u"e.from_user_id IS NOT NULL AND e.to_user_id IS NOT NULL"_s;
    case OwnerMoveWay::New: return u"e.kind IN ('create', 'import')"_s;
    }
    return u"1"_s;
}

OwnerMove readMove(const Statement &row)
{
    return {.event = {.id = row.integer(0),
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
                      .stay = row.optionalInteger(11)},
            .customer = row.text(12)};
}

} // namespace

PoolStatsRepository::PoolStatsRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<PoolMove> PoolStatsRepository::moves(qint64 begin, qint64 end, const QTimeZone &zone) const
{
    // An operation that was undone and not redone has not happened.
    Statement select(m_db, uR"(
        SELECT e.kind, e.customer_id, e.from_user_id, e.to_user_id, e.from_pool_id, e.to_pool_id, e.rule,
               e.reason, e.at, e.stay_ms, coalesce(c.source, ''),
               (SELECT max(o.order_date) FROM sales_order o WHERE o.customer_id = e.customer_id AND o.state <> 'cancelled')
        FROM owner_event e LEFT JOIN customer c ON c.id = e.customer_id
        WHERE e.at >= :begin AND e.at < :end AND e.kind <> 'undo'
          AND (e.from_pool_id IS NOT NULL OR e.to_pool_id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM operation u
                          WHERE u.reverts = e.operation
                            AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.reverts = u.id))
        ORDER BY e.id)"_s);
    return select.bind("begin"_L1, begin).bind("end"_L1, end).all([&zone](const Statement &row) {
        PoolMove move{.kind = row.text(0),
                      .customer = {row.integer(1)},
                      .fromUser = {row.integer(2)},
                      .toUser = {row.integer(3)},
                      .fromPool = {row.integer(4)},
                      .toPool = {row.integer(5)},
                      .rule = row.text(6),
                      .reason = row.text(7),
                      .source = row.text(10),
                      .day = QDateTime::fromMSecsSinceEpoch(row.integer(8), zone).date()};
        if (const auto stay = row.optionalInteger(9))
            move.stayDays = double(*stay) / kDay;
        const auto ordered = row.date(11);
        move.bought = ordered && *ordered >= move.day;
        return move;
    });
}

OwnerMoves PoolStatsRepository::events(const OwnerMoveFilter &filter, qint64 begin, qint64 end) const
{
    Where where;
    where.add(u"e.at >= :begin"_s, "begin"_L1, begin);
    where.add(u"e.at < :end"_s, "end"_L1, end);
    where.add(conditionOf(filter.way));
    if (filter.pool.isValid())
        where.add(u"(e.from_pool_id = :pool OR e.to_pool_id = :pool)"_s, "pool"_L1, filter.pool);
    if (filter.person.isValid())
        where.add(u"(e.from_user_id = :person OR e.to_user_id = :person OR e.operator_id = :person)"_s,
                  "person"_L1, filter.person);
    OwnerMoves moves;
    Statement count(m_db, u"SELECT count(*) FROM owner_event e"_s + where.sql());
    moves.total = where.bindTo(count).number();
    Statement select(m_db, uR"(
        SELECT e.id, e.customer_id, e.kind, e.from_user_id, e.to_user_id, e.from_pool_id, e.to_pool_id,
               e.operator_id, e.reason, e.rule, e.at, e.stay_ms, coalesce(c.name, '')
        FROM owner_event e LEFT JOIN customer c ON c.id = e.customer_id)"_s
                               + where.sql()
                               + u" ORDER BY e.at DESC, e.id DESC LIMIT %1"_s.arg(filter.limit));
    moves.rows = where.bindTo(select).all(readMove);
    return moves;
}

QHash<UserId, qint64> PoolStatsRepository::claimsWithin(qint64 begin, qint64 end) const
{
    QHash<UserId, qint64> claims;
    Statement select(m_db, uR"(
        SELECT to_user_id, count(*) FROM owner_event
        WHERE kind = 'claim' AND at >= :begin AND at < :end AND to_user_id IS NOT NULL
        GROUP BY to_user_id)"_s);
    for (select.bind("begin"_L1, begin).bind("end"_L1, end).execute(); select.next();)
        claims.insert({select.integer(0)}, select.integer(1));
    return claims;
}

QHash<UserId, qint64> PoolStatsRepository::owned() const
{
    QHash<UserId, qint64> owned;
    Statement select(
        m_db, u"SELECT owner_id, count(*) FROM customer WHERE owner_id IS NOT NULL GROUP BY owner_id"_s);
    for (select.execute(); select.next();)
        owned.insert({select.integer(0)}, select.integer(1));
    return owned;
}

qint64 PoolStatsRepository::newestEvent() const
{
    return Statement(m_db, u"SELECT coalesce(max(id), 0) FROM owner_event"_s).number();
}

std::vector<ReceivedCustomer> PoolStatsRepository::received(UserId user, qint64 after) const
{
    return Statement(m_db, uR"(
        SELECT c.id, c.name, e.operator_id, e.rule
        FROM owner_event e JOIN customer c ON c.id = e.customer_id AND c.owner_id = :user
        WHERE e.id > :after AND e.to_user_id = :user AND e.from_user_id IS NOT :user
          AND e.operator_id IS NOT :user AND e.kind <> 'undo'
          AND e.id = (SELECT max(l.id) FROM owner_event l WHERE l.customer_id = c.id)
        ORDER BY e.id)"_s)
        .bind("user"_L1, user)
        .bind("after"_L1, after)
        .all([](const Statement &row) {
            return ReceivedCustomer{.customer = {row.integer(0)},
                                    .name = row.text(1),
                                    .from = {row.integer(2)},
                                    .rule = row.text(3)};
        });
}

} // namespace crm
