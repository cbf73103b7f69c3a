#pragma once

#include "core/analytics/quantile.h"

#include <optional>

namespace crm {

/// A day on which some left.
struct SurvivalStep
{
    qint32 time = 0; ///< days since the start
    qint64 atRisk = 0; ///< observed until then and still there
    qint64 events = 0; ///< who left
    double survival = 1; ///< share still there after that day
    Interval interval = {1, 1}; ///< 95 %, by Greenwood's formula on the log(-log) scale

    friend bool operator==(const SurvivalStep &, const SurvivalStep &) = default;
};

/// The share of customers still there, counting those who are observed for a shorter time only as long as
/// they are. `ended` is 1 where the customer left after `times` days, 0 where that is as far as we know.
/// Kaplan and Meier (1958).
std::vector<SurvivalStep> survivalCurve(std::span<const qint32> times, std::span<const quint8> ended);

/// The first day on which at most half are left; nothing if more are.
std::optional<qint32> medianSurvival(std::span<const SurvivalStep> curve);

} // namespace crm
