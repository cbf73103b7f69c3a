#include "ui/common/searchfield.h"

#include "ui/common/draw.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QTimer>

namespace crm::ui {

SearchField::SearchField(const QString &placeholder, const QString &keyHint, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(keyHint)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("search", true); // magnifier and placeholder tell what it is: a quieter border will do
    setTextMargins(8 + Theme::px(16), 0, keyHint.isEmpty() ? 0 : Theme::px(52), 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { emit settled(text()); });
}

void SearchField::settleAtOnce()
{
    m_pause->setInterval(0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const double side = Theme::px(16);
    drawIcon(painter, QRectF(10, (height() - side) / 2, side, side), "search", t.text3);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const QFont font = Theme::font(type::hint);
    const double width = QFontMetricsF(font).horizontalAdvance(m_hint) + 12;
    const double height = Theme::px(20);
    const QRectF key(this->width() - width - 7, (this->height() - height) / 2, width, height);
    draw::fill(painter, key, radius::s, t.dark ? t.raised : t.canvas, t.hairline);
    draw::text(painter, key, m_hint, font, t.text3, Qt::AlignCenter);
}

} // namespace crm::ui
