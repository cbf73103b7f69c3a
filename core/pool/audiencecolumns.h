#pragma once

#include "core/pool/poolmembership.h"
#include "core/storage/statement.h"

namespace crm {

/// The columns user_id, department_id, role, in this order from `first` on.
inline Audience readAudience(const Statement &row, int first)
{
    Audience who{.user = {row.integer(first)}, .department = {row.integer(first + 1)}};
    if (const auto role = row.text(first + 2); !role.isEmpty())
        who.role = roleFromKey(role);
    return who;
}

/// :user, :department, :role.
inline Statement &bindAudience(Statement &statement, const Audience &who)
{
    using namespace Qt::StringLiterals;
    return statement.bind("user"_L1, who.user)
        .bind("department"_L1, who.department)
        .bind("role"_L1, who.role ? toKey(*who.role) : QString());
}

} // namespace crm
