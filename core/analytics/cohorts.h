#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// Orders by period (month, quarter): columns of the same length, in any order of rows.
struct PeriodOrders
{
    std::span<const qint32> customer = {}; ///< 0 to customers - 1
    std::span<const qint32> period = {}; ///< any numbering without gaps, e.g. year * 12 + month
    std::span<const qint64> amount = {}; ///< ten-thousandths
};

/// Those who bought first in the same period.
struct Cohort
{
    qint32 period = 0;
    qint64 customers = 0;
    std::vector<qint64> active = {}; ///< who bought, by periods since the first one; [0] is everybody
    std::vector<qint64> amount = {}; ///< what they bought, ten-thousandths

    double retention(size_t periods) const { return double(active[periods]) / double(customers); }
    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// One for each period from the first order to `last`, as far as it can be observed: later cohorts have
/// shorter rows. Orders after `last` are left out.
std::vector<Cohort> cohorts(const PeriodOrders &orders, size_t customers, qint32 last);

/// The share active after so many periods, over the cohorts that are old enough, by customers.
std::vector<double> meanRetention(std::span<const Cohort> cohorts);

} // namespace crm
