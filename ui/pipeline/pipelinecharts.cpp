#include "ui/pipeline/pipelinecharts.h"

#include "core/base/nearestamount.h"
#include "core/session/session.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/report/salestexts.h"

#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kMonths = 24; ///< beyond them, quarters
constexpr size_t kBars = 12;

FigureText moneyIn(const QString &currency)
{
    return [currency](double value) { return format::compactMoney(nearestAmount(value), currency); };
}

FigureText counts()
{
    return [](double value) { return format::count(std::llround(value)); };
}

QString rate(double share)
{
    return std::isnan(share) ? QString() : format::percent(share);
}

} // namespace

PipelineView readPipeline(Session &session, SalesPeriod period, const DateRange &custom, PipelineId pipeline,
                          const IdSet &customers)
{
    auto &operations = session.operations();
    const auto deals = pipelineDeals(operations, customers);
    const auto today = operations.today();
    PipelineView view{.period = datesOf(period, today, custom), .any = !deals.deals.empty()};
    for (const auto &one : deals.pipelines)
        view.pipelines.push_back({one.id.value, one.name});
    if (std::ranges::find(view.pipelines, pipeline.value, &NamedId::id) != view.pipelines.end())
        view.pipeline = pipeline;
    view.anyClosed = !std::ranges::all_of(deals.deals, &PipelineDeal::isOpen);
    const auto &dates = view.period.dates;
    const auto ask = [&](PipelineBy by, const DateRange &range) {
        return pipelineReport(
            deals, {.by = by, .dates = range, .currency = view.stages.currency, .pipeline = view.pipeline},
            today);
    };
    view.stages = ask(PipelineBy::Stage, dates);
    view.bottlenecks = bottlenecks(deals, stageStays(operations), view.pipeline, today);
    view.owners = ask(PipelineBy::Owner, dates);
    view.products = ask(PipelineBy::Product, dates);
    view.timeline = ask(PipelineBy::Month, dates);
    if (view.timeline.rows.size() > kMonths)
        view.timeline = ask(PipelineBy::Quarter, dates);
    const auto year = yearBefore(dates);
    if (dates.from)
        view.yearBefore = ask(PipelineBy::Stage, year).totals;
    if (view.period.before)
        view.before = ask(PipelineBy::Stage, *view.period.before).totals;
    return view;
}

PipelineCharts::PipelineCharts(QWidget *parent)
    : CardGrid(parent)
    , m_won(new Tile(tr("Won")))
    , m_rate(new Tile(tr("Win rate")))
    , m_cycle(new Tile(tr("From opening to winning")))
    , m_open(new Tile(tr("Open deals")))
    , m_timeline(new CategoryChart)
    , m_timelineCard(new ChartCard(m_timeline))
{
    buildTiles();
    m_funnel = addRank(u"funnel"_s);
    m_values = addRank(u"open"_s);
    m_stays = addRank(u"stays"_s);
    m_stuck = addRank(u"stuck"_s);
    m_timelineCard->setObjectName(u"timelineCard"_s);
    addCard(m_timelineCard);
    m_owners = addRank(u"owner"_s);
    m_products = addRank(u"product"_s);

    connect(m_funnel.chart, &RankChart::rowClicked, this, &PipelineCharts::openStep);
    connect(m_values.chart, &RankChart::rowClicked, this, &PipelineCharts::openStep);
    connect(m_stays.chart, &RankChart::rowClicked, this, [this](int row) {
        const auto &stages = m_view.bottlenecks.stages;
        if (row < int(stages.size()))
            emit customersWanted(stages[size_t(row)].stuckCustomers,
                                 format::facts({tr("Standing still"), stages[size_t(row)].of.name}));
    });
    connect(m_stuck.chart, &RankChart::rowClicked, this, [this](int row) {
        const auto &people = m_view.bottlenecks.people;
        if (row < int(people.size()))
            emit customersWanted(people[size_t(row)].stuckCustomers,
                                 format::facts({tr("Standing still"), people[size_t(row)].of.name}));
    });
    connect(m_owners.chart, &RankChart::rowClicked, this, [this](int row) { openRow(m_view.owners, row); });
    connect(m_products.chart, &RankChart::rowClicked, this,
            [this](int row) { openRow(m_view.products, row); });
    connect(m_timeline, &CategoryChart::categoryClicked, this,
            [this](int row) { openRow(m_view.timeline, row); });
}

