#include "ui/insight/trendview.h"

#include "core/base/epochday.h"
#include "core/base/nearestamount.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/curvechart.h"
#include "ui/common/formatters.h"
#include "ui/common/heatchart.h"
#include "ui/common/rankchart.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kCohorts = 10;
constexpr qsizetype kPeriods = 10;
constexpr size_t kMonths = 36;
constexpr size_t kPairs = 12;
constexpr qsizetype kDrivers = 10;
constexpr int kQuarterOfYear = 3; ///< months that are compared

FigureText moneyIn(const QString &currency)
{
    return [currency](double value) { return format::compactMoney(nearestAmount(value), currency); };
}

QString monthName(QDate first)
{
    return first.toString(u"yyyy-MM"_s);
}

} // namespace

TrendView::TrendView(QWidget *parent)
    : InsightView(parent)
    , m_forecast(new CurveChart)
    , m_cohorts(new HeatChart)
    , m_worth(new CategoryChart)
    , m_mix(new RankChart)
    , m_drivers(new RankChart)
    , m_forecastCard(new ChartCard(m_forecast))
    , m_cohortsCard(new ChartCard(m_cohorts))
    , m_worthCard(new ChartCard(m_worth))
    , m_mixCard(new ChartCard(m_mix))
    , m_driversCard(new ChartCard(m_drivers))
{
    m_forecastCard->setObjectName(u"forecastCard"_s);
    m_cohortsCard->setObjectName(u"cohortsCard"_s);
    m_worthCard->setObjectName(u"worthCard"_s);
    m_mixCard->setObjectName(u"mixCard"_s);
    m_cohorts->setAccessibleName(tr("Who came back, by when they bought first"));
    m_driversCard->setObjectName(u"driversCard"_s);
    for (auto *card : {m_forecastCard, m_cohortsCard, m_worthCard, m_mixCard, m_driversCard})
        addCard(card);
    connect(m_worth, &CategoryChart::categoryClicked, this, [this](int band) {
        std::vector<qint64> ids;
        for (const auto row : m_figures.worth[size_t(band)].rows)
            ids.push_back(m_insight->orders.customers[row]);
        want(ids, tr("Worth in the next 12 months"));
    });
    connect(m_cohorts, &HeatChart::cellClicked, this, [this](int, int row) {
        const auto place = m_shown.size() - 1 - row; // the oldest stands above
        if (place < 0 || place >= m_shown.size())
            return;
        const auto &orders = m_insight->orders;
        std::vector<qint32> first(orders.size(), std::numeric_limits<qint32>::max());
        for (size_t i = 0; i < orders.customer.size(); ++i)
            first[size_t(orders.customer[i])] = std::min(first[size_t(orders.customer[i])], orders.day[i]);
        std::vector<qint64> ids;
        for (size_t i = 0; i < first.size(); ++i) {
            if (first[i] == std::numeric_limits<qint32>::max())
                continue;
            const auto day = dateOfEpochDay(first[i]);
            if ((day.year() * 12 + day.month() - 1) / 3 == m_shown[place].period)
                ids.push_back(orders.customers[i]);
        }
        want(ids, tr("Bought first in %1").arg(m_figures.cohorts.label(m_shown[place].period)));
    });
}

void TrendView::display(const Insight &insight)
{
    m_insight = insight;
    showForecast();
    showCohorts();
    showWorth();
    showMix();
    showDrivers();
}

void TrendView::showForecast()
{
    const auto &revenue = m_figures.revenue;
    const auto &forecast = revenue.forecast;
    CurveData data;
    data.text = moneyIn(m_insight->orders.currency);
    const auto months = revenue.months.size();
    const size_t from = months > kMonths ? months - kMonths : 0;
    CurveSeries made, ahead;
    made.name = tr("Revenue");
    ahead.name = tr("Expected");
    for (size_t i = from; i < months; ++i)
        made.points.append({double(i), revenue.months[i].revenue});
    for (size_t i = 0; i < forecast.values.size(); ++i) {
        ahead.points.append({double(months + i), forecast.values[i]});
        ahead.low.append({double(months + i), std::max(0.0, forecast.intervals[i].low)});
        ahead.high.append({double(months + i), forecast.intervals[i].high});
    }
    const auto begin = months > 0 ? revenue.months.front().first : QDate();
    data.xText = [begin](double x) { return monthName(begin.addMonths(int(std::lround(x)))); };
    data.tipTitle = data.xText;
    if (!made.points.isEmpty())
        data.series = {made};
    if (!ahead.points.isEmpty())
        data.series.append(ahead);
    const double year = revenue.againstYearBefore(kQuarterOfYear);
    const double before = revenue.againstBefore(kQuarterOfYear);
    QStringList facts;
    if (!std::isnan(before))
        facts << tr("Last 3 months %1 against the 3 before").arg(format::change(before));
    if (!std::isnan(year))
        facts << tr("%1 against the year before").arg(format::change(year));
    if (forecast.enough && forecast.naiveError > 0)
        facts << (forecast.error < forecast.naiveError
                      ? tr("tried on the past: %1 closer than a plain guess")
                            .arg(format::percent(1 - forecast.error / forecast.naiveError))
                      : tr("tried on the past: no closer than a plain guess"));
    m_forecastCard->setTexts(forecast.enough ? tr("Where revenue goes") : tr("Revenue by month"),
                             format::facts(facts));
    const bool none = data.series.isEmpty();
    m_forecast->set(std::move(data));
    if (none)
        m_forecastCard->setEmpty(tr("There are too few months to foretell anything."));
}

