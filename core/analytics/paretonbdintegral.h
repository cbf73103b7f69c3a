#pragma once

#include "core/analytics/gaussrule.h"

#include <algorithm>
#include <cmath>

namespace crm {

/// The odds that a customer has left in silence, under the Pareto/NBD, as an integral over the time tau of
/// leaving, from the last purchase t_x to the end T:
///
///     I = int s/(beta+tau) ((alpha+T)/(alpha+tau))^(r+x) ((beta+T)/(beta+tau))^s dtau,   P(alive) = 1/(1+I)
///
/// which is what the two hypergeometric functions of the papers differ by, without their cancellation when
/// t_x is near T and without their slow series when alpha and beta are far apart. In u = ln(m+tau) with
/// m = min(alpha, beta) the integrand has no singularity nearer than +-i pi, so a Gauss rule per piece of it
/// reaches double precision. Everything is relative to the integrand at t_x, so that nothing overflows.
class ParetoNbdIntegral
{
public:
    ParetoNbdIntegral(double r, double alpha, double s, double beta)
        : m_r(r)
        , m_alpha(alpha)
        , m_s(s)
        , m_beta(beta)
    {
    }

    /// ln I; minus infinity where T = t_x. `visit(weight, alpha + tau, beta + tau, ln(alpha+tau),
    /// ln(beta+tau))` sees every point; the weights are proportional to the integrand, and `total` is their
    /// sum.
    template <typename Visit>
    double logOdds(double x, double tx, double age, double &total, Visit visit) const;
    double logOdds(double x, double tx, double age) const;

private:
    double m_r;
    double m_alpha;
    double m_s;
    double m_beta;
};

template <typename Visit>
double ParetoNbdIntegral::logOdds(double x, double tx, double age, double &total, Visit visit) const
{
    total = 0;
    const double p = m_r + x;
    const double q = m_s + 1;
    const double alphaFrom = m_alpha + tx;
    const double betaFrom = m_beta + tx;
    const double logAlpha = std::log(alphaFrom);
    const double logBeta = std::log(betaFrom);
    const bool byAlpha = m_alpha <= m_beta;
    const double least = byAlpha ? alphaFrom : betaFrom;
    const double logLeast = byAlpha ? logAlpha : logBeta;
    const double apart = std::abs(m_alpha - m_beta);
    // How fast the integrand falls with u: slowest at t_x, where it is largest. What is e^-40 of it can go.
    const double slowest = p * (least / alphaFrom) + q * (least / betaFrom) - 1;
    double length = std::log1p((age - tx) / least);
    if (slowest * length > 40)
        length = 40 / slowest;
    if (!(length > 0))
        return -HUGE_VAL;
    const double end = least * std::exp(length);
    const double fastest = byAlpha ? p + q * (end / (end + apart)) - 1 : q + p * (end / (end + apart)) - 1;
    const double folds = std::max(slowest, fastest) * length;
    const auto rule = length <= 1 && folds <= 4 ? gaussRule10() : gaussRule20();
    const int pieces = int(std::ceil(std::max({length / 4, folds / 20, 1.})));
    const double half = length / (2 * pieces);
    for (int piece = 0; piece < pieces; ++piece)
        for (int i = 0; i < rule.size; ++i) {
            const double u = half * (2 * piece + 1 + rule.points[i]);
            const double near = least * std::exp(u);
            const double far = near + apart;
            const double logNear = logLeast + u;
            const double logFar = std::log(far);
            const double logA = byAlpha ? logNear : logFar;
            const double logB = byAlpha ? logFar : logNear;
            const double weight =
                half * rule.weights[i] * std::exp(u - p * (logA - logAlpha) - q * (logB - logBeta));
            total += weight;
            visit(weight, byAlpha ? near : far, byAlpha ? far : near, logA, logB);
        }
    return std::log(m_s) - logBeta + p * (std::log(m_alpha + age) - logAlpha)
         + m_s * (std::log(m_beta + age) - logBeta) + logLeast + std::log(total);
}

inline double ParetoNbdIntegral::logOdds(double x, double tx, double age) const
{
    double total = 0;
    return logOdds(x, tx, age, total, [](double, double, double, double, double) {});
}

} // namespace crm
