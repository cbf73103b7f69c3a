#include "core/allocation/allocationservice.h"

#include "core/allocation/allocationsubjects.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/pool/poolrepository.h"
#include "core/pool/transferrepository.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"
#include "core/security/workprofilerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

PoolId firstPool(const Connection &db)
{
    const auto pools = PoolRepository(db).all();
    const auto it = std::ranges::find_if(pools, &Pool::enabled);
    return it == pools.end() ? PoolId{} : it->id;
}

std::vector<AllocationRule> activeOf(std::vector<AllocationRule> rules)
{
    std::erase_if(rules, [](const AllocationRule &rule) { return !rule.active; });
    return rules;
}

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text};
}

} // namespace

AllocationService::AllocationService(Operations &operations, const HoldLimits &limits,
                                     CheckFilter checkFilter)
    : m_operations(operations)
    , m_limits(limits)
    , m_rules(operations.db())
    , m_checkFilter(std::move(checkFilter))
{
}

AllocationNames AllocationService::names() const
{
    AllocationNames names;
    for (const auto &user : UserRepository(m_operations.db()).all())
        names.users.insert(user.id, user.name);
    for (const auto &department : DepartmentRepository(m_operations.db()).all())
        names.departments.insert(department.id, department.name);
    for (const auto &pool : PoolRepository(m_operations.db()).all())
        names.pools.insert(pool.id, pool.name);
    return names;
}

AllocationRule AllocationService::checked(AllocationRule rule) const
{
    rule.name = cleanLine(rule.name);
    if (rule.name.isEmpty() || rule.name.size() > 255)
        throw invalid(Tr::tr("A rule needs a name of at most 255 characters."));
    for (auto *expression : {&rule.filter, &rule.valuable, &rule.urgent}) {
        *expression = expression->trimmed();
        m_checkFilter(*expression);
    }
    if (!std::ranges::all_of(rule.candidates, isSound))
        throw invalid(Tr::tr("A candidate is one person, one role or one department."));
    if (rule.minSeniority < 0 || rule.minSeniority > 5)
        throw invalid(Tr::tr("Seniority goes from 1 to 5; 0 says nothing."));
    for (const auto &limit : {rule.perDay, rule.perWeek, rule.perMonth})
        if (limit.value_or(0) < 0)
            throw invalid(Tr::tr("A limit is a whole number, 0 or more."));
    if (rule.fallbackUser.isValid() && rule.fallbackPool.isValid())
        throw invalid(Tr::tr("What nobody can take goes to a person or to a pool, not to both."));
    const auto pool = rule.fallbackPool.isValid() ? PoolRepository(m_operations.db()).find(rule.fallbackPool)
                                                  : std::optional<Pool>();
    if (rule.fallbackPool.isValid() && (!pool || !pool->enabled))
        throw invalid(Tr::tr("A rule needs a pool that is switched on."));
    return rule;
}

AllocationRuleId AllocationService::add(const AllocationRule &rule)
{
    m_operations.actor().require(Permission::ManagePools);
    const auto added = checked(rule);
    auto work = m_operations.begin(u"allocation.add"_s, {{u"name"_s, added.name}});
    const auto id = m_rules.insert(added);
    work.commit();
    return id;
}

ChangeSet AllocationService::edit(const AllocationRule &rule)
{
    m_operations.actor().require(Permission::ManagePools);
    const auto changed = checked(rule);
    auto work = m_operations.begin(u"allocation.edit"_s, {{u"name"_s, changed.name}});
    if (!m_rules.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this rule meanwhile."));
    return work.commit();
}

ChangeSet AllocationService::remove(AllocationRuleId id)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"allocation.remove"_s);
    const auto rule = m_rules.find(id);
    if (!rule)
        throw Error(Error::Code::NotFound, Tr::tr("This rule no longer exists."));
    work.note(u"name"_s, rule->name);
    m_rules.remove(id);
    return work.commit();
}

ChangeSet AllocationService::reorder(std::span<const AllocationRuleId> ids)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"allocation.order"_s);
    int position = 0;
    for (const auto id : ids)
        m_rules.setPosition(id, ++position);
    return work.commit();
}

