#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace crm {

/// Methods of exponential smoothing, from the plainest to the richest.
enum class SmoothingMethod {
    SeasonalNaive, ///< as a season ago; without a season, as the last time
    Level,
    DampedTrend,
    AdditiveSeason, ///< Holt-Winters with a damped trend; seasons add a constant amount
    MultiplicativeSeason, ///< the same; seasons multiply, for series above 0
};

/// A series smoothed by one method, its parameters chosen to minimise the squared errors of one step ahead.
/// Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, chapter 8.
class Smoothing
{
public:
    /// `season` is the number of periods in one, or 1. Seasonal methods need two whole seasons, others three
    /// values; see enough().
    Smoothing(SmoothingMethod method, std::span<const double> series, size_t season);

    static bool enough(SmoothingMethod method, std::span<const double> series, size_t season);

    SmoothingMethod method() const { return m_method; }
    /// The next `steps` values.
    std::vector<double> forecast(size_t steps) const;
    /// The same, if these errors happened; they move the level and everything else.
    std::vector<double> path(std::span<const double> errors) const;
    /// One step ahead, over the series the method had something to say about.
    const std::vector<double> &errors() const { return m_errors; }

private:
    struct Parameters
    {
        double level = .3;
        double trend = .05;
        double season = .1;
        double damping = .95;
    };
    struct State
    {
        double level = 0;
        double trend = 0;
        std::vector<double> seasons = {}; // the next one at `next`
        size_t next = 0;
    };

    Parameters parametersAt(std::span<const double> point) const;
    State start(std::span<const double> series) const;
    double foretell(const State &state, const Parameters &parameters) const;
    void take(State &state, double foretold, double error, const Parameters &parameters) const;
    double squaredErrors(std::span<const double> series, const Parameters &parameters) const;
    void choose(std::span<const double> series);

    SmoothingMethod m_method;
    size_t m_season;
    Parameters m_parameters = {};
    State m_state = {}; // after the series
    std::vector<double> m_errors = {};
};

} // namespace crm