void PipelineCharts::openRow(const PipelineReport &report, int row)
{
    if (row < int(report.rows.size()))
        emit customersWanted(report.rows[size_t(row)].customers,
                             format::facts({tr("Opportunities"), report.rows[size_t(row)].key}));
}

void PipelineCharts::openStep(int row)
{
    const auto &steps = m_view.stages.funnel.steps;
    if (row < int(steps.size()))
        emit customersWanted(steps[size_t(row)].customers,
                             format::facts({tr("Opportunities"), steps[size_t(row)].stage.name}));
}

void PipelineCharts::buildTiles()
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_won, m_rate, m_cycle, m_open})
        tiles->addWidget(tile);
    addOnTop(panel);
}

PipelineCharts::Rank PipelineCharts::addRank(const QString &name)
{
    auto *chart = new RankChart;
    auto *card = new ChartCard(chart);
    card->setObjectName(name + u"Card"_s);
    addCard(card);
    return {chart, card};
}

QString PipelineCharts::scope() const
{
    const auto &others = m_view.stages.otherCurrencies;
    return format::facts(
        {salestext::range(m_view.period.dates),
         others.isEmpty() ? QString() : tr("amounts in %1 only").arg(m_view.stages.currency)});
}

void PipelineCharts::display(const PipelineView &view)
{
    m_view = view;
    showTiles();
    showFunnel();
    showOpen();
    showStays();
    showStuck();
    showTimeline();
    showWon(m_owners, view.owners, tr("Nobody"));
    showWon(m_products, view.products, tr("No product"));
}

