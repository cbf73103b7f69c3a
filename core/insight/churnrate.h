#pragma once

#include "core/insight/customerorders.h"
#include "core/lifecycle/lifecyclecolumnrules.h"

namespace crm {

/// Of those who were customers when a time began how many were none when it ended (S-051): bought, and then
/// neither dormant nor lost, against dormant or lost.
struct ChurnRate
{
    QDate from = {};
    QDate to = {};
    qint64 customers = 0; ///< at the end of the day before
    qint64 left = 0;

    double rate() const { return customers > 0 ? double(left) / double(customers) : 0; }
    friend bool operator==(const ChurnRate &, const ChurnRate &) = default;
};

ChurnRate churnRate(const LifecycleHistory &history, QDate from, QDate to);
/// Of the last quarters of the year up to a day, the one that runs included; none from before the first
/// order.
std::vector<ChurnRate> churnByQuarter(const LifecycleHistory &history, const CustomerOrders &orders, QDate at,
                                      int quarters);
/// Ids of those who left within a time.
std::vector<qint64> whoLeft(const LifecycleHistory &history, const CustomerOrders &orders, QDate from,
                            QDate to);

} // namespace crm
