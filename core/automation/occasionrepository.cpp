#include "core/automation/automationrepository.h"

#include "core/storage/statement.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// When there was something to hear of each customer with an owner: talks, or, since, when they came to the
/// owner.
const auto kTalks = uR"(
    SELECT a.customer_id AS customer, a.at AS at
    FROM activity a
    WHERE a.state = 'done' AND a.kind NOT IN ('note', 'task')
    UNION ALL
    SELECT id, acquired_at FROM customer WHERE acquired_at IS NOT NULL)"_s;

/// Days of orders; who never ordered is silent about nothing.
const auto kOrders = uR"(
    SELECT customer_id AS customer, order_date AS at FROM sales_order WHERE state <> 'cancelled' AND state <> 'draft')"_s;

/// `%1` gives (customer, at).
const auto kLasting = uR"(
    SELECT t.customer, max(t.at) FROM (%1) t JOIN customer c ON c.id = t.customer AND c.owner_id IS NOT NULL
    GROUP BY t.customer HAVING max(t.at) >= :from AND max(t.at) < :until)"_s;
const auto kSilences = uR"(
    SELECT customer, at, next
    FROM (SELECT t.customer, t.at, lead(t.at) OVER (PARTITION BY t.customer ORDER BY t.at) AS next
          FROM (%1) t JOIN customer c ON c.id = t.customer AND c.owner_id IS NOT NULL) spans
    WHERE at >= :from AND at < :until)"_s;

Statement &bindTime(Statement &statement, bool isTalk, qint64 from, qint64 until, const QTimeZone &zone)
{
    if (isTalk)
        return statement.bind("from"_L1, from).bind("until"_L1, until);
    const auto dayOf = [&zone](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zone).date(); };
    return statement.bind("from"_L1, dayOf(from)).bind("until"_L1, dayOf(until));
}

qint64 instantOfColumn(const Statement &row, int column, bool isTalk, const QTimeZone &zone)
{
    return isTalk ? row.integer(column)
                  : row.date(column).value_or(QDate()).startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

qint64 AutomationRepository::newestOperation() const
{
    return Statement(m_db, u"SELECT coalesce(max(id), 0) FROM operation"_s).number();
}

std::vector<qint64> AutomationRepository::operationsAfter(qint64 operation, int limit) const
{
    return Statement(m_db, uR"(
        SELECT id FROM operation WHERE id > :after AND reverts IS NULL ORDER BY id LIMIT :limit)"_s)
        .bind("after"_L1, operation)
        .bind("limit"_L1, limit)
        .all([](const Statement &row) { return row.integer(0); });
}

std::vector<qint64> AutomationRepository::operationsWithin(qint64 from, qint64 until, const QString &table,
                                                           int limit) const
{
    return Statement(m_db, uR"(
        SELECT o.id FROM operation o
        WHERE o.at >= :from AND o.at < :until AND o.reverts IS NULL
          AND (EXISTS (SELECT 1 FROM journal j WHERE j.operation = o.id AND j.tbl = :table)
            OR EXISTS (SELECT 1 FROM journal_range j WHERE j.operation = o.id AND j.tbl = :table))
        ORDER BY o.id DESC LIMIT :limit)"_s)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .bind("table"_L1, table)
        .bind("limit"_L1, limit)
        .all([](const Statement &row) { return row.integer(0); });
}

qint64 AutomationRepository::instantOf(qint64 operation) const
{
    return Statement(m_db, u"SELECT at FROM operation WHERE id = :id"_s).bind("id"_L1, operation).number();
}

std::vector<AutomationHappening> AutomationRepository::createdInBulk(qint64 operation, int limit) const
{
    using E = AutomationEvent;
    struct Kind
    {
        E event;
        QString table, customer, name;
    };
    static const std::vector<Kind> kinds = {
        {E::CustomerCreated, u"customer"_s, u"id"_s, u"name"_s},
        {E::OpportunityCreated, u"opportunity"_s, u"customer_id"_s, u"name"_s},
        {E::OrderCreated, u"sales_order"_s, u"customer_id"_s, u"number"_s},
        {E::ComplaintCreated, u"complaint"_s, u"customer_id"_s, u"text"_s}};
    std::vector<AutomationHappening> all;
    for (const auto &kind : kinds) {
        const auto created = Statement(m_db, uR"(
            SELECT t.id, t.%2, t.%3
            FROM journal_range j JOIN %1 t ON t.id BETWEEN j.first_row AND j.last_row
            WHERE j.operation = :operation AND j.tbl = '%1' LIMIT :limit)"_s.arg(kind.table, kind.customer,
                                                                                 kind.name))
                                 .bind("operation"_L1, operation)
                                 .bind("limit"_L1, limit)
                                 .all([&kind](const Statement &row) {
                                     return AutomationHappening{.event = kind.event,
                                                                .customer = row.integer(1),
                                                                .table = kind.table,
                                                                .row = row.integer(0),
                                                                .name = row.text(2)};
                                 });
        all.insert(all.end(), created.begin(), created.end());
    }
    return all;
}

std::vector<AutomationRepository::Silence> AutomationRepository::silences(AutomationEvent event, qint64 from,
                                                                          qint64 until,
                                                                          const QTimeZone &zone) const
{
    const bool isTalk = event == AutomationEvent::NoContact;
    Statement select(m_db, kSilences.arg(isTalk ? kTalks : kOrders));
    return bindTime(select, isTalk, from, until, zone).all([&](const Statement &row) {
        return Silence{.customer = row.integer(0),
                       .since = instantOfColumn(row, 1, isTalk, zone),
                       .until = row.isNull(2) ? std::nullopt
                                              : std::optional(instantOfColumn(row, 2, isTalk, zone))};
    });
}

std::vector<AutomationRepository::Silence> AutomationRepository::lasting(AutomationEvent event, qint64 from,
                                                                         qint64 until,
                                                                         const QTimeZone &zone) const
{
    const bool isTalk = event == AutomationEvent::NoContact;
    Statement select(m_db, kLasting.arg(isTalk ? kTalks : kOrders));
    return bindTime(select, isTalk, from, until, zone).all([&](const Statement &row) {
        return Silence{.customer = row.integer(0), .since = instantOfColumn(row, 1, isTalk, zone)};
    });
}

std::vector<AutomationRepository::Born> AutomationRepository::birthdays() const
{
    return Statement(m_db, uR"(
        SELECT id, '', birthday, birthday_calendar FROM customer WHERE birthday <> '' AND owner_id IS NOT NULL
        UNION ALL
        SELECT c.id, p.name, p.birthday, p.birthday_calendar
        FROM contact p JOIN customer c ON c.id = p.customer_id
        WHERE p.birthday <> '' AND c.owner_id IS NOT NULL)"_s)
        .all([](const Statement &row) {
            return Born{row.integer(0), row.text(1), row.text(2), row.text(3)};
        });
}

std::vector<AutomationHappening> AutomationRepository::contractsEnding(QDate from, QDate until) const
{
    return Statement(m_db, uR"(
        SELECT id, customer_id, CASE WHEN number <> '' THEN number ELSE title END, ends
        FROM contract WHERE state = 'active' AND ends BETWEEN :from AND :until ORDER BY ends, id)"_s)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .all([](const Statement &row) {
            return AutomationHappening{.event = AutomationEvent::ContractEnds,
                                       .customer = row.integer(1),
                                       .table = u"contract"_s,
                                       .row = row.integer(0),
                                       .name = row.text(2),
                                       .after = row.text(3)};
        });
}

} // namespace crm
