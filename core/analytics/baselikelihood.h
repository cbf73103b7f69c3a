#pragma once

#include "core/analytics/basemodel.h"
#include "core/analytics/minimizer.h"
#include "core/analytics/purchasegroups.h"

namespace crm {

/// Minus the log-likelihood of the groups, which are sorted by frequency, added to `out` with its derivatives
/// by the logarithms of the four parameters. Computed in logarithms throughout: any count and any time that
/// is finite and not negative will do.
void addNegativeLikelihood(BaseModel model, const PurchaseGroups &groups, std::span<const double> logs,
                           Derivatives &out);

/// The same for one family; `logs` are ln r, ln alpha, ln a, ln b or ln r, ln alpha, ln s, ln beta.
void addBetaGeometricLikelihood(BaseModel model, const PurchaseGroups &groups, std::span<const double> logs,
                                Derivatives &out);
void addParetoNbdLikelihood(const PurchaseGroups &groups, std::span<const double> logs, Derivatives &out);

/// From derivatives by parameters to derivatives by their logarithms.
void byLogarithms(std::span<const double> parameters, Derivatives &derivatives);

/// The log-likelihood itself.
double logLikelihood(const BaseParameters &parameters, const PurchaseGroups &groups);

} // namespace crm
