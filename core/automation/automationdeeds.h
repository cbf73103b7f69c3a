#pragma once

#include "core/automation/automationrepository.h"

namespace crm {

class Operations;
class UnitOfWork;

/// Does what a rule asks for one customer.
class AutomationDeeds
{
public:
    explicit AutomationDeeds(Operations &operations);

    /// One operation, with its entry in the log. Stopped where the chain of what led to it says so; Idle
    /// where there was nothing to change; Failed with the reason where it was refused. Nothing where the rule
    /// fired for that occasion before. Throws Storage.
    std::optional<AutomationState> fire(const AutomationRule &rule, const AutomationHit &hit);

private:
    std::optional<AutomationState> perform(const AutomationRule &rule, const AutomationHit &hit);
    void act(const AutomationAction &action, const AutomationRule &rule, const AutomationHit &hit,
             UnitOfWork &work);
    void plan(const AutomationAction &action, UserId owner, const AutomationHit &hit, const QString &text,
              qint64 at);
    std::optional<AutomationState> note(const AutomationRule &rule, const AutomationHit &hit,
                                        AutomationState state, const QString &besides);
    UserId ownerOf(CustomerId customer) const;

    Operations &m_operations;
    AutomationRepository m_automation;
};

} // namespace crm
