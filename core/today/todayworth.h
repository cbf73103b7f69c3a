#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace crm {

class InsightService;

/// What every customer is worth and how likely they buy, as far as orders tell: the part of a day that takes
/// longest, and that only orders change. By row; customers ascending.
struct TodayWorth
{
    std::vector<qint64> customers = {};
    std::vector<double> worth = {}; ///< units of money: expected of the next year, or the revenue so far
    std::vector<double> chance = {}; ///< of a purchase within 90 days
    std::vector<int> silent = {}; ///< days since the last order; -1: never ordered
    std::vector<int> usual = {}; ///< days between orders; 0: not known
    std::vector<double> ranked = {}; ///< what those who ordered are worth, ascending
    QString currency = {};

    std::optional<size_t> rowOf(qint64 customer) const;
    /// The share of those who ordered who are worth less.
    double rankOf(double worth) const;
};

/// Of whom nothing is known: a purchase within 90 days.
constexpr double kChanceUnknown = .3;

TodayWorth todayWorth(const InsightService &insight);

} // namespace crm
