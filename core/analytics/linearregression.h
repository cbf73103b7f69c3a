#pragma once

#include "core/analytics/quantile.h"

namespace crm {

/// One coefficient and how sure it is.
struct Effect
{
    double value = 0; ///< change of y for one unit of the column, all else being equal
    double standardError = 0;
    Interval interval = {};
    double probability = 1; ///< of an effect at least as large by chance, two-sided
    bool determined = true; ///< false: the column follows from others; value is 0

    friend bool operator==(const Effect &, const Effect &) = default;
};

struct LinearFit
{
    Effect intercept = {};
    std::vector<Effect> effects = {}; ///< one for each column
    double explained = 0; ///< R squared
    double explainedAdjusted = 0;
    double deviation = 0; ///< of the residuals
    bool enough = false; ///< more rows than coefficients; nothing else is filled otherwise
};

/// Ordinary least squares with errors that stay right where large customers vary more than small ones (HC3:
/// MacKinnon and White 1985; Long and Ervin 2000). `matrix` is rows x columns, column by column.
LinearFit fitLinear(std::span<const double> matrix, std::span<const double> y, double level = .95);

} // namespace crm
