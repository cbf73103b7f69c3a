#include "core/analytics/betageometric.h"

#include "core/analytics/discounting.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// (1 - e^-(k v)) / k, which is v where k = 0.
double saturation(double k, double v)
{
    return std::abs(k) * std::max(1., v) < 1e-13 ? v : -std::expm1(-k * v) / k;
}

/// (1 - (1 + p y)^-r) / p: purchases of one who leaves with probability p, relative to those of all time.
double untilLeaving(double r, double p, double y)
{
    return p * y < 1e-18 ? r * y : -std::expm1(-r * std::log1p(p * y)) / p;
}

} // namespace

BetaGeometric::BetaGeometric(const BaseParameters &parameters)
    : m_r(parameters.values[0])
    , m_alpha(parameters.values[1])
    , m_a(parameters.values[2])
    , m_b(parameters.values[3])
    , m_chances(parameters.model == BaseModel::MbgNbd ? 1 : 0)
{
}

double BetaGeometric::alive(double x, double tx, double age) const
{
    const double chances = x + m_chances;
    if (chances == 0) // there was no occasion to leave
        return 1;
    const double odds =
        std::log(m_a / (m_b + chances - 1)) + (m_r + x) * std::log1p((age - tx) / (m_alpha + tx));
    return 1 / (1 + std::exp(odds));
}

double BetaGeometric::purchasesIfAlive(double x, double age, double time) const
{
    auto series = seriesOf(x);
    return purchasesIfAlive(series, age, time);
}

double BetaGeometric::discountedIfAlive(double x, double age, double time, double rate) const
{
    auto series = seriesOf(x);
    return discountedIfAlive(series, age, time, rate);
}

double BetaGeometric::chanceIfAlive(double x, double age, double time) const
{
    return -std::expm1(-(m_r + x) * std::log1p(time / (m_alpha + age))); // nobody leaves before buying
}

double BetaGeometric::purchasesIfAlive(ExpectationSeries &series, double age, double time) const
{
    return series.at(std::log1p(time / (m_alpha + age)));
}

double BetaGeometric::discountedIfAlive(ExpectationSeries &series, double age, double time, double rate) const
{
    return discountedPurchases([&](double v) { return series.at(v); }, m_alpha + age, time, rate);
}

ExpectationSeries::ExpectationSeries(double r, double a, double b)
    : m_r(r)
    , m_a(a)
    , m_b(b)
    , m_c(a + b - 1)
    , m_rest(a + b - 1 - r)
    , m_tame(m_rest > -3 && a < 20 && m_c < 1e4 * r)
{
}

double ExpectationSeries::at(double v)
{
    constexpr double longSeries = 2.3; // z = .9
    return m_tame && v < longSeries ? bySeries(v) : byQuadrature(v);
}

double ExpectationSeries::term(size_t k)
{
    if (m_terms.empty())
        m_terms.push_back(m_rest);
    while (m_terms.size() <= k) {
        const double n = double(m_terms.size()); // the term after that of power n
        m_terms.push_back(m_terms.back() * (m_a - 1 + n) * (m_rest + n) / ((m_c + n) * (n + 1)));
    }
    return m_terms[k];
}

double ExpectationSeries::bySeries(double v)
{
    const double z = -std::expm1(-v);
    double sum = 0;
    double power = z;
    for (size_t k = 0; k < 2000; ++k, power *= z) {
        const double next = term(k) * power;
        sum += next;
        if (std::abs(next) <= 1e-16 * std::abs(sum) || next == 0)
            break;
    }
    return m_c * saturation(m_a - 1, v) - std::exp(-(m_a - 1) * v) * sum;
}

double ExpectationSeries::byQuadrature(double v) const
{
    // In w = ln(p/(1-p)) the density is p^a (1-p)^b: steps of a quarter, or of part of its width, sum it up
    // to rounding. Where p or 1-p is lost beside 1 it falls by a constant factor per step: a geometric
    // series.
    const double y = std::expm1(v);
    const double step = std::min(.25, .6 * std::sqrt(1 / m_a + 1 / m_b));
    const double middle = std::log(m_a / m_b);
    if (!(step > 0) || !std::isfinite(middle) || !std::isfinite(y))
        return std::nan(""); // no step would ever lead to the end
    const double peak = -m_a * std::log1p(m_b / m_a) - m_b * std::log1p(m_a / m_b);
    double weights = 0;
    double sum = 0;
    const auto walk = [&](double direction) {
        const double end = 37 + (direction < 0 ? std::max(0., std::log1p(y)) : 0);
        for (double w = direction > 0 ? middle : middle - step;; w += direction * step) {
            const double logP = -std::log1p(std::exp(-w));
            const double logRest = -std::log1p(std::exp(w));
            const double weight = std::exp(m_a * logP + m_b * logRest - peak);
            const double value = untilLeaving(m_r, std::exp(logP), y);
            weights += weight;
            sum += weight * value;
            if (weight < 1e-18 * weights)
                return;
            if (direction * w > end) {
                const double tail = weight / std::expm1((direction > 0 ? m_b : m_a) * step);
                weights += tail;
                sum += tail * value;
                return;
            }
        }
    };
    walk(1);
    walk(-1);
    return sum / weights;
}

} // namespace crm
