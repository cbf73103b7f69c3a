#include "core/today/todayrepository.h"

#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

qint64 lastOperationBefore(const Connection &db, qint64 instant)
{
    return Statement(db, u"SELECT id FROM operation WHERE at < :instant ORDER BY id DESC LIMIT 1"_s)
        .bind("instant"_L1, instant)
        .first([](const Statement &row) { return row.integer(0); })
        .value_or(0);
}

/// Rows of a currency and an amount.
TodayRepository::Earned earned(Statement &select)
{
    TodayRepository::Earned earned;
    for (select.execute(); select.next(); ++earned.count) {
        const auto amount = select.optionalAmount(1);
        if (!amount)
            continue;
        const auto currency = select.text(0);
        const auto found = std::ranges::find(earned.amounts, currency, &std::pair<QString, Amount>::first);
        if (found == earned.amounts.end())
            earned.amounts.emplace_back(currency, *amount);
        else
            found->second += *amount;
    }
    return earned;
}

} // namespace

TodayRepository::TodayRepository(const Connection &db)
    : m_db(db)
{
}

/// Whoever has very many customers has thousands that wait: this and the deals are read without Qt Sql.
std::vector<TodayRepository::Planned> TodayRepository::planned(UserId owner, qint64 until) const
{
    RawStatement select(m_db.raw(), R"(
        SELECT id, customer_id, kind, at FROM activity
        WHERE owner_id = ?1 AND state = 'planned' AND at < ?2 ORDER BY at, id)");
    select.bind(1, owner.value);
    select.bind(2, until);
    std::vector<Planned> planned;
    while (select.step())
        planned.push_back({.activity = {select.integer(0)},
                           .customer = {select.integer(1)},
                           .kind = activityKindFromKey(select.text(2)).value_or(ActivityKind::Task),
                           .at = select.integer(3)});
    return planned;
}

QHash<ActivityId, QString> TodayRepository::textsOf(std::span<const ActivityId> activities) const
{
    QHash<ActivityId, QString> texts;
    if (activities.empty())
        return texts;
    Statement select(m_db, u"SELECT id, text FROM activity WHERE id IN (%1)"_s.arg(idList(activities)));
    for (select.execute(); select.next();)
        texts.insert({select.integer(0)}, select.text(1));
    return texts;
}

std::vector<TodayRepository::New> TodayRepository::notContacted(UserId owner, qint64 from) const
{
    Statement select(m_db, uR"(
        SELECT c.id, c.acquired_at FROM customer c
        WHERE c.owner_id = :owner AND c.acquired_at >= :from
          AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = c.id AND a.at >= c.acquired_at
                                                     AND a.state = 'done' AND a.kind NOT IN ('note', 'task'))
        ORDER BY c.id)"_s);
    return select.bind("owner"_L1, owner).bind("from"_L1, from).all([](const Statement &row) {
        return New{{row.integer(0)}, row.integer(1)};
    });
}

