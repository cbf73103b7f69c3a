#pragma once

#include "core/pipeline/opportunity.h"

class QTimeZone;

namespace crm {

class Connection;

/// Somebody waits for a deal to be let into a stage, or was answered.
struct StageApproval
{
    OpportunityId opportunity = {};
    StageId stage = {};
    UserId askedBy = {};
    qint64 askedAt = 0;
    UserId decidedBy = {};
    std::optional<qint64> decidedAt = {};
    bool granted = false;

    friend bool operator==(const StageApproval &, const StageApproval &) = default;
};

/// The SQL of tables `pipeline`, `stage`, `stage_need` and `stage_approval`.
class StageRepository
{
public:
    explicit StageRepository(const Connection &db);

    std::vector<Pipeline> pipelines() const; ///< in their order, with their stages and what these need
    std::vector<Stage> stages() const; ///< of the first pipeline, in their order
    std::optional<Stage> stage(StageId id) const;
    std::vector<Stage> stagesOf(PipelineId pipeline) const;
    /// A pipeline with the usual stages; where there is one, it stays.
    void makeStages();
    static std::vector<Stage> usualStages();

    PipelineId insert(const Pipeline &pipeline, int position); ///< without its stages
    void update(const Pipeline &pipeline, int position);
    void remove(PipelineId id); ///< with its stages
    StageId insert(const Stage &stage);
    void update(const Stage &stage); ///< its name, chance, place and days, not its needs
    void remove(StageId id);
    void setNeeds(StageId stage, const std::vector<StageNeed> &needs);
    /// So that stages can change their names among one another.
    void freeName(StageId id);
    qint64 dealsIn(StageId id) const; ///< opportunities of any time

    /// What there is of a deal, stored or not; days are those of `zone`.
    DealFacts factsOf(const Opportunity &deal, const QTimeZone &zone) const;

    std::optional<StageApproval> approval(OpportunityId deal, StageId stage) const;
    std::vector<StageApproval> waiting() const; ///< not decided, the oldest first
    void put(const StageApproval &approval);

private:
    const Connection &m_db;
};

} // namespace crm
