#include "core/analytics/baselikelihood.h"
#include "core/analytics/paretonbdintegral.h"
#include "core/analytics/risingfactorial.h"

#include <array>
#include <cmath>

namespace crm {

namespace {

enum Index : size_t { R, Alpha, S, Beta };

struct Parameters
{
    double r, alpha, s, beta;
};

/// The means over the time of leaving of what the logarithm of the integrand and its derivatives change by.
struct Moments
{
    std::array<double, 4> first = {};
    std::array<double, 16> second = {};

    void add(double weight, const std::array<double, 4> &change, const std::array<double, 5> &curvature)
    {
        for (size_t i = 0; i < 4; ++i) {
            first[i] += weight * change[i];
            for (size_t j = i; j < 4; ++j)
                second[4 * i + j] += weight * change[i] * change[j];
        }
        second[4 * R + Alpha] += weight * curvature[0];
        second[4 * Alpha + Alpha] += weight * curvature[1];
        second[4 * S + S] += weight * curvature[2];
        second[4 * S + Beta] += weight * curvature[3];
        second[4 * Beta + Beta] += weight * curvature[4];
    }
};

/// ln(1 + I): the customer may have left since the last purchase.
void addSilence(const Parameters &p, const ParetoNbdIntegral &integral, const PurchaseGroup &group,
                Derivatives &sum)
{
    const double k = p.r + group.frequency;
    const double here = 1 / (p.alpha + group.age);
    const double there = 1 / (p.beta + group.age);
    const double logHere = std::log(p.alpha + group.age);
    const double logThere = std::log(p.beta + group.age);
    Moments moments;
    double total = 0;
    const double odds = integral.logOdds(
        group.frequency, group.recency, group.age, total,
        [&](double weight, double alphaThen, double betaThen, double logAlphaThen, double logBetaThen) {
            const double a = 1 / alphaThen;
            const double b = 1 / betaThen;
            moments.add(weight,
                        {logHere - logAlphaThen, k * (here - a), 1 / p.s + logThere - logBetaThen,
                         p.s * (there - b) - b},
                        {here - a, k * (a * a - here * here), -1 / (p.s * p.s), there - b,
                         b * b + p.s * (b * b - there * there)});
        });
    if (!(total > 0))
        return;
    const double w = group.weight;
    const double left = 1 / (1 + std::exp(-odds));
    sum.value += w * (odds > 0 ? odds + std::log1p(std::exp(-odds)) : std::log1p(std::exp(odds)));
    for (size_t i = 0; i < 4; ++i) {
        sum.gradient[i] += w * left * moments.first[i] / total;
        for (size_t j = i; j < 4; ++j)
            sum.second(i, j) += w * left
                              * (moments.second[4 * i + j] / total
                                 - left * moments.first[i] / total * moments.first[j] / total);
    }
}

/// The likelihood of still being here.
void addStay(const Parameters &p, const PurchaseGroup &group, const RisingFactorial &purchases,
             Derivatives &sum)
{
    const double k = p.r + group.frequency;
    const double here = 1 / (p.alpha + group.age);
    const double there = 1 / (p.beta + group.age);
    const double w = group.weight;
    const double logAlphaShare = -std::log1p(group.age / p.alpha);
    const double logBetaShare = -std::log1p(group.age / p.beta);
    sum.value += w
               * (purchases.log() + p.r * logAlphaShare - group.frequency * std::log(p.alpha + group.age)
                  + p.s * logBetaShare);
    sum.gradient[R] += w * (purchases.first() + logAlphaShare);
    sum.gradient[Alpha] += w * (p.r / p.alpha - k * here);
    sum.gradient[S] += w * logBetaShare;
    sum.gradient[Beta] += w * p.s * (1 / p.beta - there);
    sum.second(R, R) += w * purchases.second();
    sum.second(R, Alpha) += w * (1 / p.alpha - here);
    sum.second(Alpha, Alpha) += w * (k * here * here - p.r / (p.alpha * p.alpha));
    sum.second(S, Beta) += w * (1 / p.beta - there);
    sum.second(Beta, Beta) += w * p.s * (there * there - 1 / (p.beta * p.beta));
}

} // namespace

void addParetoNbdLikelihood(const PurchaseGroups &groups, std::span<const double> logs, Derivatives &out)
{
    const std::array<double, 4> values = {std::exp(logs[R]), std::exp(logs[Alpha]), std::exp(logs[S]),
                                          std::exp(logs[Beta])};
    const Parameters p{values[R], values[Alpha], values[S], values[Beta]};
    const ParetoNbdIntegral integral(p.r, p.alpha, p.s, p.beta);
    RisingFactorial purchases(p.r);
    Derivatives sum(4);
    for (const auto &group : groups) {
        purchases.advanceTo(group.frequency);
        addStay(p, group, purchases, sum);
        addSilence(p, integral, group, sum);
    }
    sum.mirror();
    byLogarithms(values, sum);
    out.value -= sum.value;
    for (size_t i = 0; i < 4; ++i)
        out.gradient[i] -= sum.gradient[i];
    for (size_t i = 0; i < 16; ++i)
        out.hessian[i] -= sum.hessian[i];
}

} // namespace crm
