#include "ui/common/draw.h"

#include <QFontMetricsF>

namespace crm::ui::draw {

Ink ink(Tone tone)
{
    const Tokens &t = Theme::t();
    switch (tone) {
    case Tone::Accent: return {t.accentText, t.accentSoft};
    case Tone::Good: return {t.good, t.goodSoft};
    case Tone::Warn: return {t.warn, t.warnSoft};
    case Tone::Danger: return {t.danger, t.dangerSoft};
    case Tone::Neutral: break;
    }
    return {t.text2, t.dark ? t.raised : t.sunken};
}

void fill(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (!border.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const double width = 1.0 / painter.device()->devicePixelRatioF();
    painter.setPen(QPen(border, width));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

void line(QPainter &painter, const QRectF &row, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double width = 1.0 / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(row.left(), std::floor(row.bottom() * ratio) / ratio - width, row.width(), width),
                     color);
}

void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
          int flags)
{
    if (painter.font() != font)
        painter.setFont(font);
    painter.setPen(color);
    if (flags & Qt::TextWordWrap) {
        painter.drawText(rect, flags, text);
        return;
    }
    // No glyph is wider than its em: most texts fit for certain and need not be measured.
    if (text.size() * font.pixelSize() > rect.width()) {
        const QFontMetricsF metrics(font);
        if (metrics.horizontalAdvance(text) > rect.width() + 0.5) {
            const QString cut = metrics.elidedText(text, Qt::ElideRight, rect.width());
            painter.drawText(rect, flags | Qt::TextSingleLine, cut);
            return;
        }
    }
    painter.drawText(rect, flags | Qt::TextSingleLine, text);
}

void markedText(QPainter &painter, const QRectF &rect, const QString &text, const QList<Span> &marks,
                const QFont &font, const QColor &color)
{
    const QFontMetricsF metrics(font);
    for (const auto &mark : marks) {
        const auto start = std::clamp<qsizetype>(mark.start, 0, text.size());
        const auto end = std::clamp<qsizetype>(start + mark.length, start, text.size());
        const double left = rect.left() + metrics.horizontalAdvance(text.left(start));
        const double right = rect.left() + metrics.horizontalAdvance(text.left(end));
        const QRectF box(left - 1, rect.top() + 1, std::min(right, rect.right()) - left + 2,
                         rect.height() - 2);
        if (box.width() > 2)
            fill(painter, box, 3, Theme::t().warnSoft);
    }
    draw::text(painter, rect, text, font, color);
}

void shadow(QPainter &painter, const QRectF &rect, double radius)
{
    QColor color = Theme::t().shadow;
    color.setAlpha(color.alpha() / 6);
    for (int i = 0; i < 8; ++i)
        fill(painter, rect.adjusted(-i, -i + 3, i, i + 3), radius + i, color);
}

void focusRing(QPainter &painter, const QRectF &rect, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::t().focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace crm::ui::draw
