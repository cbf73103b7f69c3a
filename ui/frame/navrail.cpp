#include "ui/frame/navrail.h"

#include "ui/common/kit.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Group = NavigationEntry::Group;

struct GroupHead
{
    Group group;
    const char *key; ///< in the settings
    const char *name;
};

constexpr GroupHead kHeads[] = {
    {Group::Deals, "deals", QT_TRANSLATE_NOOP("Navigation", "Deals")},
    {Group::Grow, "grow", QT_TRANSLATE_NOOP("Navigation", "Grow")},
    {Group::Analyse, "analyse", QT_TRANSLATE_NOOP("Navigation", "Analyse")},
    {Group::Data, "data", QT_TRANSLATE_NOOP("Navigation", "Data")},
    {Group::Manage, "manage", QT_TRANSLATE_NOOP("Navigation", "Manage")},
};

const GroupHead &headOf(Group group)
{
    return *std::ranges::find(kHeads, group, &GroupHead::group);
}

bool hasHead(Group group)
{
    return std::ranges::find(kHeads, group, &GroupHead::group) != std::end(kHeads);
}

} // namespace

NavRail::NavRail(const std::vector<NavigationEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(8, 0, 8, 0);
    box->setSpacing(2);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, Theme::px(size::bar), 0, 0);
    all->setSpacing(2);
    m_list = scroller(list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the arrow keys move it
    all->addWidget(m_list, 1);
    all->addLayout(foot);
    Group group = Group::Work;
    for (const NavigationEntry &entry : entries) {
        if (entry.group == Group::Elsewhere)
            continue;
        if (entry.group != group && hasHead(entry.group))
            addCaption(box, entry.group);
        group = entry.group;
        addItem(group == Group::Foot ? foot : box, entry);
    }
    box->addStretch();
    setSlim(false);
}

void NavRail::addItem(QVBoxLayout *box, const NavigationEntry &entry)
{
    auto *item = new NavItem(entry, this); // the layout moves it to where it belongs
    box->addWidget(item);
    m_items.append(item);
    m_order.append(item);
    m_pages->addButton(item);
    connect(item, &NavItem::clicked, this, [this, item] {
        select(item->key());
        emit chosen(item->key());
    });
    connect(item, &NavItem::entered, this, &NavRail::entered);
    connect(item, &NavItem::stepped, this, [this, item](int by) { step(item, by); });
}

void NavRail::addCaption(QVBoxLayout *box, Group group)
{
    auto *caption =
        new NavCaption(group, QCoreApplication::translate("Navigation", headOf(group).name), this);
    caption->setObjectName(QString::fromLatin1(headOf(group).key) + u"Group"_s);
    box->addWidget(caption);
    m_captions.append(caption);
    m_order.append(caption);
    connect(caption, &NavCaption::clicked, this, [this] {
        showGroups();
        emit foldedChanged();
    });
    connect(caption, &NavCaption::stepped, this, [this, caption](int by) { step(caption, by); });
}

/// Of a folded group, only the page that is open is shown. A slim rail has no heads, and shows all.
void NavRail::showGroups()
{
    for (NavItem *item : std::as_const(m_items)) {
        const auto caption = std::ranges::find(m_captions, item->group(), &NavCaption::group);
        item->setVisible(m_slim || caption == m_captions.end() || (*caption)->isChecked()
                         || item->isChecked());
    }
}

void NavRail::step(QWidget *from, int by)
{
    for (auto at = m_order.indexOf(from) + by; at >= 0 && at < m_order.size(); at += by) {
        auto *next = m_order[at];
        if (next->isHidden() || !next->isEnabled())
            continue;
        next->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (m_list->isAncestorOf(next))
            m_list->ensureWidgetVisible(next, 0, 0);
        if (auto *item = qobject_cast<NavItem *>(next))
            item->click();
        return;
    }
}

void NavRail::select(const QString &key)
{
    for (NavItem *item : std::as_const(m_items)) {
        if (item->key() == key)
            item->setChecked(true);
    }
    const bool chosen = std::ranges::any_of(m_items, &NavItem::isChecked);
    for (NavItem *item : std::as_const(m_items)) // Qt moves the stop with the focus alone
        item->setFocusPolicy(item->isChecked() || !chosen ? Qt::TabFocus : Qt::NoFocus);
    showGroups();
    if (auto *item = qobject_cast<NavItem *>(m_pages->checkedButton()))
        m_list->ensureWidgetVisible(item, 0, 0);
}

void NavRail::setCount(const QString &key, NavCount count)
{
    for (NavItem *item : std::as_const(m_items)) {
        if (item->key() == key)
            item->setCount(count);
    }
}

void NavRail::setSlim(bool slim)
{
    m_slim = slim;
    setFixedWidth(Theme::px(slim ? size::railSlim : size::rail));
    for (NavCaption *caption : std::as_const(m_captions))
        caption->setSlim(slim);
    for (NavItem *item : std::as_const(m_items))
        item->setSlim(slim);
    showGroups();
    update();
}

void NavRail::setFolded(const QStringList &groups)
{
    for (NavCaption *caption : std::as_const(m_captions))
        caption->setChecked(!groups.contains(QLatin1StringView(headOf(caption->group()).key)));
    showGroups();
}

QStringList NavRail::folded() const
{
    QStringList groups;
    for (const NavCaption *caption : m_captions)
        if (!caption->isChecked())
            groups.append(QString::fromLatin1(headOf(caption->group()).key));
    return groups;
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = Theme::px(28);
    const double top = (Theme::px(size::bar) - side) / 2;
    drawLogo(painter, QRectF(m_slim ? (width() - side) / 2 : 16, top, side, side));
    if (!m_slim)
        draw::text(painter, QRectF(26 + side, top, width() - side - 30, side), tr("Kingfisher"),
                   Theme::font(type::heading, true), Theme::t().text1);
}

} // namespace crm::ui
