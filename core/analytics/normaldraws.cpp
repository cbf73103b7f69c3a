#include "core/analytics/normaldraws.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>

namespace crm {

NormalDraws::NormalDraws(std::span<const double> covariance, quint64 seed)
    : m_size(size_t(std::lround(std::sqrt(double(covariance.size())))))
    , m_factor(covariance.size())
    , m_random(seed)
{
    const auto n = Eigen::Index(m_size);
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const RowMajor matrix = Eigen::Map<const RowMajor>(covariance.data(), n, n);
    const RowMajor lower = matrix.llt().matrixL();
    m_factor.assign(lower.data(), lower.data() + lower.size());
}

std::vector<double> NormalDraws::next()
{
    std::vector<double> independent(m_size);
    for (auto &value : independent)
        value = standard();
    std::vector<double> result(m_size);
    for (size_t i = 0; i < m_size; ++i)
        for (size_t j = 0; j <= i; ++j)
            result[i] += m_factor[i * m_size + j] * independent[j];
    return result;
}

double NormalDraws::standard()
{
    for (;;) {
        const double radius = std::sqrt(-2 * std::log(uniform(m_random)));
        const double value = radius * std::cos(2 * std::numbers::pi * uniform(m_random));
        if (std::abs(value) < 4)
            return value;
    }
}

double uniform(std::mt19937_64 &random)
{
    return (double(random() >> 11) + .5) * 0x1p-53;
}

} // namespace crm
