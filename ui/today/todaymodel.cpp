#include "ui/today/todaymodel.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/customer/customerinitial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

TodayKind kindOf(TodayWhy why)
{
    switch (why) {
    case TodayWhy::Overdue:
    case TodayWhy::Promised: return TodayKind::Promised;
    case TodayWhy::Recycling: return TodayKind::Recycling;
    case TodayWhy::Deal:
    case TodayWhy::Contract:
    case TodayWhy::Payment: return TodayKind::Deals;
    case TodayWhy::Leaving: return TodayKind::Leaving;
    case TodayWhy::Complaint:
    case TodayWhy::FirstContact:
    case TodayWhy::Birthday: return TodayKind::Care;
    }
    return TodayKind::All;
}

draw::Tone toneOf(const TodayReason &reason)
{
    switch (reason.why) {
    case TodayWhy::Overdue:
    case TodayWhy::Payment:
    case TodayWhy::Complaint: return draw::Tone::Danger;
    case TodayWhy::Recycling: return reason.days <= 3 ? draw::Tone::Danger : draw::Tone::Warn;
    case TodayWhy::Deal:
    case TodayWhy::Leaving:
    case TodayWhy::Contract: return draw::Tone::Warn;
    case TodayWhy::Promised: return draw::Tone::Accent;
    case TodayWhy::FirstContact: return draw::Tone::Good;
    case TodayWhy::Birthday: return draw::Tone::Neutral;
    }
    return draw::Tone::Neutral;
}

const char *iconOf(TodayWhy why)
{
    switch (why) {
    case TodayWhy::Overdue:
    case TodayWhy::Recycling: return "clock";
    case TodayWhy::Promised:
    case TodayWhy::Contract: return "calendar";
    case TodayWhy::Payment:
    case TodayWhy::Complaint: return "alert";
    case TodayWhy::FirstContact: return "claim";
    case TodayWhy::Deal:
    case TodayWhy::Leaving: return "trend";
    case TodayWhy::Birthday: return "care";
    }
    return "info";
}

QString wordsFor(TodayReason reason)
{
    if (reason.why == TodayWhy::Payment)
        reason.subject = format::money(reason.owed, reason.currency);
    return explain(reason);
}

TodayModel::TodayModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TodayModel::set(TodayList list, const QTimeZone &zone)
{
    m_list = std::move(list);
    m_zone = zone;
    fill();
}

void TodayModel::narrow(TodayKind kind)
{
    m_kind = kind;
    fill();
}

int TodayModel::count(TodayKind kind) const
{
    return int(std::ranges::count_if(m_list.items, [kind](const TodayItem &item) {
        return kind == TodayKind::All || std::ranges::any_of(item.reasons, [kind](const TodayReason &reason) {
                   return kindOf(reason.why) == kind;
               });
    }));
}

void TodayModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const auto &item : m_list.items)
        if (m_kind == TodayKind::All || std::ranges::any_of(item.reasons, [this](const TodayReason &reason) {
                return kindOf(reason.why) == m_kind;
            }))
            m_rows.push_back(rowOf(item));
    m_open = int(m_rows.size());
    if (m_kind == TodayKind::All)
        for (const auto &done : m_list.done)
            m_rows.push_back(rowOf(done));
    for (auto &row : m_rows) // only now does nothing move any more
        for (const auto &reason : row.item.reasons)
            row.reasons.append({wordsFor(reason), &reason});
    endResetModel();
}

TodayRow TodayModel::rowOf(const TodayItem &item) const
{
    TodayRow row{.item = item};
    row.title = item.subject.isEmpty() ? displayName(item.channel) : item.subject;
    row.initial = customerInitial(item.name, item.city, item.region);
    if (item.worth > Amount())
        row.amount = format::compactMoney(item.worth, m_list.currency);
    if (item.activity.isValid()) {
        const auto at = QDateTime::fromMSecsSinceEpoch(item.due, m_zone);
        row.when =
            at.date() == m_list.day ? format::time(at.time()) : format::shortDate(at.date(), m_list.day);
    } else if (const auto day = item.reasons.front().day; day.isValid() && day > m_list.day) {
        row.when = tr("by %1").arg(format::shortDate(day, m_list.day));
    }
    return row;
}

TodayRow TodayModel::rowOf(const TodayDone &done) const
{
    TodayRow row{.isDone = true};
    row.item.customer = done.activity.customer;
    row.item.activity = done.activity.id;
    row.item.name = done.name;
    row.item.channel = done.activity.kind;
    const auto said = done.activity.text.simplified();
    row.title = said.isEmpty() ? displayName(done.activity.kind) : said;
    row.initial = customerInitial(done.name, done.city, done.region);
    row.when =
        tr("Done %1").arg(format::time(QDateTime::fromMSecsSinceEpoch(done.activity.at, m_zone).time()));
    return row;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = at(index.row());
    if (role == Qt::DisplayRole)
        return format::facts({row.title, row.item.name});
    if (role == Qt::AccessibleTextRole) {
        QStringList texts{row.title, row.item.name};
        for (const auto &[text, reason] : row.reasons)
            texts << text;
        return format::facts(texts << row.item.say << row.amount << row.when);
    }
    if (role == Qt::ToolTipRole && !row.isDone && !row.item.say.isEmpty())
        return plainTip(tr("What to say: %1").arg(row.item.say));
    if (role == Qt::ToolTipRole && !row.isDone)
        return plainTip(
            tr("Worth more than %1 of customers; urgency %2; a purchase within 90 days follows in %3 "
               "of such cases. Their product is the place in this list.")
                .arg(format::percent(row.item.value), format::percent(row.item.urgency),
                     format::percent(row.item.probability)));
    return {};
}

} // namespace crm::ui
