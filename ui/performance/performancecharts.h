#pragma once

#include "core/insight/performance.h"
#include "ui/common/cardgrid.h"

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

class CategoryChart;
class ChipRow;
class RankChart;
class Tile;

/// For a thread of the workspace: reads what was done in the period, and before it.
Performance readPerformance(Session &session, SalesPeriod period, const DateRange &custom);

/// What people, departments and the company reached, by a measure, and where they should be by today.
class PerformanceCharts : public CardGrid
{
    Q_OBJECT

public:
    explicit PerformanceCharts(QWidget *parent = nullptr);
    void display(const Performance &report);
    const Performance &report() const { return m_report; }
    Measure measure() const;
    void choose(Measure measure);
    QString scope() const; ///< the days, and the currency
    QList<std::pair<QString, QString>> figures() const; ///< of the tiles, for a printed report

signals:
    /// The customers behind a figure.
    void behindWanted(const crm::Aim &aim, crm::Measure measure, const QString &title);

private:
    struct Rank
    {
        RankChart *chart;
        ChartCard *card;
    };
    Rank addRank(const QString &name);
    void buildTiles();
    void showTile(Measure measure);
    void showRank(const Rank &rank, const std::vector<PerformanceRow> &rows, const QString &nothing);
    void showCompared();
    QString finding(const std::vector<PerformanceRow> &rows) const;
    void open(const std::vector<PerformanceRow> &rows, int row);

    Performance m_report;
    ChipRow *m_measures;
    QList<Tile *> m_tiles; ///< by measure
    Rank m_people;
    Rank m_teams;
    CategoryChart *m_compared;
    ChartCard *m_comparedCard;
};

} // namespace crm::ui
