#pragma once

#include "core/pipeline/opportunity.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `opportunity`.
class OpportunityRepository
{
public:
    explicit OpportunityRepository(const Connection &db);

    std::optional<Opportunity> find(OpportunityId id) const;
    std::vector<Opportunity> ofCustomer(CustomerId customer) const; ///< the newest first
    /// Given back and still open: by the day on which they come up again, those without one last.
    std::vector<OpportunityRow> nurturing() const;
    /// Open and somebody's turn; of one person or of all, the oldest first.
    std::vector<OpportunityRow> open(UserId owner) const;
    /// What is open and somebody's turn, and what was closed from a day on, or, without one, ever; of one
    /// person or of all, in one pipeline or in all.
    std::vector<OpportunityRow> board(UserId owner, QDate closedFrom, PipelineId pipeline) const;
    /// Why others were closed like this, the commonest first.
    QStringList reasons(StageState state, int limit) const;
    struct Closed
    {
        qint64 won = 0;
        qint64 lost = 0;
    };
    Closed closed(PipelineId pipeline = {}) const; ///< of all times; in one pipeline, or in all
    OpportunityId insert(const Opportunity &opportunity);
    bool update(const Opportunity &opportunity); ///< false where it was changed meanwhile
    void remove(OpportunityId id);
    bool hasContract(OpportunityId id) const;

private:
    const Connection &m_db;
};

} // namespace crm