void PipelineCharts::showTiles()
{
    const auto &now = m_view.stages.totals;
    const auto &before = m_view.before;
    const auto &year = m_view.yearBefore;
    const auto notes = [](double figure, double before, double year) {
        return format::facts(
            {salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior period"), figure, before),
             salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior year"), figure, year)});
    };
    m_won->set(format::compactMoney(now.wonValue, m_view.stages.currency),
               format::facts(
                   {tr("%1 won, %2 lost").arg(format::count(now.won), format::count(now.lost)),
                    notes(now.wonValue.toDouble(), before.wonValue.toDouble(), year.wonValue.toDouble())}));
    if (std::isnan(now.winRate()))
        m_rate->setNone(tr("none yet"));
    else
        m_rate->set(
            format::percent(now.winRate(), 1),
            format::facts(
                {std::isnan(before.winRate()) ? QString()
                                              : tr("%1 in the period before").arg(rate(before.winRate())),
                 std::isnan(year.winRate()) ? QString() : tr("%1 a year before").arg(rate(year.winRate()))}));
    if (std::isnan(now.wonCycle()))
        m_cycle->setNone(tr("not known"));
    else
        m_cycle->set(tr("%1 days").arg(qRound(now.wonCycle())),
                     std::isnan(now.lostCycle()) ? QString()
                                                 : tr("lost ones took %1 days").arg(qRound(now.lostCycle())));
    m_open->set(
        format::compactMoney(now.openValue, m_view.stages.currency),
        now.unvalued == now.open && now.open > 0
            ? tr("%1 opportunities, none with an amount").arg(format::count(now.open))
            : tr("%1 opportunities; weighted by their chances %2")
                  .arg(format::count(now.open), format::compactMoney(now.weighted, m_view.stages.currency)));
}

void PipelineCharts::showFunnel()
{
    const auto &funnel = m_view.stages.funnel;
    RankData data{.head = tr("Stage"), .valueName = tr("Came this far"), .text = counts()};
    for (size_t i = 0; i < funnel.steps.size(); ++i) {
        const auto &step = funnel.steps[i];
        const double share = funnel.conversion(i);
        data.rows.append(
            {std::isnan(share) ? step.stage.name : tr("%1 (%2)").arg(step.stage.name, format::percent(share)),
             double(step.reached)});
    }
    const bool anyClosed = m_view.stages.totals.won + m_view.stages.totals.lost > 0;
    const auto sticks = anyClosed ? funnel.bottleneck() : std::nullopt;
    const QString finding =
        sticks ? tr("It sticks before %1: only %2 come this far")
                     .arg(funnel.steps[*sticks].stage.name, format::percent(funnel.conversion(*sticks)))
               : tr("How many came from stage to stage");
    m_funnel.card->setTexts(
        finding,
        format::facts(
            {tr("in brackets the share of the stage before"),
             funnel.lostSomewhere > 0
                 ? tr("%1 lost at a stage that is not known").arg(format::count(funnel.lostSomewhere))
                 : QString()}));
    const bool none = data.rows.isEmpty();
    m_funnel.chart->set(std::move(data));
    if (none)
        m_funnel.card->setEmpty(tr("The pipeline has no stages yet."));
}

void PipelineCharts::showOpen()
{
    const auto &steps = m_view.stages.funnel.steps;
    RankData data{
        .head = tr("Stage"), .valueName = tr("Open value"), .text = moneyIn(m_view.stages.currency)};
    size_t longest = steps.size();
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].stage.state != StageState::Open)
            continue;
        data.rows.append(
            {tr("%1 (%2)").arg(steps[i].stage.name, format::count(steps[i].now)), steps[i].value.toDouble()});
        if (steps[i].waiting >= 1 && (longest == steps.size() || steps[i].waiting > steps[longest].waiting))
            longest = i;
    }
    m_values.card->setTexts(longest < steps.size() ? tr("They wait longest in %1: %2 days on average")
                                                         .arg(steps[longest].stage.name)
                                                         .arg(qRound(steps[longest].waiting))
                                                   : tr("What is open, by stage"),
                            tr("Value of what is open now; in brackets how many"));
    m_values.chart->set(std::move(data));
    if (m_view.stages.totals.open == 0)
        m_values.card->setEmpty(tr("Nothing is open."));
}

void PipelineCharts::showStays()
{
    const auto &stages = m_view.bottlenecks.stages;
    RankData data{.head = tr("Stage"), .valueName = tr("Days in the stage"), .text = [](double days) {
                      return tr("%1 days").arg(days, 0, 'f', 1);
                  }};
    bool any = false;
    for (const auto &stage : stages) {
        const auto on = stage.conversion();
        data.rows.append(
            {std::isnan(on) ? stage.of.name : tr("%1 (%2)").arg(stage.of.name, format::percent(on)),
             std::isnan(stage.median) ? 0.0 : stage.median});
        any |= stage.left > 0;
    }
    const auto slowest = m_view.bottlenecks.slowest();
    m_stays.card->setTexts(slowest ? tr("Deals stay longest in %1: %2 days")
                                         .arg(stages[*slowest].of.name)
                                         .arg(qRound(stages[*slowest].median))
                                   : tr("How long deals stay in each stage"),
                           tr("Median of those that left it; in brackets the share that went on"));
    m_stays.chart->set(std::move(data));
    if (!any)
        m_stays.card->setEmpty(tr("No deal has left a stage yet."));
}

