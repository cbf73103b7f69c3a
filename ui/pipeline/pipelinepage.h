#pragma once

#include "core/insight/pipelinereport.h"
#include "ui/report/periodpage.h"

namespace crm::ui {

class CategoryChart;
class ChartCard;
class RankChart;
class Tile;

/// What the page shows of one period.
struct PipelineView
{
    PeriodDates period = {};
    bool any = false; ///< opportunities, of whatever period
    bool anyClosed = false;
    PipelineReport stages = {};
    PipelineReport owners = {};
    PipelineReport products = {};
    PipelineReport timeline = {}; ///< by month, or by quarter where that would be too many
    PipelineFigures before = {}; ///< of the period before, and of the same days a year earlier
    PipelineFigures yearBefore = {};
};

/// The pipeline: what is hoped for, how far it came, what was won, by whom and how fast. A click leads to the
/// customers behind it.
class PipelinePage : public PeriodPage
{
    Q_OBJECT

public:
    explicit PipelinePage(Workspace &workspace);

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;

private:
    struct Rank
    {
        RankChart *chart;
        ChartCard *card;
    };
    Rank addRank(const QString &name);
    void buildTiles();
    void display(const PipelineView &view);
    void showTiles();
    void showFunnel();
    void showOpen();
    void showTimeline();
    void showWon(const Rank &rank, const PipelineReport &report, const QString &nobody);
    QString scope() const;
    void editStages();

    PipelineView m_view;
    Tile *m_won;
    Tile *m_rate;
    Tile *m_cycle;
    Tile *m_open;
    Rank m_funnel;
    Rank m_values;
    CategoryChart *m_timeline;
    ChartCard *m_timelineCard;
    Rank m_owners;
    Rank m_products;
};

} // namespace crm::ui
