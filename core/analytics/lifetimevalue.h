#pragma once

#include "core/analytics/basecolumns.h"
#include "core/analytics/gammagamma.h"
#include "core/analytics/quantile.h"

namespace crm {

/// What turns purchases into value.
struct ValueModel
{
    GammaGamma amounts = {}; ///< of a purchase
    double margin = 1; ///< share of the amount that stays

    friend bool operator==(const ValueModel &, const ValueModel &) = default;
};

/// Customer lifetime value: discounted expected purchases (predictAll()) times the expected margin of one, in
/// units of money, one entry per customer. `frequency` and `value` are those of PurchaseHistory. Customers
/// who never bought have 0. Source: Fader, Hardie and Lee (2005), RFM and CLV, J. of Marketing Research
/// 42(4).
std::vector<double> lifetimeValues(std::span<const double> discounted, std::span<const qint32> frequency,
                                   std::span<const double> value, const ValueModel &model);

/// How uncertain the parameters leave the expectations of some customers. What chance adds to the purchases
/// of a single customer is not in them.
struct CustomerIntervals
{
    std::vector<Interval> alive = {}; ///< one for each customer, as the next two
    std::vector<Interval> purchases = {};
    std::vector<Interval> lifetimeValue = {};
    Interval allPurchases = {}; ///< of all these customers together
    Interval allValue = {};
};

/// Parameters drawn together: from the covariance (drawParameters(), drawGammaGamma()) or by the bootstrap.
/// Both have the same length; empty intervals where they are empty.
struct ParameterDraws
{
    std::vector<BaseParameters> base = {};
    std::vector<GammaGamma> amounts = {};
};
/// From the covariances of both fits.
ParameterDraws drawTogether(const BaseFit &base, const GammaGammaFit &amounts, int count = 200,
                            quint64 seed = 1);
std::vector<GammaGamma> drawGammaGamma(const GammaGammaFit &fit, int count, quint64 seed);

/// Meant for a page or a segment of customers: takes draws x customers of memory while it runs.
CustomerIntervals customerIntervals(const ParameterDraws &draws, const PurchaseColumns &columns,
                                    std::span<const double> value, const Horizon &horizon = {},
                                    double margin = 1, double level = .95);

} // namespace crm
