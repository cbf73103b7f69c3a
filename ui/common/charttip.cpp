#include "ui/common/charttip.h"

#include "ui/common/draw.h"

#include <QFontMetricsF>

namespace crm::ui {

ChartTip::ChartTip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartTip::showAt(const QPointF &anchor, const QString &title, const QList<Line> &lines)
{
    m_title = title;
    m_lines = lines;
    QStringList words;
    for (const Line &line : lines)
        words << line.name + QStringLiteral(": ") + line.value;
    setAccessibleName(title);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    const QFontMetricsF metrics(Theme::font(type::caption));
    double width = QFontMetricsF(Theme::font(type::caption, true)).horizontalAdvance(title);
    for (const Line &line : lines)
        width = std::max(width,
                         metrics.horizontalAdvance(line.name) + metrics.horizontalAdvance(line.value) + 34);
    resize(int(width) + 40, int(lines.size() + 1) * Theme::px(20) + 30);
    double x = anchor.x() + 4;
    if (x + this->width() > parentWidget()->width())
        x = anchor.x() - this->width() - 4;
    const double lowest = std::max(0, parentWidget()->height() - height());
    move(int(std::max(0.0, x)), int(std::clamp(anchor.y() - height() / 2.0, 0.0, lowest)));
    show();
    raise();
    update();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF body = QRectF(rect()).adjusted(8, 6, -8, -10);
    draw::shadow(painter, body, radius::m);
    draw::fill(painter, body, radius::m, t.raised, t.outline);
    const double height = Theme::px(20);
    const QFont font = Theme::font(type::caption);
    QRectF line(body.left() + 12, body.top() + 6, body.width() - 24, height);
    draw::text(painter, line, m_title, Theme::font(type::caption, true), t.text1);
    for (const Line &entry : std::as_const(m_lines)) {
        line.translate(0, height);
        if (entry.color.isValid())
            draw::fill(painter, QRectF(line.left(), line.center().y() - 4, 8, 8), 2, entry.color);
        draw::text(painter, line.adjusted(14, 0, 0, 0), entry.name, font, t.text2);
        draw::text(painter, line, entry.value, font, t.text1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace crm::ui
