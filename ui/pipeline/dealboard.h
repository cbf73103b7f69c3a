#pragma once

#include "core/base/idset.h"
#include "core/pipeline/opportunity.h"
#include "core/security/user.h"

#include <QHash>
#include <QTimeZone>

namespace crm {
class Session;
}

namespace crm::ui {

/// What the page of opportunities shows: all that is open and somebody's turn, and what was closed lately.
struct DealBoard
{
    std::vector<Pipeline> pipelines = {}; ///< those to choose from
    PipelineId pipeline = {}; ///< that is shown
    std::vector<Stage> stages = {}; ///< of it
    std::vector<OpportunityRow> rows = {};
    std::vector<User> users = {};
    QHash<UserId, QString> names = {};
    QString currency = {}; ///< of the base: other amounts do not enter sums
    int winRate = 0; ///< ten-thousandths
    QDate today = {};
    QTimeZone zone = QTimeZone::utc();

    const Stage *stage(StageId id) const; ///< of whatever pipeline
    int chanceOf(const OpportunityRow &row) const; ///< ten-thousandths
    int daysIn(const OpportunityRow &row) const; ///< its stage
    bool isStalled(const OpportunityRow &row) const;
    bool isLate(const OpportunityRow &row) const; ///< it was hoped to be won by now
    /// In the currency of the base; 0 where there is none, or another.
    Amount amountOf(const OpportunityRow &row) const;
    Amount weighted(const OpportunityRow &row) const;
};

/// Sums over rows.
struct DealSums
{
    qint64 count = 0;
    Amount value = {};
    Amount weighted = {};
    qint64 stalled = 0;

    void add(const DealBoard &board, const OpportunityRow &row);
};

/// What is to come by when: the months ahead, before them what is late, behind them the rest.
struct DealForecast
{
    QStringList periods = {}; ///< for people
    QList<double> value = {}; ///< units
    QList<double> weighted = {};
};
DealForecast forecastOf(const DealBoard &board);

/// Reads it, of one person or of all, of the pipeline given or else of the first one, and of some customers
/// or of all; for a thread of the workspace.
DealBoard readBoard(Session &session, UserId owner, PipelineId pipeline = {}, const IdSet &customers = {});

} // namespace crm::ui
