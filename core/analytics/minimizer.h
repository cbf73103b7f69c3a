#pragma once

#include <functional>
#include <span>
#include <vector>

namespace crm {

/// A function's value at a point, with its first and second derivatives there.
struct Derivatives
{
    double value = 0;
    std::vector<double> gradient = {}; ///< n
    std::vector<double> hessian = {}; ///< n x n, row by row, symmetric

    explicit Derivatives(size_t n = 0)
        : gradient(n)
        , hessian(n * n)
    {
    }
    double &second(size_t i, size_t j) { return hessian[i * gradient.size() + j]; }
    double second(size_t i, size_t j) const { return hessian[i * gradient.size() + j]; }
    void mirror(); ///< copies what is above the diagonal to below it
};

/// Fills `out`, which has the size of the point and is zero everywhere.
using Objective = std::function<void(std::span<const double> point, Derivatives &out)>;

struct MinimizerOptions
{
    int iterations = 200;
    double tolerance = 1e-12; ///< of the decrease that is left, relative to 1 + |value|
    double lowest = -18; ///< of every coordinate
    double highest = 18;
};

struct Minimum
{
    std::vector<double> point = {};
    Derivatives at{}; ///< the objective there
    int iterations = 0;
    bool converged = false; ///< the decrease that is left is below the tolerance
    bool atBound = false; ///< a coordinate would go further, were it allowed to
};

/// Newton's method in a trust region, with absolute eigenvalues where the function is not convex, within a
/// box. For smooth functions of a few coordinates. A value that is not finite counts as a step that failed.
/// Source: Nocedal and Wright, Numerical Optimization (2006), chapters 3.4 and 4.
Minimum minimize(const Objective &objective, std::vector<double> start, const MinimizerOptions &options = {});

/// The inverse of a symmetric positive definite matrix, n x n; empty where it is none.
std::vector<double> inverseOf(std::span<const double> matrix);

} // namespace crm
