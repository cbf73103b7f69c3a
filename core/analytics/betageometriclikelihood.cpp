#include "core/analytics/baselikelihood.h"
#include "core/analytics/risingfactorial.h"

#include <array>
#include <cmath>

namespace crm {

namespace {

enum Index : size_t { R, Alpha, A, B };

struct Parameters
{
    double r, alpha, a, b;
    double logAlpha, logA;
};

/// What depends on the count alone, shared by all groups that have it.
struct CountTerms
{
    RisingFactorial purchases; ///< Gamma(r+x) / Gamma(r)
    RisingFactorial stays; ///< Gamma(b+n) / Gamma(b)
    RisingFactorial chances; ///< Gamma(a+b+n) / Gamma(a+b)

    explicit CountTerms(const Parameters &p)
        : purchases(p.r)
        , stays(p.b)
        , chances(p.a + p.b)
    {
    }
    void advanceTo(qint64 x, qint64 n)
    {
        purchases.advanceTo(x);
        stays.advanceTo(n);
        chances.advanceTo(n);
    }
};

void addCount(const Parameters &p, const CountTerms &terms, double weight, Derivatives &sum)
{
    sum.value +=
        weight * (terms.purchases.log() + p.r * p.logAlpha + terms.stays.log() - terms.chances.log());
    sum.gradient[R] += weight * (terms.purchases.first() + p.logAlpha);
    sum.gradient[Alpha] += weight * p.r / p.alpha;
    sum.gradient[A] -= weight * terms.chances.first();
    sum.gradient[B] += weight * (terms.stays.first() - terms.chances.first());
    sum.second(R, R) += weight * terms.purchases.second();
    sum.second(R, Alpha) += weight / p.alpha;
    sum.second(Alpha, Alpha) -= weight * p.r / (p.alpha * p.alpha);
    sum.second(A, A) -= weight * terms.chances.second();
    sum.second(A, B) -= weight * terms.chances.second();
    sum.second(B, B) += weight * (terms.stays.second() - terms.chances.second());
}

/// ln[(alpha+T)^-(r+x) + a/(b+n-1) (alpha+t_x)^-(r+x)]: still here, or left after the last purchase.
void addTimes(const Parameters &p, const PurchaseGroup &group, qint64 n, Derivatives &sum)
{
    const double k = p.r + group.frequency;
    const double here = p.alpha + group.age;
    const double last = p.alpha + group.recency;
    const double logHere = std::log(here);
    const double logLast = std::log(last);
    const double w = group.weight;
    double left = 0; // the weight of the second term in the sum
    sum.value -= w * k * logHere;
    if (n > 0) {
        const double stays = p.b + double(n) - 1;
        const double odds = p.logA - std::log(stays) + k * (logHere - logLast);
        sum.value += w * (odds > 0 ? odds + std::log1p(std::exp(-odds)) : std::log1p(std::exp(odds)));
        left = 1 / (1 + std::exp(-odds));
        const std::array<double, 4> change = {logHere - logLast, k * (1 / here - 1 / last), 1 / p.a,
                                              -1 / stays};
        const double spread = w * left * (1 - left);
        for (size_t i = 0; i < 4; ++i)
            for (size_t j = i; j < 4; ++j)
                sum.second(i, j) += spread * change[i] * change[j];
        sum.gradient[A] += w * left / p.a;
        sum.gradient[B] -= w * left / stays;
        sum.second(A, A) -= w * left / (p.a * p.a);
        sum.second(B, B) += w * left / (stays * stays);
    }
    const double stayed = 1 - left;
    sum.gradient[R] -= w * (stayed * logHere + left * logLast);
    sum.gradient[Alpha] -= w * k * (stayed / here + left / last);
    sum.second(R, Alpha) -= w * (stayed / here + left / last);
    sum.second(Alpha, Alpha) += w * k * (stayed / (here * here) + left / (last * last));
}

} // namespace

void addBetaGeometricLikelihood(BaseModel model, const PurchaseGroups &groups, std::span<const double> logs,
                                Derivatives &out)
{
    const std::array<double, 4> values = {std::exp(logs[R]), std::exp(logs[Alpha]), std::exp(logs[A]),
                                          std::exp(logs[B])};
    const Parameters p{values[R], values[Alpha], values[A], values[B], logs[Alpha], logs[A]};
    const qint64 chancesBefore = model == BaseModel::MbgNbd ? 1 : 0; // to leave after the first purchase
    CountTerms terms(p);
    Derivatives sum(4);
    for (size_t i = 0; i < groups.size();) {
        const qint64 x = groups[i].frequency;
        terms.advanceTo(x, x + chancesBefore);
        double customers = 0;
        for (; i < groups.size() && groups[i].frequency == x; ++i) {
            addTimes(p, groups[i], x + chancesBefore, sum);
            customers += groups[i].weight;
        }
        addCount(p, terms, customers, sum);
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
