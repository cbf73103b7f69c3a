#pragma once

#include "core/analytics/basemodel.h"
#include "core/analytics/purchasegroups.h"

#include <array>
#include <vector>

namespace crm {

/// How a fit ended. The first two give parameters that can be used.
enum class FitState {
    Converged,
    AtEdge, ///< a parameter runs away: customers hardly differ in it, or nobody seems to leave
    NotConverged,
    TooFewCustomers,
    TooFewRepeats, ///< too few of them bought again
    TooShort, ///< nobody has been observed for long enough
};

/// What a fit needs at the least. Below it, the program says so instead of inventing.
struct FitNeeds
{
    qint64 customers = 50;
    qint64 repeaters = 15;
    double days = 56; ///< between the first purchase of the oldest customer and the end
};

/// A model fitted by maximum likelihood.
struct BaseFit
{
    BaseParameters parameters = {};
    FitState state = FitState::NotConverged;
    double logLikelihood = 0;
    std::vector<double> covariance =
        {}; ///< 4 x 4, of the logarithms of the parameters; empty if undetermined
    qint64 customers = 0;
    qint64 repeaters = 0;
    int starts = 0; ///< points the search began at
    int agreeing = 0; ///< of them, how many led to this likelihood, to .01
    int iterations = 0; ///< of all searches together

    bool usable() const { return state == FitState::Converged || state == FitState::AtEdge; }
    /// Of the four parameters, by the delta method; empty where the covariance is undetermined.
    std::vector<double> standardErrors() const;
};

/// Fits with Newton's method from several starts; the best one counts. `groups` as from purchaseGroups(),
/// with the same days per unit.
BaseFit fitBase(const PurchaseGroups &groups, BaseModel model, double daysPerUnit = 7,
                const FitNeeds &needs = {});

/// Parameters drawn from their sampling distribution (normal in the logarithms, truncated at four standard
/// errors), to carry their uncertainty into anything computed from them. The same seed draws the same.
std::vector<BaseParameters> drawParameters(const BaseFit &fit, int count, quint64 seed);

} // namespace crm
