#include "ui/frame/navrail.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace crm::ui {

NavItem::NavItem(const NavigationEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(QString::fromLatin1(entry.key))
    , m_icon(entry.icon)
{
    setObjectName(m_key + QStringLiteral("Item"));
    setText(entry.name());
    setAccessibleName(text());
    setToolTip(text());
    setCheckable(true);
    setAutoExclusive(true); // one stop for Tab; Qt's arrow keys go on to the others and open them
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setCount(NavCount count)
{
    m_count = count;
    setAccessibleName(count.count > 0 ? QStringLiteral("%1, %2").arg(text(), format::count(count.count))
                                      : text());
    update();
}

void NavItem::setSlim(bool slim)
{
    m_slim = slim;
    updateGeometry();
    update();
}

QSize NavItem::sizeHint() const
{
    return {Theme::px((m_slim ? size::railSlim : size::rail) - 16), Theme::px(size::nav)};
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF r = rect();
    const bool on = isChecked();
    if (on || underMouse())
        draw::fill(painter, r, radius::m, on ? t.accentSoft : t.dark ? t.hover : t.hairline);
    const double side = Theme::px(18);
    const double x = m_slim ? r.center().x() - side / 2 : 11;
    drawIcon(painter, QRectF(x, (r.height() - side) / 2, side, side), m_icon, on ? t.accentText : t.text2);
    if (!m_slim) {
        const double room = m_count.count > 0 ? Theme::px(44) : 8;
        draw::text(painter, r.adjusted(22 + side, 0, -room, 0), text(), Theme::font(type::body, on),
                   on ? t.accentText : t.text1);
    }
    if (m_count.count > 0)
        paintCount(painter);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, radius::m);
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right)
        emit entered();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavItem::paintCount(QPainter &painter) const
{
    const Tokens &t = Theme::t();
    if (m_slim) {
        draw::fill(painter, QRectF(width() / 2.0 + 5, 5, 8, 8), 4, m_count.urgent ? t.badge : t.text3);
        return;
    }
    const QString text = m_count.count > 9999 ? format::compact(m_count.count) : format::count(m_count.count);
    const QFont font = Theme::font(type::hint, m_count.urgent);
    const double height = Theme::px(18);
    const double wide = std::max(height, QFontMetricsF(font).horizontalAdvance(text) + 12);
    const QRectF box(width() - 10 - wide, (this->height() - height) / 2, wide, height);
    if (m_count.urgent)
        draw::fill(painter, box, height / 2, t.badge);
    draw::text(painter, box, text, font,
               m_count.urgent ? t.onBadge
               : isChecked()  ? t.accentText
                              : t.text3,
               m_count.urgent ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter);
}

NavRail::NavRail(const std::vector<NavigationEntry> &entries, QWidget *parent)
    : QWidget(parent)
{
    using Group = NavigationEntry::Group;
    setAccessibleName(tr("Pages"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8, Theme::px(size::bar), 8, 8);
    box->setSpacing(2);
    Group group = Group::Work;
    for (const NavigationEntry &entry : entries) {
        if (entry.group == Group::Elsewhere)
            continue;
        if (entry.group != group && entry.group != Group::Foot)
            addCaption(box, entry.group);
        else if (entry.group == Group::Foot && group != Group::Foot)
            box->addStretch();
        group = entry.group;
        auto *item = new NavItem(entry, this);
        box->addWidget(item);
        m_items.append(item);
        connect(item, &NavItem::clicked, this, [this, item] { emit chosen(item->key()); });
        connect(item, &NavItem::entered, this, &NavRail::entered);
    }
    if (group != Group::Foot)
        box->addStretch();
    setSlim(false);
}

void NavRail::addCaption(QVBoxLayout *box, NavigationEntry::Group group)
{
    auto *caption = label(group == NavigationEntry::Group::Grow ? tr("Grow") : tr("Manage"), "caption");
    caption->setContentsMargins(12, 10, 0, 2);
    box->addWidget(caption);
    m_captions.append(caption);
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
    for (QLabel *caption : std::as_const(m_captions))
        caption->setVisible(!slim);
    for (NavItem *item : std::as_const(m_items))
        item->setSlim(slim);
    update();
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
