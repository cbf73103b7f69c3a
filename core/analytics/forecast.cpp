#include "core/analytics/forecast.h"

#include "core/analytics/normaldraws.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace crm {

namespace {

using enum SmoothingMethod;

struct Errors
{
    double sum = 0;
    qint64 count = 0;
    double squares = 0; // of the first step
    qint64 origins = 0;

    double mean() const { return sum / double(count); }
    double deviation() const { return std::sqrt(squares / double(origins)); }
};

/// Forecasts at the last ends of the series before its own, for which enough was known.
std::optional<Errors> errorsOf(SmoothingMethod method, std::span<const double> series, size_t season,
                               size_t steps)
{
    const size_t origins = std::min<size_t>(12, series.size() / 3);
    Errors errors;
    for (size_t back = 1; back <= origins; ++back) {
        const auto known = series.first(series.size() - back);
        if (!Smoothing::enough(method, known, season))
            return std::nullopt;
        const auto foretold = Smoothing(method, known, season).forecast(std::min(steps, back));
        for (size_t i = 0; i < foretold.size(); ++i)
            errors.sum += std::abs(series[known.size() + i] - foretold[i]);
        errors.count += qint64(foretold.size());
        errors.squares += std::pow(series[known.size()] - foretold.front(), 2);
        ++errors.origins;
    }
    return errors;
}

/// The errors within the series, made as large as those of forecasts were: a method that was fitted to a
/// series, its first seasons and all, looks better there than it is.
std::vector<double> honestErrors(const Smoothing &smoothing, double deviation)
{
    auto errors = smoothing.errors();
    double squares = 0;
    for (const double error : errors)
        squares += error * error / double(errors.size());
    const double factor = squares > 0 ? std::max(1., deviation / std::sqrt(squares)) : 1;
    for (auto &error : errors)
        error *= factor;
    return errors;
}

std::vector<Interval> intervalsOf(const Smoothing &smoothing, std::span<const double> errors, size_t steps,
                                  double level, quint64 seed)
{
    constexpr int paths = 1000;
    std::mt19937_64 random(seed);
    std::vector<std::vector<double>> ends(steps);
    std::vector<double> drawn(steps);
    for (int path = 0; path < paths; ++path) {
        for (auto &error : drawn)
            error = errors[size_t(uniform(random) * double(errors.size()))];
        const auto values = smoothing.path(drawn);
        for (size_t i = 0; i < steps; ++i)
            ends[i].push_back(values[i]);
    }
    std::vector<Interval> intervals;
    for (auto &end : ends)
        intervals.push_back(middleOf(std::move(end), level));
    return intervals;
}

} // namespace

Forecast forecast(std::span<const double> series, size_t season, size_t steps, double level, quint64 seed)
{
    Forecast result;
    if (series.size() < 8)
        return result;
    if (!errorsOf(SeasonalNaive, series, season, steps))
        season = 1;
    auto best = *errorsOf(SeasonalNaive, series, season, steps);
    result.enough = true;
    result.tested = best.count;
    result.naiveError = best.mean();
    for (const auto method : {Level, DampedTrend, AdditiveSeason, MultiplicativeSeason}) {
        const auto errors = errorsOf(method, series, season, steps);
        if (errors && errors->mean() < best.mean()) {
            best = *errors;
            result.method = method;
        }
    }
    result.error = best.mean();
    const Smoothing smoothing(result.method, series, season);
    result.values = smoothing.forecast(steps);
    result.intervals = intervalsOf(smoothing, honestErrors(smoothing, best.deviation()), steps, level, seed);
    return result;
}

} // namespace crm
