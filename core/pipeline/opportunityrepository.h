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
    OpportunityId insert(const Opportunity &opportunity);
    bool update(const Opportunity &opportunity); ///< false where it was changed meanwhile

    std::vector<Stage> stages() const; ///< of the first pipeline, in their order
    std::optional<Stage> stage(StageId id) const;
    void update(const Stage &stage); ///< its name, chance and place
    /// A pipeline with the usual stages; where there is one, it stays.
    void makeStages();

private:
    const Connection &m_db;
};

} // namespace crm
