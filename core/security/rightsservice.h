#pragma once

#include "core/operation/operations.h"
#include "core/security/recordviewrepository.h"
#include "core/security/rightsrepository.h"

namespace crm {

/// What each role may, sees and may change.
class RightsService
{
public:
    explicit RightsService(Operations &operations);

    std::vector<RoleRule> rules() const { return m_rules.all(); }
    RoleRights of(Role role) const { return rightsOf(role, m_rules.all()); }
    /// The rights of somebody, with those around them.
    RightsHolder holder(const User &user) const;

    /// Throws Invalid for what is no rule.
    ChangeSet set(const RoleRule &rule);
    /// As the program has it by itself.
    ChangeSet reset(Role role, const QString &what);

private:
    Operations &m_operations;
    RightsRepository m_rules;
};

} // namespace crm
