#include "ui/performance/performancecharts.h"

#include "core/base/nearestamount.h"
#include "core/session/session.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/report/salestexts.h"

#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kBars = 15;
constexpr size_t kCompared = 10;

FigureText textOf(Measure measure, const QString &currency)
{
    if (!isMoney(measure))
        return [](double value) { return format::count(std::llround(value)); };
    return [currency](double value) { return format::compactMoney(nearestAmount(value), currency); };
}

QString written(Measure measure, Amount amount, const QString &currency)
{
    return textOf(measure, currency)(amount.toDouble());
}

} // namespace

Performance readPerformance(Session &session, SalesPeriod period, const DateRange &custom)
{
    auto &operations = session.operations();
    const auto today = operations.today();
    const auto dates = datesOf(period, today, custom);
    return performance(operations,
                       {.dates = dates.dates, .before = dates.before, .period = targetPeriod(period, today)});
}

PerformanceCharts::PerformanceCharts(QWidget *parent)
    : CardGrid(parent)
    , m_measures(new ChipRow(ChipRow::Choice::One))
    , m_compared(new CategoryChart)
    , m_comparedCard(new ChartCard(m_compared))
{
    for (const auto measure : kMeasures)
        m_measures->add(toKey(measure), displayName(measure));
    m_measures->choose({toKey(Measure::Revenue)});
    m_measures->setAccessibleName(tr("Measure"));
    buildTiles();
    m_people = addRank(u"people"_s);
    m_teams = addRank(u"teams"_s);
    m_comparedCard->setObjectName(u"comparedCard"_s);
    addCard(m_comparedCard);

    connect(m_measures, &ChipRow::chosenChanged, this, [this] { display(m_report); });
    connect(m_people.chart, &RankChart::rowClicked, this, [this](int row) { open(m_report.people, row); });
    connect(m_teams.chart, &RankChart::rowClicked, this, [this](int row) { open(m_report.teams, row); });
    connect(m_compared, &CategoryChart::categoryClicked, this,
            [this](int row) { open(m_report.people, row); });
}

void PerformanceCharts::open(const std::vector<PerformanceRow> &rows, int row)
{
    if (row >= int(rows.size()) || rows[size_t(row)].isNobody)
        return;
    const auto &one = rows[size_t(row)];
    emit behindWanted(one.aim, measure(), format::facts({one.name, displayName(measure()), scope()}));
}

void PerformanceCharts::choose(Measure measure)
{
    m_measures->choose({toKey(measure)});
}

void PerformanceCharts::buildTiles()
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (const auto measure : kMeasures) {
        auto *tile = new Tile(displayName(measure));
        tile->setClickable(true);
        m_tiles << tile;
        tiles->addWidget(tile);
        connect(tile, &Tile::clicked, this, [this, measure] {
            m_measures->choose({toKey(measure)});
            display(m_report);
        });
    }
    addOnTop(panel);
    addOnTop(m_measures);
}

PerformanceCharts::Rank PerformanceCharts::addRank(const QString &name)
{
    auto *chart = new RankChart;
    auto *card = new ChartCard(chart);
    card->setObjectName(name + u"Card"_s);
    addCard(card);
    return {chart, card};
}

Measure PerformanceCharts::measure() const
{
    return measureFromKey(m_measures->chosen().value(0)).value_or(Measure::Revenue);
}

QString PerformanceCharts::scope() const
{
    return format::facts({salestext::range(m_report.query.dates), m_report.currency});
}

void PerformanceCharts::display(const Performance &report)
{
    m_report = report;
    for (const auto measure : kMeasures)
        showTile(measure);
    showRank(m_people, m_report.people, tr("Nobody did anything in this period, and nothing is aimed at."));
    showRank(m_teams, m_report.teams, tr("There are no departments, or nobody in them did anything."));
    showCompared();
}

