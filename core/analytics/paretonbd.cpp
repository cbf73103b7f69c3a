#include "core/analytics/paretonbd.h"

#include "core/analytics/discounting.h"

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
    // That the first purchase comes before the customer leaves: the integral of leaving in silence with the
    // two exchanged, relative to now instead of to its end.
    const double here = m_alpha + age;
    const double there = m_beta + age;
    const ParetoNbdIntegral exchanged(m_s, there, m_r + x, here);
    return std::exp(exchanged.logOdds(0, 0, time) - m_s * std::log1p(time / there)
                    - (m_r + x) * std::log1p(time / here));
}

} // namespace crm
