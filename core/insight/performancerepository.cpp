#include "core/insight/performancerepository.h"

#include "core/storage/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Owner, customer and value of everything that counts for a measure.
QString factsOf(Measure measure)
{
    switch (measure) {
    case Measure::Revenue:
        return uR"(
        SELECT owner_id AS owner, customer_id AS customer, total AS value FROM sales_order
        WHERE state <> 'cancelled' AND order_date BETWEEN :from AND :to AND currency = :currency)"_s;
    case Measure::Orders:
        return uR"(
        SELECT owner_id AS owner, customer_id AS customer, 10000 AS value FROM sales_order
        WHERE state <> 'cancelled' AND order_date BETWEEN :from AND :to)"_s;
    case Measure::NewCustomers:
        return uR"(
        SELECT o.owner_id AS owner, o.customer_id AS customer, 10000 AS value FROM sales_order o
        WHERE o.state <> 'cancelled' AND o.order_date BETWEEN :from AND :to
          AND NOT EXISTS (SELECT 1 FROM sales_order e WHERE e.customer_id = o.customer_id
                          AND e.state <> 'cancelled'
                          AND (e.order_date < o.order_date OR (e.order_date = o.order_date AND e.id < o.id))))"_s;
    case Measure::Activities:
        return uR"(
        SELECT owner_id AS owner, customer_id AS customer, 10000 AS value FROM activity
        WHERE state = 'done' AND kind NOT IN ('note', 'task') AND at >= :from AND at < :to)"_s;
    case Measure::WonValue:
        return uR"(
        SELECT o.owner_id AS owner, o.customer_id AS customer, o.amount AS value FROM opportunity o
        JOIN stage s ON s.id = o.stage_id
        WHERE s.state = 'won' AND o.closed BETWEEN :from AND :to AND o.currency = :currency
          AND o.amount IS NOT NULL)"_s;
    }
    return {};
}

void bindRange(Statement &statement, Measure measure, const DateRange &dates, const QTimeZone &zone,
               const QString &currency)
{
    const auto from = dates.from.value_or(QDate(1, 1, 1));
    const auto to = dates.to.value_or(QDate(9999, 12, 30));
    if (measure == Measure::Activities)
        statement.bind("from"_L1, from.startOfDay(zone).toMSecsSinceEpoch())
            .bind("to"_L1, to.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    else
        statement.bind("from"_L1, from).bind("to"_L1, to);
    if (isMoney(measure))
        statement.bind("currency"_L1, currency);
}

} // namespace

PerformanceRepository::PerformanceRepository(const Connection &db, const QTimeZone &zone, QString currency)
    : m_db(db)
    , m_zone(zone)
    , m_currency(std::move(currency))
{
}

QHash<qint64, Amount> PerformanceRepository::sums(Measure measure, const DateRange &dates) const
{
    Statement sums(m_db,
                   u"SELECT owner, amount_sum(value) FROM ("_s + factsOf(measure) + u") GROUP BY owner"_s);
    bindRange(sums, measure, dates, m_zone, m_currency);
    QHash<qint64, Amount> found;
    for (sums.execute(); sums.next();)
        found[sums.integer(0)] += sums.amount(1);
    return found;
}

std::vector<qint64> PerformanceRepository::customers(Measure measure, const DateRange &dates,
                                                     const std::vector<UserId> &owners) const
{
    const QString whose = owners.empty() ? QString() : u" AND owner IN (%1)"_s.arg(idList(owners));
    Statement customers(m_db, u"SELECT DISTINCT customer FROM ("_s + factsOf(measure)
                                  + u") WHERE customer IS NOT NULL"_s + whose + u" ORDER BY customer"_s);
    bindRange(customers, measure, dates, m_zone, m_currency);
    return customers.all([](const Statement &row) { return row.integer(0); });
}

QString PerformanceRepository::usualCurrency() const
{
    return Statement(m_db, uR"(
        SELECT currency FROM sales_order WHERE state <> 'cancelled'
        GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1)"_s)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace crm