void PerformanceCharts::showTile(Measure measure)
{
    const auto i = size_t(measure);
    const auto &company = m_report.company;
    const auto value = written(measure, company.now[i], m_report.currency);
    QStringList notes;
    auto tone = draw::Tone::Neutral;
    if (const auto share = company.attained(measure)) {
        notes << tr("%1 of the target; by today it should be %2")
                     .arg(format::percent(*share), format::percent(m_report.elapsed));
        tone = *share >= m_report.elapsed ? draw::Tone::Good : draw::Tone::Warn;
    }
    if (m_report.query.before)
        notes << salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior period"),
                                   company.now[i].toDouble(), company.before[i].toDouble());
    notes << salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior year"),
                               company.now[i].toDouble(), company.yearBefore[i].toDouble());
    notes.removeAll(QString());
    m_tiles[int(i)]->set(value, format::facts(notes), tone);
    m_tiles[int(i)]->setToolTip(plainTip(format::facts(notes)));
}

QString PerformanceCharts::finding(const std::vector<PerformanceRow> &rows) const
{
    int aiming = 0, onTheWay = 0;
    for (const auto &row : rows) {
        const auto share = row.attained(measure());
        aiming += share.has_value();
        onTheWay += share && *share >= m_report.elapsed;
    }
    if (aiming > 0)
        return tr("%1 of %2 are where they should be by today").arg(onTheWay).arg(aiming);
    const auto best =
        std::ranges::max_element(rows, {}, [this](const PerformanceRow &row) { return row.of(measure()); });
    return best == rows.end() || best->of(measure()) <= Amount{} || best->isNobody
             ? displayName(measure())
             : tr("%1 leads").arg(best->name);
}

void PerformanceCharts::showRank(const Rank &rank, const std::vector<PerformanceRow> &rows,
                                 const QString &nothing)
{
    const bool aims = std::ranges::any_of(
        rows, [this](const PerformanceRow &row) { return row.targetOf(measure()).has_value(); });
    RankData data{.head = tr("Who"),
                  .valueName = displayName(measure()),
                  .beforeName = aims ? tr("Should be by today") : tr("A year before"),
                  .total = m_report.company.of(measure()).toDouble(),
                  .text = textOf(measure(), m_report.currency)};
    for (const auto &row : rows) {
        if (size_t(data.rows.size()) == kBars)
            break;
        const QString name = row.isNobody ? tr("Nobody") : row.name;
        const auto share = row.attained(measure());
        const auto pace = m_report.pace(row, measure());
        const auto year = row.yearBefore[size_t(measure())];
        data.rows.append({share ? tr("%1 (%2)").arg(name, format::percent(*share)) : name,
                          row.of(measure()).toDouble(),
                          aims ? (pace ? pace->toDouble() : std::nan(""))
                               : (year.value > 0 ? year.toDouble() : std::nan(""))});
    }
    rank.card->setTexts(
        finding(rows),
        format::facts({displayName(measure()),
                       aims ? tr("in brackets what is reached of the target") : QString(), scope()}));
    const bool none = data.rows.isEmpty();
    rank.chart->set(std::move(data));
    if (none)
        rank.card->setEmpty(nothing);
}

void PerformanceCharts::showCompared()
{
    const auto i = size_t(measure());
    CategoryData data{.text = textOf(measure(), m_report.currency)};
    QList<double> now, before, year;
    for (const auto &row : m_report.people) {
        if (size_t(data.categories.size()) == kCompared)
            break;
        data.categories << (row.isNobody ? tr("Nobody") : row.name);
        now << row.now[i].toDouble();
        before << row.before[i].toDouble();
        year << row.yearBefore[i].toDouble();
    }
    data.series = {{tr("This period"), now}};
    if (m_report.query.before)
        data.series.append({tr("The period before"), before});
    data.series.append({tr("A year before"), year});
    m_comparedCard->setTexts(tr("Now and before"), format::facts({displayName(measure()), scope()}));
    const bool none = data.categories.isEmpty();
    m_compared->set(std::move(data));
    if (none)
        m_comparedCard->setEmpty(tr("There is nothing to compare."));
}

QList<std::pair<QString, QString>> PerformanceCharts::figures() const
{
    QList<std::pair<QString, QString>> figures;
    for (const auto measure : kMeasures)
        figures.append(
            {displayName(measure), written(measure, m_report.company.of(measure), m_report.currency)});
    return figures;
}

} // namespace crm::ui
