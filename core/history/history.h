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

/// Something that left, arrived, was paid or came back.
struct TradeEvent
{
    enum class What { Shipped, Arrived, Paid, Returned };

    What what = What::Shipped;
    qint64 id = 0; ///< of the delivery, the payment or the return
    QDate day = {};
    OrderId order = {}; ///< none: a payment for something else
    QString number = {}; ///< of the order or contract
    QString text = {}; ///< carrier and tracking number; the key of the way of paying; the reason
    std::optional<Amount> amount = {};
    QString currency = {};

    friend bool operator==(const TradeEvent &, const TradeEvent &) = default;
};

/// One thing that happened with a customer; `what` says which of the members after it is filled.
struct TimelineItem
{
    enum class What { Activity, Trade, Order, Owner, Change };

    What what = What::Activity;
    qint64 at = 0; ///< what the timeline is ordered by
    Activity activity = {};
    TradeEvent trade = {};
    Order order = {};
    OwnerEvent owner = {};
    HistoryEntry change = {};
};

/// Where the next page of a timeline goes on: the last one shown of each source.
struct TimelineCursor
{
    std::optional<Activity> activity = {};
    std::optional<std::pair<QDate, OrderId>> order = {};
    std::optional<TradeEvent> trade = {};
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
