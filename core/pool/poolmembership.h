#pragma once

#include "core/operation/permission.h"
#include "core/security/user.h"

#include <optional>
#include <span>
#include <vector>

namespace crm {

/// Whom something applies to: one user, everybody of a department and of those below it, or everybody of a
/// role. Just one of the three is set.
struct Audience
{
    UserId user = {};
    DepartmentId department = {};
    std::optional<Role> role = {};

    friend bool operator==(const Audience &, const Audience &) = default;
};

/// True where exactly one of the three is set.
bool isSound(const Audience &audience);

bool includes(const Audience &audience, const User &user, const std::vector<Department> &departments);

/// Somebody who works with a pool.
struct PoolMember
{
    Audience who = {};
    bool admin = false;

    friend bool operator==(const PoolMember &, const PoolMember &) = default;
};

/// What somebody may do in a pool.
struct PoolStanding
{
    bool member = true;
    bool admin = false;

    friend bool operator==(const PoolStanding &, const PoolStanding &) = default;
};

/// At this moment: a pool without members is everybody's. Who manages all pools is an admin of each.
PoolStanding standingIn(std::span<const PoolMember> members, const User &user,
                        const std::vector<Department> &departments);

} // namespace crm
