#include "core/analytics/survival.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

Interval intervalOf(double survival, double greenwood)
{
    if (survival <= 0 || survival >= 1)
        return {survival, survival};
    const double reach = 1.959964 * std::sqrt(greenwood) / std::abs(std::log(survival));
    return {std::pow(survival, std::exp(reach)), std::pow(survival, std::exp(-reach))};
}

} // namespace

std::vector<SurvivalStep> survivalCurve(std::span<const qint32> times, std::span<const quint8> ended)
{
    std::vector<quint32> rows(times.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::sort(rows, {}, [&](quint32 row) { return times[row]; });
    std::vector<SurvivalStep> curve;
    double survival = 1;
    double greenwood = 0;
    for (size_t i = 0; i < rows.size();) {
        SurvivalStep step{times[rows[i]], qint64(rows.size() - i)};
        for (; i < rows.size() && times[rows[i]] == step.time; ++i)
            step.events += ended[rows[i]] ? 1 : 0;
        if (step.events == 0)
            continue;
        const double atRisk = double(step.atRisk);
        const double left = double(step.events);
        survival *= 1 - left / atRisk;
        greenwood += left < atRisk ? left / (atRisk * (atRisk - left)) : 0;
        step.survival = survival;
        step.interval = intervalOf(survival, greenwood);
        curve.push_back(step);
    }
    return curve;
}

std::optional<qint32> medianSurvival(std::span<const SurvivalStep> curve)
{
    const auto step = std::ranges::find_if(curve, [](const SurvivalStep &at) { return at.survival <= .5; });
    return step == curve.end() ? std::nullopt : std::optional(step->time);
}

} // namespace crm
