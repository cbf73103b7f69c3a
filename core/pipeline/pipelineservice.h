#pragma once

#include "core/operation/changeset.h"
#include "core/pipeline/stageneed.h"
#include "core/pipeline/stagerepository.h"

namespace crm {

class Operations;

/// The ways in which the house sells: their stages, what deals need to enter these, and who lets them in.
class PipelineService
{
public:
    explicit PipelineService(Operations &operations);

    /// In their order, those in use first; each with its stages.
    std::vector<Pipeline> all() const { return m_stages.pipelines(); }
    /// A new one with the usual stages, not stored yet.
    static Pipeline usual(const QString &name);
    /// As they are to be from now on, `before` being what was read: what has no id is new, what is not there
    /// any more goes. The order is that of the vectors, open stages first; a won and a lost stage are added
    /// where there is none. Throws Invalid, Conflict for what deals stand in and where somebody else changed
    /// them meanwhile.
    ChangeSet arrange(const std::vector<Pipeline> &wanted, const std::vector<Pipeline> &before);

    /// What a deal lacks to enter a stage; nothing where it may.
    std::vector<StageLack> lacking(OpportunityId deal, StageId stage) const;
    QString missing(OpportunityId deal, StageId stage) const; ///< the same in words

    std::vector<StageApproval> waiting() const { return m_stages.waiting(); }
    std::optional<StageApproval> approval(OpportunityId deal, StageId stage) const
    {
        return m_stages.approval(deal, stage);
    }
    /// Asks those who assign customers to let a deal into a stage that needs approval; they find it among
    /// their messages. Throws Conflict where it needs none.
    ChangeSet ask(OpportunityId deal, StageId stage);
    /// Whoever asked finds the answer among the messages; needs Permission::Assign.
    ChangeSet decide(OpportunityId deal, StageId stage, bool isGranted);

private:
    struct Asked
    {
        Opportunity deal;
        Stage stage;
    };
    Asked asked(OpportunityId deal, StageId stage) const;
    void tell(UserId user, const Asked &about, const QString &text, qint64 at) const;
    std::vector<Pipeline> checked(std::vector<Pipeline> pipelines) const;
    void removeMissing(const std::vector<Pipeline> &wanted, const std::vector<Pipeline> &stored);
    void put(const Pipeline &pipeline, int position, const std::vector<Pipeline> &stored);

    Operations &m_operations;
    StageRepository m_stages;
};

} // namespace crm
