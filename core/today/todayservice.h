#pragma once

#include "core/operation/changeset.h"
#include "core/today/today.h"
#include "core/today/todayworth.h"

#include <memory>

namespace crm {

class DirectorySnapshot;
class Operations;
class RecycleRuleService;
class RecyclingService;

/// Whom a person is to contact today, and why (S-063, U-12): what was promised, and what the program proposes
/// by itself. Who was contacted within the last week, or with whom something is planned in time, is not
/// proposed.
class TodayService
{
public:
    static constexpr size_t kMost = 100; ///< entries of a list: more is no help to anybody

    TodayService(Operations &operations, const RecycleRuleService &rules, const RecyclingService &recycling);

    /// The day of one person. An invalid `user` is the one at work.
    TodayList list(const TodayWorth &worth, const std::shared_ptr<const DirectorySnapshot> &customers,
                   UserId user = {}) const;

    /// Whether anything that was planned for the one at work is due by the end of the day; told at once.
    bool isAnythingDue() const;

    /// Moves what was planned to another day, at the same time of day; or plans what the program proposes
    /// for then, at nine, for `owner` or the one at work. One operation.
    ChangeSet postpone(const TodayItem &item, QDate day, UserId owner = {});
    /// Moves what of this was planned to another day, each at its time of day: one operation. Returns how
    /// many; what was done meanwhile stays.
    int postponeAll(const std::vector<TodayItem> &items, QDate day);
    /// Plans a call with each of these customers for the day, at nine: one operation. Returns how many.
    int planCalls(const std::vector<CustomerId> &customers, QDate day, UserId owner = {});

private:
    void requireDay(QDate day) const;
    UserId orActor(UserId user) const;
    void moveTo(Activity &activity, QDate day) const;

    Operations &m_operations;
    const RecycleRuleService &m_rules;
    const RecyclingService &m_recycling;
};

} // namespace crm
