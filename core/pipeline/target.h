#pragma once

#include "core/base/amount.h"
#include "core/base/daterange.h"
#include "core/operation/actor.h"
#include "core/security/department.h"

#include <array>

namespace crm {

/// What can be aimed at. Counts are in ten-thousandths as amounts are.
enum class Measure {
    Revenue, ///< of orders that are not cancelled
    Orders,
    NewCustomers, ///< who ordered for the first time
    Activities, ///< follow-ups that were done
    WonValue, ///< of opportunities
};
inline constexpr std::array kMeasures = {Measure::Revenue, Measure::Orders, Measure::NewCustomers,
                                         Measure::Activities, Measure::WonValue};
bool isMoney(Measure measure);

/// Whose figures: a person's, a department's with all below it, or, with neither, the company's.
struct Aim
{
    UserId user = {};
    DepartmentId department = {};

    friend bool operator==(const Aim &, const Aim &) = default;
};

/// What is to be reached by whom in a period ("2026-11", "2026-Q4", "2026").
struct Target
{
    Measure measure = Measure::Revenue;
    QString period = {};
    Aim aim = {};
    Amount amount = {};

    friend bool operator==(const Target &, const Target &) = default;
};

/// The days of a month, quarter or year; nothing for anything else.
std::optional<DateRange> daysOfPeriod(const QString &period);
/// The quarters of a year, the months of a quarter; none of a month.
QStringList partsOfPeriod(const QString &period);

/// What is aimed at: as it was set, else the sum of what was set for the parts of the period.
std::optional<Amount> targetOf(const std::vector<Target> &targets, Measure measure, const Aim &aim,
                               const QString &period);

/// "revenue", "orders", "new_customers", "activities", "won_value".
QString toKey(Measure measure);
std::optional<Measure> measureFromKey(const QString &key);
QString displayName(Measure measure);

} // namespace crm
