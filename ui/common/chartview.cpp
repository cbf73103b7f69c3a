#include "ui/common/chartview.h"

#include "ui/common/charttip.h"
#include "ui/common/kit.h"
#include "ui/common/paperlook.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>

#include <cmath>

namespace crm::ui {

AxisScale axisScale(double least, double most, int steps)
{
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (!std::isfinite(least) || !std::isfinite(most) || most - least <= 0)
        return {0, 1, 0.25};
    const double raw = (most - least) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (round * power >= raw * (1 - 1e-9)) {
            step = round * power;
            break;
        }
    }
    return {std::floor(least / step + 1e-9) * step, std::ceil(most / step - 1e-9) * step, step};
}

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_tip(new ChartTip(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background:transparent;border:none;"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setMouseTracking(true);
    setMinimumHeight(Theme::px(160));
    setFocusPolicy(Qt::StrongFocus);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins(QMargins(0, Theme::px(10), 8, 0)); // half of the figure at the top stands above
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void ChartView::rebuild()
{
    m_tip->hide();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    build();
    emit legendChanged();
}

QImage ChartView::picture()
{
    m_tip->hide();
    QImage image(size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Theme::t().surface);
    QPainter painter(&image);
    render(&painter, QRectF(QPointF(), size()));
    return image;
}

void ChartView::print(QPainter &painter, const QRectF &box)
{
    m_tip->hide();
    const bool dark = Theme::t().dark;
    {
        const PaperLook light;
        if (dark)
            rebuild();
        chart()->layout()->activate(); // else the axes lie where they will not stay
        painter.fillRect(box, Theme::t().surface);
        render(&painter, box, viewport()->rect());
    }
    if (dark)
        rebuild();
}

QColor ChartView::seriesColor(int series)
{
    const auto &colors = Theme::t().chart;
    return colors[size_t(series) % colors.size()];
}

Qt::PenStyle ChartView::seriesLine(int series)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[series % 4];
}

void ChartView::dress(QAbstractAxis *axis, bool grid)
{
    const Tokens &t = Theme::t();
    axis->setLabelsFont(Theme::font(type::caption));
    axis->setLabelsColor(t.text3);
    axis->setTitleVisible(false);
    axis->setLinePen(QPen(t.outline, 1));
    axis->setLineVisible(!grid);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(t.hairline, 1));
    axis->setMinorGridLineVisible(false);
}

QCategoryAxis *ChartView::figureAxis(const AxisScale &scale, const FigureText &text)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(scale.low, scale.high);
    axis->setStartValue(scale.low);
    const int steps = int((scale.high - scale.low) / scale.step + 1e-9);
    for (int i = 0; i <= steps; ++i) {
        const double value = scale.low + i * scale.step;
        axis->append(text(std::abs(value) < scale.step * 1e-6 ? 0.0 : value), value);
    }
    return axis;
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    // Only a new style of the application: the own sheet above makes StyleChange come in the constructor,
    // too.
    if (event->type() == QEvent::PaletteChange && isVisible())
        QMetaObject::invokeMethod(this, &ChartView::rebuild, Qt::QueuedConnection);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_tip->hide();
    QChartView::leaveEvent(event);
}

} // namespace crm::ui
