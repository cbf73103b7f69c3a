#pragma once

#include "core/security/workprofile.h"

namespace crm {

class Connection;

/// The SQL of what people know and when they work: table `user_skill` and columns of `app_user`.
class WorkProfileRepository
{
public:
    explicit WorkProfileRepository(const Connection &db);

    std::vector<WorkProfile> all() const; ///< of everybody, in the order in which they were made
    WorkProfile find(UserId user) const; ///< of somebody who does not exist: an empty one
    void store(const WorkProfile &profile);
    QStringList values(SkillKind kind) const; ///< that are in use

private:
    const Connection &m_db;
};

} // namespace crm
