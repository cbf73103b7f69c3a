#pragma once

#include "ui/common/cardgrid.h"
#include "ui/report/salesfigures.h"

namespace crm::ui {

class CategoryChart;
class ChartCard;
class RankChart;
class Tile;

/// Tiles and charts of one period.
class SalesDashboard : public CardGrid
{
    Q_OBJECT

public:
    explicit SalesDashboard(QWidget *parent = nullptr);
    void display(const SalesFigures &figures);
    void display(const ProductFigures &figures);

signals:
    /// A bar was clicked; `dates` are those that it stands for.
    void rowClicked(SalesBy by, const SalesRow &row, const DateRange &dates);
    /// The bar of all the others.
    void othersClicked(SalesBy by);

private:
    /// A ranking with what it ranks.
    struct Rank
    {
        SalesBy by;
        ChartCard *card;
        RankChart *chart;
        SalesReport report = {};
    };

    void addRank(SalesBy by);
    void showRank(const SalesReport &report);
    void showTiles();
    void showTimeline();
    void clickTime(int category);
    void clickRank(SalesBy by, int row);

    SalesFigures m_figures;
    QStringList m_timeKeys;
    Tile *m_revenue;
    Tile *m_orders;
    Tile *m_customers;
    Tile *m_average;
    CategoryChart *m_timeline;
    ChartCard *m_timelineCard;
    std::vector<Rank> m_ranks;
};

} // namespace crm::ui
