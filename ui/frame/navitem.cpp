#include "ui/frame/navitem.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QFontMetricsF>
#include <QKeyEvent>

namespace crm::ui {
namespace {

constexpr int kCaption = 24; ///< height at 100 % text

int stepOf(int key)
{
    return key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
}

} // namespace

NavItem::NavItem(const NavigationEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(QString::fromLatin1(entry.key))
    , m_icon(entry.icon)
    , m_group(entry.group)
{
    setObjectName(m_key + QStringLiteral("Item"));
    setText(entry.name());
    setAccessibleName(text());
    setToolTip(text());
    setCheckable(true);
    setAutoExclusive(
        true); // to a screen reader one of several; one stop for Tab, the arrow keys open the others
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
    else if (const int step = stepOf(key))
        emit stepped(step);
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

NavCaption::NavCaption(NavigationEntry::Group group, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_group(group)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setChecked(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus); // the arrow keys come by; Tab stops at the page that is open
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavCaption::setSlim(bool slim)
{
    m_slim = slim;
    setEnabled(!slim);
    updateGeometry();
}

QSize NavCaption::sizeHint() const
{
    return {0, m_slim ? 9 : Theme::px(kCaption)};
}

void NavCaption::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF r = rect();
    if (m_slim) {
        painter.fillRect(QRectF(10, r.center().y(), r.width() - 20, 1), t.hairline);
        return;
    }
    const QColor ink = underMouse() ? t.text1 : t.text3;
    const double side = Theme::px(14);
    draw::text(painter, r.adjusted(12, 2, -16 - side, 0), text(), Theme::font(type::caption), ink);
    drawIcon(painter, QRectF(r.right() - 10 - side, (r.height() - side) / 2 + 1, side, side),
             isChecked() ? "down" : "right", ink);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, radius::m);
}

void NavCaption::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (const int step = stepOf(key))
        emit stepped(step);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Right && !isChecked())
             || (key == Qt::Key_Left && isChecked()))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace crm::ui
