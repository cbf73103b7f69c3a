#include "ui/common/curvechart.h"

#include "ui/common/charttip.h"
#include "ui/common/kit.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>

#include <cmath>

namespace crm::ui {
namespace {

QString plain(double value)
{
    return QString::number(value, 'g', 12);
}

const QPointF *pointAt(const QList<QPointF> &points, double x)
{
    for (const QPointF &point : points) {
        if (qFuzzyCompare(1 + point.x(), 1 + x))
            return &point;
    }
    return nullptr;
}

QLineSeries *lineOf(const QList<QPointF> &points)
{
    auto *line = new QLineSeries;
    line->append(points);
    return line;
}

} // namespace

void CurveChart::set(CurveData data)
{
    m_data = std::move(data);
    rebuild();
}

void CurveChart::build()
{
    double mostX = 0;
    double least = 0;
    double most = 0;
    for (const CurveSeries &series : std::as_const(m_data.series)) {
        for (const auto *points : {&series.points, &series.low, &series.high}) {
            for (const QPointF &point : *points) {
                mostX = std::max(mostX, point.x());
                least = std::min(least, point.y());
                most = std::max(most, point.y());
            }
        }
    }
    AxisScale across = axisScale(0, mostX, 8);
    across.high = std::max(mostX, across.step);
    auto *x = figureAxis(across, m_data.xText ? m_data.xText : plain);
    auto *y = figureAxis(axisScale(least, most), m_data.text ? m_data.text : plain);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    const auto add = [&](QAbstractSeries *series) {
        chart()->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    };
    m_first = nullptr;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const CurveSeries &series = m_data.series[i];
        if (!series.low.isEmpty()) {
            auto *band = new QAreaSeries(lineOf(series.high), lineOf(series.low));
            band->upperSeries()->setParent(band);
            band->lowerSeries()->setParent(band);
            QColor soft = seriesColor(i);
            soft.setAlphaF(0.16F);
            band->setBrush(soft);
            band->setPen(Qt::NoPen);
            add(band);
        }
        auto *line = lineOf(series.points);
        line->setPen(QPen(seriesColor(i), 2, seriesLine(i), Qt::RoundCap, Qt::RoundJoin));
        add(line);
        m_first = m_first ? m_first : line;
    }
    dress(x, false);
    dress(y, true);
}

QList<LegendEntry> CurveChart::legend() const
{
    QList<LegendEntry> entries;
    for (int i = 0; i < m_data.series.size(); ++i)
        entries.append({m_data.series[i].name, seriesColor(i), seriesLine(i)});
    return entries;
}

QList<QStringList> CurveChart::table() const
{
    QList<double> xs;
    QList<QStringList> rows{{QString()}};
    for (const CurveSeries &series : m_data.series) {
        rows.first().append(series.name);
        for (const QPointF &point : series.points)
            xs.append(point.x());
    }
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    for (const double x : std::as_const(xs)) {
        QStringList row{plain(x)};
        for (const CurveSeries &series : m_data.series) {
            const QPointF *point = pointAt(series.points, x);
            row.append(point ? plain(point->y()) : QString());
        }
        rows.append(row);
    }
    return rows;
}

double CurveChart::nearestX(double x) const
{
    double nearest = 0;
    double distance = INFINITY;
    for (const CurveSeries &series : m_data.series) {
        for (const QPointF &point : series.points) {
            if (std::abs(point.x() - x) < distance) {
                distance = std::abs(point.x() - x);
                nearest = point.x();
            }
        }
    }
    return nearest;
}

void CurveChart::point(double x)
{
    const double at = nearestX(x);
    double top = 0;
    QList<ChartTip::Line> lines;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const QPointF *point = pointAt(m_data.series[i].points, at);
        if (!point)
            continue;
        top = std::max(top, point->y());
        const QString value = m_data.text ? m_data.text(point->y()) : plain(point->y());
        lines.append({seriesColor(i), m_data.series[i].name, value});
    }
    if (lines.isEmpty() || !m_first)
        return;
    tip()->showAt(chart()->mapToPosition({at, top}, m_first),
                  m_data.tipTitle ? m_data.tipTitle(at) : plain(at), lines);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_first && chart()->plotArea().contains(event->position()))
        point(chart()->mapToValue(event->position(), m_first).x());
    else
        tip()->hide();
}

void CurveChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_first && event->button() == Qt::LeftButton && chart()->plotArea().contains(event->position()))
        emit xClicked(nearestX(chart()->mapToValue(event->position(), m_first).x()));
}

} // namespace crm::ui
