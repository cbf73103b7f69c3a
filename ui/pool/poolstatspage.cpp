#include "ui/pool/poolstatspage.h"

#include "core/pool/poolservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/rankchart.h"
#include "ui/common/textrowsmodel.h"
#include "ui/common/tile.h"
#include "ui/pool/loadsmodel.h"
#include "ui/pool/movesview.h"
#include "ui/pool/poolflowcard.h"
#include "ui/report/periodchooser.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSoon = 7; ///< days
constexpr int kLater = 30;
constexpr int kChartHeight = 280;
constexpr size_t kBars = 10;

QString wholeText(double value)
{
    return format::count(qint64(std::llround(value)));
}

QString days(double days)
{
    return QLocale().toString(days, 'f', 1);
}

} // namespace

PoolStatsPage::PoolStatsPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_pool(new Combo)
    , m_periods(new PeriodChooser)
    , m_views(new ChipRow(ChipRow::Choice::One))
    , m_by(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_lying(new Tile(tr("In the pool now")))
    , m_in(new Tile(tr("Came in")))
    , m_out(new Tile(tr("Went out")))
    , m_stay(new Tile(tr("Stay on average")))
    , m_conversion(new Tile(tr("Bought afterwards")))
    , m_monthsCard(new PoolFlowCard)
    , m_ranks(new RankChart)
    , m_ranksCard(new ChartCard(m_ranks))
    , m_rows(new TextRowsModel({{u"name"_s, tr("What")},
                                {u"in"_s, tr("Came in"), Qt::AlignRight},
                                {u"out"_s, tr("Went out"), Qt::AlignRight},
                                {u"stay"_s, tr("Days in the pool"), Qt::AlignRight},
                                {u"bought"_s, tr("Bought afterwards"), Qt::AlignRight},
                                {u"conversion"_s, tr("Conversion"), Qt::AlignRight}},
                               this))
    , m_table(new ListTable)
    , m_moves(new MovesView(workspace))
    , m_loads(new LoadsModel(this))
    , m_people(new ListTable)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    m_stack->addWidget(scroller(buildFlow()));
    m_stack->addWidget(buildPeople(settings));
    m_stack->addWidget(m_moves);
    connect(m_moves, &MovesView::wanted, this, &Page::wanted);
    connect(m_moves, &MovesView::failed, this, &Page::failed);
    box->addWidget(m_stack, 1);
    connect(m_views, &ChipRow::chosenChanged, this, [this] { showView(m_views->chosen().value(0)); });
    connect(m_pool, &QComboBox::activated, this, &PoolStatsPage::read);
    connect(m_periods, &PeriodChooser::changed, this, &PoolStatsPage::read);
    connect(m_by, &ChipRow::chosenChanged, this, &PoolStatsPage::read);
    for (auto *card : {static_cast<ChartCard *>(m_monthsCard), m_ranksCard}) {
        connect(card, &ChartCard::saved, this,
                [this](const QString &file) { emit saved(tr("The chart was saved"), file); });
        connect(card, &ChartCard::failed, this, &Page::failed);
    }
    connect(m_people, &ListTable::opened, this,
            [this](const QModelIndex &index) { openPerson(index.row()); });
    read();
}

QWidget *PoolStatsPage::buildHead()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(16, 14, 16, 12);
    box->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *back = new IconButton("left", tr("Back to the pool"));
    back->setObjectName(u"backButton"_s);
    row->addWidget(back);
    row->addWidget(label(tr("Pool statistics"), "title"));
    m_pool->setObjectName(u"statsPool"_s);
    m_pool->setAccessibleName(tr("Pool"));
    m_pool->setMinimumWidth(Theme::px(150));
    m_pool->addItem(tr("All pools"), 0);
    row->addWidget(m_pool);
    row->addStretch();
    m_views->setTabs();
    m_views->add(u"flow"_s, tr("In and out"));
    m_views->add(u"people"_s, tr("Who carries how much"));
    m_views->add(u"moves"_s, tr("Every move"));
    m_views->choose({u"flow"_s});
    row->addWidget(m_views);
    box->addLayout(row);
    m_periods->choose(SalesPeriod::LastTwelveMonths, {});
    box->addWidget(m_periods);
    connect(back, &IconButton::clicked, this, [this] { emit wanted(u"pool"_s, {}); });
    return panel;
}

