#pragma once

#include "core/base/amount.h"
#include "core/base/daterange.h"
#include "core/customer/customer.h"
#include "core/insight/salesgroups.h"

#include <QString>

#include <vector>

namespace crm {

enum class SalesBy {
    Month,
    Quarter,
    Year,
    Product,
    Category,
    Region,
    Owner,
    Customer,
    Segment, ///< those that are saved: who is in several counts in each, so that rows add up to more
    Rfm, ///< the segments of RFM: everybody is in one
};

/// Which sales are summed up, and by what. Every order that is not cancelled counts.
struct SalesQuery
{
    SalesBy by = SalesBy::Month;
    DateRange dates = {};
    QString currency =
        {}; ///< empty: the one most orders have; amounts of different currencies are never mixed
    bool quantities = true; ///< without them, the lines of orders need not be read for most reports
    bool yearBefore = false; ///< fill SalesRow::before
    int top = 0; ///< of products, regions, people: only so many rows, the rest as `others`; 0 for all
    IdSet customers = {}; ///< only their orders; nullptr: everybody's
    std::shared_ptr<const SalesGroups> groups = {}; ///< by Segment and Rfm: who is in which
};

/// One bar of the report.
struct SalesRow
{
    QString key = {}; ///< "2026-11", a name, or empty where it is not known
    qint64 id = 0; ///< of the product, category, owner or customer; 0 for all others
    qint64 orders = 0;
    qint64 customers = 0; ///< distinct ones
    Amount quantity = {};
    Amount revenue = {}; ///< after discounts
    Amount before = {}; ///< revenue of the same days a year earlier, where it is asked for

    friend bool operator==(const SalesRow &, const SalesRow &) = default;
};

struct SalesReport
{
    DateRange dates = {};
    SalesBy by = SalesBy::Month;
    QString currency = {};
    QStringList otherCurrencies = {}; ///< in which there are sales in this period that are not summed up here
    std::vector<SalesRow> rows = {}; ///< periods in order of time, everything else by falling revenue
    SalesRow others = {}; ///< what SalesQuery::top left out, without its customers
    qint64 otherRows = 0; ///< how many rows that were
    SalesRow totals = {};
};

bool isTime(SalesBy by);
bool isGrouped(SalesBy by); ///< by SalesQuery::groups

/// The spellings of the command line: month, quarter, year, product, category, region, owner, customer,
/// segment, rfm.
QString toKey(SalesBy by);
std::optional<SalesBy> salesByFromKey(const QString &key);
QString displayName(SalesBy by);

} // namespace crm
