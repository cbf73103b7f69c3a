#pragma once

#include "core/analytics/quantile.h"
#include "core/insight/customerorders.h"
#include "core/insight/customertraits.h"

namespace crm {

class InsightService;

/// What goes with higher or lower sales to a customer, all else being equal (S-056).
struct SalesDriverRow
{
    QString feature = {}; ///< key of the trait
    QString level = {}; ///< of a category, against the most frequent one; empty for a number
    bool missing = false; ///< where nothing is written down
    double effect = 0; ///< units of money a year: of the level, or of one deviation more of a number
    Interval interval = {}; ///< 95 %, HC3
    double probability = 1; ///< of as much by chance

    bool isSure() const { return interval.low > 0 || interval.high < 0; }
};

struct SalesDriverReport
{
    QDate from = {};
    QDate to = {};
    qint64 customers = 0; ///< who bought before the end
    double mean = 0; ///< revenue of one within the time
    double explained = 0; ///< adjusted R squared: the share of the differences that these figures explain
    std::vector<SalesDriverRow> drivers = {}; ///< the weightiest first; empty where there is too little
    QString message = {}; ///< in plain words, why there are none, or what to keep in mind
};

/// Revenue of every buyer within the year up to a day, regressed on what is written down about customers and
/// on how often they were contacted.
SalesDriverReport salesDriverReport(const CustomerOrders &orders, const InsightService &source, QDate to);

/// "Industry: 机械", "Contacts within a year".
QString displayName(const SalesDriverRow &row);

} // namespace crm
