#include "core/pool/poolservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/pool/claimdesk.h"
#include "core/pool/poolveil.h"
#include "core/pool/releasereasonrepository.h"
#include "core/pool/transferrepository.h"
#include "core/security/departmentrepository.h"
#include "core/security/fieldcolumns.h"
#include "core/security/userrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

PoolAnswer refused(CustomerId id, const QString &reason)
{
    return {.customer = id, .reason = reason};
}

QJsonObject countOf(std::span<const CustomerId> ids)
{
    return {{u"count"_s, qint64(ids.size())}};
}

} // namespace

PoolService::PoolService(Operations &operations, const HoldLimits &limits)
    : m_operations(operations)
    , m_limits(limits)
    , m_pools(operations.db())
{
}

Pool PoolService::get(PoolId id) const
{
    if (auto pool = m_pools.find(id))
        return *pool;
    throw Error(Error::Code::NotFound, Tr::tr("This pool no longer exists."));
}

PoolId PoolService::defaultPool() const
{
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    const auto departments = DepartmentRepository(m_operations.db()).all();
    PoolId first;
    for (const auto &pool : m_pools.all()) {
        if (pool.enabled && (!user || standingIn(pool.members, *user, departments).member))
            return pool.id;
        if (pool.enabled && !first.isValid())
            first = pool.id;
    }
    if (first.isValid())
        return first;
    throw Error(Error::Code::NotFound, Tr::tr("There is no pool."));
}

std::vector<PooledCustomer> PoolService::rows(std::span<const CustomerId> ids) const
{
    auto rows = m_pools.rows(ids);
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    if (!user)
        return rows;
    const Connection::Unveiled whole(
        m_operations.db()); // what a claim would ask for, also where it is hidden
    ClaimDesk desk(m_operations, m_limits, *user, m_operations.clock().now());
    for (auto &row : rows) {
        const auto facts = m_pools.facts(row.id);
        row.lock = facts ? desk.lock(row.id, *facts) : std::nullopt;
        if (row.lock)
            row.lockText = desk.explainLock(*row.lock, facts->pool);
    }
    return rows;
}

PoolAllowance PoolService::allowance(PoolId pool) const
{
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    return ClaimDesk(m_operations, m_limits, user.value_or(User{}), m_operations.clock().now())
        .allowance(get(pool).id);
}

std::optional<qint64> PoolService::viewLimit(PoolId id) const
{
    const auto pool = m_pools.findUncounted(id);
    if (!pool || !pool->viewsPerDay)
        return {};
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    if (!user
        || (pool->terms.adminExempt
            && standingIn(pool->members, *user, DepartmentRepository(m_operations.db()).all()).admin))
        return {};
    return pool->viewsPerDay;
}

bool PoolService::isOpened(PoolId pool, CustomerId customer) const
{
    return !m_pools.limitsViews() || !viewLimit(pool)
        || m_pools.hasViewed(m_operations.actor().id(), pool, customer, m_operations.today());
}

void PoolService::open(CustomerId id)
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer || !customer->pool.isValid() || isOpened(customer->pool, id))
        return;
    Transaction transaction(m_operations.db());
    const auto user = m_operations.actor().id();
    const auto today = m_operations.today();
    const auto limit = *viewLimit(customer->pool);
    if (m_pools.viewsOn(user, customer->pool, today) >= limit)
        throw Error(Error::Code::Denied,
                    Tr::tr("You have opened %1 records of this pool today, which is the limit. Again from "
                           "tomorrow.")
                        .arg(limit));
    m_pools.recordView(user, customer->pool, id, today);
    transaction.commit();
}

QString PoolService::nameOf(UserId user) const
{
    const auto found = UserRepository(m_operations.db()).find(user);
    return found ? found->name : QString();
}

