#pragma once

#include "core/analytics/cohorts.h"
#include "core/analytics/forecast.h"
#include "core/insight/customerorders.h"
#include "core/insight/valuereport.h"

namespace crm {

class Operations;

/// Who bought first in the same month or quarter, and who of them still buys.
struct CohortTable
{
    bool quarters = true;
    std::vector<Cohort> cohorts = {}; ///< periods are year * 12 + month, or year * 4 + quarter, from 0
    std::vector<double> retention = {}; ///< over all that are old enough

    QString label(qint32 period) const; ///< "2017-03", "2017 Q1"
};
CohortTable cohortTable(const CustomerOrders &orders, QDate until, bool quarters);

/// Revenue by month, and what it will be.
struct RevenueForecast
{
    struct Month
    {
        QDate first = {};
        double revenue = 0;
    };
    std::vector<Month> months = {}; ///< whole ones, up to the one before the day
    Forecast forecast = {}; ///< of the months after them
    QDate monthAhead(size_t step) const; ///< 0 is the first one that is foretold

    /// How the last whole months did against those before, and against the same of the year before; a share,
    /// not a number where there are none.
    double againstBefore(int count) const;
    double againstYearBefore(int count) const;
};
RevenueForecast revenueForecast(const CustomerOrders &orders, QDate today, size_t ahead = 6);

/// What customers are worth in the next twelve months, by how much.
struct WorthBand
{
    double from = 0; ///< units of money
    double to = 0; ///< not included; of the last one infinite
    std::vector<size_t> rows = {}; ///< customers, of the orders
    double worth = 0;
};
/// About ten bands; none where there is no model.
std::vector<WorthBand> worthBands(const ValuePredictions &value);

/// Two products, or categories, that are bought together more often than by chance.
struct Affinity
{
    QString from = {};
    QString to = {};
    qint64 together = 0; ///< orders
    double support = 0; ///< share of all orders
    double confidence = 0; ///< share of the orders with the one that have the other
    double lift = 0;
    double probability = 1; ///< of as many by chance
};
struct ProductMix
{
    qint64 orders = 0;
    qint64 products = 0;
    std::vector<Affinity> byProduct = {}; ///< the largest lift first
    std::vector<Affinity> byCategory = {};
};
ProductMix productMix(Operations &operations, size_t most = 50);

} // namespace crm
