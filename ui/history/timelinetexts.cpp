#include "ui/history/timelinetexts.h"

#include "core/payment/payment.h"
#include "core/returns/goodsreturn.h"
#include "ui/activity/activitylook.h"
#include "ui/common/formatters.h"
#include "ui/customfield/owntexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::Timeline)
};

QString whenOf(qint64 at, const TimelineNames &names)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at, names.zone);
    const int days = int(moment.date().daysTo(names.today));
    if (days >= 0 && days < 7)
        return QString(format::relativeDay(moment.date(), names.today) + u' ' + format::time(moment.time()));
    return format::shortDate(moment.date(), names.today);
}

TimelineEvent ofActivity(const Activity &activity, const TimelineNames &names)
{
    QStringList head{displayName(activity.kind), names.contacts.value(activity.contact.value)};
    if (activity.minutes)
        head << Texts::tr("%n min", nullptr, int(*activity.minutes));
    if (activity.state == ActivityState::Cancelled)
        head << displayName(activity.state);
    head << names.users.value(activity.owner.value);
    head.removeAll(QString());
    QStringList said{activity.text};
    if (!activity.result.isEmpty())
        said << Texts::tr("Result: %1").arg(activity.result);
    for (const auto &[name, value] : ownTexts(names.own, activity.custom, names.currency))
        said << Texts::tr("%1: %2").arg(name, value);
    said.removeAll(QString());
    return {iconOf(activity.kind),
            activity.kind == ActivityKind::Note ? draw::Tone::Neutral : draw::Tone::Accent,
            format::facts(head),
            said.join(u'\n'),
            whenOf(activity.at, names),
            activity.id.value};
}

TimelineEvent ofOrder(const Order &order, const TimelineNames &names)
{
    QStringList note{format::money(order.total, order.currency), displayName(order.state),
                     names.users.value(order.owner.value)};
    note.removeAll(QString());
    return {"orders",
            order.state == OrderState::Cancelled ? draw::Tone::Neutral : draw::Tone::Good,
            Texts::tr("Order %1").arg(order.number),
            format::facts(note),
            format::shortDate(order.date, names.today),
            order.id.value};
}

TimelineEvent ofTrade(const TradeEvent &event, const TimelineNames &names)
{
    using What = TradeEvent::What;
    const bool isMoney = event.what == What::Paid;
    const bool isBack = isMoney && event.amount && *event.amount < Amount{};
    const QString money = event.amount ? format::money(*event.amount, event.currency) : QString();
    QString title;
    switch (event.what) {
    case What::Shipped: title = Texts::tr("Order %1 was shipped").arg(event.number); break;
    case What::Arrived: title = Texts::tr("Order %1 arrived").arg(event.number); break;
    case What::Paid: title = isBack ? Texts::tr("Money paid back") : Texts::tr("Payment received"); break;
    case What::Returned: title = Texts::tr("Goods of order %1 came back").arg(event.number); break;
    }
    QStringList note{money};
    if (event.what == What::Returned)
        note << displayName(returnReasonFromKey(event.text).value_or(ReturnReason::Other));
    else if (isMoney)
        note << event.number << displayName(payMethodFromKey(event.text).value_or(PayMethod::Other));
    else
        note << event.text;
    note.removeAll(QString());
    static constexpr const char *icons[] = {"right", "check", "money", "undo"};
    return {icons[int(event.what)],
            event.what == What::Returned || isBack ? draw::Tone::Warn : draw::Tone::Good,
            title,
            format::facts(note),
            format::shortDate(event.day, names.today),
            event.order.value};
}

TimelineEvent ofOwner(const OwnerEvent &event, const TimelineNames &names)
{
    const auto place = [&names](UserId user, PoolId pool) {
        return user.isValid() ? names.users.value(user.value) : names.pools.value(pool.value);
    };
    const auto from = place(event.fromUser, event.fromPool);
    const auto to = place(event.toUser, event.toPool);
    QStringList note{from.isEmpty() ? to : to.isEmpty() ? from : QString(from + u" → "_s + to), event.reason};
    if (event.operatorId.isValid() && event.operatorId != event.toUser)
        note << Texts::tr("by %1").arg(names.users.value(event.operatorId.value));
    note.removeAll(QString());
    return {event.toPool.isValid() ? "pool" : "claim",
            draw::Tone::Neutral,
            displayOwnerEventKind(event.kind),
            format::facts(note),
            whenOf(event.at, names),
            event.id};
}

TimelineEvent ofChange(const HistoryEntry &change, const TimelineNames &names)
{
    QStringList lines;
    for (const auto &[record, field, before, after] : change.changes) {
        const QString name = record.isEmpty() ? field : record + u' ' + field;
        const auto line = before.isEmpty() ? Texts::tr("%1: %2").arg(name, after)
                        : after.isEmpty()  ? Texts::tr("%1: %2 (removed)").arg(name, before)
                                           : Texts::tr("%1: %2 → %3").arg(name, before, after);
        if (lines.size() < 8)
            lines << line.simplified();
    }
    const auto more = std::ssize(change.changes) - lines.size();
    if (more > 0)
        lines << Texts::tr("and %n more", nullptr, int(more));
    return {"columns",
            draw::Tone::Neutral,
            format::facts({change.what, change.entry.actor}),
            lines.join(u'\n'),
            whenOf(change.entry.at, names),
            change.entry.id};
}

} // namespace

TimelineEvent timelineEvent(const TimelineItem &item, const TimelineNames &names)
{
    switch (item.what) {
    case TimelineItem::What::Activity: return ofActivity(item.activity, names);
    case TimelineItem::What::Trade: return ofTrade(item.trade, names);
    case TimelineItem::What::Order: return ofOrder(item.order, names);
    case TimelineItem::What::Owner: return ofOwner(item.owner, names);
    case TimelineItem::What::Change: return ofChange(item.change, names);
    }
    return {};
}

} // namespace crm::ui
