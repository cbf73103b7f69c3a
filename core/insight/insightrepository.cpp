#include "core/insight/insightrepository.h"

#include "core/base/epochday.h"
#include "core/storage/connection.h"
#include "core/storage/rawstatement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// The row of one customer after the other, where they come by ascending ids.
class Rows
{
public:
    explicit Rows(const std::vector<qint64> &customers)
        : m_customers(customers)
    {
    }
    std::optional<qint32> of(qint64 id)
    {
        while (m_at < m_customers.size() && m_customers[m_at] < id)
            ++m_at;
        return m_at < m_customers.size() && m_customers[m_at] == id ? std::optional(qint32(m_at))
                                                                    : std::nullopt;
    }

private:
    const std::vector<qint64> &m_customers;
    size_t m_at = 0;
};

/// Whose currencies are counted; the one of most orders is summed up.
QString usual(const std::vector<std::pair<QByteArray, qint64>> &currencies)
{
    const auto most = std::ranges::max_element(currencies, {}, &std::pair<QByteArray, qint64>::second);
    return most == currencies.end() ? QString() : QString::fromUtf8(most->first);
}

} // namespace

InsightRepository::InsightRepository(const Connection &db, const QTimeZone &zone)
    : m_db(db)
    , m_zone(zone)
{
}

qint32 InsightRepository::dayOf(qint64 instant) const
{
    return epochDayOf(QDateTime::fromMSecsSinceEpoch(instant, m_zone).date());
}

CustomerOrders InsightRepository::orders() const
{
    CustomerOrders found;
    std::vector<std::pair<QByteArray, qint64>> currencies;
    for (RawStatement row(m_db.raw(), "SELECT currency, count(*) FROM sales_order WHERE state <> 'cancelled'"
                                      " GROUP BY currency ORDER BY count(*) DESC, currency"_ba);
         row.step();)
        currencies.emplace_back(row.utf8(0).toByteArray(), row.integer(1));
    found.currency = usual(currencies);
    for (const auto &[currency, count] : currencies)
        if (QString::fromUtf8(currency) != found.currency)
            found.otherCurrencies << QString::fromUtf8(currency);
    for (RawStatement row(m_db.raw(), "SELECT id FROM customer ORDER BY id"_ba); row.step();)
        found.customers.push_back(row.integer(0));
    Rows rows(found.customers);
    const auto currency = found.currency.toUtf8();
    for (RawStatement row(m_db.raw(), "SELECT customer_id, order_date, total, currency FROM sales_order"
                                      " WHERE state <> 'cancelled' ORDER BY customer_id"_ba);
         row.step();) {
        const auto customer = rows.of(row.integer(0));
        const auto day = epochDayOf(row.utf8(1));
        if (!customer || day == kNoDay)
            continue;
        found.customer.push_back(*customer);
        found.day.push_back(day);
        found.amount.push_back(row.utf8(3) == currency ? row.integer(2) : 0);
    }
    return found;
}

/// A customer exists since the first thing that is known of it: where its history came from a sheet, that is
/// earlier than when it was entered.
LifecycleFacts InsightRepository::facts(const CustomerOrders &orders) const
{
    LifecycleFacts facts;
    std::vector<qint32> since(orders.size(), std::numeric_limits<qint32>::max());
    const auto add = [&](qint32 customer, qint32 day, LifecycleFactKind kind) {
        if (day == kNoDay)
            return;
        facts.customer.push_back(customer);
        facts.day.push_back(day);
        facts.kind.push_back(kind);
        since[size_t(customer)] = std::min(since[size_t(customer)], day);
    };
    const auto read = [&](const QByteArray &sql, auto take) {
        Rows rows(orders.customers);
        for (RawStatement row(m_db.raw(), sql); row.step();)
            if (const auto customer = rows.of(row.integer(0)))
                take(*customer, row);
    };
    for (size_t i = 0; i < orders.customer.size(); ++i)
        add(orders.customer[i], orders.day[i], LifecycleFactKind::Ordered);
    // A follow-up that got an answer is one with a result.
    read("SELECT customer_id, min(at) FROM activity WHERE state = 'done' AND kind NOT IN ('note', 'task')"
         " AND result <> '' GROUP BY customer_id ORDER BY customer_id"_ba,
         [&](qint32 customer, const RawStatement &row) {
             add(customer, dayOf(row.integer(1)), LifecycleFactKind::Answered);
         });
    read("SELECT customer_id, opened FROM opportunity WHERE customer_id IS NOT NULL AND opened IS NOT NULL"
         " ORDER BY customer_id"_ba,
         [&](qint32 customer, const RawStatement &row) {
             add(customer, epochDayOf(row.utf8(1)), LifecycleFactKind::OpportunityOpened);
         });
    read("SELECT customer_id, starts, ends FROM contract WHERE state IN ('active', 'ended')"
         " ORDER BY customer_id"_ba,
         [&](qint32 customer, const RawStatement &row) {
             add(customer, epochDayOf(row.utf8(1)), LifecycleFactKind::ContractStarted);
             add(customer, epochDayOf(row.utf8(2)), LifecycleFactKind::ContractEnded);
         });
    read("SELECT customer_id, lost_on, revoked_on FROM customer_loss ORDER BY customer_id"_ba,
         [&](qint32 customer, const RawStatement &row) {
             add(customer, epochDayOf(row.utf8(1)), LifecycleFactKind::MarkedLost);
             if (!row.isNull(2))
                 add(customer, epochDayOf(row.utf8(2)), LifecycleFactKind::LostRevoked);
         });
    read("SELECT id, created_at FROM customer ORDER BY id"_ba, [&](qint32 customer, const RawStatement &row) {
        const auto day = std::min(since[size_t(customer)], dayOf(row.integer(1)));
        add(customer, day, LifecycleFactKind::Created);
    });
    return facts;
}

} // namespace crm
