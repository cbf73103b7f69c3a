#include "core/analytics/exponentialsmoothing.h"

#include "core/analytics/minimizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

bool isSeasonal(SmoothingMethod method)
{
    return method == SmoothingMethod::AdditiveSeason || method == SmoothingMethod::MultiplicativeSeason;
}

double between(double low, double high, double logit)
{
    return low + (high - low) / (1 + std::exp(-logit));
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.) / double(values.size());
}

/// Central differences: series are short, and four parameters cost some forty passes a step.
void addDifferences(const std::function<double(std::span<const double>)> &value,
                    std::span<const double> point, Derivatives &out)
{
    constexpr double step = 1e-3;
    const auto at = [&](size_t i, double one, size_t j, double other) {
        std::vector<double> there(point.begin(), point.end());
        there[i] += one * step;
        there[j] += other * step;
        return value(there);
    };
    out.value = value(point);
    for (size_t i = 0; i < point.size(); ++i) {
        const double up = at(i, 1, i, 0);
        const double down = at(i, -1, i, 0);
        out.gradient[i] = (up - down) / (2 * step);
        out.second(i, i) = (up - 2 * out.value + down) / (step * step);
        for (size_t j = i + 1; j < point.size(); ++j)
            out.second(i, j) =
                (at(i, 1, j, 1) - at(i, 1, j, -1) - at(i, -1, j, 1) + at(i, -1, j, -1)) / (4 * step * step);
    }
    out.mirror();
}

} // namespace

bool Smoothing::enough(SmoothingMethod method, std::span<const double> series, size_t season)
{
    if (method == SmoothingMethod::MultiplicativeSeason
        && std::ranges::any_of(series, [](double value) { return value <= 0; }))
        return false;
    if (isSeasonal(method))
        return season > 1 && series.size() >= 2 * season + 1;
    return series.size() >= std::max<size_t>(3, method == SmoothingMethod::SeasonalNaive ? season + 1 : 0);
}

Smoothing::Smoothing(SmoothingMethod method, std::span<const double> series, size_t season)
    : m_method(method)
    , m_season(std::max<size_t>(1, season))
{
    if (m_method != SmoothingMethod::SeasonalNaive)
        choose(series);
    m_state = start(series);
    const size_t known = m_method == SmoothingMethod::SeasonalNaive ? m_season : 0;
    for (size_t i = known; i < series.size(); ++i) {
        const double foretold = foretell(m_state, m_parameters);
        m_errors.push_back(series[i] - foretold);
        take(m_state, foretold, m_errors.back(), m_parameters);
    }
}

Smoothing::Parameters Smoothing::parametersAt(std::span<const double> point) const
{
    Parameters parameters;
    parameters.level = between(.001, .999, point[0]);
    if (point.size() > 1) {
        parameters.trend = between(0, parameters.level, point[1]);
        parameters.damping = between(.8, .98, point[2]);
    }
    if (point.size() > 3)
        parameters.season = between(0, 1 - parameters.level, point[3]);
    return parameters;
}

Smoothing::State Smoothing::start(std::span<const double> series) const
{
    State state;
    if (m_method == SmoothingMethod::SeasonalNaive) {
        state.seasons.assign(series.begin(), series.begin() + std::ptrdiff_t(m_season));
        return state;
    }
    if (!isSeasonal(m_method)) {
        const auto first = series.first(std::min<size_t>(series.size(), 4));
        state.level = meanOf(first);
        if (m_method == SmoothingMethod::DampedTrend)
            state.trend = (first.back() - first.front()) / double(first.size() - 1);
        return state;
    }
    const double one = meanOf(series.first(m_season));
    const double other = meanOf(series.subspan(m_season, m_season));
    state.trend = (other - one) / double(m_season);
    state.level = one - state.trend * double(m_season + 1) / 2;
    for (size_t i = 0; i < m_season; ++i) {
        const double here = one + state.trend * (double(i) - double(m_season - 1) / 2);
        const double there = here + other - one;
        if (m_method == SmoothingMethod::AdditiveSeason)
            state.seasons.push_back((series[i] - here + series[i + m_season] - there) / 2);
        else
            state.seasons.push_back(
                (series[i] / std::max(1e-9, here) + series[i + m_season] / std::max(1e-9, there)) / 2);
    }
    return state;
}

double Smoothing::foretell(const State &state, const Parameters &parameters) const
{
    const double smooth = state.level + parameters.damping * state.trend;
    switch (m_method) {
    case SmoothingMethod::SeasonalNaive: return state.seasons[state.next];
    case SmoothingMethod::AdditiveSeason: return smooth + state.seasons[state.next];
    case SmoothingMethod::MultiplicativeSeason: return smooth * state.seasons[state.next];
    case SmoothingMethod::Level:
    case SmoothingMethod::DampedTrend: break;
    }
    return smooth;
}

void Smoothing::take(State &state, double foretold, double error, const Parameters &parameters) const
{
    if (m_method == SmoothingMethod::SeasonalNaive) {
        state.seasons[state.next] = foretold + error;
        state.next = (state.next + 1) % m_season;
        return;
    }
    const double smooth = state.level + parameters.damping * state.trend;
    const bool multiplies = m_method == SmoothingMethod::MultiplicativeSeason;
    const double scaled = multiplies ? error / std::max(1e-9, state.seasons[state.next]) : error;
    state.level = smooth + parameters.level * scaled;
    if (m_method != SmoothingMethod::Level)
        state.trend = parameters.damping * state.trend + parameters.trend * scaled;
    if (isSeasonal(m_method)) {
        state.seasons[state.next] +=
            parameters.season * (multiplies ? error / std::max(1e-9, smooth) : error);
        state.next = (state.next + 1) % m_season;
    }
}

double Smoothing::squaredErrors(std::span<const double> series, const Parameters &parameters) const
{
    auto state = start(series);
    double sum = 0;
    for (const double value : series) {
        const double foretold = foretell(state, parameters);
        sum += (value - foretold) * (value - foretold);
        take(state, foretold, value - foretold, parameters);
    }
    return sum;
}

void Smoothing::choose(std::span<const double> series)
{
    const size_t count = isSeasonal(m_method) ? 4 : m_method == SmoothingMethod::DampedTrend ? 3 : 1;
    const auto objective = [&](std::span<const double> point) {
        return double(series.size()) / 2 * std::log(1e-300 + squaredErrors(series, parametersAt(point)));
    };
    MinimizerOptions options;
    options.lowest = -6;
    options.highest = 6;
    options.tolerance = 1e-7;
    options.iterations = 60;
    double best = HUGE_VAL;
    for (const double level : {-2., 0.}) {
        std::vector<double> begin = {level, -2, 1, -2};
        begin.resize(count);
        const auto minimum = minimize(
            [&](std::span<const double> point, Derivatives &out) { addDifferences(objective, point, out); },
            std::move(begin), options);
        if (minimum.at.value < best) {
            best = minimum.at.value;
            m_parameters = parametersAt(minimum.point);
        }
    }
}

std::vector<double> Smoothing::forecast(size_t steps) const
{
    return path(std::vector<double>(steps));
}

std::vector<double> Smoothing::path(std::span<const double> errors) const
{
    auto state = m_state;
    std::vector<double> result;
    for (const double error : errors) {
        const double foretold = foretell(state, m_parameters);
        result.push_back(foretold + error);
        take(state, foretold, error, m_parameters);
    }
    return result;
}

} // namespace crm