Pool PoolService::checked(Pool pool) const
{
    pool.name = cleanLine(pool.name);
    if (pool.name.isEmpty() || pool.name.size() > 255)
        throw Error(Error::Code::Invalid, Tr::tr("A pool needs a name of at most 255 characters."));
    if (const auto other = m_pools.findByName(pool.name); other && other->id != pool.id)
        throw Error(Error::Code::Conflict, Tr::tr("There is a pool named %1 already.").arg(pool.name));
    const auto isLimit = [](std::optional<qint64> limit) { return limit.value_or(0) >= 0; };
    const auto isTerm = [](int days) { return days >= 0 && days <= 3650; };
    if (!isLimit(pool.terms.perDay) || !isLimit(pool.terms.perWeek) || !isLimit(pool.terms.perMonth)
        || !isLimit(pool.viewsPerDay))
        throw Error(Error::Code::Invalid, Tr::tr("A limit is a whole number, 0 or more."));
    if (!isTerm(pool.terms.previousOwnerDays) || !isTerm(pool.terms.newDays))
        throw Error(Error::Code::Invalid, Tr::tr("A pool makes one wait for 0 to 3650 days."));
    for (const auto &field : pool.fields)
        if (!PoolVeil::fields().contains(field.field) && customFieldOf(field.field) == 0)
            throw Error(Error::Code::Invalid,
                        Tr::tr("There is no field %1 that a pool could hide.").arg(field.field));
    return pool;
}

PoolId PoolService::add(const Pool &pool)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"pool.add"_s);
    const auto added = checked(pool);
    work.note(u"name"_s, added.name);
    const auto id = m_pools.insert(added);
    work.commit();
    return id;
}

ChangeSet PoolService::edit(const Pool &pool)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"pool.edit"_s);
    const auto changed = checked(pool);
    work.note(u"name"_s, changed.name);
    const auto stored = get(changed.id);
    if (stored.enabled && !changed.enabled) {
        const auto all = m_pools.all();
        if (stored.customers > 0)
            throw Error(Error::Code::Conflict, Tr::tr("Only an empty pool can be switched off."));
        if (m_pools.isTargetOfRules(stored.id, m_operations.today()))
            throw Error(Error::Code::Conflict,
                        Tr::tr("Recycling rules send customers to this pool. Change them first."));
        if (std::ranges::count_if(all, &Pool::enabled) < 2)
            throw Error(Error::Code::Conflict, Tr::tr("The last pool has to stay."));
    }
    if (!m_pools.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this pool meanwhile."));
    return work.commit();
}

PoolAnswer PoolService::whyNotClaimed(CustomerId id) const
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer)
        return refused(id, Tr::tr("This customer no longer exists."));
    if (customer->owner.isValid()) {
        auto answer = refused(id, {});
        answer.owner = nameOf(customer->owner);
        answer.reason = customer->owner == m_operations.actor().id()
                          ? Tr::tr("This customer is yours already.")
                          : Tr::tr("%1 has this customer.").arg(answer.owner);
        return answer;
    }
    if (!customer->pool.isValid())
        return refused(id, Tr::tr("This customer lies in no pool."));
    return refused(id, Tr::tr("This customer lies in another pool: %1.").arg(get(customer->pool).name));
}

PoolAnswer PoolService::claimOne(ClaimDesk &desk, CustomerId id, PoolId pool, qint64 at)
{
    const auto facts = m_pools.facts(id);
    if (!facts || (pool.isValid() && facts->pool != pool))
        return whyNotClaimed(id);
    if (auto refusal = desk.refusal(id, *facts))
        return *refusal;
    if (!m_pools.claim(id, pool, m_operations.actor().id(), at))
        return whyNotClaimed(id);
    desk.claimed(facts->pool);
    return {.customer = id, .ok = true, .owner = m_operations.actor().name()};
}

PoolOutcome PoolService::claim(std::span<const CustomerId> ids, PoolId pool, BatchMode mode)
{
    m_operations.actor().require(Permission::Claim);
    const auto user = requireActive(m_operations.actor().id());
    auto work = m_operations.begin({.kind = u"pool.claim"_s, .summary = countOf(ids), .event = u"claim"_s});
    ClaimDesk desk(m_operations, m_limits, user, work.at());
    if (mode == BatchMode::AllOrNone)
        desk.setAllOrNone(qint64(ids.size()));
    PoolOutcome outcome;
    for (const auto id : ids)
        outcome.answers.push_back(claimOne(desk, id, pool, work.at()));
    if (mode == BatchMode::AllOrNone && outcome.succeeded() < qint64(ids.size())) {
        for (auto &answer : outcome.answers)
            if (answer.ok)
                answer = {.customer = answer.customer,
                          .reason = Tr::tr("Not claimed, since not all of them could be."),
                          .byBatch = true};
        return outcome;
    }
    work.note(u"count"_s, outcome.succeeded());
    outcome.operation = work.commit().operation;
    return outcome;
}

