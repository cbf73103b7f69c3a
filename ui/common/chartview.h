#pragma once

#include <QChartView>
#include <QList>

#include <functional>

class QAbstractAxis;
class QCategoryAxis;

namespace crm::ui {

class ChartTip;

/// How a figure of a chart is written, as on its axis and in its tip.
using FigureText = std::function<QString(double)>;

/// One name in a legend, drawn as its series is drawn: a block, or a line of that style.
struct LegendEntry
{
    QString name;
    QColor color;
    Qt::PenStyle line = Qt::NoPen;
};

/// From zero (always shown) to beyond the extremes, in round steps of 1, 2, 2.5 or 5 and powers of ten.
struct AxisScale
{
    double low = 0;
    double high = 1;
    double step = 0.25;
};

AxisScale axisScale(double least, double most, int steps = 4);

/// Qt Charts in the clothes of the theme: no frame, no legend of its own, only horizontal lines. Subclasses
/// build their series in build(), which is called anew when the theme changes.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    virtual QList<LegendEntry> legend() const = 0;
    /// The chart as it is seen, on the ground of a card, in twice the size: for a file.
    QImage picture();
    /// Draws it into the box in the colours of paper, whatever those of the window are.
    void print(QPainter &painter, const QRectF &box);
    /// The figures as lines of cells, the first being the heads: for a sheet, and for who cannot see the
    /// chart.
    virtual QList<QStringList> table() const = 0;

signals:
    /// Colours or names have changed.
    void legendChanged();

protected:
    virtual void build() = 0;
    void rebuild();
    ChartTip *tip() const { return m_tip; }
    /// Colour-blind safe, in the order of the series.
    static QColor seriesColor(int series);
    /// Lines are told apart by their dashes as well.
    static Qt::PenStyle seriesLine(int series);
    static void dress(QAbstractAxis *axis, bool grid);
    /// An axis with labels in the language: QValueAxis prints through Latin-1.
    static QCategoryAxis *figureAxis(const AxisScale &scale, const FigureText &text);
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    ChartTip *m_tip;
};

} // namespace crm::ui
