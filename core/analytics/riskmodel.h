#pragma once

#include "core/analytics/featureencoding.h"
#include "core/analytics/logisticregression.h"

namespace crm {

/// What a term does to the odds, given all others.
struct Driver
{
    FeatureTerm term = {};
    double oddsRatio =
        1; ///< of one deviation more of a number, or of a level instead of the most frequent one
    Interval interval = {}; ///< 95 %
    double probability = 1; ///< of a coefficient at least as large by chance (Wald, two-sided)
};

/// A logistic regression on features: who is likely to leave, or to buy, and why.
class RiskModel
{
public:
    /// Learns from `rows` only. `labels` holds 0 or 1 for every row.
    RiskModel(std::span<const Feature> features, std::span<const quint8> labels,
              std::span<const quint32> rows, const LogisticOptions &options = {});

    bool converged() const { return m_fit.converged; }
    const FeatureEncoding &encoding() const { return m_encoding; }
    double chance(std::span<const Feature> features, quint32 row) const;
    /// By falling weight over all rows learnt from.
    std::vector<Driver> drivers() const;
    /// What each term adds to the log odds of one row, relative to the mean, the weightiest first: why.
    struct Reason
    {
        FeatureTerm term = {};
        double logOdds = 0;
    };
    std::vector<Reason> reasons(std::span<const Feature> features, quint32 row) const;

private:
    FeatureEncoding m_encoding;
    LogisticFit m_fit;
};

} // namespace crm
