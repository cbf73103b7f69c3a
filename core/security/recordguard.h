#pragma once

#include "core/security/recordviewrepository.h"

namespace crm {

class Actor;
class Operations;
class UnitOfWork;

/// Looks at what an operation did before it is committed, and refuses what the rights of the person do not
/// cover: whatever service wrote it, on whatever page it began.
class RecordGuard
{
public:
    explicit RecordGuard(Operations &operations)
        : m_operations(operations)
    {
    }

    void setHolder(RightsHolder holder) { m_holder = std::move(holder); }
    const RightsHolder &holder() const { return m_holder; }

    /// Throws Denied. `kind` is that of the operation.
    void check(const UnitOfWork &work) const;

private:
    void checkActs(const UnitOfWork &work) const;
    void checkCustomers(const UnitOfWork &work) const;
    void checkFields(const UnitOfWork &work) const;
    void checkCovered(const UnitOfWork &work) const;

    Operations &m_operations;
    RightsHolder m_holder;
};

} // namespace crm