QWidget *PoolStatsPage::buildFlow()
{
    auto *flow = new QWidget;
    auto *box = new QVBoxLayout(flow);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    auto *tilePanel = new Panel;
    auto *tiles = new QHBoxLayout(tilePanel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_lying, m_in, m_out, m_stay, m_conversion})
        tiles->addWidget(tile);
    box->addWidget(tilePanel);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(12);
    for (auto *card : {static_cast<ChartCard *>(m_monthsCard), m_ranksCard}) {
        card->setMinimumHeight(Theme::px(kChartHeight));
        charts->addWidget(card, 1);
    }
    box->addLayout(charts);
    auto *panel = new Panel;
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(1, 8, 1, 1);
    rows->setSpacing(8);
    auto *by = new QHBoxLayout;
    by->setContentsMargins(15, 0, 15, 0);
    by->setSpacing(8);
    by->addWidget(label(tr("By"), "muted"));
    m_by->add(toKey(PoolFlowBy::Person), tr("Person"));
    m_by->add(toKey(PoolFlowBy::Rule), tr("Rule"));
    m_by->add(toKey(PoolFlowBy::Source), tr("Source"));
    m_by->add(toKey(PoolFlowBy::Pool), tr("Pool"));
    m_by->add(toKey(PoolFlowBy::Month), tr("Month"));
    m_by->choose({toKey(PoolFlowBy::Person)});
    by->addWidget(m_by, 1);
    rows->addLayout(by);
    m_table->setObjectName(u"flowTable"_s);
    m_table->setAccessibleName(tr("Pool statistics"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({220, 110, 110, 140, 150, 120});
    m_table->fitColumns({.giving = 0, .least = 160});
    m_table->setMinimumHeight(Theme::px(300));
    rows->addWidget(m_table, 1);
    box->addWidget(panel, 1);
    return flow;
}

QWidget *PoolStatsPage::buildPeople(Settings &settings)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 12, 1, 1);
    box->setSpacing(8);
    auto *lead =
        label(tr("How full everybody is, and who is about to lose customers. A double click leads to "
                 "them."),
              "muted");
    lead->setContentsMargins(15, 0, 15, 0);
    lead->setWordWrap(true);
    box->addWidget(lead);
    m_people->setObjectName(u"loadsTable"_s);
    m_people->setAccessibleName(tr("Who carries how much"));
    m_people->setModel(m_loads);
    m_people->setItemDelegate(new LoadsDelegate(m_people, m_loads));
    m_people->header()->setSectionsClickable(false);
    m_people->header()->setSortIndicatorShown(false);
    m_people->setColumnWidths({200, 280, 120, 120, 150, 130});
    m_people->fitColumns({.giving = Full, .least = 240, .waiting = {Month, LaterGone}});
    m_people->keepColumns(settings, u"loads"_s);
    box->addWidget(m_people, 1);
    return panel;
}

void PoolStatsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Customer) || changes.touches(Entity::Pool) || changes.touches(Entity::User))
        read();
}

void PoolStatsPage::read()
{
    askForMoves();
    ++m_open;
    const PoolId pool{m_pool->currentData().toLongLong()};
    const auto by = poolFlowByFromKey(m_by->chosen().value(0)).value_or(PoolFlowBy::Person);
    m_workspace.read(
        this,
        [pool, by, period = m_periods->period(), custom = m_periods->custom(),
         customers = m_workspace.directory().snapshot()](Session &session) {
            const auto range = datesOf(period, session.operations().today(), custom).dates;
            const PoolFlowQuery months{
                .pool = pool, .from = range.from.value_or(QDate()), .to = range.to.value_or(QDate())};
            auto dimension = months;
            dimension.by = by;
            auto flows = session.poolStats().flows({months, dimension});
            return Figures{.months = std::move(flows[0]),
                           .dimension = std::move(flows[1]),
                           .pools = session.pools().pools(),
                           .loads = session.poolStats().loads(),
                           .recycling = readRecycling(session, customers)};
        },
        [this, question = ++m_question](const Outcome<Figures> &figures) {
            --m_open;
            if (question != m_question)
                return;
            if (figures)
                present(*figures);
            else
                emit failed(figures.error().message());
        });
}

void PoolStatsPage::present(const Figures &figures)
{
    m_figures = figures;
    const auto chosen = m_pool->currentData();
    if (m_pool->count() != int(figures.pools.size()) + 1) {
        while (m_pool->count() > 1)
            m_pool->removeItem(1);
        for (const auto &pool : figures.pools)
            m_pool->addItem(pool.name, pool.id.value);
        m_pool->setCurrentIndex(std::max(0, m_pool->findData(chosen)));
    }
    showFlow();
    showDimension();
    showLoads();
}

