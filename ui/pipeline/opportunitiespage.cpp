#include "ui/pipeline/opportunitiespage.h"

#include "core/operation/changeset.h"
#include "core/session/workspace.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/tile.h"
#include "ui/pipeline/boardmodel.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/deallistmodel.h"
#include "ui/pipeline/opportunityactions.h"
#include "ui/segment/segmentchoice.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

#include <numeric>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 100; ///< milliseconds after a change
constexpr int kTilesFrom = 560; ///< height at 100 % text under which the board takes all of it
enum View { AsBoard, AsList, AsForecast, AsNothing };
const QStringList kViews{u"board"_s, u"list"_s, u"forecast"_s};

} // namespace

OpportunitiesPage::OpportunitiesPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_seesAll(permissionsOf(workspace.user().role).contains(Permission::Assign))
    , m_views(new ChipRow(ChipRow::Choice::One))
    , m_owners(new Combo)
    , m_pipelines(new Combo)
    , m_segment(new SegmentChoice(workspace))
    , m_open(new Tile(tr("Open"), 84))
    , m_weighted(new Tile(tr("Weighted by chance"), 84))
    , m_month(new Tile(tr("Expected this month"), 84))
    , m_stalled(new Tile(tr("Standing still"), 84))
    , m_stack(new QStackedWidget)
    , m_model(new BoardModel(this))
    , m_board(new BoardView(m_model))
    , m_rows(new DealListModel(this))
    , m_list(new ListTable)
    , m_forecast(new CategoryChart)
    , m_forecastCard(new ChartCard(m_forecast))
    , m_settling(new QTimer(this))
    , m_owner(m_seesAll ? UserId{} : workspace.user().id)
{
    auto *panel = new Panel;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 16, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    buildList(settings);
    m_forecastCard->setObjectName(u"forecastCard"_s);
    for (auto *view : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_list),
                       static_cast<QWidget *>(m_forecastCard), buildEmpty()})
        m_stack->addWidget(view);
    box->addWidget(m_stack, 1);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_settling, &QTimer::timeout, this, &OpportunitiesPage::load);
    connect(m_views, &ChipRow::chosenChanged, this, &OpportunitiesPage::showView);
    connect(m_owners, &QComboBox::activated, this, [this] {
        m_owner = {m_owners->currentData().toLongLong()};
        load();
    });
    connect(m_pipelines, &QComboBox::activated, this, [this] {
        m_pipeline = {m_pipelines->currentData().toLongLong()};
        load();
    });
    connect(m_segment, &SegmentChoice::changed, this, &OpportunitiesPage::load);
    connect(m_board, &BoardView::opened, this,
            [this](OpportunityId id) { openOpportunity(*this, m_workspace, id); });
    connect(m_board, &BoardView::moveWanted, this, &OpportunitiesPage::move);
    connect(m_board, &BoardView::menuWanted, this, &OpportunitiesPage::openMenu);
    connect(m_forecastCard, &ChartCard::failed, this, &Page::failed);
    connect(m_forecastCard, &ChartCard::saved, this,
            [this](const QString &file) { emit saved(tr("The chart was saved."), file); });
}

QWidget *OpportunitiesPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(16, 0, 16, 8);
    box->setSpacing(10);
    auto *top = new FoldingRow;
    top->addWidget(label(tr("Opportunities"), "title"), 1);
    m_pipelines->setObjectName(u"dealPipeline"_s);
    m_pipelines->setAccessibleName(tr("Sales process"));
    m_pipelines->hide();
    top->addWidget(m_pipelines, 0, Qt::AlignTop);
    m_owners->setObjectName(u"dealOwner"_s);
    m_owners->setAccessibleName(tr("Whose opportunities"));
    top->addWidget(m_segment, 0, Qt::AlignTop);
    top->addWidget(m_owners, 0, Qt::AlignTop);
    box->addLayout(top);
    m_tiles = new QWidget;
    auto *tiles = new FoldingRow(m_tiles);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(8);
    for (auto *tile : {m_open, m_weighted, m_month, m_stalled})
        tiles->addWidget(tile, 1);
    box->addWidget(m_tiles);
    m_views->setTabs();
    m_views->setAccessibleName(tr("Views"));
    m_views->add(u"board"_s, tr("Board"));
    m_views->add(u"list"_s, tr("List"));
    m_views->add(u"forecast"_s, tr("Forecast"));
    m_views->choose({u"board"_s});
    box->addWidget(m_views);
    return head;
}

void OpportunitiesPage::buildList(Settings &settings)
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Opportunities"));
    m_list->setObjectName(u"dealList"_s);
    m_list->setColumnWidths({220, 220, 120, 120, 80, 110, 90, 110});
    m_list->fitColumns(
        {.giving = DealListModel::Name, .waiting = {DealListModel::Days, DealListModel::Chance}});
    m_list->setSortingEnabled(true);
    m_list->header()->setSortIndicator(DealListModel::Expected, Qt::AscendingOrder);
    m_list->keepColumns(settings, u"opportunities"_s);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &ListTable::opened, this, [this](const QModelIndex &index) {
        openOpportunity(*this, m_workspace, m_rows->at(index.row()).opportunity.id);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (const auto index = m_list->indexAt(point); index.isValid())
            openMenu(m_rows->at(index.row()).opportunity.id, m_list->viewport()->mapToGlobal(point));
    });
}

