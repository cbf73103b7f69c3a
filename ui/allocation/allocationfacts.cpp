#include "ui/allocation/allocationfacts.h"

#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/pool/poolservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"
#include "core/session/session.h"

#include <algorithm>

namespace crm::ui {

WorkProfile AllocationFacts::profileOf(UserId user) const
{
    const auto found = std::ranges::find(profiles, user, &WorkProfile::user);
    return found == profiles.end() ? WorkProfile{.user = user} : *found;
}

AllocationFacts readAllocation(Session &session)
{
    AllocationFacts facts{
        .rules = session.allocation().rules(),
        .names = session.allocation().names(),
        .people = {.users = session.users().all(), .departments = session.departments().all()},
        .profiles = session.workProfiles().all(),
        .mayManage = session.actor().may(Permission::ManagePools),
        .mayAssign = session.actor().may(Permission::Assign),
        .mayEditPeople = session.actor().may(Permission::ManageUsers)};
    for (const auto &pool : session.pools().pools())
        if (pool.enabled)
            facts.pools.push_back(pool);
    if (!facts.mayAssign || !session.allocation().isActive())
        return facts;
    const auto all = session.allocation().waiting();
    facts.waits = qint64(all.size());
    const auto some =
        std::span(all).first(size_t(std::min<qsizetype>(qsizetype(all.size()), facts.kMostShown)));
    facts.waiting = session.allocation().preview(some);
    for (const auto &customer : session.customers().rows(some))
        facts.customers.insert(customer.id, customer.name);
    return facts;
}

} // namespace crm::ui
