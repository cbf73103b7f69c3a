#include "core/pool/poolmembership.h"

#include <algorithm>

namespace crm {

bool isSound(const Audience &audience)
{
    return int(audience.user.isValid()) + int(audience.department.isValid()) + int(audience.role.has_value())
        == 1;
}

bool includes(const Audience &audience, const User &user, const std::vector<Department> &departments)
{
    if (audience.user.isValid())
        return audience.user == user.id;
    if (audience.role)
        return *audience.role == user.role;
    const auto line = withThoseAbove(user.department, departments);
    return std::ranges::find(line, audience.department) != line.end();
}

PoolStanding standingIn(std::span<const PoolMember> members, const User &user,
                        const std::vector<Department> &departments)
{
    PoolStanding standing{.member = members.empty(),
                          .admin = permissionsOf(user.role).contains(Permission::ManagePools)};
    for (const auto &member : members) {
        if (!includes(member.who, user, departments))
            continue;
        standing.member = true;
        standing.admin = standing.admin || member.admin;
    }
    return standing;
}

} // namespace crm
