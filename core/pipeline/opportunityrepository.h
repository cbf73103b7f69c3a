#pragma once

#include "core/pipeline/opportunity.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `opportunity`, `stage` and `pipeline`.
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
    /// person or of all.
    std::vector<OpportunityRow> board(UserId owner, QDate closedFrom) const;
    /// Why others were closed like this, the commonest first.
    QStringList reasons(StageState state, int limit) const;
    struct Closed
    {
        qint64 won = 0;
        qint64 lost = 0;
    };
    Closed closed() const; ///< of all times
    OpportunityId insert(const Opportunity &opportunity);
    bool update(const Opportunity &opportunity); ///< false where it was changed meanwhile
    void remove(OpportunityId id);
    bool hasContract(OpportunityId id) const;

    std::vector<Stage> stages() const; ///< of the first pipeline, in their order
    std::optional<Stage> stage(StageId id) const;
    void update(const Stage &stage); ///< its name, chance, place and days
    /// A pipeline with the usual stages; where there is one, it stays.
    void makeStages();

private:
    const Connection &m_db;
};

} // namespace crm
