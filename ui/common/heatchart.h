#pragma once

#include "ui/common/chartview.h"

#include <QPoint>

namespace crm::ui {

/// A grid of counts: each cell the darker the more there are.
struct HeatData
{
    QStringList columns = {}; ///< names below, from the left
    QStringList rows = {}; ///< names on the left, from the bottom
    QList<QList<double>> values = {}; ///< by row, then by column
    QString valueName = {};
    FigureText text = {};
};

/// Draws HeatData; a click, or Enter on the cell that the arrow keys have reached, leads to what is in it.
class HeatChart : public ChartView
{
    Q_OBJECT

public:
    explicit HeatChart(QWidget *parent = nullptr);
    void set(HeatData data);
    /// Shows the tip of a cell as if the mouse were over it; {-1, -1} hides it.
    void point(QPoint cell);
    QList<LegendEntry> legend() const override { return {}; }
    QList<QStringList> table() const override;

signals:
    void cellClicked(int column, int row);

protected:
    void build() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF cellRect(QPoint cell) const;
    QPoint cellAt(const QPointF &position) const;
    double most() const;
    bool holds(QPoint cell) const;

    HeatData m_data;
    QPoint m_pointed{-1, -1};
    double m_left = 0; ///< where the cells begin, right of the names of the rows
};

} // namespace crm::ui
