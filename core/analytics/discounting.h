#pragma once

#include "core/analytics/gaussrule.h"

#include <cmath>

namespace crm {

/// The sum of purchases, each times e^(-rate u) for the time u until it happens, up to `time`. `expected(v)`
/// is the number expected up to the time scale (e^v - 1): in v it has no singularity near, so that a few
/// points do. By parts, the integral only makes up the small difference that discounting makes.
template <typename Expected>
double discountedPurchases(Expected expected, double scale, double time, double rate)
{
    const double end = std::log1p(time / scale);
    const double last = std::exp(-rate * time) * expected(end);
    if (rate == 0)
        return last;
    const auto rule = end < 1.5 ? gaussRule6() : gaussRule10();
    double sum = 0;
    for (int i = 0; i < rule.size; ++i) {
        const double v = end / 2 * (1 + rule.points[i]);
        const double u = scale * std::expm1(v);
        sum += rule.weights[i] * std::exp(-rate * u) * expected(v) * (scale + u);
    }
    return last + rate * end / 2 * sum;
}

} // namespace crm
