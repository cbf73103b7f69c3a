#pragma once

#include "core/insight/salesperiod.h"
#include "core/lifecycle/trial.h"
#include "ui/insight/churnfigures.h"
#include "ui/insight/insightview.h"
#include "ui/insight/scorefigures.h"
#include "ui/insight/trendview.h"
#include "ui/insight/valueview.h"

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

/// With which day the segments and stages are compared.
enum class InsightComparison { Start, YearBefore, None };

/// What is asked about customers.
struct InsightQuestion
{
    RfmScheme scheme = RfmScheme::Quintile;
    SalesPeriod period = SalesPeriod::LastTwelveMonths;
    DateRange custom = {}; ///< only for SalesPeriod::Custom
    InsightComparison comparison = InsightComparison::Start;
    bool churn = false; ///< also who leaves, which takes as long again
    bool score = false; ///< also who comes
    bool worth = false; ///< also worth by segment, kind and period
};

/// The days that it comes to.
InsightQuery queryOf(const InsightQuestion &question, QDate today);

/// All that the views about customers show.
struct InsightFigures
{
    Insight insight = {};
    QHash<qint64, QString> names = {}; ///< of the customers that are named
    TrendFigures trends = {};
    TrialReport trials = {}; ///< given in the period
    std::shared_ptr<const ChurnFigures> churn = {}; ///< where it was asked for
    std::shared_ptr<const ScoreFigures> score = {}; ///< likewise
    std::optional<ValueView::Worth> worth = {}; ///< likewise
};

/// For a thread of the workspace: reads all orders.
InsightFigures readInsight(Session &session, const InsightQuestion &question);

} // namespace crm::ui
