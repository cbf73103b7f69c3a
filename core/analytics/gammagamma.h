#pragma once

#include "core/analytics/basefit.h"

#include "core/analytics/minimizer.h"

#include <span>

namespace crm {

/// The model of what a purchase is worth: amounts of a customer are gamma distributed (p, nu) and nu differs
/// among customers by a gamma distribution (q, gamma).
/// Source: Fader and Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025.
struct GammaGamma
{
    double p = 1;
    double q = 2;
    double gamma = 1; ///< in units of money

    /// E(M | x purchases, mean value): between the customer's own mean and everybody's. x = 0: everybody's.
    /// Infinite where the model has no mean (p x + q <= 1).
    double expectedValue(double purchases, double meanValue) const;

    friend bool operator==(const GammaGamma &, const GammaGamma &) = default;
};

struct GammaGammaFit
{
    GammaGamma parameters = {};
    FitState state = FitState::NotConverged;
    double logLikelihood = 0;
    std::vector<double> covariance = {}; ///< 3 x 3, of the logarithms; empty if undetermined
    qint64 customers = 0; ///< with a repeat purchase of positive mean value
    /// Pearson, of the number of purchases and their mean value. The model assumes that there is none.
    double correlation = 0;

    bool usable() const { return state == FitState::Converged || state == FitState::AtEdge; }
    /// Beyond this, values and purchases must not be multiplied without saying so.
    bool independent() const { return correlation > -.3 && correlation < .3; }
};

/// Fits the repeat purchases: their number and mean value in units of money, one entry per customer.
/// Customers without any, or with a mean that is not positive, are left out.
GammaGammaFit fitGammaGamma(std::span<const qint32> frequency, std::span<const double> value,
                            qint64 fewestCustomers = 15);

/// Minus the log-likelihood with its derivatives by ln p, ln q, ln gamma, added to `out`.
void addGammaGammaLikelihood(std::span<const qint32> frequency, std::span<const double> value,
                             std::span<const double> logs, Derivatives &out);

} // namespace crm
