#pragma once

#include "core/insight/salesperiod.h"
#include "core/pipeline/target.h"

namespace crm {

class Operations;

/// Figures by measure, in the order of kMeasures.
using MeasureFigures = std::array<Amount, kMeasures.size()>;

/// What a person, a department or the company reached.
struct PerformanceRow
{
    Aim aim = {};
    QString name = {}; ///< empty for the company, and for what is nobody's
    bool isNobody = false; ///< orders, activities ... without an owner
    MeasureFigures now = {};
    MeasureFigures before = {}; ///< of the period before
    MeasureFigures yearBefore = {};
    std::array<std::optional<Amount>, kMeasures.size()> target = {};

    Amount of(Measure measure) const { return now[size_t(measure)]; }
    std::optional<Amount> targetOf(Measure measure) const { return target[size_t(measure)]; }
    /// Of the target; nothing without one.
    std::optional<double> attained(Measure measure) const;
};

struct PerformanceQuery
{
    DateRange dates = {};
    std::optional<DateRange> before = {}; ///< to compare with
    QString period = {}; ///< whose targets count: "2026-11"; empty for none
    QString currency = {}; ///< empty: the one most orders have; amounts of others bring nothing
};

struct Performance
{
    PerformanceQuery query = {};
    QString currency = {};
    std::vector<PerformanceRow> people = {}; ///< by falling revenue; those who neither did nor were to do
                                             ///< anything are left out
    std::vector<PerformanceRow> teams = {}; ///< departments, with all below them; a team without a target of
                                            ///< its own is to reach what its people are
    PerformanceRow company = {};
    double elapsed = 1; ///< share of the days of the period that are over, today included

    /// Where one should be today: the target times the share of the period that is over.
    std::optional<Amount> pace(const PerformanceRow &row, Measure measure) const;
};

Performance performance(Operations &operations, const PerformanceQuery &query);
/// Ids of the customers behind a figure.
std::vector<qint64> customersBehind(Operations &operations, const Performance &report, const Aim &aim,
                                    Measure measure);

/// The month, quarter or year that a period by name is; empty for any other.
QString targetPeriod(SalesPeriod period, QDate today);
/// The share of the days of a period that are over on a day, it included; 0 before it, 1 after it.
double elapsedShare(const DateRange &dates, QDate today);

} // namespace crm
