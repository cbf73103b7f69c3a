#pragma once

#include "core/operation/operations.h"
#include "core/security/workprofilerepository.h"

namespace crm {

/// What the people of this base know and when they work.
class WorkProfiles
{
public:
    explicit WorkProfiles(Operations &operations);

    std::vector<WorkProfile> all() const { return m_profiles.all(); }
    WorkProfile find(UserId user) const { return m_profiles.find(user); }
    QStringList values(SkillKind kind) const { return m_profiles.values(kind); }

    /// Of the user that the profile names.
    ChangeSet edit(const WorkProfile &profile);

private:
    Operations &m_operations;
    WorkProfileRepository m_profiles;
};

} // namespace crm
