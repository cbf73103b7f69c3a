#include "ui/common/heatchart.h"

#include "ui/common/charttip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLeft = 34; ///< for short names of the rows, at 100 % text
constexpr int kBelow = 24;
constexpr int kGap = 3;

} // namespace

HeatChart::HeatChart(QWidget *parent)
    : ChartView(parent)
{
    chart()->hide(); // cells are drawn by hand
}

void HeatChart::set(HeatData data)
{
    m_data = std::move(data);
    m_pointed = {-1, -1};
    setMinimumHeight(Theme::px(180));
    rebuild();
}

void HeatChart::build()
{
    const QFontMetricsF metrics(Theme::font(type::caption));
    m_left = Theme::px(kLeft);
    for (const auto &name : std::as_const(m_data.rows))
        m_left = std::max(m_left, metrics.horizontalAdvance(name) + Theme::px(8));
    viewport()->update();
}

QList<QStringList> HeatChart::table() const
{
    QList<QStringList> lines{QStringList{m_data.valueName} + m_data.columns};
    for (qsizetype row = m_data.rows.size(); row-- > 0;) {
        lines.append({m_data.rows[row]});
        for (const double value : m_data.values[row])
            lines.last() << (std::isnan(value) ? QString() : QString::number(value));
    }
    return lines;
}

double HeatChart::most() const
{
    double most = 0;
    for (const auto &row : m_data.values)
        for (const double value : row)
            most = std::max(most, value);
    return most;
}

bool HeatChart::holds(QPoint cell) const
{
    return cell.y() >= 0 && cell.y() < m_data.rows.size() && cell.x() >= 0 && cell.x() < m_data.columns.size()
        && !std::isnan(m_data.values[cell.y()][cell.x()]);
}

QRectF HeatChart::cellRect(QPoint cell) const
{
    const double left = m_left;
    const double across = (width() - left) / std::max(1.0, double(m_data.columns.size()));
    const double down = (height() - Theme::px(kBelow)) / std::max(1.0, double(m_data.rows.size()));
    const double top = double(m_data.rows.size() - 1 - cell.y()) * down;
    return {left + cell.x() * across, top, across - kGap, down - kGap};
}

QPoint HeatChart::cellAt(const QPointF &position) const
{
    for (int row = 0; row < m_data.rows.size(); ++row)
        for (int column = 0; column < m_data.columns.size(); ++column)
            if (cellRect({column, row}).contains(position))
                return {column, row};
    return {-1, -1};
}

void HeatChart::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &t = Theme::t();
    const QFont font = Theme::font(type::caption);
    const double all = std::max(1.0, most());
    for (int row = 0; row < m_data.rows.size(); ++row) {
        for (int column = 0; column < m_data.columns.size(); ++column) {
            const QRectF box = cellRect({column, row});
            const double value = m_data.values[row][column];
            if (std::isnan(value)) // nothing can be known yet
                continue;
            const auto level = size_t(
                std::clamp(value / all * double(t.heat.size() - 1) + 0.5, 0.0, double(t.heat.size() - 1)));
            draw::fill(*painter, box, radius::s, t.heat[level],
                       QPoint(column, row) == m_pointed ? t.text1 : QColor());
            const QColor &ground = t.heat[level];
            const QColor ink = contrast(t.text1, ground) >= contrast(t.surface, ground) ? t.text1 : t.surface;
            draw::text(*painter, box, m_data.text(value), font, ink, Qt::AlignCenter);
        }
        const QRectF first = cellRect({0, row});
        draw::text(*painter, {0, first.top(), m_left - Theme::px(6), first.height()}, m_data.rows[row], font,
                   t.text3, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_data.columns.size(); ++column) {
        const QRectF lowest = cellRect({column, 0});
        draw::text(*painter,
                   {lowest.left(), lowest.bottom() + 2, lowest.width(), double(Theme::px(kBelow - 4))},
                   m_data.columns[column], font, t.text3, Qt::AlignCenter);
    }
}

void HeatChart::point(QPoint cell)
{
    m_pointed = holds(cell) ? cell : QPoint(-1, -1);
    viewport()->update();
    if (!holds(cell)) {
        tip()->hide();
        setCursor(Qt::ArrowCursor);
        return;
    }
    const double value = m_data.values[cell.y()][cell.x()];
    double all = 0;
    for (const auto &row : m_data.values)
        for (const double each : row)
            all += each;
    QList<ChartTip::Line> lines{{Theme::t().heat.back(), m_data.valueName, m_data.text(value)}};
    if (all > 0)
        lines.append({{}, tr("Share"), format::percent(value / all, 1)});
    tip()->showAt(cellRect(cell).center(), format::facts({m_data.columns[cell.x()], m_data.rows[cell.y()]}),
                  lines);
    setCursor(Qt::PointingHandCursor);
}

/// QChartView would look for the chart under the mouse, and there is none.
void HeatChart::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void HeatChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position()); cell != m_pointed)
        point(cell);
}

void HeatChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && holds(cell))
        emit cellClicked(cell.x(), cell.y());
}

void HeatChart::leaveEvent(QEvent *event)
{
    point({-1, -1});
    ChartView::leaveEvent(event);
}

void HeatChart::keyPressEvent(QKeyEvent *event)
{
    const QPoint from = holds(m_pointed) ? m_pointed : QPoint(0, int(m_data.rows.size()) - 1);
    const QPoint step = event->key() == Qt::Key_Left  ? QPoint(-1, 0)
                      : event->key() == Qt::Key_Right ? QPoint(1, 0)
                      : event->key() == Qt::Key_Up    ? QPoint(0, 1)
                      : event->key() == Qt::Key_Down  ? QPoint(0, -1)
                                                      : QPoint();
    if (!step.isNull())
        point(holds(m_pointed) && holds(from + step) ? from + step : from);
    else if (event->key() == Qt::Key_Return && holds(m_pointed))
        emit cellClicked(m_pointed.x(), m_pointed.y());
    else
        QWidget::keyPressEvent(event);
}

} // namespace crm::ui
