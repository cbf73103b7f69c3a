#pragma once

#include "ui/common/chartview.h"

class QBarCategoryAxis;
class QLineSeries;

namespace crm::ui {

/// One series over the categories; a value that is NaN is missing, which is not zero.
struct CategorySeries
{
    enum class Form { Bar, Line };

    QString name;
    QList<double> values;
    Form form = Form::Bar;
};

/// Bars and lines over categories: months, grades, owners. At most four series, or nobody can tell them
/// apart.
struct CategoryData
{
    QStringList categories = {};
    QList<CategorySeries> series = {};
    FigureText text = {}; ///< for the axis
    /// A further line of the tip of a category, name and value: what the comparison comes to. May be missing.
    std::function<std::pair<QString, QString>(int category)> comparison = {};
    FigureText exact = {}; ///< for the tip; `text` where it is missing
};

/// Draws CategoryData; a click, or Enter on the category that the arrow keys have reached, leads behind the
/// figure.
class CategoryChart : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;
    void set(CategoryData data);
    /// Shows the tip of a category as if the mouse were over it; -1 hides it.
    void point(int category);
    QList<LegendEntry> legend() const override;
    QList<QStringList> table() const override;

signals:
    void categoryClicked(int category);

protected:
    void build() override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    int categoryAt(const QPointF &position) const;
    QLineSeries *line(int series) const;

    CategoryData m_data;
    int m_pointed = -1;
};

} // namespace crm::ui
