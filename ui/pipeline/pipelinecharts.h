#pragma once

#include "core/insight/bottlenecks.h"
#include "core/insight/pipelinereport.h"
#include "core/insight/salesperiod.h"
#include "ui/common/cardgrid.h"

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

class CategoryChart;
class RankChart;
class Tile;

/// What the charts of the pipeline show of one period.
struct PipelineView
{
    PeriodDates period = {};
    std::vector<NamedId> pipelines = {}; ///< to choose from
    PipelineId pipeline = {}; ///< that was chosen; none: all
    bool any = false; ///< opportunities, of whatever period
    bool anyClosed = false;
    PipelineReport stages = {};
    PipelineReport owners = {};
    PipelineReport products = {};
    PipelineReport timeline = {}; ///< by month, or by quarter where that would be too many
    Bottlenecks bottlenecks = {}; ///< of all time
    PipelineFigures before = {}; ///< of the period before, and of the same days a year earlier
    PipelineFigures yearBefore = {};
};

/// For a thread of the workspace: reads all opportunities.
PipelineView readPipeline(Session &session, SalesPeriod period, const DateRange &custom,
                          PipelineId pipeline = {}, const IdSet &customers = {});

/// Tiles and charts of the pipeline: what is hoped for, how far it came, what was won, by whom and how fast.
class PipelineCharts : public CardGrid
{
    Q_OBJECT

public:
    explicit PipelineCharts(QWidget *parent = nullptr);
    void display(const PipelineView &view);
    const PipelineView &view() const { return m_view; }
    QString scope() const; ///< the days, and the currency where there are several
    QList<std::pair<QString, QString>> figures() const; ///< of the tiles, for a printed report

signals:
    void customersWanted(const std::vector<qint64> &ids, const QString &title);

private:
    struct Rank
    {
        RankChart *chart;
        ChartCard *card;
    };
    Rank addRank(const QString &name);
    void buildTiles();
    void showTiles();
    void showFunnel();
    void showOpen();
    void showStays();
    void showStuck();
    void showTimeline();
    void showWon(const Rank &rank, const PipelineReport &report, const QString &nobody);
    void openRow(const PipelineReport &report, int row);
    void openStep(int row);

    PipelineView m_view;
    Tile *m_won;
    Tile *m_rate;
    Tile *m_cycle;
    Tile *m_open;
    Rank m_funnel;
    Rank m_values;
    Rank m_stays;
    Rank m_stuck;
    CategoryChart *m_timeline;
    ChartCard *m_timelineCard;
    Rank m_owners;
    Rank m_products;
};

} // namespace crm::ui
