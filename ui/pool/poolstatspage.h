#pragma once

#include "core/pool/poolstats.h"
#include "ui/common/page.h"
#include "ui/pool/recyclingfacts.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class ChartCard;
class ChipRow;
class Combo;
class ListTable;
class LoadsModel;
class PeriodChooser;
class PoolFlowCard;
class MovesView;
class RankChart;
class TextRowsModel;
class Tile;

/// What goes into the pools and out of them, and what comes of it; for who leads: how full everybody is, and
/// who is about to lose what.
class PoolStatsPage : public Page
{
    Q_OBJECT

public:
    enum LoadColumn { Person, Full, Today, Month, SoonGone, LaterGone, LoadColumns };

    PoolStatsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override { read(); }
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    struct Figures
    {
        PoolFlow months = {};
        PoolFlow dimension = {};
        std::vector<Pool> pools = {};
        std::vector<PersonLoad> loads = {};
        RecyclingFacts recycling = {};
    };

    QWidget *buildHead();
    QWidget *buildFlow();
    QWidget *buildPeople(Settings &settings);
    void read();
    void present(const Figures &figures);
    void showFlow();
    void showDimension();
    void showLoads();
    void showView(const QString &view);
    void askForMoves();
    QString nameOf(const QString &key) const;
    void openPerson(int row);

    Workspace &m_workspace;
    Figures m_figures;
    Combo *m_pool;
    PeriodChooser *m_periods;
    ChipRow *m_views;
    ChipRow *m_by;
    QStackedWidget *m_stack;
    Tile *m_lying;
    Tile *m_in;
    Tile *m_out;
    Tile *m_stay;
    Tile *m_conversion;
    PoolFlowCard *m_monthsCard;
    RankChart *m_ranks;
    ChartCard *m_ranksCard;
    TextRowsModel *m_rows;
    ListTable *m_table;
    MovesView *m_moves;
    LoadsModel *m_loads;
    ListTable *m_people;
    int m_question = 0;
    int m_open = 0;
};

} // namespace crm::ui
