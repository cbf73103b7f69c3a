#pragma once

#include "core/activity/activity.h"
#include "core/operation/changeset.h"
#include "core/order/order.h"

namespace crm {

class Operations;

/// What is to be done for an order after it was delivered.
struct AfterSales
{
    OrderId order = {};
    QString what = {}; ///< it is about: the goods
    std::optional<QDate> warrantyUntil = {}; ///< the last day
    int remindDays = 30; ///< before that day
    int everyMonths = 0; ///< maintenance; 0: none
    std::optional<QDate> first = {}; ///< of the maintenance
    ActivityKind kind = ActivityKind::Visit; ///< of the maintenance
    UserId owner = {}; ///< none: that of the order

    friend bool operator==(const AfterSales &, const AfterSales &) = default;
};

/// Maintenance that comes again and the end of a warranty, as planned activities: they stand on Today and in
/// the calendar, and are done, moved and undone like all others.
class AfterSalesService
{
public:
    explicit AfterSalesService(Operations &operations);

    /// One operation. Throws Invalid where nothing is to be planned, and for days that are over.
    ChangeSet plan(const AfterSales &plan);

private:
    Operations &m_operations;
};

} // namespace crm