void PipelineCharts::showStuck()
{
    RankData data{
        .head = displayName(PipelineBy::Owner), .valueName = tr("Standing still"), .text = counts()};
    qint64 all = 0;
    for (const auto &person : m_view.bottlenecks.people) {
        if (size_t(data.rows.size()) == kBars)
            break;
        const auto name = person.of.name.isEmpty() ? tr("Nobody") : person.of.name;
        data.rows.append({tr("%1 (%2)").arg(name, format::count(person.now)), double(person.stuck)});
        all += person.stuck;
    }
    m_stuck.card->setTexts(
        all > 0 ? tr("%n opportunities stand still", nullptr, int(all)) : tr("All are moving."),
        tr("Longer in their stage than it allows, by person; in brackets all that are open"));
    m_stuck.chart->set(std::move(data));
    if (m_view.bottlenecks.people.empty())
        m_stuck.card->setEmpty(tr("Nothing is open."));
}

void PipelineCharts::showTimeline()
{
    const auto &report = m_view.timeline;
    CategoryData data{.text = moneyIn(report.currency)};
    QList<double> won;
    const auto grain = report.query.by == PipelineBy::Quarter ? SalesBy::Quarter : SalesBy::Month;
    for (const auto &row : report.rows) {
        if (row.key.isEmpty())
            continue;
        data.categories << salestext::timeLabel(grain, row.key, false);
        won << row.figures.wonValue.toDouble();
    }
    data.series = {{tr("Won"), won}};
    data.comparison = [report](int i) -> std::pair<QString, QString> {
        const double share = report.rows[size_t(i)].figures.winRate();
        return std::isnan(share) ? std::pair<QString, QString>()
                                 : std::pair(tr("Win rate"), format::percent(share, 1));
    };
    const auto best = std::ranges::max_element(report.rows, {},
                                               [](const PipelineRow &row) { return row.figures.wonValue; });
    m_timelineCard->setTexts(best != report.rows.end() && best->figures.won > 0 && !best->key.isEmpty()
                                 ? tr("Most was won in %1").arg(salestext::timeLabel(grain, best->key, false))
                                 : tr("What was won over time"),
                             format::facts({tr("Value on the day of closing"), scope()}));
    const bool none = won.isEmpty();
    m_timeline->set(std::move(data));
    if (none)
        m_timelineCard->setEmpty(tr("Nothing was closed in this period."));
}

void PipelineCharts::showWon(const Rank &rank, const PipelineReport &report, const QString &nobody)
{
    RankData data{.head = displayName(report.query.by),
                  .valueName = tr("Won"),
                  .total = report.totals.wonValue.toDouble(),
                  .text = moneyIn(report.currency)};
    for (const auto &row : report.rows) {
        if (size_t(data.rows.size()) == kBars)
            break;
        const QString name = row.key.isEmpty() ? nobody : row.key;
        const auto share = rate(row.figures.winRate());
        data.rows.append(
            {share.isEmpty() ? name : tr("%1 (%2)").arg(name, share), row.figures.wonValue.toDouble()});
    }
    const bool any = !report.rows.empty() && report.rows.front().figures.won > 0;
    rank.card->setTexts(
        any ? tr("%1 won most").arg(report.rows.front().key.isEmpty() ? nobody : report.rows.front().key)
            : tr("Won by %1").arg(displayName(report.query.by).toLower()),
        format::facts({tr("in brackets the win rate"), scope()}));
    rank.chart->set(std::move(data));
    if (!any)
        rank.card->setEmpty(tr("Nothing was won in this period."));
}

QList<std::pair<QString, QString>> PipelineCharts::figures() const
{
    const auto &totals = m_view.stages.totals;
    return {{tr("Won"), format::money(totals.wonValue, m_view.stages.currency)},
            {tr("Win rate"), rate(totals.winRate())},
            {tr("Days to win"),
             std::isnan(totals.wonCycle()) ? QString() : QString::number(totals.wonCycle(), 'f', 1)},
            {tr("Open deals"), format::money(totals.openValue, m_view.stages.currency)}};
}

} // namespace crm::ui
