#pragma once

#include "core/operation/changeset.h"
#include "core/privacy/retention.h"

namespace crm {

class Operations;

/// How long customers are kept, and whose time is over. Nobody is erased by it: a person decides.
class RetentionService
{
public:
    explicit RetentionService(Operations &operations)
        : m_operations(operations)
    {
    }

    std::vector<RetentionRule> rules() const; ///< by name
    /// Adds it, or changes the one of its id. Takes the right to manage people, as all that follows.
    qint64 save(const RetentionRule &rule);
    ChangeSet remove(qint64 rule);

    /// By all rules that are switched on; each customer once, by the rule that asked first.
    std::vector<DueCustomer> due() const;
    /// What this rule alone would ask for, whether it is stored or not.
    std::vector<DueCustomer> dueBy(const RetentionRule &rule) const;

    std::vector<RetentionHold> holds() const;
    /// Keeps a customer although its time is over. Throws Invalid without a reason or for a day that is past.
    ChangeSet hold(const RetentionHold &hold);
    ChangeSet endHold(CustomerId customer);

private:
    Operations &m_operations;
};

} // namespace crm
