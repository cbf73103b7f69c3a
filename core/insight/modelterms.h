#pragma once

#include "core/analytics/riskmodel.h"
#include "core/insight/customertraits.h"

namespace crm {

/// The values of some rows of a trait, one after the other; the levels stay as they are.
TraitColumn chosenRows(const TraitColumn &trait, std::span<const quint32> rows);

/// A term by the name of its feature; what it does is not filled.
NamedDriver namedTerm(const FeatureTerm &term, std::span<const Feature> features);

/// The terms of a model by the names of its features, the weightiest first.
std::vector<NamedDriver> namedDrivers(const RiskModel &model, std::span<const Feature> features);

/// Why one row has its chance: the odds that each term brings, relative to the mean.
std::vector<NamedDriver> namedReasons(const RiskModel &model, std::span<const Feature> features, size_t row,
                                      size_t most);

} // namespace crm
