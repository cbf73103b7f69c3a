#pragma once

namespace crm {

class Operations;
class UnitOfWork;

/// Looks at who came in by an operation before it is committed, and refuses who asked to be forgotten: on
/// whatever page they were typed. Sheets are looked at row by row, and not again.
class SuppressionGuard
{
public:
    explicit SuppressionGuard(const Operations &operations)
        : m_operations(operations)
    {
    }

    /// Throws Conflict.
    void check(const UnitOfWork &work) const;

private:
    const Operations &m_operations;
};

} // namespace crm
