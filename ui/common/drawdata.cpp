#include "ui/common/draw.h"

#include <QFontMetricsF>

#include <algorithm>

namespace crm::ui::draw {
namespace {

// What a stamp shows, in the bits that stamp() leaves free.
constexpr quint64 kPill = 1ULL << 16;
constexpr quint64 kAvatar = 2ULL << 16;
constexpr quint64 kGrade = 3ULL << 16;
constexpr quint64 kRfm = 4ULL << 16;
constexpr quint64 kCheck = 5ULL << 16;

} // namespace

double pillWidth(const QString &text, bool icon)
{
    const double width = QFontMetricsF(Theme::font(type::caption)).horizontalAdvance(text);
    return std::ceil(width) + 16 + (icon ? Theme::px(14) + 2 : 0);
}

double pill(QPainter &painter, double x, double centerY, const QString &s, Tone tone, const char *icon)
{
    const double height = Theme::px(size::pill);
    const double width = pillWidth(s, icon);
    const quint64 what = kPill | quint64(tone) << 12 | (icon ? qHash(QLatin1StringView(icon)) & 0xFFF : 0);
    stamp(painter, QRectF(x, centerY - height / 2, width, height), s, what,
          [&](QPainter &q, const QRectF &r) {
              const Ink colors = ink(tone);
              const double side = Theme::px(14);
              fill(q, r, height / 2, colors.fill);
              if (icon)
                  drawIcon(q, QRectF(6, (height - side) / 2, side, side), icon, colors.text);
              text(q, r.adjusted(icon ? 9 + side : 8, 0, 0, 0), s, Theme::font(type::caption), colors.text);
          });
    return width;
}

void avatar(QPainter &painter, const QRectF &rect, const QString &initial, qint64 hue)
{
    const auto face = size_t(std::abs(hue) % qint64(Theme::t().face.size()));
    stamp(painter, rect, initial, kAvatar | face, [&](QPainter &q, const QRectF &r) {
        const Tokens &t = Theme::t();
        const double side = r.width() / Theme::px(1);
        fill(q, r, r.width() / 2, t.face[face]);
        const int points = side >= 40 ? 18 : side >= 26 ? type::body : type::hint;
        text(q, r, initial, Theme::font(points, side >= 26), t.faceInk[face], Qt::AlignCenter);
    });
}

void grade(QPainter &painter, const QRectF &rect, const QString &letter, int rank)
{
    stamp(painter, rect, letter, kGrade | quint64(std::clamp(rank, 0, 15)),
          [&](QPainter &q, const QRectF &r) {
              const Tokens &t = Theme::t();
              const Ink neutral = ink(Tone::Neutral);
              const QColor ground = rank == 0 ? t.accent
                                  : rank == 1 ? t.accentSoft
                                  : rank == 2 ? neutral.fill
                                              : t.surface;
              const QColor letterInk = rank == 0 ? t.onAccent : rank == 1 ? t.accentText : t.text2;
              fill(q, r, radius::s + 1, ground, rank > 2 ? t.outline : QColor());
              text(q, r, letter, Theme::font(type::hint, true), letterInk, Qt::AlignCenter);
          });
}

void rfm(QPainter &painter, const QRectF &rect, const std::array<quint8, 3> &score)
{
    const quint64 what = kRfm | quint64(score[0] * 36 + score[1] * 6 + score[2]);
    stamp(painter, rect, {}, what, [&](QPainter &q, const QRectF &r) {
        const Tokens &t = Theme::t();
        const double width = (r.width() - 8) / 3;
        for (size_t i = 0; i < score.size(); ++i) {
            const QRectF track(double(i) * (width + 4), 0, width, r.height());
            const double height = r.height() * score[i] / 5;
            fill(q, track, 2, t.track);
            fill(q, QRectF(track.left(), r.bottom() - height, width, height), 2,
                 score[i] >= 4   ? t.accent
                 : score[i] == 3 ? t.heat[3]
                                 : t.mark);
        }
    });
}

void spark(QPainter &painter, const QRectF &rect, std::span<const float> values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const float most = std::max(*std::ranges::max_element(values), 0.0F);
    const double step = rect.width() / double(values.size() - 1);
    QPolygonF points;
    points.reserve(qsizetype(values.size()) + 2);
    for (size_t i = 0; i < values.size(); ++i) {
        const double height = most > 0 ? rect.height() * double(std::max(values[i], 0.0F) / most) : 0;
        points.append({rect.left() + double(i) * step, rect.bottom() - height});
    }
    const QPolygonF curve = points;
    points << rect.bottomRight() << rect.bottomLeft();
    QColor area = color;
    area.setAlphaF(0.14F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(area);
    painter.drawPolygon(points);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(curve.last(), 2, 2);
}

void meter(QPainter &painter, const QRectF &rect, double part, const QColor &color)
{
    const double round = rect.height() / 2;
    fill(painter, rect, round, Theme::t().track);
    if (part <= 0)
        return;
    const double width = std::max(rect.height(), rect.width() * std::min(part, 1.0));
    fill(painter, QRectF(rect.left(), rect.top(), width, rect.height()), round, color);
}

void check(QPainter &painter, const QRectF &rect, bool checked)
{
    stamp(painter, rect, {}, kCheck | quint64(checked), [&](QPainter &q, const QRectF &r) {
        const Tokens &t = Theme::t();
        fill(q, r, radius::s, checked ? t.accent : t.surface, checked ? t.accent : t.mark);
        if (checked)
            drawIcon(q, r.adjusted(1, 1, -1, -1), "check", t.onAccent);
    });
}

} // namespace crm::ui::draw
