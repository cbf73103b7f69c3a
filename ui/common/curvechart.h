#pragma once

#include "ui/common/chartview.h"

#include <QPointF>

namespace crm::ui {

/// One curve, with the band of its interval where there is one.
struct CurveSeries
{
    QString name;
    QList<QPointF> points;
    QList<QPointF> low; ///< the lower edge of the band, or nothing
    QList<QPointF> high;
};

/// Curves over a number: months since the first order, days since the last contact.
struct CurveData
{
    QList<CurveSeries> series;
    FigureText xText; ///< for the axis
    FigureText text;
    FigureText tipTitle; ///< of an x, as in "12 months after"
};

/// Draws CurveData; a click leads to the x that was clicked.
class CurveChart : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;
    void set(CurveData data);
    void point(double x);
    QList<LegendEntry> legend() const override;
    QList<QStringList> table() const override;

signals:
    void xClicked(double x);

protected:
    void build() override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double nearestX(double x) const;

    CurveData m_data;
    class QLineSeries *m_first = nullptr;
};

} // namespace crm::ui
