#pragma once

#include "core/insight/lifecyclereport.h"
#include "core/insight/rfmreport.h"
#include "core/insight/rising.h"
#include "core/insight/valuereport.h"

#include <optional>

namespace crm {

class InsightService;

/// As of when, and compared with when.
struct InsightQuery
{
    RfmScheme scheme = RfmScheme::Quintile;
    std::optional<QDate> at = {}; ///< none, or a day ahead: today
    std::optional<QDate> since = {}; ///< moves from here on; none: of the last kRecentDays
    std::optional<QDate> compared = {}; ///< who was in which segment and stage at the end of that day
};

/// Everything that a page about the customers of a base shows, of one moment.
struct CustomerInsight
{
    static constexpr int kRecentDays = 90; ///< of the moves between stages, where no period is asked for

    QDate today = {}; ///< the day as of which everything is
    QDate since = {}; ///< of the moves
    std::optional<QDate> compared = {};
    CustomerOrders orders = {};
    RfmReport rfm = {};
    LifecycleReport lifecycle = {};
    std::vector<RfmRow> segmentsBefore = {}; ///< of the compared day, as rfm.segments; empty: not asked for
    std::array<qint64, kLifecycleStages> stagesBefore = {};
    ValueModelFit fit = {};
    ValuePredictions value = {}; ///< of the next twelve months
    BackTest test = {}; ///< fitted without the last part of the orders, and compared with it
    QDate testSplit = {};
    Rising rising = {}; ///< those who may become the best, and how often that was right since the split

    bool anyOrders() const { return !orders.customer.empty(); }
    /// Ids of the customers in a segment, or in a stage.
    std::vector<qint64> inSegment(quint8 segment) const;
    std::vector<qint64> inScores(int recency, int frequency) const;
    std::vector<qint64> inStage(LifecycleStage stage) const;
    /// Those who went from one stage to another since then.
    std::vector<qint64> moved(const LifecycleMoveRow &row) const;

    static constexpr size_t kRising = 12; ///< so many are named
};

CustomerInsight customerInsight(const InsightService &service, const InsightQuery &query);

} // namespace crm
