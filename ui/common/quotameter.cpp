#include "ui/common/quotameter.h"

#include "ui/common/draw.h"
#include "ui/common/formatters.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

QuotaMeter::QuotaMeter(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setFixedHeight(Theme::px(88));
    setMinimumWidth(Theme::px(200));
}

void QuotaMeter::set(int used, int limit, const QString &note)
{
    m_used = used;
    m_limit = limit;
    m_note = note;
    describe();
}

void QuotaMeter::setPlanned(int planned)
{
    m_planned = planned;
    describe();
}

void QuotaMeter::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void QuotaMeter::describe()
{
    setAccessibleName(u"%1: %2 / %3"_s.arg(m_label, format::count(m_used), format::count(m_limit)));
    setAccessibleDescription(m_note.isEmpty() ? m_note : m_note.arg(left()));
    update();
}

void QuotaMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    draw::fill(painter, rect(), radius::l, t.dark ? t.raised : t.canvas);
    const QRectF in = QRectF(rect()).adjusted(16, 10, -16, -12);
    draw::text(painter, {in.left(), in.top(), in.width(), double(Theme::px(20))}, m_label,
               Theme::font(type::caption), t.text2);
    const QRectF line(in.left(), in.top() + Theme::px(18), in.width(), Theme::px(30));
    double x = 0;
    const auto word = [&](const QString &text, const QFont &font, const QColor &color, double drop) {
        draw::text(painter, line.adjusted(x, drop, 0, 0), text, font, color);
        x += QFontMetricsF(font).horizontalAdvance(text) + 5;
    };
    word(format::count(m_used), Theme::font(type::figure, true), t.text1, 0);
    if (m_planned > 0)
        word(u"+%1"_s.arg(m_planned), Theme::font(type::lead, true), t.accentText, 4);
    word(u"/ "_s + format::count(m_limit), Theme::font(type::lead), t.text2, 4);
    draw::text(painter, line.adjusted(x + 8, 4, 0, 0), m_note.arg(left()), Theme::font(type::caption),
               t.text2, Qt::AlignRight | Qt::AlignVCenter);
    paintBar(painter, QRectF(in.left(), in.bottom() - 6, in.width(), 6));
}

void QuotaMeter::paintBar(QPainter &painter, const QRectF &bar) const
{
    const Tokens &t = Theme::t();
    const int limit = std::max(m_limit, 1);
    const QColor color = (m_used + m_planned) * 100 > limit * 85 ? t.spark : t.accent;
    QColor soft = color;
    soft.setAlphaF(0.45F);
    if (limit > 12) {
        draw::meter(painter, bar, double(m_used + m_planned) / limit, m_planned > 0 ? soft : color);
        const double used = bar.width() * std::min(double(m_used) / limit, 1.0);
        draw::fill(painter, QRectF(bar.left(), bar.top(), used, bar.height()), 3, color);
        return;
    }
    const double step = (bar.width() + 4) / limit;
    for (int i = 0; i < limit; ++i) {
        const QColor part = i < m_used ? color : i < m_used + m_planned ? soft : t.track;
        draw::fill(painter, QRectF(bar.left() + i * step, bar.top(), step - 4, bar.height()), 3, part);
    }
}

} // namespace crm::ui
