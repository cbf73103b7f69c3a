#pragma once

#include "core/analytics/featureencoding.h"
#include "core/analytics/linearregression.h"

namespace crm {

/// What a term does to an amount, given all others.
struct SalesDriver
{
    FeatureTerm term = {};
    Effect effect = {}; ///< of one deviation more of a number, or of a level instead of the most frequent one
};

struct SalesDrivers
{
    LinearFit fit = {}; ///< on standardised columns
    std::vector<SalesDriver> drivers = {}; ///< the weightiest first; empty where there are too few rows
};

/// A linear regression of `amounts`, one for each row of the features.
SalesDrivers salesDrivers(std::span<const Feature> features, std::span<const double> amounts,
                          double level = .95);

} // namespace crm