AllocationStart AllocationService::start(std::vector<AllocationRule> rules, qint64 at) const
{
    const auto &db = m_operations.db();
    AllocationStart start{.rules = std::move(rules),
                          .departments = DepartmentRepository(db).all(),
                          .names = names(),
                          .firstPool = firstPool(db),
                          .zone = m_operations.zone(),
                          .at = at};
    const auto work = m_rules.work(at);
    QHash<UserId, WorkProfile> profiles;
    for (const auto &profile : WorkProfileRepository(db).all())
        profiles.insert(profile.user, profile);
    for (const auto &user : UserRepository(db).all())
        start.people.push_back({.user = user,
                                .profile = profiles.value(user.id),
                                .holding = user.active ? m_limits.holding(user) : Holding{},
                                .work = work.value(user.id)});
    return start;
}

std::vector<AllocationDecision> AllocationService::decide(std::span<const CustomerId> ids, qint64 at) const
{
    const auto rules = activeOf(m_rules.all());
    auto from = start(rules, at);
    const auto periods = claimPeriods(at, from.zone);
    for (const auto &rule : rules) {
        const auto turns = m_rules.turns(rule.id, at);
        for (auto it = turns.begin(); it != turns.end(); ++it)
            from.counts[{rule.id, it.key()}].turn = it.value();
        const auto take = [&](const ClaimPeriods::Span &span, qint64 AllocationStart::Count::*count) {
            const auto given = m_rules.given(rule.id, span.begin, span.end);
            for (auto it = given.begin(); it != given.end(); ++it)
                from.counts[{rule.id, it.key()}].*count = it.value();
        };
        take(periods.day, &AllocationStart::Count::today);
        take(periods.week, &AllocationStart::Count::week);
        take(periods.month, &AllocationStart::Count::month);
    }
    AllocationDesk desk(std::move(from));
    const auto today = QDateTime::fromMSecsSinceEpoch(at, m_operations.zone()).date();
    std::vector<AllocationDecision> decisions;
    for (const auto &subject : AllocationSubjects(m_operations.db(), ids, rules).on(today))
        decisions.push_back(desk.decide(subject, at));
    return decisions;
}

std::vector<AllocationDecision> AllocationService::preview(std::span<const CustomerId> ids) const
{
    return decide(ids, m_operations.clock().now());
}

void AllocationService::carryOut(const AllocationDecision &decision, const QString &event, UnitOfWork &work)
{
    work.setOwnerEvent(event, decision.why, decision.ruleName);
    if (decision.user.isValid())
        PoolRepository(m_operations.db()).assign(decision.customer, decision.user, work.at());
    else
        TransferRepository(m_operations.db()).moveToPool(decision.customer, decision.pool, {}, work.at());
    m_rules.record(decision, work.operation());
}

AllocationOutcome AllocationService::allocate(std::span<const CustomerId> ids)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin({.kind = u"allocation.run"_s, .event = u"assign"_s});
    AllocationOutcome outcome{.decisions = decide(ids, work.at())};
    qint64 count = 0;
    const PoolRepository pools(m_operations.db());
    for (auto &decision : outcome.decisions) {
        const auto facts = pools.facts(decision.customer);
        const bool stays = decision.pool.isValid() && facts && facts->pool == decision.pool;
        decision.ok = decision.isDecided() && !stays;
        if (!decision.ok)
            continue;
        carryOut(decision, u"assign"_s, work);
        ++count;
    }
    work.note(u"count"_s, count);
    outcome.operation = work.commit().operation;
    return outcome;
}

void AllocationService::settle(UnitOfWork &work, CustomerId after, const QString &event, UserId otherwise)
{
    const auto ids = m_rules.ownerless(after);
    if (ids.empty())
        return;
    if (!isActive())
        throw invalid(Tr::tr("There is no rule of allocation that is switched on."));
    const auto pool = firstPool(m_operations.db());
    for (auto decision : decide(ids, work.at())) {
        if (!decision.isDecided() && otherwise.isValid())
            decision.user = otherwise;
        else if (!decision.isDecided())
            decision.pool = pool;
        carryOut(decision, event, work);
    }
}

} // namespace crm