void PoolStatsPage::showFlow()
{
    const auto &flow = m_figures.months;
    qint64 lying = 0;
    const PoolId chosen{m_pool->currentData().toLongLong()};
    for (const auto &pool : m_figures.pools)
        if (!chosen.isValid() || pool.id == chosen)
            lying += pool.customers;
    m_lying->set(format::count(lying));
    m_in->set(format::count(flow.total.in));
    m_out->set(format::count(flow.total.out));
    flow.total.taken > 0 ? m_stay->set(tr("%1 days").arg(days(flow.total.stayDays)))
                         : m_stay->setNone(tr("none yet"));
    flow.total.taken > 0 ? m_conversion->set(format::percent(flow.total.conversion()),
                                             tr("%n customers", nullptr, int(flow.total.bought)))
                         : m_conversion->setNone(tr("none yet"));
    m_monthsCard->display(flow);
}

QString PoolStatsPage::nameOf(const QString &key) const
{
    const auto by = poolFlowByFromKey(m_by->chosen().value(0)).value_or(PoolFlowBy::Person);
    if (by == PoolFlowBy::Pool)
        return m_figures.recycling.poolName({key.toLongLong()});
    if (by == PoolFlowBy::Person)
        return key.isEmpty() ? tr("had no owner") : m_figures.recycling.people.value(key.toLongLong());
    if (by == PoolFlowBy::Rule && key.isEmpty())
        return tr("by hand");
    return key.isEmpty() ? tr("unknown") : key;
}

void PoolStatsPage::showDimension()
{
    std::vector<QStringList> rows;
    RankData data{
        .head = m_by->chip(m_by->chosen().value(0))->text(), .valueName = tr("Came in"), .text = wholeText};
    for (const auto &row : m_figures.dimension.rows) {
        rows.push_back({nameOf(row.key), format::count(row.in), format::count(row.out),
                        row.taken > 0 ? days(row.stayDays) : u"–"_s, format::count(row.bought),
                        row.taken > 0 ? format::percent(row.conversion()) : u"–"_s});
        if (size_t(data.rows.size()) < kBars && row.in > 0)
            data.rows.append({.name = nameOf(row.key), .value = double(row.in)});
        data.total += double(row.in);
    }
    std::ranges::stable_sort(data.rows, std::ranges::greater(), &RankRow::value);
    m_rows->set(std::move(rows));
    m_ranksCard->setTexts(data.rows.isEmpty() ? tr("Where customers come from")
                                              : tr("Most came in: %1").arg(data.rows.front().name),
                          tr("Customers that came into the pool, by %1").arg(data.head.toLower()));
    if (data.rows.isEmpty())
        m_ranksCard->setEmpty(tr("Nothing came in in this time."));
    else
        m_ranks->set(std::move(data));
}

void PoolStatsPage::showLoads()
{
    std::vector<LoadsModel::Row> rows;
    for (const auto &load : m_figures.loads) {
        LoadsModel::Row row{.load = load};
        for (const auto &entry : m_figures.recycling.next) {
            const auto left = m_figures.recycling.today.daysTo(entry.deadline);
            row.soon += entry.owner == load.user && left <= kSoon;
            row.later += entry.owner == load.user && left <= kLater;
        }
        rows.push_back(std::move(row));
    }
    m_loads->show(std::move(rows));
}

void PoolStatsPage::openPerson(int row)
{
    const auto &load = m_loads->at(row).load;
    emit wanted(u"customers"_s,
                {{u"fields"_s,
                  QVariantList{QVariantMap{{u"field"_s, u"owner"_s},
                                           {u"values"_s, QStringList{QString::number(load.user.value)}}}}}});
}

/// Who carries how much is of now, whatever the period.
void PoolStatsPage::showView(const QString &view)
{
    m_stack->setCurrentIndex(view == "people"_L1 ? 1 : view == "moves"_L1 ? 2 : 0);
    m_periods->setVisible(view != "people"_L1);
    askForMoves();
}

/// Only where they are shown: there may be very many.
void PoolStatsPage::askForMoves()
{
    if (m_stack->currentWidget() != m_moves)
        return;
    const auto today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    const auto range = datesOf(m_periods->period(), today, m_periods->custom()).dates;
    m_moves->ask({m_pool->currentData().toLongLong()}, range.from.value_or(QDate()),
                 range.to.value_or(QDate()));
}

bool PoolStatsPage::ready() const
{
    return m_open == 0 && m_moves->ready();
}

QVariantMap PoolStatsPage::state() const
{
    return {{u"view"_s, m_views->chosen().value(0)},
            {u"by"_s, m_by->chosen().value(0)},
            {u"period"_s, periodKey(m_periods->period())}};
}

void PoolStatsPage::restore(const QVariantMap &state)
{
    if (state.contains(u"period"_s))
        m_periods->choose(periodFromKey(state.value(u"period"_s).toString()), {});
    if (const auto by = state.value(u"by"_s).toString(); !by.isEmpty())
        m_by->choose({by});
    if (const auto view = state.value(u"view"_s).toString(); !view.isEmpty()) {
        m_views->choose({view});
        showView(view);
    }
    read();
}

} // namespace crm::ui
