#include "core/analytics/contingency.h"

#include "core/analytics/gammafunctions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

double logChoose(double n, double k)
{
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

} // namespace

double fisherTest(const TwoByTwo &table)
{
    const double most = double(std::min(table.first, table.second));
    const double least = double(std::max<qint64>(0, table.first + table.second - table.all));
    double both = double(table.both);
    if (both <= least)
        return 1;
    const double first = double(table.first);
    const double second = double(table.second);
    const double all = double(table.all);
    const double logStart =
        logChoose(first, both) + logChoose(all - first, second - both) - logChoose(all, second);
    double sum = 0;
    double term = 1;
    for (; both <= most; ++both) {
        sum += term;
        term *= (first - both) * (second - both) / ((both + 1) * (all - first - second + both + 1));
        if (term < 1e-17 * sum)
            break;
    }
    return std::min(1., std::exp(logStart + std::log(sum)));
}

double chiSquareTest(const TwoByTwo &table)
{
    const double first = double(table.first);
    const double second = double(table.second);
    const double all = double(table.all);
    const double margins = first * second * (all - first) * (all - second);
    if (!(margins > 0))
        return 1;
    const double dependence = double(table.both) * all - first * second;
    return std::erfc(std::sqrt(all * dependence * dependence / margins / 2));
}

std::vector<double> falseDiscoveryRates(std::span<const double> probabilities, double tests)
{
    std::vector<size_t> rows(probabilities.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    std::ranges::sort(rows, {}, [&](size_t row) { return probabilities[row]; });
    std::vector<double> rates(probabilities.size());
    double least = 1;
    for (size_t rank = rows.size(); rank > 0; --rank) {
        least = std::min(least, probabilities[rows[rank - 1]] * tests / double(rank));
        rates[rows[rank - 1]] = least;
    }
    return rates;
}

} // namespace crm
