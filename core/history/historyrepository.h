#pragma once

#include "core/history/history.h"

namespace crm {

class Connection;

/// The SQL that reads what the journal kept about one customer.
class HistoryRepository
{
public:
    HistoryRepository(const Connection &db, const QTimeZone &zone)
        : m_db(db)
        , m_zone(zone)
    {
    }

    /// What an operation changed of a customer and of all that belongs to it; at most the first few hundred.
    std::vector<HistoryChange> changes(qint64 operation, CustomerId customer) const;

    std::vector<Activity> doneActivities(CustomerId customer, int limit,
                                         const std::optional<Activity> &before) const;
    std::vector<Order> orders(CustomerId customer, int limit,
                              const std::optional<std::pair<QDate, OrderId>> &before) const;
    /// The newest first; after `before`, which was the last one.
    std::vector<TradeEvent> tradeEvents(CustomerId customer, int limit,
                                        const std::optional<TradeEvent> &before) const;
    std::vector<OwnerEvent> ownerEvents(CustomerId customer, int limit, std::optional<qint64> before) const;

private:
    void addBulk(std::vector<HistoryChange> &changes, qint64 operation, CustomerId customer) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
