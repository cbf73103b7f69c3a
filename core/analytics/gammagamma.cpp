#include "core/analytics/gammagamma.h"

#include "core/analytics/baselikelihood.h"
#include "core/analytics/gammafunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace crm {

namespace {

enum Index : size_t { P, Q, Gamma };

/// The differences of gamma functions that depend on the number of purchases alone.
struct CountTerms
{
    double log, first, second; ///< of ln Gamma(px+q) - ln Gamma(px)
    double digammaBoth, trigammaBoth; ///< at px+q

    CountTerms(double p, double q, double x)
    {
        const double k = p * x;
        digammaBoth = digamma(k + q);
        trigammaBoth = trigamma(k + q);
        log = logGamma(k + q) - logGamma(k);
        first = digammaBoth - digamma(k);
        second = trigammaBoth - trigamma(k);
    }
};

struct Customers
{
    std::vector<qint32> frequency;
    std::vector<double> value;
};

/// Those with repeat purchases of a positive value, by rising frequency.
Customers fitCustomers(std::span<const qint32> frequency, std::span<const double> value)
{
    std::vector<size_t> rows;
    for (size_t i = 0; i < frequency.size(); ++i)
        if (frequency[i] > 0 && value[i] > 0)
            rows.push_back(i);
    std::ranges::stable_sort(rows, {}, [&](size_t row) { return frequency[row]; });
    Customers customers;
    for (const auto row : rows) {
        customers.frequency.push_back(frequency[row]);
        customers.value.push_back(value[row]);
    }
    return customers;
}

double correlationOf(const Customers &customers)
{
    const double n = double(customers.value.size());
    const double meanX = std::accumulate(customers.frequency.begin(), customers.frequency.end(), 0.) / n;
    const double meanZ = std::accumulate(customers.value.begin(), customers.value.end(), 0.) / n;
    double xx = 0;
    double xz = 0;
    double zz = 0;
    for (size_t i = 0; i < customers.value.size(); ++i) {
        const double x = customers.frequency[i] - meanX;
        const double z = customers.value[i] - meanZ;
        xx += x * x;
        xz += x * z;
        zz += z * z;
    }
    return xx > 0 && zz > 0 ? xz / std::sqrt(xx * zz) : 0;
}

} // namespace

double GammaGamma::expectedValue(double purchases, double meanValue) const
{
    const double k = p * purchases + q - 1;
    return k > 0 ? p * (gamma + purchases * meanValue) / k : std::numeric_limits<double>::infinity();
}

void addGammaGammaLikelihood(std::span<const qint32> frequency, std::span<const double> value,
                             std::span<const double> logs, Derivatives &out)
{
    const std::array<double, 3> values = {std::exp(logs[P]), std::exp(logs[Q]), std::exp(logs[Gamma])};
    const auto [p, q, gamma] = values;
    const double logGammaQ = logGamma(q);
    const double digammaQ = digamma(q);
    const double trigammaQ = trigamma(q);
    CountTerms terms(p, q, 1);
    double known = 1;
    Derivatives sum(3);
    for (size_t i = 0; i < frequency.size(); ++i) {
        const double x = frequency[i];
        const double z = value[i];
        if (x != known)
            terms = CountTerms(p, q, known = x);
        const double all = gamma + x * z;
        const double share = std::log(x * z / all);
        const double rest = logs[Gamma] - std::log(all);
        const double k = p * x;
        sum.value += terms.log - logGammaQ + q * rest + k * share - std::log(z);
        sum.gradient[P] += x * (terms.first + share);
        sum.gradient[Q] += terms.digammaBoth - digammaQ + rest;
        sum.gradient[Gamma] += q / gamma - (k + q) / all;
        sum.second(P, P) += x * x * terms.second;
        sum.second(P, Q) += x * terms.trigammaBoth;
        sum.second(P, Gamma) -= x / all;
        sum.second(Q, Q) += terms.trigammaBoth - trigammaQ;
        sum.second(Q, Gamma) += 1 / gamma - 1 / all;
        sum.second(Gamma, Gamma) += (k + q) / (all * all) - q / (gamma * gamma);
    }
    sum.mirror();
    byLogarithms(values, sum);
    out.value -= sum.value;
    for (size_t i = 0; i < 3; ++i)
        out.gradient[i] -= sum.gradient[i];
    for (size_t i = 0; i < 9; ++i)
        out.hessian[i] -= sum.hessian[i];
}

GammaGammaFit fitGammaGamma(std::span<const qint32> frequency, std::span<const double> value,
                            qint64 fewestCustomers)
{
    const auto customers = fitCustomers(frequency, value);
    GammaGammaFit fit;
    fit.customers = qint64(customers.value.size());
    if (fit.customers < std::max(qint64(2), fewestCustomers)) {
        fit.state = FitState::TooFewRepeats;
        return fit;
    }
    fit.correlation = correlationOf(customers);
    const double mean =
        std::accumulate(customers.value.begin(), customers.value.end(), 0.) / double(fit.customers);
    const Objective objective = [&](std::span<const double> logs, Derivatives &out) {
        addGammaGammaLikelihood(customers.frequency, customers.value, logs, out);
    };
    std::vector<Minimum> minima;
    MinimizerOptions options;
    options.highest = 18 + std::max(0., std::log(mean)); // gamma is money
    for (const double p : {1., 6.})
        for (const double q : {2., 5.})
            minima.push_back(
                minimize(objective, {std::log(p), std::log(q), std::log(mean * (q - 1) / p)}, options));
    const auto best = *std::ranges::min_element(
        minima, [](const Minimum &one, const Minimum &other) { return one.at.value < other.at.value; });
    fit.parameters = {std::exp(best.point[P]), std::exp(best.point[Q]), std::exp(best.point[Gamma])};
    fit.logLikelihood = -best.at.value;
    fit.covariance = best.atBound ? std::vector<double>() : inverseOf(best.at.hessian);
    if (best.converged)
        fit.state = fit.covariance.empty() ? FitState::AtEdge : FitState::Converged;
    return fit;
}

} // namespace crm