std::vector<TodayRepository::Deal> TodayRepository::openDeals(UserId owner, QDate until) const
{
    RawStatement select(m_db.raw(), R"(
        SELECT o.customer_id, o.expected, o.amount, o.currency, coalesce(o.probability, s.probability),
               CASE WHEN o.expected <= ?2 THEN o.name END
        FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE o.owner_id = ?1 AND o.stage_id IN (SELECT id FROM stage WHERE state = 'open')
          AND o.nurturing = 0 AND o.customer_id IS NOT NULL
        ORDER BY o.id)");
    select.bind(1, owner.value);
    select.bind(2, until.toString(Qt::ISODate));
    std::vector<Deal> deals;
    while (select.step()) {
        auto &deal = deals.emplace_back(Deal{.customer = {select.integer(0)},
                                             .currency = select.text(3),
                                             .probability = double(select.integer(4)) / 10'000});
        if (!select.isNull(2))
            deal.amount = Amount{select.integer(2)};
        if (!select.isNull(5)) {
            deal.name = select.text(5);
            deal.expected = QDate::fromString(select.text(1), Qt::ISODate);
        }
    }
    return deals;
}

std::vector<TodayRepository::Ending> TodayRepository::contractsEnding(UserId owner, QDate from,
                                                                      QDate until) const
{
    Statement select(m_db, uR"(
        SELECT k.customer_id, CASE WHEN k.title <> '' THEN k.title ELSE k.number END, k.ends
        FROM contract k JOIN customer c ON c.id = k.customer_id
        WHERE coalesce(k.owner_id, c.owner_id) = :owner AND k.state = 'active' AND k.ends BETWEEN :from AND :until
        ORDER BY k.ends, k.id)"_s);
    return select.bind("owner"_L1, owner)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .all([](const Statement &row) {
            return Ending{{row.integer(0)}, row.text(1), row.date(2).value_or(QDate())};
        });
}

std::vector<CustomerId> TodayRepository::openComplaints(UserId owner) const
{
    Statement select(m_db, uR"(
        SELECT DISTINCT k.customer_id FROM complaint k JOIN customer c ON c.id = k.customer_id
        WHERE coalesce(k.owner_id, c.owner_id) = :owner AND k.closed_at IS NULL ORDER BY 1)"_s);
    return select.bind("owner"_L1, owner).all([](const Statement &row) {
        return CustomerId{row.integer(0)};
    });
}

/// Unary plus: few have their birthday on a day, many have one owner, and SQLite is to begin with the few.
std::vector<TodayRepository::Born> TodayRepository::birthdays(UserId owner,
                                                              const QStringList &monthDays) const
{
    const QString days = u"'"_s + monthDays.join(u"', '"_s) + u"'"_s;
    Statement select(m_db, uR"(
        SELECT id, '', birthday, birthday_calendar FROM customer
        WHERE birthday <> '' AND substr(birthday, length(birthday) - 4) IN (%1) AND +owner_id = :owner
        UNION ALL
        SELECT c.id, p.name, p.birthday, p.birthday_calendar FROM contact p JOIN customer c ON c.id = p.customer_id
        WHERE p.birthday <> '' AND substr(p.birthday, length(p.birthday) - 4) IN (%1) AND +c.owner_id = :owner)"_s
                               .arg(days));
    return select.bind("owner"_L1, owner).all([](const Statement &row) {
        return Born{{row.integer(0)},
                    row.text(1),
                    {row.text(2), birthdayCalendarOfKey(row.text(3)).value_or(BirthdayCalendar::Solar)}};
    });
}

QHash<CustomerId, qint64> TodayRepository::nextPlanned(std::span<const CustomerId> customers) const
{
    QHash<CustomerId, qint64> next;
    if (customers.empty())
        return next;
    Statement select(m_db, uR"(
        SELECT customer_id, min(at) FROM activity WHERE customer_id IN (%1) AND state = 'planned'
        GROUP BY customer_id)"_s.arg(idList(customers)));
    for (select.execute(); select.next();)
        next.insert({select.integer(0)}, select.integer(1));
    return next;
}

QHash<CustomerId, qint64> TodayRepository::lastTalks(std::span<const CustomerId> customers, qint64 from) const
{
    QHash<CustomerId, qint64> last;
    Statement select(m_db, uR"(
        SELECT customer_id, max(at) FROM activity
        WHERE customer_id IN (%1) AND at >= :from AND state = 'done' AND kind NOT IN ('note', 'task')
        GROUP BY customer_id)"_s.arg(idList(customers)));
    for (select.bind("from"_L1, from).execute(); select.next();)
        last.insert({select.integer(0)}, select.integer(1));
    return last;
}

// In this order and without the index of the table: few acts are of today, very many were ever about
// activities.
std::vector<ActivityId> TodayRepository::doneSince(UserId owner, qint64 from) const
{
    Statement select(m_db, uR"(
        SELECT DISTINCT a.id FROM journal j CROSS JOIN activity a ON a.id = j.row
        WHERE j.operation > :before AND +j.tbl = 'activity' AND a.owner_id = :owner AND a.state = 'done' AND a.at >= :from
        ORDER BY a.id)"_s);
    return select.bind("before"_L1, lastOperationBefore(m_db, from))
        .bind("owner"_L1, owner)
        .bind("from"_L1, from)
        .all([](const Statement &row) { return ActivityId{row.integer(0)}; });
}

int TodayRepository::plannedSince(UserId owner, qint64 from, qint64 after) const
{
    Statement select(m_db, uR"(
        SELECT count(DISTINCT a.id) FROM journal j CROSS JOIN activity a ON a.id = j.row
        WHERE j.operation > :before AND +j.tbl = 'activity' AND a.owner_id = :owner AND a.state = 'planned'
          AND a.at > :after AND a.created_at >= :from)"_s);
    return int(select.bind("before"_L1, lastOperationBefore(m_db, from))
                   .bind("owner"_L1, owner)
                   .bind("after"_L1, after)
                   .bind("from"_L1, from)
                   .number());
}

TodayRepository::Earned TodayRepository::dealsWon(UserId owner, QDate day) const
{
    Statement select(m_db, uR"(
        SELECT currency, amount FROM opportunity
        WHERE stage_id IN (SELECT id FROM stage WHERE state = 'won') AND closed = :day AND +owner_id = :owner)"_s);
    return earned(select.bind("owner"_L1, owner).bind("day"_L1, day));
}

TodayRepository::Earned TodayRepository::ordersTaken(UserId owner, QDate day) const
{
    Statement select(m_db, uR"(
        SELECT currency, total FROM sales_order
        WHERE order_date = :day AND +owner_id = :owner AND state NOT IN ('draft', 'cancelled'))"_s);
    return earned(select.bind("owner"_L1, owner).bind("day"_L1, day));
}

QHash<qint64, std::pair<QString, QString>> TodayRepository::words(UserId owner, qint64 until) const
{
    QHash<qint64, std::pair<QString, QString>> words;
    Statement rows(m_db, uR"(
        SELECT a.id, s.say, s.offer
        FROM activity a JOIN playbook_task t ON t.activity_id = a.id JOIN playbook_step s ON s.id = t.step_id
        WHERE a.owner_id = :owner AND a.state = 'planned' AND a.at < :until)"_s);
    for (rows.bind("owner"_L1, owner).bind("until"_L1, until).execute(); rows.next();)
        words.insert(rows.integer(0), {rows.text(1), rows.text(2)});
    return words;
}

} // namespace crm
