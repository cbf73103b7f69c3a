#include "core/privacy/retentionrepository.h"

#include "core/storage/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kRules = u"SELECT id, name, clock, kind, days, active, rev FROM retention_rule"_s;

RetentionRule readRule(const Statement &row)
{
    const auto kind = row.text(3);
    return {.id = row.integer(0),
            .name = row.text(1),
            .clock = retentionClockFromKey(row.text(2)),
            .kind = kind.isEmpty() ? std::nullopt : std::optional(customerKindFromKey(kind)),
            .days = int(row.integer(4)),
            .active = row.boolean(5),
            .rev = row.integer(6)};
}

QString keyOf(const std::optional<CustomerKind> &kind)
{
    return kind ? toKey(*kind) : QString();
}

/// Midnight in Greenwich of a day that stands as ISO text, in milliseconds.
QString instantOf(const QString &day)
{
    return u"CAST(strftime('%s', %1) AS INTEGER) * 1000"_s.replace(u"%1"_s, day);
}

const auto kLastOrder = uR"((SELECT %1 FROM sales_order o
    WHERE o.customer_id = c.id AND o.state NOT IN ('draft', 'cancelled')))"_s;

} // namespace

std::vector<RetentionRule> RetentionRepository::rules() const
{
    return Statement(m_db, kRules + u" ORDER BY name"_s).all(readRule);
}

std::optional<RetentionRule> RetentionRepository::rule(qint64 id) const
{
    return Statement(m_db, kRules + u" WHERE id = :id"_s).bind("id"_L1, id).first(readRule);
}

qint64 RetentionRepository::insert(const RetentionRule &rule)
{
    return Statement(m_db, uR"(
        INSERT INTO retention_rule(name, clock, kind, days, active)
        VALUES (:name, :clock, :kind, :days, :active))"_s)
        .bind("name"_L1, rule.name)
        .bind("clock"_L1, toKey(rule.clock))
        .bind("kind"_L1, keyOf(rule.kind))
        .bind("days"_L1, rule.days)
        .bind("active"_L1, rule.active)
        .execute()
        .insertedId();
}

bool RetentionRepository::update(const RetentionRule &rule)
{
    return Statement(m_db, uR"(
        UPDATE retention_rule
        SET name = :name, clock = :clock, kind = :kind, days = :days, active = :active, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s)
               .bind("name"_L1, rule.name)
               .bind("clock"_L1, toKey(rule.clock))
               .bind("kind"_L1, keyOf(rule.kind))
               .bind("days"_L1, rule.days)
               .bind("active"_L1, rule.active)
               .bind("id"_L1, rule.id)
               .bind("rev"_L1, rule.rev)
               .execute()
               .affectedRows()
        == 1;
}

void RetentionRepository::remove(qint64 rule)
{
    Statement(m_db, u"DELETE FROM retention_rule WHERE id = :id"_s).bind("id"_L1, rule).execute();
}

std::vector<RetentionHold> RetentionRepository::holds() const
{
    return Statement(m_db, u"SELECT customer_id, until, reason FROM retention_hold ORDER BY until"_s)
        .all([](const Statement &row) {
            return RetentionHold{{row.integer(0)}, row.date(1).value_or(QDate()), row.text(2)};
        });
}

void RetentionRepository::setHold(const RetentionHold &hold)
{
    endHold(hold.customer);
    Statement(m_db, uR"(
        INSERT INTO retention_hold(customer_id, until, reason) VALUES (:customer, :until, :reason))"_s)
        .bind("customer"_L1, hold.customer)
        .bind("until"_L1, hold.until)
        .bind("reason"_L1, hold.reason)
        .execute();
}

bool RetentionRepository::endHold(CustomerId customer)
{
    return Statement(m_db, u"DELETE FROM retention_hold WHERE customer_id = :id"_s)
               .bind("id"_L1, customer)
               .execute()
               .affectedRows()
         > 0;
}

/// SQL of the instant from which a rule counts, of the customer `c`.
QString RetentionRepository::sinceOf(RetentionClock clock) const
{
    const QString order = kLastOrder.arg(instantOf(u"max(o.order_date)"_s));
    switch (clock) {
    case RetentionClock::Contact:
        return uR"(max(c.created_at, coalesce(%1, 0),
            coalesce((SELECT max(a.at) FROM activity a WHERE a.customer_id = c.id AND a.state <> 'cancelled'), 0),
            coalesce((SELECT %2 FROM contract k WHERE k.customer_id = c.id AND k.state <> 'cancelled'), 0)))"_s
            .arg(order, instantOf(u"max(coalesce(k.ends, k.signed_on))"_s));
    case RetentionClock::Order: return u"max(c.created_at, coalesce(%1, 0))"_s.arg(order);
    case RetentionClock::Withdrawn:
        return uR"((SELECT %1 FROM consent w WHERE w.customer_id = c.id AND w.withdrawn_on IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM consent h WHERE h.customer_id = c.id AND h.withdrawn_on IS NULL)))"_s
            .arg(instantOf(u"max(w.withdrawn_on)"_s));
    case RetentionClock::Created:
    case RetentionClock::Removed: break;
    }
    return u"c.created_at"_s;
}

std::vector<DueCustomer> RetentionRepository::due(const RetentionRule &rule, QDate today,
                                                  const QTimeZone &zone) const
{
    const bool removed = rule.clock == RetentionClock::Removed;
    // A customer that is gone stands in the journal as it was when it was removed for the last time.
    const auto gone = uR"(
        SELECT j.row AS id, json_extract(j.before, '$.name') AS name, json_extract(j.before, '$.kind') AS kind,
               (SELECT o.at FROM operation o WHERE o.id = j.operation) AS since, 0 AS orders
        FROM journal j
        WHERE j.tbl = 'customer' AND j.after IS NULL AND json_type(j.before, '$.name') IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = j.row)
          AND j.id = (SELECT max(i.id) FROM journal i WHERE i.tbl = 'customer' AND i.row = j.row))"_s;
    const QString present = uR"(
        SELECT c.id, c.name, c.kind, %1 AS since, %2 AS orders FROM customer c)"_s.arg(
        sinceOf(rule.clock), kLastOrder.arg(u"count(*)"_s));
    Statement select(m_db, uR"(
        SELECT d.id, d.name, d.since, d.orders FROM (%1) d
        WHERE d.since < :before AND (:kind = '' OR d.kind = :kind)
          AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.customer_id = d.id AND e.contact IS NULL)
          AND NOT EXISTS (SELECT 1 FROM retention_hold h WHERE h.customer_id = d.id AND h.until >= :today)
        ORDER BY d.since, d.id)"_s.arg(removed ? gone : present));
    const auto before = today.addDays(1 - rule.days).startOfDay(zone).toMSecsSinceEpoch();
    return select.bind("before"_L1, before)
        .bind("kind"_L1, keyOf(rule.kind))
        .bind("today"_L1, today)
        .all([&](const Statement &row) {
            const auto since = QDateTime::fromMSecsSinceEpoch(row.integer(2), zone).date();
            return DueCustomer{.customer = {row.integer(0)},
                               .name = row.text(1),
                               .isRemoved = removed,
                               .rule = rule.id,
                               .ruleName = rule.name,
                               .since = since,
                               .due = since.addDays(rule.days),
                               .orders = row.integer(3)};
        });
}

} // namespace crm
