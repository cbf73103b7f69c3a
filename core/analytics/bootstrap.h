#pragma once

#include "core/analytics/basefit.h"
#include "core/analytics/quantile.h"

#include <functional>

namespace crm {

/// A statistic of the rows that were drawn; a row may be drawn several times.
using Statistic = std::function<double(std::span<const quint32> rows)>;

/// The middle `level` of a statistic over samples with replacement of 0 to size - 1: Efron's percentile
/// interval. The same seed gives the same interval.
Interval bootstrap(size_t size, const Statistic &statistic, int draws = 1000, double level = .95,
                   quint64 seed = 1);

/// The parameters of fits to samples of the customers, in which each counts as often as a Poisson variable of
/// mean 1 says: the bootstrap for grouped data, in the time of the groups. Started at `fit`; a sample whose
/// fit does not converge is left out. For intervals where the covariance of a fit is not to be trusted.
std::vector<BaseParameters> bootstrapParameters(const PurchaseGroups &groups, const BaseFit &fit, int draws,
                                                quint64 seed);

} // namespace crm
