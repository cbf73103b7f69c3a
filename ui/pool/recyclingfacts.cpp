#include "ui/pool/recyclingfacts.h"

#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"

#include <algorithm>

namespace crm::ui {

qint64 RecyclingFacts::dueWithin(int days) const
{
    return std::ranges::count_if(
        next, [last = today.addDays(days)](const RecycleEntry &entry) { return entry.deadline <= last; });
}

qint64 RecyclingFacts::dueWithin(int days, const RecycleRule &rule) const
{
    return std::ranges::count_if(next, [&](const RecycleEntry &entry) {
        return entry.rule == rule.id && entry.deadline <= today.addDays(days);
    });
}

QString RecyclingFacts::poolName(PoolId pool) const
{
    const auto found = std::ranges::find(pools, pool, &Pool::id);
    return found == pools.end() ? QString() : found->name;
}

RecyclingFacts readRecycling(Session &session, const std::shared_ptr<const DirectorySnapshot> &customers)
{
    RecyclingFacts facts{.rules = session.recycleRules().coming(),
                         .settings = session.recycleRules().settings(),
                         .pools = session.pools().pools(),
                         .today = session.operations().today(),
                         .mayManage = session.actor().may(Permission::ManagePools)};
    const auto now = session.recycleRules().on(facts.today);
    std::ranges::copy_if(now, std::back_inserter(facts.ending), [&](const RecycleRule &rule) {
        return rule.until && *rule.until == facts.today.addDays(1)
            && std::ranges::find(facts.rules, rule.id, &RecycleRule::replaces) == facts.rules.end();
    });
    for (const auto &user : session.users().all())
        facts.people.insert(user.id.value, user.name);
    // Today the rules of today hold, from tomorrow on those that were changed.
    auto due = session.recycling().preview(customers, now, facts.today);
    facts.doubt = due.doubt;
    facts.next = std::move(due.entries);
    QSet<CustomerId> known;
    for (const auto &entry : facts.next)
        known.insert(entry.customer);
    const auto later = session.recycling().preview(customers, facts.rules, facts.today.addDays(1),
                                                   facts.today.addDays(RecyclingFacts::kHorizon));
    std::ranges::copy_if(later.entries, std::back_inserter(facts.next),
                         [&](const RecycleEntry &entry) { return !known.contains(entry.customer); });
    for (auto &entry : facts.next) // what fell due under a rule that holds from tomorrow on goes tomorrow
        if (!known.contains(entry.customer))
            entry.deadline = std::max(entry.deadline, facts.today.addDays(1));
    std::ranges::stable_sort(facts.next, {}, &RecycleEntry::deadline);
    return facts;
}

} // namespace crm::ui