QWidget *OpportunitiesPage::buildEmpty()
{
    auto *empty =
        new EmptyState("pipeline", tr("No opportunities yet"),
                       tr("A chance to sell something goes from stage to stage until it is won or lost. "
                          "Here you see all of them, what they are worth, and which stand still."));
    connect(empty->addStep(tr("New opportunity"), "plus"), &QPushButton::clicked, this,
            &OpportunitiesPage::createNew);
    connect(empty->addStep(tr("Import opportunities"), "import"), &QPushButton::clicked, this, [this] {
        emit wanted(u"import"_s, {{u"kind"_s, u"opportunities"_s}});
    });
    return empty;
}

void OpportunitiesPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Opportunity) && !changes.touches(Entity::Customer)
        && !changes.touches(Entity::User))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

bool OpportunitiesPage::ready() const
{
    return m_pending == 0 && !m_stale && m_segment->isReady();
}

void OpportunitiesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void OpportunitiesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_tiles->setVisible(height() >= Theme::px(kTilesFrom));
}

void OpportunitiesPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.read(
        this,
        [owner = m_owner, pipeline = m_pipeline, customers = m_segment->customers()](Session &session) {
            return std::make_shared<const DealBoard>(readBoard(session, owner, pipeline, customers));
        },
        [this, mine = ++m_asked](const Outcome<Board> &board) {
            --m_pending;
            if (!board)
                emit failed(board.error().message());
            else if (mine == m_asked)
                display(*board);
        });
}

void OpportunitiesPage::display(const Board &board)
{
    const auto chosen = current();
    m_shown = board;
    m_model->set(board);
    m_rows->set(board);
    if (const auto index = m_model->indexOf(chosen); index.isValid())
        m_board->setCurrentIndex(index);
    fillOwners(*board);
    fillPipelines(*board);
    showTiles(*board);
    showForecast(*board);
    showView();
}

void OpportunitiesPage::fillOwners(const DealBoard &board)
{
    const QSignalBlocker quiet(m_owners);
    const auto mine = m_workspace.user().id;
    m_owners->clear();
    m_owners->addItem(tr("Everybody"), qint64(0));
    m_owners->addItem(tr("Mine"), mine.value);
    for (const auto &user : board.users)
        if (user.active && user.id != mine)
            m_owners->addItem(user.name, user.id.value);
    m_owners->setCurrentIndex(std::max(0, m_owners->findData(m_owner.value)));
}

void OpportunitiesPage::fillPipelines(const DealBoard &board)
{
    const QSignalBlocker quiet(m_pipelines);
    m_pipelines->clear();
    for (const auto &pipeline : board.pipelines)
        m_pipelines->addItem(pipeline.name, pipeline.id.value);
    m_pipelines->setCurrentIndex(std::max(0, m_pipelines->findData(board.pipeline.value)));
    m_pipelines->setVisible(board.pipelines.size() > 1);
}

void OpportunitiesPage::showTiles(const DealBoard &board)
{
    DealSums open, month;
    const QDate last(board.today.year(), board.today.month(), board.today.daysInMonth());
    for (const auto &row : board.rows) {
        if (row.state != StageState::Open)
            continue;
        open.add(board, row);
        if (row.opportunity.expected && *row.opportunity.expected <= last)
            month.add(board, row);
    }
    const auto money = [&board](Amount amount) { return format::compactMoney(amount, board.currency); };
    m_open->set(money(open.value), tr("%n opportunities", nullptr, int(open.count)));
    m_weighted->set(money(open.weighted), tr("what comes of it on average"));
    m_month->set(money(month.weighted), tr("%1 if all are won").arg(money(month.value)));
    m_stalled->set(format::count(open.stalled),
                   open.stalled > 0 ? tr("longer in their stage than usual") : tr("All are moving."),
                   open.stalled > 0 ? draw::Tone::Warn : draw::Tone::Good);
    emit countChanged(int(open.count), false);
}

void OpportunitiesPage::showForecast(const DealBoard &board)
{
    auto forecast = forecastOf(board);
    const double all = std::accumulate(forecast.weighted.begin(), forecast.weighted.end(), 0.0);
    const auto money = [currency = board.currency](double value) {
        return format::compactMoney({qint64(value * double(Amount::kScale))}, currency);
    };
    m_forecastCard->setTexts(tr("%1 are to be expected of what is open").arg(money(all)),
                             tr("By the day on which a deal is hoped for; weighted: amount times chance"));
    if (all <= 0)
        m_forecastCard->setEmpty(tr("Nothing that is open has an amount."));
    m_forecast->set({.categories = std::move(forecast.periods),
                     .series = {{tr("If all are won"), std::move(forecast.value)},
                                {tr("Weighted"), std::move(forecast.weighted)}},
                     .text = money});
}

