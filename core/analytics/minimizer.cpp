#include "core/analytics/minimizer.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

/// One step from a point: where to, and how much the quadratic model promises.
struct Step
{
    Vector move;
    double promised = 0;
};

Eigen::Map<const Vector> asVector(const std::vector<double> &values)
{
    return {values.data(), Eigen::Index(values.size())};
}

/// Coordinates that press against a bound keep still: their rows leave the system.
std::vector<bool> heldCoordinates(const Minimum &now, const MinimizerOptions &options)
{
    std::vector<bool> held(now.point.size());
    for (size_t i = 0; i < held.size(); ++i)
        held[i] = (now.point[i] <= options.lowest && now.at.gradient[i] > 0)
               || (now.point[i] >= options.highest && now.at.gradient[i] < 0);
    return held;
}

Step newtonStep(const Minimum &now, const std::vector<bool> &held, double radius)
{
    const auto n = Eigen::Index(now.point.size());
    Vector gradient = asVector(now.at.gradient);
    Matrix hessian = Eigen::Map<const Matrix>(now.at.hessian.data(), n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        if (held[size_t(i)]) {
            gradient[i] = 0;
            hessian.row(i).setZero();
            hessian.col(i).setZero();
            hessian(i, i) = 1;
        }
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(hessian);
    const double floor = 1e-12 * std::max(1e-8, eigen.eigenvalues().cwiseAbs().maxCoeff());
    const Vector curvature = eigen.eigenvalues().cwiseAbs().cwiseMax(floor);
    const Vector along = eigen.eigenvectors().transpose() * gradient;
    Vector move = -eigen.eigenvectors() * along.cwiseQuotient(curvature);
    const double length = move.cwiseAbs().maxCoeff();
    const double scale = length > radius ? radius / length : 1;
    // Along the Newton direction, the model with absolute curvature promises s(1 - s/2) of g'|H|^-1 g.
    const double whole = along.cwiseAbs2().cwiseQuotient(curvature).sum();
    return {move * scale, whole * scale * (1 - scale / 2)};
}

Minimum tried(const Objective &objective, const Minimum &from, const Vector &move,
              const MinimizerOptions &options)
{
    Minimum next;
    next.point = from.point;
    next.at = Derivatives(from.point.size());
    for (size_t i = 0; i < next.point.size(); ++i)
        next.point[i] = std::clamp(next.point[i] + move[Eigen::Index(i)], options.lowest, options.highest);
    objective(next.point, next.at);
    return next;
}

double largest(const std::vector<double> &gradient, const std::vector<bool> &held)
{
    double result = 0;
    for (size_t i = 0; i < gradient.size(); ++i)
        if (!held[i])
            result = std::max(result, std::abs(gradient[i]));
    return result;
}

} // namespace

void Derivatives::mirror()
{
    for (size_t i = 0; i < gradient.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            second(i, j) = second(j, i);
}

Minimum minimize(const Objective &objective, std::vector<double> start, const MinimizerOptions &options)
{
    Minimum now;
    now.point = std::move(start);
    now = tried(objective, now, Vector::Zero(Eigen::Index(now.point.size())), options);
    double radius = 1;
    for (int i = 1; i <= options.iterations && std::isfinite(now.at.value) && radius > 1e-12; ++i) {
        const auto held = heldCoordinates(now, options);
        const auto step = newtonStep(now, held, radius);
        auto next = tried(objective, now, step.move, options);
        const bool last = step.promised <= options.tolerance * (1 + std::abs(now.at.value));
        // So close to the minimum, values differ by rounding alone: what counts is the slope.
        const bool better = last ? largest(next.at.gradient, held) < largest(now.at.gradient, held)
                                 : now.at.value - next.at.value > 1e-4 * step.promised;
        const double won = (now.at.value - next.at.value) / step.promised;
        if (std::isfinite(next.at.value) && better) {
            radius = won > .75 ? std::min(4., radius * 2) : radius;
            std::swap(now, next);
        } else {
            radius = std::min(radius, step.move.cwiseAbs().maxCoeff()) / 4;
        }
        now.iterations = i;
        if (last) {
            now.converged = true;
            break;
        }
    }
    now.atBound = std::ranges::count(heldCoordinates(now, options), true) > 0;
    return now;
}

std::vector<double> inverseOf(std::span<const double> matrix)
{
    const auto n = Eigen::Index(std::lround(std::sqrt(double(matrix.size()))));
    const Eigen::LLT<Matrix> factors(Eigen::Map<const Matrix>(matrix.data(), n, n));
    if (factors.info() != Eigen::Success || !(factors.rcond() > 1e-14))
        return {};
    const Matrix inverse = factors.solve(Matrix::Identity(n, n));
    return {inverse.data(), inverse.data() + inverse.size()};
}

} // namespace crm
