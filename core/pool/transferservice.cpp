#include "core/pool/transferservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLast = 9'999; ///< the priority of the archive

OperationInfo info(const QString &kind, const QString &reason)
{
    return {.kind = kind, .event = u"transfer"_s, .reason = reason};
}

} // namespace

TransferService::TransferService(Operations &operations, const HoldLimits &limits)
    : m_operations(operations)
    , m_limits(limits)
    , m_pools(operations.db())
    , m_transfers(operations.db())
{
}

Pool TransferService::target(PoolId id) const
{
    const auto pool = m_pools.findUncounted(id);
    if (!pool)
        throw Error(Error::Code::NotFound, Tr::tr("This pool no longer exists."));
    if (!pool->enabled)
        throw Error(Error::Code::Invalid, Tr::tr("The pool %1 is switched off.").arg(pool->name));
    return *pool;
}

/// Who may assign anybody's customers, or administers the pool.
void TransferService::requireAdmin(const Pool &pool) const
{
    if (m_operations.actor().may(Permission::Assign))
        return;
    const auto user = UserRepository(m_operations.db()).find(m_operations.actor().id());
    if (!user || !standingIn(pool.members, *user, DepartmentRepository(m_operations.db()).all()).admin)
        m_operations.actor().require(Permission::Assign);
}

PoolAnswer TransferService::moveOne(CustomerId id, const Pool &target, const QString &reason, qint64 at)
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    const auto refused = [id](const QString &why) { return PoolAnswer{.customer = id, .reason = why}; };
    if (!customer)
        return refused(Tr::tr("This customer no longer exists."));
    if (!customer->pool.isValid())
        return refused(Tr::tr("This customer lies in no pool."));
    if (customer->pool == target.id)
        return refused(Tr::tr("This customer lies in the pool already."));
    if (const auto pool = m_pools.findUncounted(customer->pool))
        requireAdmin(*pool);
    m_transfers.moveToPool(id, target.id, reason, at);
    return {.customer = id, .ok = true};
}

PoolOutcome TransferService::moveAll(std::span<const CustomerId> ids, const Pool &target,
                                     const QString &reason, UnitOfWork &work)
{
    PoolOutcome outcome;
    for (const auto id : ids)
        outcome.answers.push_back(moveOne(id, target, reason, work.at()));
    work.note(u"count"_s, outcome.succeeded());
    work.note(u"to"_s, target.name);
    return outcome;
}

PoolOutcome TransferService::transfer(std::span<const CustomerId> ids, PoolId pool, const QString &reason)
{
    m_operations.actor().require(Permission::Claim);
    const auto why = cleanLine(reason);
    auto work = m_operations.begin(info(u"pool.transfer"_s, why));
    auto outcome = moveAll(ids, target(pool), why, work);
    outcome.operation = work.commit().operation;
    return outcome;
}

PoolOutcome TransferService::close(PoolId pool, PoolId into)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(info(u"pool.close"_s, {}));
    auto closed = target(pool);
    const auto to = target(into);
    if (closed.id == to.id)
        throw Error(Error::Code::Invalid, Tr::tr("Please choose another pool."));
    work.note(u"name"_s, closed.name);
    auto outcome = moveAll(m_transfers.inPool(pool), to, {}, work);
    m_transfers.retargetRules(pool, into, m_operations.today());
    closed.enabled = false;
    m_pools.update(closed);
    outcome.operation = work.commit().operation;
    return outcome;
}

HandoverPlan TransferService::plan(const Handover &handover) const
{
    m_operations.actor().require(Permission::Assign);
    const UserRepository users(m_operations.db());
    if (!users.find(handover.from))
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    HandoverPlan plan{.activities = m_transfers.plannedOf(handover.from),
                      .opportunities = m_transfers.openOpportunitiesOf(handover.from),
                      .contracts = m_transfers.contractsOf(handover.from),
                      .complaints = m_transfers.openComplaintsOf(handover.from)};
    std::vector<Holding> holdings;
    for (const auto id : handover.to) {
        const auto user = users.find(id);
        if (!user || !user->active || id == handover.from)
            throw Error(Error::Code::Invalid, Tr::tr("Customers go to people who are active."));
        holdings.push_back(m_limits.holding(*user));
        plan.shares.push_back({.user = id, .before = holdings.back()});
    }
    const auto customers = m_transfers.ownedBy(handover.from);
    plan.customers = qint64(customers.size());
    auto shares = distribute(customers, std::move(holdings));
    for (size_t i = 0; i < plan.shares.size(); ++i)
        plan.shares[i].customers = std::move(shares[i]);
    plan.shares.push_back({.customers = std::move(shares.back())});
    return plan;
}

HandoverPlan TransferService::handOver(const Handover &handover)
{
    const auto why = cleanLine(handover.reason);
    auto work = m_operations.begin(info(u"pool.handover"_s, why));
    const auto plan = this->plan(handover);
    UserRepository users(m_operations.db());
    auto leaver = *users.find(handover.from);
    work.note(u"name"_s, leaver.name);
    work.note(u"count"_s, plan.customers);
    for (const auto &share : plan.shares)
        for (const auto customer : share.customers) {
            if (share.user.isValid())
                m_pools.assign(customer, share.user, work.at());
            else
                m_pools.release(customer, target(handover.pool).id, why, work.at());
        }
    m_transfers.followCustomers(handover.from);
    m_transfers.giveWhatIsLeft(handover.from, handover.to);
    if (handover.deactivate) {
        m_operations.actor().require(Permission::ManageUsers);
        if (leaver.id == m_operations.actor().id())
            throw Error(Error::Code::Invalid, Tr::tr("Nobody locks themselves out."));
        leaver.active = false;
        users.update(leaver);
    }
    work.commit();
    return plan;
}

/// Somebody may have a pool of this name that is none.
QString TransferService::freeName() const
{
    QString name = Tr::tr("Archive");
    for (int i = 2; m_pools.findByName(name); ++i)
        name = u"%1 %2"_s.arg(Tr::tr("Archive")).arg(i);
    return name;
}

PoolId TransferService::archivePool()
{
    if (const auto known = m_pools.archive())
        return *known;
    const std::vector<PoolMember> members{{.who = {.role = Role::Manager}, .admin = true},
                                          {.who = {.role = Role::Administrator}, .admin = true}};
    // One that was made before the file knew which it is, in whatever language.
    auto pools = m_pools.all();
    const auto made = std::ranges::find_if(pools, [&](const Pool &pool) {
        return pool.enabled && pool.priority == kLast && pool.members == members;
    });
    const auto id = made == pools.end()
                      ? m_pools.insert({.name = freeName(), .priority = kLast, .members = members})
                      : made->id;
    m_pools.setArchive(id);
    return id;
}

PoolOutcome TransferService::archive(std::span<const CustomerId> ids, const QString &reason)
{
    m_operations.actor().require(Permission::ManagePools);
    const auto why = cleanLine(reason);
    auto work = m_operations.begin(info(u"pool.purge"_s, why));
    auto outcome = moveAll(ids, target(archivePool()), why, work);
    if (outcome.succeeded() == 0)
        return outcome; // and no archive either
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
