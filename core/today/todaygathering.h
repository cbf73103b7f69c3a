#pragma once

#include "core/recycling/recycling.h"
#include "core/today/today.h"
#include "core/today/todayrepository.h"
#include "core/today/todayworth.h"

#include <QHash>
#include <QTimeZone>

namespace crm {

class DirectorySnapshot;

/// Puts together what a day asks of one person: reasons by customer, then what each is worth, in order.
class TodayGathering
{
public:
    static constexpr int kQuiet = 7; ///< days after a talk in which nothing is proposed

    TodayGathering(const Connection &db, UserId user, qint64 now, const QTimeZone &zone);

    void addPlanned();
    void addRecycling(const std::vector<RecycleEntry> &entries); ///< of whomever; the user's own count
    void addFacts(); ///< complaints, new customers, deals, contracts, money and birthdays
    /// Those of the user who stay away; told by the list of customers in memory.
    void addLeaving(const TodayWorth &worth, const DirectorySnapshot &customers);

    /// The first `most`, and how many more there would be.
    TodayList take(const TodayWorth &worth, size_t most);

private:
    void add(CustomerId customer, TodayReason reason);
    void addDeals();
    void addOverdue();
    void addBirthdays();
    void addReview(const QString &currency);
    void weigh(TodayItem &item, const TodayWorth &worth) const;
    std::vector<TodayItem> ranked(const TodayWorth &worth);
    /// Of some customers: when something is planned with them, and the latest talk within kQuiet days.
    struct Known
    {
        QHash<CustomerId, qint64> next = {};
        QHash<CustomerId, qint64> talks = {};
    };
    bool isQuiet(const TodayItem &item, const Known &known) const;
    void name(TodayList &list) const;
    int daysTo(QDate day) const { return int(m_day.daysTo(day)); }
    qint64 startOf(QDate day) const;

    const Connection &m_db;
    TodayRepository m_today;
    const UserId m_user;
    const qint64 m_now;
    const QTimeZone m_zone;
    const QDate m_day;
    std::vector<TodayItem> m_planned = {};
    QHash<CustomerId, TodayItem> m_proposed = {};
    QHash<CustomerId, std::vector<TodayRepository::Deal>> m_deals = {};
    TodayList m_list = {};
};

} // namespace crm
