#pragma once

#include "ui/common/icons.h"
#include "ui/common/pixmapstore.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <span>

/// The painting vocabulary shared by delegates and widgets. Colours and fonts come from Theme with every
/// call, so that nothing has to be told of a new theme.
namespace crm::ui::draw {

enum class Tone { Neutral, Accent, Good, Warn, Danger };

struct Ink
{
    QColor text;
    QColor fill;
};

Ink ink(Tone tone);

void fill(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
          const QColor &border = {});
/// A hairline of one device pixel along the bottom of `row`.
void line(QPainter &painter, const QRectF &row, const QColor &color);
/// Plain text, elided where it does not fit (or wrapped, with Qt::TextWordWrap).
void text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
          int flags = Qt::AlignLeft | Qt::AlignVCenter);
/// A part of a text, as QString counts.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};
/// Text on one line with parts of it marked by a ground of their own: what was searched for.
void markedText(QPainter &painter, const QRectF &rect, const QString &text, const QList<Span> &marks,
                const QFont &font, const QColor &color);
/// The soft shadow of what floats.
void shadow(QPainter &painter, const QRectF &rect, double radius);
void focusRing(QPainter &painter, const QRectF &rect, double radius);

double pillWidth(const QString &text, bool icon = false);
/// Returns the width drawn.
double pill(QPainter &painter, double x, double centerY, const QString &text, Tone tone,
            const char *icon = nullptr);
/// A round avatar; `hue` is any number that stays with the person, such as the id.
void avatar(QPainter &painter, const QRectF &rect, const QString &initial, qint64 hue);
/// The square of a grade, told by shape and not by colour alone: 0 solid, 1 soft, 2 neutral, others outlined.
void grade(QPainter &painter, const QRectF &rect, const QString &letter, int rank);
/// Recency, frequency and monetary scores, 0 to 5, as three bars.
void rfm(QPainter &painter, const QRectF &rect, const std::array<quint8, 3> &score);
/// A small curve over equally distant values, zero at its foot.
void spark(QPainter &painter, const QRectF &rect, std::span<const float> values, const QColor &color);
void meter(QPainter &painter, const QRectF &rect, double part, const QColor &color);
/// The check box of a row.
void check(QPainter &painter, const QRectF &rect, bool checked);

/// Paints small repeated things once and copies them afterwards: a row then costs copies, not paths and text
/// layout.
template <typename Paint>
void stamp(QPainter &painter, const QRectF &rect, const QString &text, quint64 what, Paint &&paint)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(qCeil(rect.width() * ratio), qCeil(rect.height() * ratio));
    const PixmapKey key{text, what | quint64(pixels.width()) << 44 | quint64(pixels.height()) << 32
                                  | quint64(qRound(ratio * 100)) << 22 | quint64(Theme::t().dark) << 21};
    QPixmap pixmap = findPixmap(key);
    if (pixmap.isNull()) {
        pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        paint(inner, QRectF(QPointF(), rect.size()));
        inner.end();
        keepPixmap(key, pixmap);
    }
    painter.drawPixmap(QPointF(qRound(rect.x() * ratio) / ratio, qRound(rect.y() * ratio) / ratio), pixmap);
}

} // namespace crm::ui::draw