PoolAnswer PoolService::releaseOne(CustomerId id, PoolId pool, const QString &reason, qint64 at)
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer)
        return refused(id, Tr::tr("This customer no longer exists."));
    if (customer->pool == pool)
        return refused(id, Tr::tr("This customer lies in the pool already."));
    if (customer->owner != m_operations.actor().id() && !m_operations.actor().may(Permission::Assign)) {
        auto answer = refused(id, Tr::tr("This customer is not yours."));
        answer.owner = nameOf(customer->owner);
        return answer;
    }
    if (customer->owner.isValid())
        TransferRepository(m_operations.db()).closePlanned(id, customer->owner);
    m_pools.release(id, pool, reason, at);
    return {.customer = id, .ok = true};
}

PoolOutcome PoolService::release(std::span<const CustomerId> ids, const QString &reason, PoolId pool)
{
    m_operations.actor().require(Permission::Claim);
    const auto why = cleanLine(reason);
    const auto target = get(pool.isValid() ? pool : defaultPool());
    if (why.isEmpty() && target.reasonRequired)
        throw Error(Error::Code::Invalid, Tr::tr("Please say why."));
    if (!target.enabled)
        throw Error(Error::Code::Invalid, Tr::tr("The pool %1 is switched off.").arg(target.name));
    const auto reasons = ReleaseReasonRepository(m_operations.db()).all();
    if (const auto known = std::ranges::find(reasons, why, &ReleaseReason::name);
        known != reasons.end() && !known->active)
        throw Error(Error::Code::Invalid, Tr::tr("The reason %1 is switched off.").arg(why));
    auto work = m_operations.begin(
        {.kind = u"pool.release"_s, .summary = countOf(ids), .event = u"release"_s, .reason = why});
    PoolOutcome outcome;
    for (const auto id : ids)
        outcome.answers.push_back(releaseOne(id, target.id, why, work.at()));
    work.note(u"count"_s, outcome.succeeded());
    outcome.operation = work.commit().operation;
    return outcome;
}

User PoolService::requireActive(UserId user) const
{
    const auto found = UserRepository(m_operations.db()).find(user);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    if (!found->active)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is no longer active.").arg(found->name));
    return *found;
}

/// The pools that the actor administers; whoever may assign anybody's customers needs none.
QSet<PoolId> PoolService::administered() const
{
    QSet<PoolId> pools;
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    const auto departments = DepartmentRepository(m_operations.db()).all();
    for (const auto &pool : m_pools.all())
        if (user && standingIn(pool.members, *user, departments).admin)
            pools.insert(pool.id);
    return pools;
}

PoolOutcome PoolService::assign(std::span<const CustomerId> ids, UserId user)
{
    const bool anybodys = m_operations.actor().may(Permission::Assign);
    const auto pools = anybodys ? QSet<PoolId>() : administered();
    if (pools.isEmpty())
        m_operations.actor().require(Permission::Assign);
    const auto assignee = requireActive(user);
    auto work = m_operations.begin({.kind = u"pool.assign"_s,
                                    .summary = {{u"count"_s, qint64(ids.size())}, {u"to"_s, assignee.name}},
                                    .event = u"assign"_s});
    const CustomerRepository customers(m_operations.db());
    auto holding = m_limits.holding(assignee);
    PoolOutcome outcome;
    for (const auto id : ids) {
        const auto customer = customers.find(id);
        if (!customer) {
            outcome.answers.push_back(refused(id, Tr::tr("This customer no longer exists.")));
            continue;
        }
        if (!anybodys && !pools.contains(customer->pool)) {
            outcome.answers.push_back(
                refused(id, Tr::tr("Only who administers its pool may assign this customer.")));
            continue;
        }
        if (customer->owner != user) {
            if (!holding.admits(1)) {
                outcome.answers.push_back(refused(id, HoldLimits::explain(holding, assignee.name)));
                continue;
            }
            m_pools.assign(id, user, work.at());
            ++holding.owned;
        }
        outcome.answers.push_back({.customer = id, .ok = true, .owner = assignee.name});
    }
    work.note(u"count"_s, outcome.succeeded());
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
