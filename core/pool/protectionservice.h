#pragma once

#include "core/pool/poolrepository.h"
#include "core/pool/recycleruleservice.h"

#include <QDate>

namespace crm {

/// Owners keep some of their customers from recycling until a day. When it is over: unprotected again.
class ProtectionService
{
public:
    ProtectionService(Operations &operations, const RecycleRuleService &rules);

    /// The last day of protection; a refusal per customer where it is somebody else's, or the owner protects
    /// as many as they may. `until` is at most a year ahead.
    PoolOutcome protect(std::span<const CustomerId> ids, QDate until);
    PoolOutcome release(std::span<const CustomerId> ids);

    std::optional<QDate> protectedUntil(CustomerId id) const;

private:
    PoolAnswer one(CustomerId id, std::optional<QDate> until, std::optional<qint64> most);

    Operations &m_operations;
    const RecycleRuleService &m_rules;
    PoolRepository m_pools;
};

} // namespace crm
