#include "core/pool/holdlimit.h"

#include <algorithm>
#include <tuple>

namespace crm {
namespace {

/// The lower, the more specific.
qsizetype distance(const Audience &who, const std::vector<DepartmentId> &departments)
{
    if (who.user.isValid())
        return 0;
    if (who.role)
        return 1;
    return 2 + (std::ranges::find(departments, who.department) - departments.begin());
}

} // namespace

const HoldLimit *holdLimitOf(const std::vector<HoldLimit> &limits, const User &user,
                             const std::vector<Department> &departments)
{
    const auto line = withThoseAbove(user.department, departments);
    const HoldLimit *best = nullptr;
    const auto rank = [&](const HoldLimit &limit) {
        return std::tuple(distance(limit.who, line), limit.customers);
    };
    for (const auto &limit : limits)
        if (includes(limit.who, user, departments) && (!best || rank(limit) < rank(*best)))
            best = &limit;
    return best;
}

} // namespace crm
