#pragma once

#include "core/operation/operations.h"
#include "core/pipeline/opportunityrepository.h"
#include "core/pipeline/stagerepository.h"

#include <span>

namespace crm {

/// What came of an opportunity that was to be given back or taken up.
struct OpportunityAnswer
{
    OpportunityId opportunity = {};
    bool ok = false;
    QString reason = {}; ///< of a refusal, for people

    friend bool operator==(const OpportunityAnswer &, const OpportunityAnswer &) = default;
};

struct OpportunityOutcome
{
    qint64 operation = 0; ///< 0 where nothing was done
    std::vector<OpportunityAnswer> answers = {};
};

/// Chances to sell: opened, moved on, closed; and those that cannot be closed given back for nurturing, from
/// where they are taken up again.
class OpportunityService
{
public:
    explicit OpportunityService(Operations &operations);

    std::vector<Stage> stages() const { return m_stages.stages(); } ///< of the first pipeline
    Opportunity get(OpportunityId id) const; ///< throws NotFound
    std::vector<Opportunity> ofCustomer(CustomerId customer) const
    {
        return m_opportunities.ofCustomer(customer);
    }
    /// Given back and not taken up yet: by the day on which they come up again, those without one last.
    std::vector<OpportunityRow> nurturing() const { return m_opportunities.nurturing(); }
    /// What the actor may give back: what is open and theirs, or anybody's for who assigns customers.
    std::vector<OpportunityRow> givable() const;

    /// What a board shows: all that is open and somebody's turn, and what was closed from a day on, or,
    /// without one, ever; of one person, or of all; in one pipeline, or in all.
    std::vector<OpportunityRow> board(UserId owner, QDate closedFrom, PipelineId pipeline = {}) const
    {
        return m_opportunities.board(owner, closedFrom, pipeline);
    }
    /// Of those closed so far the share that was won, in ten-thousandths; 0 where none was closed.
    int winRate(PipelineId pipeline = {}) const;
    /// Why others were won or lost, the commonest first.
    QStringList reasons(StageState state) const;

    /// Without a stage in the first one, without an owner the actor's. Makes the stages where there are none.
    /// Throws Conflict where it lacks what its stage needs; see StageGate.
    OpportunityId add(const Opportunity &opportunity);
    /// What somebody typed; its stage stays, which move() changes. Throws Conflict where somebody else
    /// changed it since `changed` was read, Denied for another's.
    ChangeSet edit(const Opportunity &changed);
    /// A stage that is won or lost closes it today; see mayMove() and needsReason(). Throws Conflict for
    /// moves that may not be made and for what the stage needs and the deal lacks, Denied for another's.
    ChangeSet move(OpportunityId id, StageId stage, const QString &reason = {});
    /// Gives them to somebody else; needs Permission::Assign.
    ChangeSet assign(std::span<const OpportunityId> ids, UserId user);
    /// One that was taken down by mistake. Throws Conflict where a contract came of it.
    ChangeSet remove(OpportunityId id);

    /// They are nobody's turn from now on: stage, history and amount stay, and they keep no customer from
    /// being recycled. With a pool, customers that the owners of the opportunities have go there, too.
    /// `again` is the day, later than today, on which they come up again.
    OpportunityOutcome giveBack(std::span<const OpportunityId> ids, const QString &reason, PoolId pool = {},
                                std::optional<QDate> again = {});
    /// Somebody tries again, before the day or after it; the customer stays where it is.
    OpportunityOutcome takeUp(std::span<const OpportunityId> ids, UserId user);

private:
    struct Terms
    {
        QString reason = {};
        PoolId pool = {};
        std::optional<QDate> again = {};
    };

    Opportunity checked(Opportunity opportunity) const;
    void requireMine(const Opportunity &opportunity) const;
    void pass(const Opportunity &opportunity, const Stage &to) const;
    Terms checked(Terms terms) const;
    OpportunityAnswer giveBackOne(OpportunityId id, const Terms &terms, qint64 at);
    void release(CustomerId customer, UserId owner, PoolId pool, const QString &reason, qint64 at);
    QString whyNotTakenUp(CustomerId customer, UserId user) const;
    OpportunityAnswer takeUpOne(OpportunityId id, UserId user, qint64 at);

    Operations &m_operations;
    OpportunityRepository m_opportunities;
    StageRepository m_stages;
};

} // namespace crm
