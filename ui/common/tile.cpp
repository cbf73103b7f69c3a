#include "ui/common/tile.h"

#include "ui/common/formatters.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextLayout>

#include <algorithm>

namespace crm::ui {
namespace {

constexpr int kValueEnds = 46; ///< below the top of a tile, where its note may begin

/// In one line, or, where it is too wide and there is room, in two.
QStringList brokenIntoLines(const QString &note, const QFont &font, const QSizeF &room)
{
    if (room.height() < 2 * QFontMetricsF(font).height())
        return {note};
    QTextLayout layout(note, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room.width());
    layout.endLayout();
    const qsizetype length = first.isValid() ? first.textLength() : note.size();
    if (length >= note.size())
        return {note};
    for (const auto &between : {QStringLiteral("·"), QStringLiteral(", "), QStringLiteral("; ")})
        if (const auto at = note.lastIndexOf(between, length - 1); at > 0) // one fact on each line
            return {note.left(at), note.mid(at + between.size())};
    return {note.left(length).trimmed(), note.mid(length)};
}

} // namespace

Tile::Tile(const QString &label, int height, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setFixedHeight(Theme::px(height));
    setMinimumWidth(Theme::px(96));
    setAccessibleName(label);
}

void Tile::set(const QString &value, const QString &note, draw::Tone noteTone)
{
    m_value = value;
    m_note = note;
    m_noteTone = noteTone;
    m_none = false;
    setAccessibleName(m_label + QStringLiteral(": ") + value);
    setAccessibleDescription(note);
    update();
}

void Tile::setNone(const QString &text, const QString &note)
{
    set(text, note);
    m_none = true;
}

void Tile::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, clickable);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && rect().contains(event->position().toPoint()))
        emit clicked();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF r = rect();
    const bool near = m_clickable && underMouse();
    draw::fill(painter, r, radius::l, near ? t.accentSoft : t.dark ? t.raised : t.canvas);
    const QRectF in = r.adjusted(12, 8, -12 - pictureWidth(), -8);
    const double line = Theme::px(18);
    const QFont small = Theme::font(type::caption);
    draw::text(painter, {in.left(), in.top(), in.width(), line}, m_label, small, t.text2);
    const auto lines = brokenIntoLines(m_note, small, {in.width(), r.height() - Theme::px(kValueEnds) - 8});
    const double value = in.top() + line + (lines.size() > 1 ? -Theme::px(3) : 1);
    draw::text(painter, {in.left(), value, in.width(), double(Theme::px(26))}, m_value,
               m_none ? Theme::font(type::lead) : Theme::font(type::tile, true), m_none ? t.text3 : t.text1);
    double top = in.bottom() - line * double(lines.size());
    for (const auto &text : lines) {
        draw::text(painter, {in.left(), top, in.width(), line}, text, small,
                   m_noteTone == draw::Tone::Neutral ? t.text2 : draw::ink(m_noteTone).text);
        top += line;
    }
    paintPicture(painter, r);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, radius::l);
}

void IntervalTile::setInterval(double low, double middle, double high, double most)
{
    m_low = low;
    m_middle = middle;
    m_high = high;
    m_most = std::max({most, high, 1e-9});
    update();
}

void IntervalTile::paintPicture(QPainter &painter, const QRectF &rect)
{
    const Tokens &t = Theme::t();
    const double left = rect.left() + 12;
    const double width = rect.width() - 24;
    const double y = rect.top() + Theme::px(56);
    const auto x = [&](double value) { return left + width * std::clamp(value / m_most, 0.0, 1.0); };
    draw::fill(painter, QRectF(left, y, width, 4), 2, t.track);
    QColor band = t.accent;
    band.setAlphaF(0.4F);
    draw::fill(painter, QRectF(x(m_low), y, x(m_high) - x(m_low), 4), 2, band);
    draw::fill(painter, QRectF(x(m_middle) - 4, y - 2, 8, 8), 4, t.accent, t.dark ? t.raised : t.canvas);
}

void GaugeTile::setPart(double part)
{
    m_part = std::clamp(part, 0.0, 1.0);
    update();
}

double GaugeTile::pictureWidth() const
{
    return Theme::px(60);
}

void GaugeTile::paintPicture(QPainter &painter, const QRectF &rect)
{
    const Tokens &t = Theme::t();
    const double side = Theme::px(52);
    const QRectF arc(rect.right() - side - 12, rect.center().y() - side / 2, side, side);
    const QColor color = m_part < 0.3 ? t.danger : m_part < 0.6 ? t.warn : t.accent;
    constexpr int whole = -270 * 16;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.track, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(arc, 225 * 16, whole);
    painter.setPen(QPen(color, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(arc, 225 * 16, int(whole * m_part));
    draw::text(painter, arc, format::percent(m_part), Theme::font(type::body, true), t.text1,
               Qt::AlignCenter);
}

} // namespace crm::ui
