#pragma once

#include "core/activity/activityrepository.h"
#include "core/operation/changeset.h"

#include <functional>

namespace crm {

class Operations;
class UnitOfWork;

/// What was said and done with customers, and what comes next.
class ActivityService
{
public:
    /// What belongs to the same operation.
    using Besides = std::function<void(UnitOfWork &)>;

    explicit ActivityService(Operations &operations);

    Activity get(ActivityId id) const; ///< throws NotFound
    std::vector<Activity> ofCustomer(CustomerId customer, int limit,
                                     const std::optional<Activity> &before = {}) const
    {
        return m_activities.ofCustomer(customer, limit, before);
    }
    std::vector<Activity> planned(UserId owner, qint64 until) const
    {
        return m_activities.planned(owner, until);
    }
    /// What is planned or was done on these days of the base's zone; of one person, or of all.
    std::vector<CalendarEntry> calendar(UserId owner, QDate first, QDate last) const;
    std::vector<Activity> plannedOf(CustomerId customer) const { return m_activities.plannedOf(customer); }
    std::optional<Activity> lastFollowUp(CustomerId customer) const
    {
        return m_activities.lastFollowUp(customer);
    }
    qint64 count(CustomerId customer) const { return m_activities.count(customer); }

    /// Records what was done, now where no instant is given, and plans the next step: one operation.
    ActivityId record(const Activity &activity, const std::optional<NextStep> &next = {});
    /// A planned one was done, with this result; the next step, if any, follows it, and what repeats is
    /// planned for its next day. `custom` is what was filled in besides; what it does not name stays.
    ChangeSet complete(ActivityId id, const QString &result, const std::optional<NextStep> &next = {},
                       const CustomValues &custom = {}, const Besides &besides = {});
    ChangeSet edit(const Activity &activity);
    /// Moves what is planned to a day and a time of the base's zone; a time that the change of clocks leaves
    /// out counts on from there. Throws Conflict for what was done already, Invalid for a day that is over.
    ChangeSet reschedule(ActivityId id, QDate day, QTime time);
    ChangeSet remove(ActivityId id);

private:
    Activity checked(Activity activity) const;
    void plan(const Activity &done, const NextStep &next);
    void planAgain(const Activity &done, qint64 wasDue);
    QString nameOf(CustomerId id) const;

    Operations &m_operations;
    ActivityRepository m_activities;
};

} // namespace crm
