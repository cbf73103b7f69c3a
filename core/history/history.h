#pragma once

#include "core/activity/activity.h"
#include "core/operation/undoservice.h"
#include "core/order/order.h"
#include "core/pool/pool.h"

namespace crm {

/// One field that an operation changed, in words for people.
struct HistoryChange
{
    QString record = {}; ///< what it belongs to, as in "Contact 李雷"; empty for the customer itself
    QString field = {};
    QString before = {}; ///< empty where there was nothing
    QString after = {};

    friend bool operator==(const HistoryChange &, const HistoryChange &) = default;
};

/// One operation as the history of a customer tells it.
struct HistoryEntry
{
    LogEntry entry = {};
    QString what = {}; ///< "Edited the customer 苏州翔诚"
    std::vector<HistoryChange> changes = {};
};

/// One thing that happened with a customer; `what` says which of the members after it is filled.
struct TimelineItem
{
    enum class What { Activity, Order, Owner, Change };

    What what = What::Activity;
    qint64 at = 0; ///< what the timeline is ordered by
    Activity activity = {};
    Order order = {};
    OwnerEvent owner = {};
    HistoryEntry change = {};
};

/// Where the next page of a timeline goes on: the last one shown of each source.
struct TimelineCursor
{
    std::optional<Activity> activity = {};
    std::optional<std::pair<QDate, OrderId>> order = {};
    std::optional<qint64> owner = {};
    std::optional<qint64> operation = {};
};

struct TimelinePage
{
    std::vector<TimelineItem> items = {}; ///< newest first
    TimelineCursor next = {};
    bool more = false;
};

} // namespace crm
