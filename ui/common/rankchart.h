#pragma once

#include "ui/common/chartview.h"

#include <cmath>

namespace crm::ui {

/// One bar with its name.
struct RankRow
{
    QString name = {};
    double value = 0;
    double before = std::nan(""); ///< what it is compared with, or NaN
    bool rest = false; ///< all that has no bar of its own
};

/// Things sorted by a figure: regions, people, products.
struct RankData
{
    QString head = {}; ///< what the names are
    QString valueName = {};
    QString beforeName = {};
    QList<RankRow> rows = {};
    double total = 0; ///< of which each is a part; 0: their parts are not told
    FigureText text = {}; ///< for the figures behind the bars
    FigureText exact = {}; ///< for the tip; `text` where it is missing
};

/// Draws RankData as bars that lie, with names before and figures behind them, from an honest zero; a mark
/// shows what was before. A click, or Enter on the row that the arrow keys have reached, leads behind it.
class RankChart : public ChartView
{
    Q_OBJECT

public:
    explicit RankChart(QWidget *parent = nullptr);
    void set(RankData data);
    /// Shows the tip of a row as if the mouse were over it; -1 hides it.
    void point(int row);
    QList<LegendEntry> legend() const override;
    QList<QStringList> table() const override;

signals:
    void rowClicked(int row);

protected:
    void build() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where everything of a row lies, from the left.
    struct Columns
    {
        double name, bars, value; ///< widths
        double least, most; ///< figures at the ends of the bars
        double x(double figure) const;
    };

    Columns columns() const;
    QRectF rowRect(int row) const;
    int rowAt(const QPointF &position) const;
    void drawRow(QPainter &painter, const Columns &columns, int row) const;
    bool compares() const;

    RankData m_data;
    int m_pointed = -1;
};

} // namespace crm::ui
