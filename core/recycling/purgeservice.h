#pragma once

#include "core/operation/operations.h"
#include "core/pool/transferservice.h"
#include "core/recycling/purge.h"
#include "core/recycling/recyclingrepository.h"

namespace crm {

/// Clears a pool of what nobody will want: into the archive, never away.
class PurgeService
{
public:
    PurgeService(Operations &operations, TransferService &transfers);

    /// Who would go; those who are longest in the pool first.
    std::vector<PurgeEntry> preview(const std::shared_ptr<const DirectorySnapshot> &customers,
                                    const PurgeTerms &terms) const;
    /// Those of `ids` to whom the terms still apply go; the others are answered with a reason.
    PoolOutcome purge(const std::shared_ptr<const DirectorySnapshot> &customers, const PurgeTerms &terms,
                      std::span<const CustomerId> ids);

private:
    std::vector<FilterRule> rules(const PurgeTerms &terms, const DirectoryLists &lists) const;

    Operations &m_operations;
    TransferService &m_transfers;
    RecyclingRepository m_recycling;
};

} // namespace crm
