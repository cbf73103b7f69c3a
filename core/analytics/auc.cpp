#include "core/analytics/auc.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace crm {

namespace {

/// Writes the ranks, from 1, that the scores of `rows` have among each other; ties share their mean.
void rank(std::span<const double> scores, std::vector<quint32> rows, std::vector<double> &ranks)
{
    std::ranges::sort(rows, {}, [&](quint32 row) { return scores[row]; });
    for (size_t i = 0; i < rows.size();) {
        size_t end = i;
        while (end < rows.size() && scores[rows[end]] == scores[rows[i]])
            ++end;
        for (size_t j = i; j < end; ++j)
            ranks[rows[j]] = double(i + end + 1) / 2;
        i = end;
    }
}

double varianceOf(const std::vector<double> &values)
{
    if (values.size() < 2)
        return 0;
    const double mean = std::reduce(values.begin(), values.end()) / double(values.size());
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / double(values.size() - 1);
}

} // namespace

Interval Auc::interval() const
{
    constexpr double quantile = 1.959964;
    return {std::max(0., value - quantile * standardError), std::min(1., value + quantile * standardError)};
}

Auc aucOf(std::span<const double> scores, std::span<const quint8> labels)
{
    std::vector<quint32> all(scores.size());
    std::iota(all.begin(), all.end(), 0U);
    std::vector<quint32> positive;
    std::vector<quint32> negative;
    for (const auto row : all)
        (labels[row] ? positive : negative).push_back(row);
    if (positive.empty() || negative.empty())
        return {std::numeric_limits<double>::quiet_NaN(), 0};
    std::vector<double> among(scores.size());
    std::vector<double> within(scores.size());
    rank(scores, all, among);
    rank(scores, positive, within);
    rank(scores, negative, within);
    // The share of the others that each one beats: Sun and Xu (2014), IEEE Signal Processing Letters 21(11).
    std::vector<double> beaten;
    std::vector<double> beating;
    for (const auto row : positive)
        beaten.push_back((among[row] - within[row]) / double(negative.size()));
    for (const auto row : negative)
        beating.push_back((among[row] - within[row]) / double(positive.size()));
    const double value = std::reduce(beaten.begin(), beaten.end()) / double(positive.size());
    return {value, std::sqrt(varianceOf(beaten) / double(positive.size())
                             + varianceOf(beating) / double(negative.size()))};
}

} // namespace crm
