#include "core/insight/trends.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/insight/productpairs.h"
#include "core/operation/operations.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kBands = 10;
constexpr size_t kSeason = 12;

qint32 periodOf(qint32 day, bool quarters)
{
    const auto date = dateOfEpochDay(day);
    const auto month = date.year() * 12 + date.month() - 1;
    return quarters ? month / 3 : month;
}

double sumOf(const std::vector<RevenueForecast::Month> &months, qsizetype from, int count)
{
    double sum = 0;
    for (auto i = from; i < from + count; ++i)
        sum += months[size_t(i)].revenue;
    return sum;
}

double change(const std::vector<RevenueForecast::Month> &months, int count, qsizetype back)
{
    const auto first = std::ssize(months) - count;
    if (count <= 0 || first - back < 0)
        return std::nan("");
    const double before = sumOf(months, first - back, count);
    return before > 0 ? sumOf(months, first, count) / before - 1 : std::nan("");
}

std::vector<Affinity> affinities(const std::vector<AssociationRule> &rules, const QStringList &names,
                                 size_t most)
{
    std::vector<Affinity> found;
    for (const auto &rule : rules) {
        if (found.size() == most)
            break;
        found.push_back({names[rule.from], names[rule.to], rule.together, rule.support, rule.confidence,
                         rule.lift, rule.probability});
    }
    return found;
}

} // namespace

QString CohortTable::label(qint32 period) const
{
    return quarters ? u"%1 Q%2"_s.arg(period / 4).arg(period % 4 + 1)
                    : u"%1-%2"_s.arg(period / 12).arg(period % 12 + 1, 2, 10, QChar(u'0'));
}

CohortTable cohortTable(const CustomerOrders &orders, QDate until, bool quarters)
{
    CohortTable table{.quarters = quarters};
    std::vector<qint32> customer, period;
    std::vector<qint64> amount;
    const auto last = epochDayOf(until);
    for (size_t i = 0; i < orders.customer.size(); ++i) {
        if (orders.day[i] > last)
            continue;
        customer.push_back(orders.customer[i]);
        period.push_back(periodOf(orders.day[i], quarters));
        amount.push_back(orders.amount[i]);
    }
    if (customer.empty())
        return table;
    table.cohorts = cohorts({customer, period, amount}, orders.size(), periodOf(last, quarters));
    table.retention = meanRetention(table.cohorts);
    return table;
}

QDate RevenueForecast::monthAhead(size_t step) const
{
    return months.empty() ? QDate() : months.back().first.addMonths(int(step) + 1);
}

double RevenueForecast::againstBefore(int count) const
{
    return change(months, count, count);
}

double RevenueForecast::againstYearBefore(int count) const
{
    return change(months, count, qsizetype(kSeason));
}

RevenueForecast revenueForecast(const CustomerOrders &orders, QDate today, size_t ahead)
{
    RevenueForecast found;
    const auto first = orders.firstDay();
    const QDate end(today.year(), today.month(), 1); // the month that runs is not whole
    if (!first)
        return found;
    const auto begin = dateOfEpochDay(*first);
    for (QDate month(begin.year(), begin.month(), 1); month < end; month = month.addMonths(1))
        found.months.push_back({month});
    const auto start = periodOf(*first, false);
    for (size_t i = 0; i < orders.customer.size(); ++i) {
        const auto place = periodOf(orders.day[i], false) - start;
        if (place >= 0 && place < std::ssize(found.months))
            found.months[size_t(place)].revenue += Amount{orders.amount[i]}.toDouble();
    }
    std::vector<double> series;
    for (const auto &month : found.months)
        series.push_back(month.revenue);
    found.forecast = forecast(series, kSeason, ahead);
    return found;
}

std::vector<WorthBand> worthBands(const ValuePredictions &value)
{
    double most = 0;
    for (const auto worth : value.lifetimeValue)
        most = std::max(most, worth);
    if (most <= 0)
        return {};
    // 1, 2, 5, 10 ... : most customers are worth little, and few much.
    std::vector<double> edges;
    double unit = std::pow(10, std::floor(std::log10(most)));
    for (int steps = 0; steps < 3; ++steps, unit /= 10)
        for (const double factor : {5., 2., 1.})
            if (factor * unit <= most && edges.size() + 1 < kBands)
                edges.push_back(factor * unit);
    edges.push_back(0);
    std::ranges::reverse(edges);
    std::vector<WorthBand> bands(edges.size());
    for (size_t i = 0; i < bands.size(); ++i) {
        bands[i].from = edges[i];
        bands[i].to = i + 1 < edges.size() ? edges[i + 1] : std::numeric_limits<double>::infinity();
    }
    for (size_t row = 0; row < value.lifetimeValue.size(); ++row) {
        if (value.history.frequency[row] < 0)
            continue;
        const auto above = std::ranges::upper_bound(bands, value.lifetimeValue[row], {}, &WorthBand::from);
        auto &band = above == bands.begin() ? bands.front() : *std::prev(above);
        band.rows.push_back(row);
        band.worth += value.lifetimeValue[row];
    }
    return bands;
}

ProductMix productMix(Operations &operations, size_t most)
{
    operations.actor().require(Permission::View);
    const auto rules = productRules(MixRepository(operations.db()).baskets());
    ProductMix mix{.orders = rules.baskets.orders, .products = std::ssize(rules.baskets.products)};
    mix.byProduct = affinities(rules.byProduct, rules.baskets.names, most);
    mix.byCategory = affinities(rules.byKind, rules.kinds, most);
    return mix;
}

} // namespace crm
