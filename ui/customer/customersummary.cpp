#include "ui/customer/customersummary.h"

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "ui/common/formatters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::CustomerSummary)
};

using Dated = std::pair<qint64, TimelineEvent>;

constexpr int kActivities = 60; ///< enough for the timeline, and for the planned ones among them
constexpr size_t kOrders = 12;

TimelineEvent eventOf(const Activity &activity, const CustomerSummary &summary)
{
    const QString title =
        activity.minutes
            ? Texts::tr("%1, %n minutes", nullptr, int(*activity.minutes)).arg(displayName(activity.kind))
            : displayName(activity.kind);
    return {activityIcon(activity.kind), isFollowUp(activity) ? draw::Tone::Accent : draw::Tone::Neutral,
            title, format::facts({activity.text, activity.result}),
            format::relativeDay(summary.dayOf(activity.at), summary.today)};
}

TimelineEvent eventOf(const Order &order, const CustomerSummary &summary)
{
    const bool lost = order.state == OrderState::Cancelled;
    return {"orders", lost ? draw::Tone::Danger : draw::Tone::Good, Texts::tr("Order %1").arg(order.number),
            format::facts({format::money(order.total, order.currency), displayName(order.state)}),
            format::relativeDay(order.date, summary.today)};
}

TimelineEvent eventOf(const OwnerEvent &move, const CustomerSummary &summary)
{
    const QString where =
        move.toUser.isValid() ? summary.people.value(move.toUser) : summary.pools.value(move.toPool);
    const bool pooled = !move.toUser.isValid() && move.toPool.isValid();
    return {pooled ? "pool" : "user", draw::Tone::Neutral, displayOwnerEventKind(move.kind),
            format::facts({where, move.reason}), format::relativeDay(summary.dayOf(move.at), summary.today)};
}

} // namespace

const char *activityIcon(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call: return "phone";
    case ActivityKind::Visit: return "pin";
    case ActivityKind::Mail: return "mail";
    case ActivityKind::Message: return "chat";
    case ActivityKind::Meeting: return "team";
    case ActivityKind::Note: return "note";
    case ActivityKind::Task: return "check";
    }
    return "info";
}

const Activity *CustomerSummary::lastContact() const
{
    const auto found = std::ranges::find_if(activities, &isFollowUp);
    return found == activities.end() ? nullptr : &*found;
}

const Activity *CustomerSummary::nextStep() const
{
    const Activity *next = nullptr;
    for (const auto &activity : activities)
        if (activity.state == ActivityState::Planned && (!next || activity.at < next->at))
            next = &activity;
    return next;
}

CustomerSummary readSummary(Session &session, CustomerId id)
{
    CustomerSummary summary;
    summary.card = session.customers().card(id);
    summary.sums = session.orders().sums(id);
    summary.currency = session.operations().currency();
    summary.today = session.operations().today();
    summary.zone = session.operations().zone();
    summary.activities = session.activities().ofCustomer(id, kActivities);
    auto orders = session.orders().ids({.customer = id});
    orders.resize(std::min(orders.size(), kOrders));
    summary.orders = session.orders().rows(orders);
    summary.moves = session.pools().history(id);
    summary.recycling = readRecycleNotice(session, id);
    for (const auto &user : session.users().all())
        summary.people.insert(user.id, user.name);
    for (const auto &pool : session.pools().pools())
        summary.pools.insert(pool.id, pool.name);
    return summary;
}

QList<TimelineEvent> timelineOf(const CustomerSummary &summary, qsizetype limit)
{
    std::vector<Dated> all;
    for (const auto &activity : summary.activities)
        if (activity.state == ActivityState::Done)
            all.emplace_back(activity.at, eventOf(activity, summary));
    for (const auto &order : summary.orders)
        all.emplace_back(order.date.startOfDay(summary.zone).toMSecsSinceEpoch(), eventOf(order, summary));
    for (const auto &move : summary.moves)
        all.emplace_back(move.at, eventOf(move, summary));
    std::ranges::stable_sort(all, std::ranges::greater(), &Dated::first);
    QList<TimelineEvent> events;
    for (const auto &[at, event] : all)
        if (events.size() < limit)
            events.append(event);
    return events;
}

} // namespace crm::ui
