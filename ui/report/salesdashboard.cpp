#include "ui/report/salesdashboard.h"

#include "core/base/nearestamount.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/report/salestexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

double average(const SalesRow &row)
{
    return row.orders > 0 ? row.revenue.toDouble() / double(row.orders) : 0;
}

/// "12.3万".
FigureText moneyText(const QString &currency, format::Decimals decimals = format::Decimals::One)
{
    return [currency, decimals](double value) {
        return format::compactMoney(nearestAmount(value), currency, decimals);
    };
}

/// "123,456.78", for who looks closely.
FigureText exactMoney(const QString &currency)
{
    return [currency](double value) { return format::money(nearestAmount(value), currency); };
}

/// The days of a month, quarter or year within the timeline.
DateRange datesOfKey(SalesBy by, const QString &key)
{
    const int year = key.left(4).toInt();
    const int month = by == SalesBy::Year    ? 1
                    : by == SalesBy::Quarter ? key.mid(6).toInt() * 3 - 2
                                             : key.mid(5).toInt();
    const int months = by == SalesBy::Year ? 12 : by == SalesBy::Quarter ? 3 : 1;
    const QDate from(year, month, 1);
    return {from, from.addMonths(months).addDays(-1)};
}

} // namespace

SalesDashboard::SalesDashboard(QWidget *parent)
    : CardGrid(parent)
    , m_revenue(new Tile(tr("Revenue")))
    , m_orders(new Tile(tr("Orders")))
    , m_customers(new Tile(tr("Customers who bought")))
    , m_average(new Tile(tr("Average order")))
    , m_timeline(new CategoryChart)
    , m_timelineCard(new ChartCard(m_timeline))
{
    auto *tilePanel = new Panel;
    auto *tiles = new FoldingRow(tilePanel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_revenue, m_orders, m_customers, m_average})
        tiles->addWidget(tile, 1);
    addOnTop(tilePanel);
    m_timelineCard->setObjectName(u"timelineCard"_s);
    addCard(m_timelineCard);
    for (const auto by :
         {SalesBy::Region, SalesBy::Category, SalesBy::Owner, SalesBy::Customer, SalesBy::Product})
        addRank(by);

    connect(m_timeline, &CategoryChart::categoryClicked, this, &SalesDashboard::clickTime);
}

void SalesDashboard::addRank(SalesBy by)
{
    auto *chart = new RankChart;
    auto *card = new ChartCard(chart);
    card->setObjectName(toKey(by) + u"Card"_s);
    m_ranks.push_back({by, card, chart});
    addCard(card);
    connect(chart, &RankChart::rowClicked, this, [this, by](int row) { clickRank(by, row); });
}

void SalesDashboard::display(const SalesFigures &figures)
{
    m_figures = figures;
    showTiles();
    showTimeline();
    showRank(figures.regions);
    showRank(figures.owners);
    showRank(figures.customers);
}

void SalesDashboard::display(const ProductFigures &figures)
{
    showRank(figures.categories);
    showRank(figures.products);
}

void SalesDashboard::showTiles()
{
    const auto &now = m_figures.totals();
    const auto set = [this](Tile *tile, const QString &value, double nowFigure, double before, double year) {
        QStringList notes;
        if (m_figures.period.before)
            notes << salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior period"),
                                       nowFigure, before);
        if (m_figures.hasYearBefore())
            notes << salestext::change(QT_TRANSLATE_NOOP("crm::ui::salestext", "%1 on prior year"), nowFigure,
                                       year);
        tile->set(value, format::facts(notes));
    };
    const auto &before = m_figures.before;
    const auto &year = m_figures.yearBefore;
    set(m_revenue, format::compactMoney(now.revenue, m_figures.currency()), now.revenue.toDouble(),
        before.revenue.toDouble(), year.revenue.toDouble());
    set(m_orders, format::count(now.orders), double(now.orders), double(before.orders), double(year.orders));
    set(m_customers, format::count(now.customers), double(now.customers), double(before.customers),
        double(year.customers));
    set(m_average, moneyText(m_figures.currency())(average(now)), average(now), average(before),
        average(year));
    m_revenue->setToolTip(plainTip(format::money(now.revenue, m_figures.currency())));
}

