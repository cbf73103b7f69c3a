#pragma once

#include "core/activity/activity.h"

namespace crm {

class Connection;

/// The SQL of table `activity`.
class ActivityRepository
{
public:
    explicit ActivityRepository(const Connection &db);

    std::optional<Activity> find(ActivityId id) const;
    /// Newest first; `before` pages on, by instant and id of the last one shown.
    std::vector<Activity> ofCustomer(CustomerId customer, int limit,
                                     const std::optional<Activity> &before = {}) const;
    std::vector<Activity> planned(UserId owner,
                                  qint64 until) const; ///< earliest first; an invalid owner means all
    /// What is planned or was done from an instant on until before another; of one person, or of all.
    std::vector<CalendarEntry> between(UserId owner, qint64 from, qint64 until) const;
    std::vector<Activity> plannedOf(CustomerId customer) const; ///< earliest first
    std::optional<Activity> lastFollowUp(CustomerId customer) const; ///< what counts as one: isFollowUp()
    qint64 count(CustomerId customer) const;

    ActivityId insert(const Activity &activity);
    /// False where the activity has changed since its rev was read.
    bool update(const Activity &activity);
    void remove(ActivityId id);

private:
    const Connection &m_db;
};

} // namespace crm
