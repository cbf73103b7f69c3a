#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

struct LogisticOptions
{
    /// Half of it times the squared coefficients is taken off the log-likelihood, as if each coefficient were
    /// known beforehand to be about 0 +- 1/sqrt(ridge). The intercept is left alone. Must be > 0 where
    /// columns depend on each other or separate the labels.
    double ridge = 1;
    int iterations = 50;
};

/// P(label = 1) = 1 / (1 + e^-(intercept + coefficients x)).
struct LogisticFit
{
    std::vector<double> coefficients = {}; ///< the intercept first: 1 + columns
    std::vector<double> covariance = {}; ///< of them, row by row: the inverse of the penalised information
    double logLikelihood = 0; ///< without the penalty
    int iterations = 0;
    bool converged = false;

    double chance(std::span<const double> row) const;
    double standardError(size_t coefficient) const;
};

/// Newton's method (iteratively reweighted least squares) with halved steps where the likelihood falls.
/// `matrix` is rows x columns, column by column; its columns should be standardised, as the ridge treats all
/// alike. Source: Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning, 4.4.
LogisticFit fitLogistic(std::span<const double> matrix, std::span<const quint8> labels,
                        const LogisticOptions &options = {});

} // namespace crm
