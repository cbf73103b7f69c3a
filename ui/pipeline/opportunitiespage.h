#pragma once

#include "core/pipeline/opportunity.h"
#include "core/security/user.h"
#include "ui/common/page.h"

#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class BoardModel;
class BoardView;
class CategoryChart;
class ChartCard;
class ChipRow;
class Combo;
class DealListModel;
class ListTable;
class SegmentChoice;
class Tile;
struct DealBoard;

/// The opportunities on their way through the stages: as a board, as a list, and what is to come of them by
/// when.
class OpportunitiesPage : public Page
{
    Q_OBJECT

public:
    OpportunitiesPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    void createNew() override;
    void editCurrent() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Board = std::shared_ptr<const DealBoard>;

    QWidget *buildHead();
    void buildList(Settings &settings);
    QWidget *buildEmpty();
    void load();
    void display(const Board &board);
    void showTiles(const DealBoard &board);
    void showForecast(const DealBoard &board);
    void fillOwners(const DealBoard &board);
    void fillPipelines(const DealBoard &board);
    void addMoves(QMenu &menu, const OpportunityRow &row);
    void showView();
    void move(OpportunityId id, StageId stage);
    void openMenu(OpportunityId id, const QPoint &where);
    const OpportunityRow *find(OpportunityId id) const;
    OpportunityId current() const;

    Workspace &m_workspace;
    const bool m_seesAll; ///< whoever assigns begins with everybody's
    ChipRow *m_views;
    Combo *m_owners;
    Combo *m_pipelines; ///< hidden where there is one sales process only
    SegmentChoice *m_segment;
    Tile *m_open;
    Tile *m_weighted;
    Tile *m_month;
    Tile *m_stalled;
    QWidget *m_tiles = nullptr;
    QStackedWidget *m_stack;
    BoardModel *m_model;
    BoardView *m_board;
    DealListModel *m_rows;
    ListTable *m_list;
    CategoryChart *m_forecast;
    ChartCard *m_forecastCard;
    QTimer *m_settling;
    Board m_shown;
    UserId m_owner = {}; ///< none: everybody's
    PipelineId m_pipeline = {}; ///< none: the first one
    int m_asked = 0;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
