#include "ui/dashboard/dashboardlayout.h"

#include "ui/dashboard/dashboardcatalog.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

qsizetype DashboardLayout::place(const QString &kind) const
{
    const auto found = std::ranges::find(items, kind, &DashboardItem::kind);
    return found == items.end() ? -1 : found - items.begin();
}

void DashboardLayout::add(const QString &kind)
{
    const auto *card = dashboardKind(kind);
    if (card && !has(kind))
        items.append({kind, card->span});
}

void DashboardLayout::remove(const QString &kind)
{
    items.removeIf([&](const DashboardItem &item) { return item.kind == kind; });
}

void DashboardLayout::move(const QString &kind, qsizetype to)
{
    if (const auto from = place(kind); from >= 0)
        items.move(from, std::clamp<qsizetype>(to, 0, items.size() - 1));
}

void DashboardLayout::resize(const QString &kind, int by)
{
    if (const auto at = place(kind); at >= 0)
        items[at].span = std::clamp(items[at].span + by, 1, kColumns);
}

QJsonObject DashboardLayout::toJson() const
{
    QJsonArray cards;
    for (const auto &item : items)
        cards.append(QJsonObject{{u"kind"_s, item.kind}, {u"span"_s, item.span}});
    return {{u"cards"_s, cards}};
}

DashboardLayout DashboardLayout::fromJson(const QJsonObject &json)
{
    DashboardLayout layout;
    const auto cards = json.value(u"cards"_s).toArray();
    for (const auto &card : cards) {
        const auto kind = card.toObject().value(u"kind"_s).toString();
        if (dashboardKind(kind) && !layout.has(kind))
            layout.items.append({kind, std::clamp(card.toObject().value(u"span"_s).toInt(1), 1, kColumns)});
    }
    return layout;
}

DashboardLayout DashboardLayout::usual()
{
    return {{{u"sales.tiles"_s, 3},
             {u"sales.timeline"_s, 2},
             {u"today.list"_s, 1},
             {u"targets.people"_s, 1},
             {u"pipeline.funnel"_s, 1},
             {u"insight.leaving"_s, 1},
             {u"insight.segments"_s, 1},
             {u"insight.stages"_s, 1},
             {u"pool.flow"_s, 1}}};
}

} // namespace crm::ui
