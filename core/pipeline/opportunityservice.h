#pragma once

#include "core/operation/operations.h"
#include "core/pipeline/opportunityrepository.h"

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

    std::vector<Stage> stages() const { return m_opportunities.stages(); }
    /// Their order, names and chances as given, the open ones first; those that are not given stay behind
    /// them. Throws Invalid for a name that is empty or stands twice.
    ChangeSet editStages(const std::vector<Stage> &stages);
    Opportunity get(OpportunityId id) const; ///< throws NotFound
    std::vector<Opportunity> ofCustomer(CustomerId customer) const
    {
        return m_opportunities.ofCustomer(customer);
    }
    /// Given back and not taken up yet: by the day on which they come up again, those without one last.
    std::vector<OpportunityRow> nurturing() const { return m_opportunities.nurturing(); }
    /// What the actor may give back: what is open and theirs, or anybody's for who assigns customers.
    std::vector<OpportunityRow> givable() const;

    /// Without a stage in the first one, without an owner the actor's.
    OpportunityId add(const Opportunity &opportunity);
    /// A stage that is won or lost closes it today.
    ChangeSet move(OpportunityId id, StageId stage, const QString &reason = {});

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

    Terms checked(Terms terms) const;
    OpportunityAnswer giveBackOne(OpportunityId id, const Terms &terms, qint64 at);
    void release(CustomerId customer, UserId owner, PoolId pool, const QString &reason, qint64 at);
    OpportunityAnswer takeUpOne(OpportunityId id, UserId user, qint64 at);

    Operations &m_operations;
    OpportunityRepository m_opportunities;
};

} // namespace crm