void OpportunitiesPage::showView()
{
    const bool none = m_shown && m_shown->rows.empty() && !m_segment->isChosen();
    m_stack->setCurrentIndex(none ? int(AsNothing) : int(kViews.indexOf(m_views->chosen().value(0))));
    m_views->setVisible(!none);
}

const OpportunityRow *OpportunitiesPage::find(OpportunityId id) const
{
    if (!m_shown)
        return nullptr;
    const auto found =
        std::ranges::find(m_shown->rows, id, [](const OpportunityRow &row) { return row.opportunity.id; });
    return found == m_shown->rows.end() ? nullptr : &*found;
}

OpportunityId OpportunitiesPage::current() const
{
    if (m_stack->currentIndex() == AsList) {
        const auto index = m_list->currentIndex();
        return index.isValid() ? m_rows->at(index.row()).opportunity.id : OpportunityId{};
    }
    const auto *card = m_model->cardAt(m_board->currentIndex());
    return card ? card->opportunity.id : OpportunityId{};
}

void OpportunitiesPage::move(OpportunityId id, StageId stage)
{
    const auto *row = find(id);
    const auto *to = m_shown ? m_shown->stage(stage) : nullptr;
    if (row && to)
        moveOpportunity(*this, m_workspace, row->opportunity, *to);
}

void OpportunitiesPage::openMenu(OpportunityId id, const QPoint &where)
{
    const auto *row = find(id);
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dealMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this,
            [this, id] { openOpportunity(*this, m_workspace, id); });
    if (const auto customer = row->opportunity.customer; customer.isValid())
        connect(menu->addAction(tr("Open the customer")), &QAction::triggered, this, [this, customer] {
            emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
        });
    menu->addSeparator();
    addMoves(*menu, *row);
    menu->addSeparator();
    if (m_seesAll) {
        auto *people = menu->addMenu(tr("Give to"));
        for (const auto &user : m_shown->users)
            if (user.active && user.id != row->opportunity.owner)
                connect(people->addAction(user.name), &QAction::triggered, this,
                        [this, deal = row->opportunity, to = user.id] {
                            assignOpportunity(*this, m_workspace, deal, to);
                        });
    }
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, deal = row->opportunity] { removeOpportunity(*this, m_workspace, deal); });
    menu->popup(where);
}

/// To the stages of its own process, and behind them to those of the others; where who assigns has to let it
/// in, that can be asked for, and done.
void OpportunitiesPage::addMoves(QMenu &menu, const OpportunityRow &row)
{
    const auto id = row.opportunity.id;
    const auto add = [this, &row, id](QMenu &to, const Stage &stage) {
        if (stage.id != row.opportunity.stage && mayMove(row.state, stage.state))
            connect(to.addAction(tr("To %1").arg(stage.name)), &QAction::triggered, this,
                    [this, id, to = stage.id] { move(id, to); });
    };
    for (const auto &stage : m_shown->stages)
        add(menu, stage);
    for (const auto &pipeline : m_shown->pipelines) {
        if (pipeline.id == m_shown->pipeline || !pipeline.isActive)
            continue;
        auto *others = menu.addMenu(pipeline.name);
        for (const auto &stage : pipeline.stages)
            add(*others, stage);
    }
    for (const auto &stage : m_shown->stages) {
        const bool isAsked =
            std::ranges::find(stage.needs, NeedKind::Approval, &StageNeed::kind) != stage.needs.end();
        if (!isAsked || stage.id == row.opportunity.stage)
            continue;
        auto *action = menu.addAction(m_seesAll ? tr("Approve: %1").arg(stage.name)
                                                : tr("Ask for approval: %1").arg(stage.name));
        connect(action, &QAction::triggered, this, [this, deal = row.opportunity, stage] {
            m_seesAll ? approveStage(*this, m_workspace, deal, stage)
                      : askForStage(*this, m_workspace, deal, stage);
        });
    }
}

void OpportunitiesPage::createNew()
{
    newOpportunity(*this, m_workspace);
}

void OpportunitiesPage::editCurrent()
{
    if (const auto id = current(); id.isValid())
        openOpportunity(*this, m_workspace, id);
}

QVariantMap OpportunitiesPage::state() const
{
    return {{u"view"_s, m_views->chosen().value(0)},
            {u"owner"_s, m_owner.value},
            {u"pipeline"_s, m_pipeline.value},
            {u"segment"_s, m_segment->name()}};
}

void OpportunitiesPage::restore(const QVariantMap &state)
{
    if (const auto view = state.value(u"view"_s).toString(); kViews.contains(view)) {
        m_views->choose({view});
        showView();
    }
    m_pipeline = {state.value(u"pipeline"_s, m_pipeline.value).toLongLong()};
    if (state.contains(u"segment"_s))
        m_segment->choose(state.value(u"segment"_s).toString());
    if (state.contains(u"owner"_s)) {
        m_owner = {state.value(u"owner"_s).toLongLong()};
        m_stale = true;
        if (isVisible())
            load();
    }
}

} // namespace crm::ui
