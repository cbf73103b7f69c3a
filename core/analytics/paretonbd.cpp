#include "core/analytics/paretonbd.h"

#include "core/analytics/discounting.h"

#include <algorithm>
#include <cmath>

namespace crm {

ParetoNbd::ParetoNbd(const BaseParameters &parameters)
    : m_r(parameters.values[0])
    , m_alpha(parameters.values[1])
    , m_s(parameters.values[2])
    , m_beta(parameters.values[3])
    , m_integral(m_r, m_alpha, m_s, m_beta)
{
}

double ParetoNbd::alive(double x, double tx, double age) const
{
    return 1 / (1 + std::exp(m_integral.logOdds(x, tx, age)));
}

double ParetoNbd::purchasesIfAlive(double x, double age, double time) const
{
    // Rate and leaving are independent, so it is the mean rate times the mean time until leaving: the
    // integral of ((beta+T)/(beta+T+u))^s over u, which has no pole at s = 1 when it is taken over
    // logarithms.
    const double v = std::log1p(time / (m_beta + age));
    const double k = m_s - 1;
    const double share = std::abs(k) * std::max(1., v) < 1e-13 ? v : -std::expm1(-k * v) / k;
    return (m_r + x) / (m_alpha + age) * (m_beta + age) * share;
}

double ParetoNbd::discountedIfAlive(double x, double age, double time, double rate) const
{
    const double scale = m_beta + age;
    return discountedPurchases([&](double v) { return purchasesIfAlive(x, age, scale * std::expm1(v)); },
                               scale, time, rate);
}

double ParetoNbd::chanceIfAlive(double x, double age, double time) const
{
    // The density of the first purchase at u, times the chance to be there then; over ln(alpha + T + u), in
    // which it falls by a power, in pieces short enough for the rule.
    const double scale = m_alpha + age;
    const double end = std::log1p(time / scale);
    const int pieces = int(std::ceil(std::max(1., end * std::max(1., m_r + x) / 20)));
    const auto rule = gaussRule20();
    const double half = end / (2 * std::min(pieces, 1000));
    double sum = 0;
    for (int piece = 0; piece < std::min(pieces, 1000); ++piece)
        for (int i = 0; i < rule.size; ++i) {
            const double v = half * (2 * piece + 1 + rule.points[i]);
            const double stays = std::log1p(scale * std::expm1(v) / (m_beta + age));
            sum += half * rule.weights[i] * std::exp(-(m_r + x) * v - m_s * stays);
        }
    return (m_r + x) * sum;
}

} // namespace crm
