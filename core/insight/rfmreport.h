#pragma once

#include "core/analytics/rfmgrid.h"
#include "core/base/amount.h"
#include "core/insight/customerorders.h"

namespace crm {

enum class RfmScheme {
    Quintile, ///< scores 1 to 5 and the segments of a grid
    Mean8 ///< the eight cells above or below the means
};

struct RfmQuery
{
    RfmScheme scheme = RfmScheme::Quintile;
    QDate asOf = {};
    RfmFrequency frequency = RfmFrequency::Orders;
    RfmScoring scoring = RfmScoring::Cuts;
    RfmGrid grid = defaultRfmGrid();
};

/// The customers of one segment, or of one cell.
struct RfmRow
{
    QString key = {}; ///< of the segment; of a cell "555" or, of the eight, "101" (R, F, M above the mean)
    qint64 customers = 0;
    Amount revenue = {}; ///< ever, in the currency of the orders

    friend bool operator==(const RfmRow &, const RfmRow &) = default;
};

/// RFM (S-030 to S-034): who bought when, how often, for how much.
struct RfmReport
{
    QDate asOf = {};
    RfmScheme scheme = RfmScheme::Quintile;
    RfmGrid grid = {}; ///< of Quintile
    RfmColumns columns = {};
    RfmScores scores = {}; ///< of Mean8: empty
    std::vector<quint8> segment = {}; ///< by row: a place in `segments`, or kNoRfmSegment
    std::vector<RfmRow> segments = {}; ///< in the order of the grid, then Others; all there are
    std::vector<RfmRow> cells = {}; ///< those that somebody is in, by falling key
};

/// Orders up to and including the day count. `wanted`: which customers are counted, by row; empty for all.
/// Scores are always among all customers.
RfmReport rfmReport(const CustomerOrders &orders, const RfmQuery &query,
                    const std::vector<bool> &wanted = {});

/// For people: "Champions", "重要价值客户".
QString rfmSegmentName(const QString &key);

} // namespace crm
