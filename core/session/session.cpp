#include "core/session/session.h"

#include "core/base/tr.h"
#include "core/directory/ownedcount.h"
#include "core/directory/segmentuse.h"

#include <algorithm>

namespace crm {
namespace {

User resolve(const UserService &users, const QString &name)
{
    if (!name.isEmpty()) {
        const auto user = users.findByName(name);
        if (!user)
            throw Error(Error::Code::NotFound, Tr::tr("There is no person named %1 in this file.").arg(name));
        if (!user->active)
            throw Error(Error::Code::Denied, Tr::tr("%1 is no longer active.").arg(name));
        return *user;
    }
    const auto all = users.all();
    const auto it = std::ranges::find_if(
        all, [](const User &user) { return user.active && user.role == Role::Administrator; });
    if (it == all.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is nobody in this file who could use it."));
    return *it;
}

} // namespace

Session::Session(const SessionOptions &options)
    : m_facts(options.facts ? options.facts : std::make_shared<SharedFacts>(options))
    , m_operations(options.path, options.access, options.clock)
    , m_activities(m_operations)
    , m_customers(m_operations)
    , m_customFields(m_operations)
    , m_duplicates(m_operations, options.duplicates)
    , m_exports(m_operations)
    , m_imports(m_operations, [this] { return m_maintenance.tryBackUp(QStringLiteral("before-import")); })
    , m_history(m_operations)
    , m_departments(m_operations)
    , m_holdLimits(m_operations,
                   [this](UserId owner, const QString &filter) {
                       return countOwned(m_operations.db(), owner, filter, m_operations.today(), m_facts);
                   })
    , m_allocation(m_operations, m_holdLimits,
                   [this](const QString &filter) { checkFilter(m_operations.db(), filter); })
    , m_maintenance(m_operations, options.backupRoot)
    , m_merges(m_operations)
    , m_opportunities(m_operations)
    , m_orders(m_operations)
    , m_pools(m_operations, m_holdLimits)
    , m_recycleRules(m_operations, [this](const QString &filter) { checkFilter(m_operations.db(), filter); })
    , m_poolStats(m_operations, m_holdLimits)
    , m_protection(m_operations, m_recycleRules)
    , m_releaseReasons(m_operations)
    , m_transfers(m_operations, m_holdLimits)
    , m_purging(m_operations, m_transfers)
    , m_recycling(m_operations, m_recycleRules)
    , m_products(m_operations)
    , m_quality(m_operations)
    , m_savedViews(m_operations)
    , m_segments(
          m_operations,
          {.check = [this](const QString &name,
                           const QString &expression) { checkSegment(m_operations.db(), name, expression); },
           .users = [this](const QString &name) { return segmentsUsing(m_operations.db(), name); }})
    , m_standards(m_operations)
    , m_sales(m_operations, options.sales)
    , m_team(m_operations)
    , m_insight(m_operations)
    , m_losses(m_operations)
    , m_undo(m_operations)
    , m_users(m_operations)
    , m_workProfiles(m_operations)
{
    const auto user = resolve(m_users, options.userName);
    m_recycling.setFacts(m_facts);
    m_operations.addGuard([this](const UnitOfWork &work) { m_holdLimits.guard(work); });
    m_operations.setActor(Actor(user.id, user.name, permissionsOf(user.role)));
    m_customers.setCover([this](CustomerCard &card) {
        if (!card.customer.pool.isValid())
            return;
        veil().cover(card);
        if (!m_pools.isOpened(card.customer.pool, card.customer.id)) {
            card.contacts.clear();
            card.points.clear();
            card.addresses.clear();
        }
    });
    m_customers.setAllocate([this](UnitOfWork &work, CustomerId after, UserId otherwise) {
        m_allocation.settle(work, after, QStringLiteral("create"), otherwise);
    });
    m_imports.setAllocate([this](UnitOfWork &work, CustomerId after) {
        m_allocation.settle(work, after, QStringLiteral("import"));
    });
    m_exports.setVeil([this] { return veil(); });
    m_history.setCovered([this](CustomerId customer) { return isCovered(customer); });
    m_undo.setCovered([this](qint64 customer) { return isCovered({customer}); });
}

/// Of one that is gone nothing is covered; its history stays.
bool Session::isCovered(CustomerId customer) const
{
    const auto found = m_customers.rows(std::array{customer});
    if (found.empty() || !found.front().pool.isValid())
        return false;
    return veil().covers(found.front().pool) || !m_pools.isOpened(found.front().pool, customer);
}

PoolVeil Session::veil() const
{
    if (!m_pools.keepsAnythingBack())
        return {};
    const auto user = m_users.find(m_operations.actor().id());
    return user ? PoolVeil(m_pools.pools(), *user, m_departments.all()) : PoolVeil();
}

} // namespace crm
