#pragma once

#include "core/operation/operations.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingrepository.h"

namespace crm {

/// Takes back to the pools what the rules say. Who goes is worked out from the list in memory, and once more
/// from the file inside of the transaction, by the same plan: what changed in between counts.
class RecyclingService
{
public:
    RecyclingService(Operations &operations, const RecycleRuleService &rules);

    /// What a run would do today, or under other rules.
    RecyclePreview preview(const std::shared_ptr<const DirectorySnapshot> &customers) const;
    RecyclePreview preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                           const std::vector<RecycleRule> &rules, QDate day) const;

    /// One operation, undone as one. A run by itself does nothing while its preview is in doubt. Needs no
    /// permission to run by itself: the rules were agreed on; a confirmed one needs that to manage pools.
    RecycleOutcome run(const std::shared_ptr<const DirectorySnapshot> &customers, RecycleRun mode);

private:
    std::vector<RecycleEntry> entriesOf(const DirectorySnapshot &customers, const RecyclingPlan &plan,
                                        QDate day) const;
    std::vector<RecycleEntry> stillDue(const std::vector<RecycleEntry> &entries,
                                       const std::vector<RecycleRule> &rules, QDate day) const;
    RecycleDoubt doubt(qint64 beforeOperation, qint64 customers) const;

    Operations &m_operations;
    const RecycleRuleService &m_rules;
    RecyclingRepository m_recycling;
};

} // namespace crm
