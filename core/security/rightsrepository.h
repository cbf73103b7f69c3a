#pragma once

#include "core/security/rights.h"

namespace crm {

class Connection;

/// The SQL of table `role_right`.
class RightsRepository
{
public:
    explicit RightsRepository(const Connection &db)
        : m_db(db)
    {
    }

    std::vector<RoleRule> all() const; ///< by role, then by what
    void set(const RoleRule &rule);
    bool remove(Role role, const QString &what); ///< false where there was none

private:
    const Connection &m_db;
};

} // namespace crm