void SalesDashboard::showTimeline()
{
    const auto &report = m_figures.timeline;
    const auto &dates = m_figures.period.timeline;
    const auto currentKey = timeKey(report.by, m_figures.today);
    m_timeKeys.clear();
    if (!report.rows.empty()) {
        const auto ofRow = [&](const SalesRow &row) { return datesOfKey(report.by, row.key); };
        const auto first = dates.from.value_or(*ofRow(report.rows.front()).from);
        // Without an end it ends with the last sale, and not with years of nothing.
        const auto sold = std::ranges::find_if(report.rows.rbegin(), report.rows.rend(),
                                               [](const SalesRow &row) { return row.orders > 0; });
        const auto lastDay = sold == report.rows.rend() ? m_figures.today : *ofRow(*sold).to;
        const auto last = dates.to.value_or(std::min(lastDay, m_figures.today));
        m_timeKeys = timeKeys(report.by, first, last);
    }
    const bool oneYear = (dates.from && dates.to && dates.from->year() == dates.to->year())
                      || (report.by == SalesBy::Month && m_timeKeys.size() <= 12);
    CategoryData data{.text =
                          moneyText(report.currency, format::Decimals::AsNeeded)}; // it stands at the axis
    QList<double> now, before;
    for (const auto &key : std::as_const(m_timeKeys)) {
        data.categories << salestext::timeLabel(report.by, key, oneYear);
        const auto row = std::ranges::find(report.rows, key, &SalesRow::key);
        const bool known = row != report.rows.end();
        now << (key > currentKey ? std::nan("") : known ? row->revenue.toDouble() : 0.0);
        before << (known && row->before != Amount{} ? row->before.toDouble() : std::nan(""));
    }
    data.series = {{oneYear ? QString::number(dates.from->year()) : tr("Revenue"), now}};
    if (std::ranges::any_of(before, [](double value) { return std::isfinite(value); }))
        data.series.append({oneYear ? QString::number(dates.from->year() - 1) : tr("A year before"), before,
                            CategorySeries::Form::Line});
    data.comparison = [now, before](int i) -> std::pair<QString, QString> {
        if (!std::isfinite(now.value(i)) || !(before.value(i) > 0))
            return {};
        return {tr("Year on year"), format::change(now[i] / before[i] - 1)};
    };
    data.exact = exactMoney(report.currency);
    m_timelineCard->setTexts(
        salestext::timeFinding(m_figures),
        format::facts({tr("Revenue by %1").arg(displayName(report.by).toLower()), salestext::range(dates),
                       report.currency, dates.to >= m_figures.today ? tr("until today") : QString()}));
    m_timeline->set(std::move(data));
    if (m_timeKeys.isEmpty())
        m_timelineCard->setEmpty(tr("Nothing was sold in this period."));
}

void SalesDashboard::showRank(const SalesReport &report)
{
    const auto rank = std::ranges::find(m_ranks, report.by, &Rank::by);
    rank->report = report;
    RankData data{.head = displayName(report.by),
                  .valueName = tr("Revenue"),
                  .beforeName = tr("A year before"),
                  .total = report.totals.revenue.toDouble(),
                  .text = moneyText(report.currency),
                  .exact = exactMoney(report.currency)};
    const auto before = [this](const SalesRow &row) {
        return m_figures.hasYearBefore() ? row.before.toDouble() : std::nan("");
    };
    for (const auto &row : report.rows)
        data.rows.append({salestext::row(report.by, row), row.revenue.toDouble(), before(row)});
    if (report.otherRows > 0)
        data.rows.append({tr("%Ln others", nullptr, int(report.otherRows)), report.others.revenue.toDouble(),
                          before(report.others), true});
    rank->card->setTexts(salestext::rankFinding(report),
                         format::facts({tr("Revenue by %1").arg(displayName(report.by).toLower()),
                                        salestext::range(report.dates), report.currency}));
    rank->chart->set(std::move(data));
    if (report.rows.empty())
        rank->card->setEmpty(tr("Nothing was sold in this period."));
}

void SalesDashboard::clickTime(int category)
{
    const auto key = m_timeKeys.value(category);
    const auto row = std::ranges::find(m_figures.timeline.rows, key, &SalesRow::key);
    if (row != m_figures.timeline.rows.end() && row->orders > 0)
        emit rowClicked(m_figures.timeline.by, *row, m_figures.timeline.dates);
}

void SalesDashboard::clickRank(SalesBy by, int row)
{
    const auto &report = std::ranges::find(m_ranks, by, &Rank::by)->report;
    if (row < int(report.rows.size()))
        emit rowClicked(by, report.rows[size_t(row)], report.dates);
    else
        emit othersClicked(by);
}

} // namespace crm::ui
