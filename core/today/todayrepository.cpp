#include "core/today/todayrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

TodayRepository::TodayRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<qint64> TodayRepository::customersOf(UserId owner) const
{
    return Statement(m_db, u"SELECT id FROM customer WHERE owner_id = :owner ORDER BY id"_s)
        .bind("owner"_L1, owner)
        .all([](const Statement &row) { return row.integer(0); });
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

std::vector<TodayRepository::Deal> TodayRepository::openDeals(UserId owner) const
{
    Statement select(m_db, uR"(
        SELECT o.customer_id, o.name, o.expected, o.amount, o.currency, s.probability
        FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE o.owner_id = :owner AND s.state = 'open' AND o.nurturing = 0 AND o.customer_id IS NOT NULL
        ORDER BY o.id)"_s);
    return select.bind("owner"_L1, owner).all([](const Statement &row) {
        return Deal{.customer = {row.integer(0)},
                    .name = row.text(1),
                    .expected = row.date(2),
                    .amount = row.optionalAmount(3),
                    .currency = row.text(4),
                    .probability = double(row.integer(5)) / 10'000};
    });
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

std::vector<TodayRepository::Born> TodayRepository::birthdays(UserId owner) const
{
    Statement select(m_db, uR"(
        SELECT id, '', birthday, birthday_calendar FROM customer WHERE owner_id = :owner AND birthday <> ''
        UNION ALL
        SELECT c.id, p.name, p.birthday, p.birthday_calendar FROM contact p JOIN customer c ON c.id = p.customer_id
        WHERE c.owner_id = :owner AND p.birthday <> '')"_s);
    return select.bind("owner"_L1, owner).all([](const Statement &row) {
        return Born{{row.integer(0)},
                    row.text(1),
                    {row.text(2), birthdayCalendarOfKey(row.text(3)).value_or(BirthdayCalendar::Solar)}};
    });
}

bool TodayRepository::isContactedSince(CustomerId customer, qint64 from) const
{
    Statement select(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM activity WHERE customer_id = :customer AND at >= :from AND state = 'done'
                                                AND kind NOT IN ('note', 'task')))"_s);
    return select.bind("customer"_L1, customer).bind("from"_L1, from).number() != 0;
}

std::optional<qint64> TodayRepository::nextPlanned(CustomerId customer) const
{
    Statement select(m_db,
                     u"SELECT min(at) FROM activity WHERE customer_id = :customer AND state = 'planned'"_s);
    return select.bind("customer"_L1, customer)
        .first([](const Statement &row) { return row.optionalInteger(0); })
        .value_or(std::nullopt);
}

std::vector<ActivityId> TodayRepository::activitiesChangedSince(qint64 from) const
{
    const auto before =
        Statement(m_db, u"SELECT id FROM operation WHERE at < :from ORDER BY id DESC LIMIT 1"_s)
            .bind("from"_L1, from)
            .first([](const Statement &row) { return row.integer(0); })
            .value_or(0);
    Statement select(m_db, uR"(
        SELECT DISTINCT j.row FROM operation o JOIN journal j ON j.operation = o.id
        WHERE o.id > :before AND j.tbl = 'activity' ORDER BY j.row)"_s);
    return select.bind("before"_L1, before).all([](const Statement &row) {
        return ActivityId{row.integer(0)};
    });
}

} // namespace crm
