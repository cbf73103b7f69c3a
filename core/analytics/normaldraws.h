#pragma once

#include <QtGlobal>

#include <random>
#include <span>
#include <vector>

namespace crm {

/// Random vectors of the multivariate normal distribution with mean 0, truncated at four standard deviations.
///
/// The generator is standard and the transformation (Box-Muller) is ours, since std::normal_distribution
/// draws differently in each standard library and answers should not.
class NormalDraws
{
public:
    /// `covariance` is n x n and positive definite.
    NormalDraws(std::span<const double> covariance, quint64 seed);

    std::vector<double> next(); ///< n

private:
    double standard();

    size_t m_size;
    std::vector<double> m_factor; // lower triangle of the Cholesky factor, row by row
    std::mt19937_64 m_random;
};

/// The next number of the generator as one in (0, 1), the same in every standard library.
double uniform(std::mt19937_64 &random);

} // namespace crm
