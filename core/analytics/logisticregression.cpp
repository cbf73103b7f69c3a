#include "core/analytics/logisticregression.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace crm {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

double chanceOf(double score)
{
    return 1 / (1 + std::exp(-score));
}

/// ln(1 + e^x) without overflow.
double softplus(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

double likelihood(const Vector &scores, std::span<const quint8> labels)
{
    double sum = 0;
    for (size_t i = 0; i < labels.size(); ++i)
        sum -= softplus(labels[i] ? -scores[Eigen::Index(i)] : scores[Eigen::Index(i)]);
    return sum;
}

double penalty(const Vector &coefficients, double ridge)
{
    return ridge / 2 * coefficients.tail(coefficients.size() - 1).squaredNorm();
}

/// The slope of the penalised likelihood and minus its curvature.
struct Newton
{
    Vector gradient;
    Matrix information;

    Newton(const Matrix &columns, const Vector &scores, std::span<const quint8> labels,
           const Vector &coefficients, double ridge)
    {
        const auto rows = columns.rows();
        Vector rest(rows);
        Vector weights(rows);
        for (Eigen::Index i = 0; i < rows; ++i) {
            const double chance = chanceOf(scores[i]);
            rest[i] = labels[size_t(i)] - chance;
            weights[i] = chance * (1 - chance);
        }
        gradient = columns.transpose() * rest;
        information = Matrix::Zero(columns.cols(), columns.cols());
        information.selfadjointView<Eigen::Lower>().rankUpdate(
            (columns.array().colwise() * weights.array().sqrt()).matrix().transpose());
        information.triangularView<Eigen::StrictlyUpper>() = information.transpose();
        for (Eigen::Index j = 1; j < columns.cols(); ++j) {
            gradient[j] -= ridge * coefficients[j];
            information(j, j) += ridge;
        }
        information(0, 0) += 1e-12; // where all labels are the same
    }
};

Matrix withIntercept(std::span<const double> matrix, size_t rows)
{
    const auto columns = Eigen::Index(rows > 0 ? matrix.size() / rows : 0);
    Matrix result(Eigen::Index(rows), columns + 1);
    result.col(0).setOnes();
    result.rightCols(columns) = Eigen::Map<const Matrix>(matrix.data(), Eigen::Index(rows), columns);
    return result;
}

} // namespace

double LogisticFit::chance(std::span<const double> row) const
{
    double score = coefficients.front();
    for (size_t j = 0; j < row.size(); ++j)
        score += coefficients[j + 1] * row[j];
    return chanceOf(score);
}

double LogisticFit::standardError(size_t coefficient) const
{
    return std::sqrt(covariance[coefficient * (coefficients.size() + 1)]);
}

LogisticFit fitLogistic(std::span<const double> matrix, std::span<const quint8> labels,
                        const LogisticOptions &options)
{
    const Matrix columns = withIntercept(matrix, labels.size());
    Vector coefficients = Vector::Zero(columns.cols());
    Vector scores = Vector::Zero(columns.rows());
    double value = likelihood(scores, labels);
    LogisticFit fit;
    while (fit.iterations < options.iterations && !fit.converged) {
        ++fit.iterations;
        const Newton newton(columns, scores, labels, coefficients, options.ridge);
        Vector step = newton.information.ldlt().solve(newton.gradient);
        const double promised = step.dot(newton.gradient);
        for (int halving = 0; halving < 30; ++halving, step /= 2) {
            const Vector next = coefficients + step;
            const Vector nextScores = columns * next;
            const double nextValue = likelihood(nextScores, labels) - penalty(next, options.ridge);
            if (nextValue >= value - 1e-12 * std::abs(value)) {
                coefficients = next;
                scores = nextScores;
                value = nextValue;
                break;
            }
        }
        fit.converged = promised < 1e-12 * (1 + std::abs(value));
    }
    const Newton last(columns, scores, labels, coefficients, options.ridge);
    const Matrix covariance = last.information.ldlt().solve(Matrix::Identity(columns.cols(), columns.cols()));
    fit.coefficients.assign(coefficients.data(), coefficients.data() + coefficients.size());
    fit.covariance.assign(covariance.data(), covariance.data() + covariance.size());
    fit.logLikelihood = likelihood(scores, labels);
    return fit;
}

} // namespace crm
