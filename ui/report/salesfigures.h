#pragma once

#include "core/insight/salesperiod.h"
#include "core/insight/salesreport.h"

namespace crm {
class DirectorySnapshot;
class Session;
} // namespace crm

namespace crm::ui {

/// What the page of reports is asked for.
struct SalesChoice
{
    SalesPeriod period = SalesPeriod::ThisYear;
    DateRange custom = {}; ///< only for SalesPeriod::Custom
    QString currency = {}; ///< empty: the commonest
    IdSet customers = {}; ///< nullptr: everybody's orders

    friend bool operator==(const SalesChoice &, const SalesChoice &) = default;
};

/// All that the charts of a period show. Products and categories come later: they need the lines of orders.
struct SalesFigures
{
    SalesChoice choice = {};
    QDate today = {};
    PeriodDates period = {};
    bool anyOrders = false; ///< of whatever period
    SalesReport timeline = {};
    SalesReport regions = {};
    SalesReport owners = {};
    SalesReport customers = {};
    SalesRow before = {}; ///< totals of the period before
    SalesRow yearBefore = {}; ///< and of the same days a year earlier

    const SalesRow &totals() const { return regions.totals; }
    const QString &currency() const { return regions.currency; }
    /// A comparison with a year before says something only for a period that begins somewhere.
    bool hasYearBefore() const { return period.dates.from.has_value() && yearBefore.orders > 0; }
};

struct ProductFigures
{
    SalesReport categories = {};
    SalesReport products = {};
};

/// For a thread of the workspace: these read all orders of the period.
SalesFigures readFigures(Session &session, const SalesChoice &choice);
ProductFigures readProducts(Session &session, const SalesFigures &figures);
/// With what it asked for: to find the customers behind a row of it. `customers` tells who is in which
/// segment.
struct SalesTable
{
    SalesQuery query = {};
    SalesReport report = {};
};
SalesTable readTable(Session &session, const SalesChoice &choice, SalesBy by,
                     const std::shared_ptr<const DirectorySnapshot> &customers);

} // namespace crm::ui
