#pragma once

#include "core/insight/pipelinedeal.h"

namespace crm {

class Operations;

/// A time that a deal spent in a stage and that is over.
struct StageStay
{
    OpportunityId deal = {};
    StageId stage = {};
    NamedId owner = {}; ///< who had it then
    double days = 0;
    StageId then = {}; ///< where it went

    friend bool operator==(const StageStay &, const StageStay &) = default;
};

/// How deals fare in a stage, or with a person. Numbers of days are not a number where nothing ended.
struct StageLoad
{
    NamedId of = {}; ///< the stage, or the person
    qint64 left = 0; ///< stays that ended
    qint64 wentOn = 0; ///< of them, those to a later stage, or won
    qint64 lost = 0;
    double median = 0; ///< days of those that ended
    double mean = 0;
    double longest = 0;
    qint64 now = 0; ///< deals that stand there
    qint64 stuck = 0; ///< of them, those beyond the days of their stage
    std::vector<qint64> stuckCustomers = {}; ///< ids, ascending

    double conversion() const; ///< wentOn of left; not a number where none left
};

/// Where deals wait, in which stage and with whom: measured by the moves in the log, since the file is kept.
struct Bottlenecks
{
    std::vector<StageLoad> stages = {}; ///< the open ones of a pipeline, in their order
    std::vector<StageLoad> people = {}; ///< of all those stages; who has most that is stuck first
    std::vector<std::vector<StageLoad>> peopleOf = {}; ///< of each stage, in the order of `stages`

    /// The stage with the longest median of at least `kEnough` stays; none where there are fewer.
    std::optional<size_t> slowest() const;
    static constexpr qint64 kEnough = 3;
};

/// Of one pipeline, without one of the first; `stays` are those that ended.
Bottlenecks bottlenecks(const PipelineDeals &deals, const std::vector<StageStay> &stays, PipelineId pipeline,
                        QDate today);
/// Reads the stays that ended. Throws Denied.
std::vector<StageStay> stageStays(Operations &operations);

} // namespace crm
