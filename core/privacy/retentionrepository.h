#pragma once

#include "core/privacy/retention.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// The SQL of how long customers are kept.
class RetentionRepository
{
public:
    explicit RetentionRepository(const Connection &db)
        : m_db(db)
    {
    }

    std::vector<RetentionRule> rules() const; ///< by name
    std::optional<RetentionRule> rule(qint64 id) const;
    qint64 insert(const RetentionRule &rule);
    bool update(const RetentionRule &rule);
    void remove(qint64 rule);

    std::vector<RetentionHold> holds() const;
    void setHold(const RetentionHold &hold);
    bool endHold(CustomerId customer);

    /// Whose time by this rule is over on this day, and who is not held; the longest over first.
    std::vector<DueCustomer> due(const RetentionRule &rule, QDate today, const QTimeZone &zone) const;

private:
    QString sinceOf(RetentionClock clock) const;

    const Connection &m_db;
};

} // namespace crm
