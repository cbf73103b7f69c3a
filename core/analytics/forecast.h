#pragma once

#include "core/analytics/exponentialsmoothing.h"
#include "core/analytics/quantile.h"

#include <QtGlobal>

namespace crm {

/// What a series will be, and how far off such forecasts of it have been.
struct Forecast
{
    bool enough = false; ///< at least eight values; nothing else is filled otherwise
    SmoothingMethod method = SmoothingMethod::SeasonalNaive;
    std::vector<double> values = {};
    std::vector<Interval> intervals = {}; ///< of `level`, from the errors of one step ahead, drawn anew

    /// Mean absolute errors of forecasts made at earlier ends of the series, as far ahead as asked for, by
    /// the chosen method and by the seasonal naive one on the same ends.
    double error = 0;
    double naiveError = 0;
    qint64 tested = 0; ///< values that were foretold for it
    bool betterThanNaive() const { return error < naiveError; }
};

/// The method with the least error at earlier ends; the naive one unless another beats it. `season` is the
/// number of periods in one (12 months), or 1.
Forecast forecast(std::span<const double> series, size_t season, size_t steps, double level = .8,
                  quint64 seed = 1);

} // namespace crm
