#include "core/analytics/basefit.h"

#include "core/analytics/baselikelihood.h"
#include "core/analytics/normaldraws.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

constexpr double kVaguest = 2; ///< standard error of the logarithm of a parameter that still says something

struct Counts
{
    double customers = 0;
    double repeaters = 0;
    double purchases = 0; // repeat ones
    double time = 0; // units observed, summed over customers
    double longest = 0;
};

Counts countsOf(const PurchaseGroups &groups)
{
    Counts counts;
    for (const auto &group : groups) {
        counts.customers += group.weight;
        counts.repeaters += group.frequency > 0 ? group.weight : 0;
        counts.purchases += group.weight * group.frequency;
        counts.time += group.weight * group.age;
        counts.longest = std::max(counts.longest, group.age);
    }
    return counts;
}

FitState stateOf(const Counts &counts, double daysPerUnit, const FitNeeds &needs)
{
    if (counts.customers < double(needs.customers))
        return FitState::TooFewCustomers;
    if (counts.repeaters < double(needs.repeaters))
        return FitState::TooFewRepeats;
    if (counts.longest * daysPerUnit < needs.days)
        return FitState::TooShort;
    return FitState::NotConverged;
}

/// Starts around the observed rate of purchases: customers alike or different, loyal or leaving soon.
std::vector<std::vector<double>> starts(const Counts &counts, BaseModel model)
{
    const double rate = counts.purchases / counts.time;
    const double lifetime = counts.time / counts.customers;
    std::vector<std::vector<double>> all;
    for (const double r : {.4, 2.})
        for (const double leaving : {.2, .6}) {
            const double alpha = r / rate;
            if (model == BaseModel::ParetoNbd)
                all.push_back({r, alpha, leaving, leaving * 2 * lifetime});
            else
                all.push_back({r, alpha, 2 * leaving, 2 * (1 - leaving)});
        }
    for (auto &start : all)
        for (auto &value : start)
            value = std::log(value);
    return all;
}

} // namespace

std::vector<double> BaseFit::standardErrors() const
{
    std::vector<double> errors;
    for (size_t i = 0; i < 4 && !covariance.empty(); ++i)
        errors.push_back(parameters.values[i] * std::sqrt(covariance[5 * i]));
    return errors;
}

BaseFit fitBase(const PurchaseGroups &groups, BaseModel model, double daysPerUnit, const FitNeeds &needs)
{
    const auto counts = countsOf(groups);
    BaseFit fit;
    fit.parameters.model = model;
    fit.parameters.daysPerUnit = daysPerUnit;
    fit.customers = qint64(counts.customers);
    fit.repeaters = qint64(counts.repeaters);
    fit.state = stateOf(counts, daysPerUnit, needs);
    if (fit.state != FitState::NotConverged)
        return fit;
    const Objective objective = [&](std::span<const double> logs, Derivatives &out) {
        addNegativeLikelihood(model, groups, logs, out);
    };
    std::vector<Minimum> minima;
    for (auto &start : starts(counts, model))
        minima.push_back(minimize(objective, std::move(start)));
    const auto best = *std::ranges::min_element(
        minima, [](const Minimum &one, const Minimum &other) { return one.at.value < other.at.value; });
    fit.starts = int(minima.size());
    for (const auto &minimum : minima) {
        fit.agreeing += minimum.at.value < best.at.value + .01 ? 1 : 0;
        fit.iterations += minimum.iterations;
    }
    for (size_t i = 0; i < 4; ++i)
        fit.parameters.values[i] = std::exp(best.point[i]);
    fit.logLikelihood = -best.at.value;
    fit.covariance = best.atBound ? std::vector<double>() : inverseOf(best.at.hessian);
    if (best.converged)
        fit.state = fit.covariance.empty() ? FitState::AtEdge : FitState::Converged;
    return fit;
}

/// None either where the covariance leaves a parameter open over several orders of magnitude: such draws have
/// no expectations that could be worked out.
std::vector<BaseParameters> drawParameters(const BaseFit &fit, int count, quint64 seed)
{
    std::vector<BaseParameters> draws;
    if (fit.covariance.empty())
        return draws;
    for (size_t i = 0; i < 4; ++i)
        if (!(fit.covariance[5 * i] >= 0 && fit.covariance[5 * i] <= kVaguest * kVaguest))
            return draws; // four times that would be anything at all
    NormalDraws normal(fit.covariance, seed);
    for (int i = 0; i < count; ++i) {
        const auto change = normal.next();
        if (!std::ranges::all_of(change, [](double one) { return std::isfinite(one); }))
            return {};
        draws.push_back(fit.parameters);
        for (size_t j = 0; j < 4; ++j)
            draws.back().values[j] *= std::exp(change[j]);
    }
    return draws;
}

} // namespace crm
