#include "ui/today/ring.h"

#include "ui/common/draw.h"
#include "ui/common/formatters.h"

namespace crm::ui {

Ring::Ring(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Theme::px(96), Theme::px(96));
    set(0, 0);
}

void Ring::set(int done, int all)
{
    m_done = done;
    m_all = all;
    setAccessibleName(tr("%1 of %2 done").arg(format::count(done), format::count(all)));
    update();
}

void Ring::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = Theme::px(8);
    const QRectF arc = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(t.track, stroke));
    painter.drawEllipse(arc);
    if (m_done > 0 && m_all > 0) {
        painter.setPen(QPen(t.accent, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(arc, 90 * 16, -360 * 16 * m_done / m_all);
    }
    const double line = Theme::px(13);
    draw::text(painter, QRectF(rect()).adjusted(0, -line, 0, -line * 0.4), format::count(m_done),
               Theme::font(type::figure, true), t.text1, Qt::AlignCenter);
    draw::text(painter, QRectF(rect()).adjusted(0, line * 1.6, 0, line * 1.6),
               tr("of %1").arg(format::count(m_all)), Theme::font(type::caption), t.text3, Qt::AlignCenter);
}

} // namespace crm::ui
