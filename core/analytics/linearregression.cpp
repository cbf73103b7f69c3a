#include "core/analytics/linearregression.h"

#include <boost/math/distributions/students_t.hpp>
#include <Eigen/QR>

#include <cmath>

namespace crm {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

/// The columns that do not follow from others, found by a QR decomposition with pivoting.
std::vector<Eigen::Index> independentColumns(const Matrix &columns)
{
    Eigen::ColPivHouseholderQR<Matrix> pivoted(columns);
    pivoted.setThreshold(1e-10);
    std::vector<Eigen::Index> kept;
    for (Eigen::Index i = 0; i < pivoted.rank(); ++i)
        kept.push_back(pivoted.colsPermutation().indices()[i]);
    std::sort(kept.begin(), kept.end());
    return kept;
}

Matrix withIntercept(std::span<const double> matrix, size_t rows)
{
    const auto columns = Eigen::Index(rows > 0 ? matrix.size() / rows : 0);
    Matrix result(Eigen::Index(rows), columns + 1);
    result.col(0).setOnes();
    result.rightCols(columns) = Eigen::Map<const Matrix>(matrix.data(), Eigen::Index(rows), columns);
    return result;
}

Effect effectOf(double value, double error, const boost::math::students_t &distribution, double level)
{
    Effect effect{value, error};
    const double reach = boost::math::quantile(distribution, (1 + level) / 2) * error;
    effect.interval = {value - reach, value + reach};
    if (error > 0)
        effect.probability =
            2 * boost::math::cdf(boost::math::complement(distribution, std::abs(value) / error));
    else
        effect.probability = value == 0 ? 1 : 0;
    return effect;
}

} // namespace

LinearFit fitLinear(std::span<const double> matrix, std::span<const double> y, double level)
{
    LinearFit fit;
    const Matrix all = withIntercept(matrix, y.size());
    const auto kept = independentColumns(all);
    const auto rows = Eigen::Index(y.size());
    const auto used = Eigen::Index(kept.size());
    fit.effects.assign(size_t(all.cols() - 1), Effect{0, 0, {}, 1, false});
    if (rows <= used || used == 0)
        return fit;
    fit.enough = true;
    const Matrix columns = all(Eigen::all, kept);
    const Eigen::Map<const Vector> target(y.data(), rows);
    const Eigen::HouseholderQR<Matrix> qr(columns);
    const Vector coefficients = qr.solve(target);
    const Vector residuals = target - columns * coefficients;
    const Matrix thin = qr.householderQ() * Matrix::Identity(rows, used);
    const Vector leverage = thin.rowwise().squaredNorm();
    Vector weights(rows);
    for (Eigen::Index i = 0; i < rows; ++i)
        weights[i] = residuals[i] / std::max(1e-9, 1 - leverage[i]);
    // (X'X)^-1 X' diag(w^2) X (X'X)^-1 = R^-1 Q' diag(w^2) Q R^-T.
    const Matrix scaled = (thin.array().colwise() * weights.array()).matrix();
    const Matrix half =
        qr.matrixQR().topRows(used).triangularView<Eigen::Upper>().solve(Matrix(scaled.transpose()));
    const Vector errors = half.rowwise().norm();
    const boost::math::students_t distribution(double(rows - used));
    for (Eigen::Index i = 0; i < used; ++i) {
        const auto effect = effectOf(coefficients[i], errors[i], distribution, level);
        (kept[size_t(i)] == 0 ? fit.intercept : fit.effects[size_t(kept[size_t(i)] - 1)]) = effect;
    }
    const double rest = residuals.squaredNorm();
    const double spread = (target.array() - target.mean()).matrix().squaredNorm();
    fit.deviation = std::sqrt(rest / double(rows - used));
    fit.explained = spread > 0 ? 1 - rest / spread : 0;
    fit.explainedAdjusted = 1 - (1 - fit.explained) * double(rows - 1) / double(rows - used);
    return fit;
}

} // namespace crm
