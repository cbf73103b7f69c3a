#include "core/history/historyservice.h"

#include "core/history/historyrepository.h"
#include "core/operation/describe.h"
#include "core/operation/operations.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Of what happened on the same instant, what people do stands above what follows from it.
bool isNewer(const TimelineItem &a, const TimelineItem &b)
{
    return a.at != b.at ? a.at > b.at : a.what < b.what;
}

/// Operations that have no item of their own in the timeline otherwise.
bool isEdit(const LogEntry &entry)
{
    static const QSet<QString> kinds = {u"customer.edit"_s,  u"customer.bulk"_s,  u"customer.tag"_s,
                                        u"customer.untag"_s, u"customer.merge"_s, u"undo"_s,
                                        u"redo"_s,           u"import"_s};
    return kinds.contains(entry.kind);
}

void advance(TimelineCursor &cursor, const TimelineItem &item)
{
    switch (item.what) {
    case TimelineItem::What::Activity: cursor.activity = item.activity; break;
    case TimelineItem::What::Order: cursor.order = std::pair(item.order.date, item.order.id); break;
    case TimelineItem::What::Trade: cursor.trade = item.trade; break;
    case TimelineItem::What::Owner: cursor.owner = item.owner.id; break;
    case TimelineItem::What::Change: cursor.operation = item.change.entry.id; break;
    }
}

} // namespace

HistoryService::HistoryService(Operations &operations)
    : m_operations(operations)
{
}

std::vector<HistoryChange> HistoryService::changesOf(qint64 operation, CustomerId customer) const
{
    if (m_covered && m_covered(customer))
        return {};
    return HistoryRepository(m_operations.db(), m_operations.zone()).changes(operation, customer);
}

std::vector<HistoryEntry> HistoryService::ofCustomer(CustomerId customer, int limit,
                                                     std::optional<qint64> before) const
{
    std::vector<HistoryEntry> history;
    for (const auto &entry :
         UndoService(m_operations).historyOfCustomer(customer.value, {.before = before, .limit = limit}))
        history.push_back({entry, describe(entry), changesOf(entry.id, customer)});
    return history;
}

TimelinePage HistoryService::timeline(CustomerId customer, int limit, const TimelineCursor &after) const
{
    const HistoryRepository repository(m_operations.db(), m_operations.zone());
    const int most = limit + 1; // one more tells whether there is more
    std::vector<TimelineItem> items;
    for (const auto &activity : repository.doneActivities(customer, most, after.activity))
        items.push_back({.what = TimelineItem::What::Activity, .at = activity.at, .activity = activity});
    for (const auto &order : repository.orders(customer, most, after.order))
        items.push_back({.what = TimelineItem::What::Order,
                         .at = QDateTime(order.date, QTime(23, 59), m_operations.zone()).toMSecsSinceEpoch(),
                         .order = order});
    for (const auto &trade : repository.tradeEvents(customer, most, after.trade))
        items.push_back({.what = TimelineItem::What::Trade,
                         .at = QDateTime(trade.day, QTime(23, 59), m_operations.zone()).toMSecsSinceEpoch(),
                         .trade = trade});
    // These come by their ids: where the clock was set back, they stay in the order in which they happened.
    qint64 latest = std::numeric_limits<qint64>::max();
    for (const auto &event : repository.ownerEvents(customer, most, after.owner)) {
        latest = std::min(latest, event.at);
        items.push_back({.what = TimelineItem::What::Owner, .at = latest, .owner = event});
    }
    latest = std::numeric_limits<qint64>::max();
    for (const auto &entry :
         UndoService(m_operations)
             .history(u"customer"_s, customer.value, {.before = after.operation, .limit = most})) {
        latest = std::min(latest, entry.at);
        items.push_back({.what = TimelineItem::What::Change, .at = latest, .change = {entry}});
    }
    std::ranges::stable_sort(items, isNewer);

    TimelinePage page{.next = after, .more = std::ssize(items) > limit};
    items.resize(std::min<size_t>(items.size(), size_t(limit)));
    for (auto &item : items) {
        advance(page.next, item);
        auto &change = item.change;
        if (item.what == TimelineItem::What::Change) {
            if (!isEdit(change.entry))
                continue; // its order, activity or move stands in the timeline already
            change.what = describe(change.entry);
            change.changes = changesOf(change.entry.id, customer);
            if (change.changes.empty() && change.entry.kind != "customer.merge"_L1)
                continue;
        }
        page.items.push_back(std::move(item));
    }
    return page;
}

} // namespace crm
