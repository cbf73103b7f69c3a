#include "ui/common/kit.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLayout>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace crm::ui {

namespace {

/// QScrollArea takes the height that wrapping texts need in the narrowest column for their least height, and
/// so scrolls where everything fits; here the width that there is decides.
class ColumnScroller : public QScrollArea
{
public:
    explicit ColumnScroller(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(content);
        content->setAutoFillBackground(false); // setWidget() has just switched it on
        viewport()->setAutoFillBackground(false);
        content->installEventFilter(this);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(object, event);
    }

private:
    /// A stop for Tab only where there is nothing in it but what is read, or one would stop where nothing
    /// shows.
    void takeKeys()
    {
        const auto stops = widget()->findChildren<QWidget *>();
        const bool isReading = std::ranges::none_of(
            stops, [](const QWidget *stop) { return bool(stop->focusPolicy() & Qt::TabFocus); });
        setFocusPolicy(isReading ? Qt::TabFocus : Qt::NoFocus);
        if (property("reading").toBool() == isReading)
            return;
        setProperty("reading", isReading);
        repolish(this);
    }

    void fit()
    {
        takeKeys();
        const QSize room = viewport()->size();
        QLayout *layout = widget()->layout();
        const int needed = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(room.width())
                                                                 : widget()->minimumSizeHint().height();
        widget()->resize(room.width(), std::max(room.height(), needed));
    }
};

} // namespace

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *wrappedLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *made = label(text, role, parent);
    made->setWordWrap(true);
    return made;
}

void setRole(QLabel *label, const char *role)
{
    const auto name = QString::fromLatin1(role);
    if (label->property("role") == name)
        return;
    label->setProperty("role", name);
    repolish(label);
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QScrollArea *scroller(QWidget *content)
{
    return new ColumnScroller(content);
}

bool colorsChanged(const QEvent *event)
{
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
}

Button::Button(const QString &text, const char *kind, const char *icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setProperty("kind", QString::fromLatin1(kind));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus); // a click leaves no ring behind
    tint();
}

void Button::setIconName(const char *icon)
{
    m_icon = icon;
    tint();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (colorsChanged(event) || event->type() == QEvent::EnabledChange)
        tint();
}

void Button::tint()
{
    if (!m_icon)
        return;
    const Tokens &t = Theme::t();
    const auto is = [this](const char *kind) { return qstrcmp(m_kind, kind) == 0; };
    const QColor color = !isEnabled()  ? t.text3
                       : is("primary") ? t.onAccent
                       : is("ghost")   ? t.accentText
                       : is("danger")  ? t.danger
                                       : t.text2;
    const int side = Theme::px(16);
    setIcon(ui::icon(m_icon, color, side));
    setIconSize({side, side});
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::fill(painter, rect(), m_radius, Theme::t().surface, Theme::t().hairline);
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().hairline);
}

IconButton::IconButton(const char *icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setToolTip(name);
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(toolTip()).arg(count) : toolTip());
    update();
}

QSize IconButton::sizeHint() const
{
    return {Theme::px(size::control), Theme::px(size::control)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const bool near = isEnabled() && (underMouse() || isDown() || isChecked());
    if (near)
        draw::fill(painter, rect(), radius::m,
                   isDown() || isChecked() ? t.accentSoft
                   : t.dark                ? t.raised
                                           : t.sunken);
    QRectF box(0, 0, Theme::px(18), Theme::px(18));
    box.moveCenter(QRectF(rect()).center());
    drawIcon(painter, box, m_icon,
             !isEnabled()  ? t.mark
             : isChecked() ? t.accentText
             : near        ? t.text1
                           : t.text2);
    if (m_count > 0) {
        const QString count = m_count > 9 ? QStringLiteral("9+") : QString::number(m_count);
        const double side = Theme::px(15);
        const QRectF badge(width() - side - 2, 2, side, side);
        draw::fill(painter, badge.adjusted(-1.5, -1.5, 1.5, 1.5), side, t.canvas);
        draw::fill(painter, badge, side / 2, t.badge);
        draw::text(painter, badge, count, Theme::font(10, true), t.onBadge, Qt::AlignCenter);
    }
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, rect(), radius::m);
}

namespace {

/// Scrolling a form must not change what it scrolls past.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // so that what it lies in scrolls
        return true;
    }
};

} // namespace

Combo::Combo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    installEventFilter(new WheelGuard(this));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setItemDelegate(new QStyledItemDelegate(this)); // the one that is there heeds no style sheet
}

void Combo::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const double side = Theme::px(16);
    drawIcon(painter, QRectF(width() - side - 10, (height() - side) / 2, side, side), "down",
             Theme::t().text2);
}

Face::Face(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Theme::px(side), Theme::px(side));
}

void Face::set(const QString &initial, qint64 hue)
{
    m_initial = initial;
    m_hue = hue;
    update();
}

void Face::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw::avatar(painter, rect(), m_initial, m_hue);
}

Pills::Pills(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void Pills::set(QList<Item> items)
{
    m_items = std::move(items);
    QStringList texts;
    for (const Item &item : std::as_const(m_items))
        texts.append(item.text);
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Pills::sizeHint() const
{
    return {0, Theme::px(size::pill)};
}

void Pills::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double x = 0;
    for (const Item &item : std::as_const(m_items))
        x += draw::pill(painter, x, height() / 2.0, item.text, item.tone, item.icon) + 6;
}

} // namespace crm::ui
