#include "core/analytics/bootstrap.h"

#include "core/analytics/baselikelihood.h"
#include "core/analytics/normaldraws.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// By counting how many exponential times fit in; in pieces, since e^-mean vanishes for large ones.
double poisson(double mean, std::mt19937_64 &random)
{
    double count = 0;
    for (; mean > 0; mean -= 30) {
        const double least = std::exp(-std::min(mean, 30.));
        for (double product = uniform(random); product > least; product *= uniform(random))
            ++count;
    }
    return count;
}

} // namespace

Interval bootstrap(size_t size, const Statistic &statistic, int draws, double level, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<quint32> rows(size);
    std::vector<double> values;
    for (int draw = 0; draw < draws && size > 0; ++draw) {
        for (auto &row : rows)
            row = quint32(uniform(random) * double(size));
        values.push_back(statistic(rows));
    }
    return middleOf(std::move(values), level);
}

std::vector<BaseParameters> bootstrapParameters(const PurchaseGroups &groups, const BaseFit &fit, int draws,
                                                quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> start;
    for (const double value : fit.parameters.values)
        start.push_back(std::log(value));
    std::vector<BaseParameters> result;
    for (int draw = 0; draw < draws; ++draw) {
        PurchaseGroups sample;
        for (auto group : groups) {
            group.weight = poisson(group.weight, random);
            if (group.weight > 0)
                sample.push_back(group);
        }
        const auto minimum = minimize(
            [&](std::span<const double> logs, Derivatives &out) {
                addNegativeLikelihood(fit.parameters.model, sample, logs, out);
            },
            start);
        if (!minimum.converged)
            continue;
        result.push_back(fit.parameters);
        for (size_t i = 0; i < 4; ++i)
            result.back().values[i] = std::exp(minimum.point[i]);
    }
    return result;
}

} // namespace crm