void TrendView::showCohorts()
{
    m_shown.clear();
    for (const auto &cohort : m_figures.cohorts.cohorts)
        if (cohort.customers > 0)
            m_shown << cohort;
    m_shown = m_shown.mid(std::max<qsizetype>(0, m_shown.size() - kCohorts));
    HeatData data{.valueName = tr("came back"), .text = [](double part) { return format::percent(part); }};
    for (qsizetype period = 1; period <= kPeriods; ++period)
        data.columns << u"+%1"_s.arg(period);
    for (auto place = m_shown.size(); place-- > 0;) { // the first row stands below
        const auto &cohort = m_shown[place];
        data.rows << m_figures.cohorts.label(cohort.period).mid(2).remove(u' '); // there is little room
        QList<double> parts(kPeriods, std::nan("")); // what lies ahead is not known
        for (qsizetype i = 0; i < kPeriods && i + 1 < std::ssize(cohort.active); ++i)
            parts[i] = cohort.retention(size_t(i) + 1);
        data.values << parts;
    }
    const auto &retention = m_figures.cohorts.retention;
    m_cohortsCard->setTexts(
        retention.size() > 1
            ? tr("%1 buy again in the quarter after the first").arg(format::percent(retention[1]))
            : tr("Who came back, by when they bought first"),
        tr("Part of those who bought first in a quarter that bought so many quarters later"));
    const bool none = m_shown.isEmpty();
    m_cohorts->set(std::move(data));
    if (none)
        m_cohortsCard->setEmpty(tr("Nobody has ordered yet."));
}

void TrendView::showWorth()
{
    const auto &bands = m_figures.worth;
    const auto money = moneyIn(m_insight->orders.currency);
    CategoryData data;
    data.text = [](double value) { return format::count(std::llround(value)); };
    CategorySeries customers;
    customers.name = tr("Customers");
    double all = 0, count = 0;
    for (const auto &band : bands) {
        data.categories << money(band.from);
        customers.values << double(band.rows.size());
        all += band.worth;
        count += double(band.rows.size());
    }
    double rest = all, few = 0;
    for (auto band = bands.rbegin(); band != bands.rend() && rest > all / 2; ++band) {
        rest -= band->worth;
        few += double(band->rows.size());
    }
    data.series = {customers};
    m_worthCard->setTexts(
        count > 0 ? tr("%1 of the customers make half of what is to come").arg(format::percent(few / count))
                  : tr("What customers are worth"),
        tr("Customers by their worth in the next 12 months, from … on"));
    m_worth->set(std::move(data));
    if (bands.empty())
        m_worthCard->setEmpty(
            explain(m_insight->fit.base.usable() ? m_insight->fit.amounts.state : m_insight->fit.base.state));
}

void TrendView::showMix()
{
    const auto &mix = m_figures.mix;
    const auto &pairs = mix.byProduct.empty() ? mix.byCategory : mix.byProduct;
    RankData data{.head = tr("Bought together"),
                  .valueName = tr("times as often as by chance"),
                  .text = [](double lift) {
                      return tr("%1 times").arg(format::quantity(nearestAmount(std::round(lift * 10) / 10)));
                  }};
    for (size_t i = 0; i < std::min(kPairs, pairs.size()); ++i)
        data.rows.append(
            {tr("%1 → %2 (%3)").arg(pairs[i].from, pairs[i].to, format::percent(pairs[i].confidence)),
             pairs[i].lift});
    m_mixCard->setTexts(
        tr("What to offer to whom"),
        tr("In brackets: of orders with the first, how many have the second, too; then how many "
           "times as often that is as by chance. Of %1 orders.")
            .arg(format::count(mix.orders)));
    const bool none = data.rows.isEmpty();
    m_mix->set(std::move(data));
    if (none)
        m_mixCard->setEmpty(tr("Nothing is bought together more often than by chance."));
}

/// What goes with higher sales; only what is more than chance has a bar.
void TrendView::showDrivers()
{
    const auto &report = m_figures.drivers;
    const auto text = moneyIn(m_insight->orders.currency);
    RankData data{.head = tr("What goes with it"), .valueName = tr("Difference a year"), .text = text};
    for (const auto &driver : report.drivers)
        if (driver.isSure() && data.rows.size() < kDrivers)
            data.rows.append(
                {tr("%1 (%2 to %3)")
                     .arg(displayName(driver), text(driver.interval.low), text(driver.interval.high)),
                 driver.effect});
    const bool none = data.rows.isEmpty();
    m_driversCard->setTexts(
        none ? tr("What moves sales")
             : tr("%1: a difference of %2 a year, all else being equal")
                   .arg(displayName(*std::ranges::find_if(report.drivers, &SalesDriverRow::isSure)),
                        text(data.rows.front().value)),
        tr("Revenue of %n customers within a year; in brackets the range that is 95% sure. What goes "
           "together "
           "need not be the cause.",
           nullptr, int(report.customers)));
    m_drivers->set(std::move(data));
    if (none)
        m_driversCard->setEmpty(report.message.isEmpty()
                                    ? tr("Nothing that is stored goes with higher or lower "
                                         "sales more than by chance.")
                                    : report.message);
}

} // namespace crm::ui
