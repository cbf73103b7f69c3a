#include "core/session/session.h"

#include "core/base/tr.h"
#include "core/privacy/suppressionguard.h"
#include "core/security/fieldcolumns.h"
#include "core/session/services.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    : m_key(options.key)
    , m_facts(options.facts ? options.facts : std::make_shared<SharedFacts>(options))
    , m_operations(options.path, options.access, options.clock)
    , m_services(std::make_unique<Services>(m_operations, options, m_facts))
{
    const auto user = resolve(m_services->users, options.userName);
    if (!m_services->signIn.holds(options.signIn, user.id))
        throw Error(Error::Code::Denied, Tr::tr("%1 has to sign in with a password first.").arg(user.name));
    m_services->recycling.setFacts(m_facts);
    m_operations.addGuard([this](const UnitOfWork &work) { m_services->holdLimits.guard(work); });
    m_operations.addGuard([this](const UnitOfWork &work) { m_guard.check(work); });
    m_operations.addGuard([this](const UnitOfWork &work) { SuppressionGuard(m_operations).check(work); });
    takeRole(user);
    connectServices();
}

void Session::takeRole(const User &user)
{
    const Connection::Unveiled whole(m_operations.db());
    auto holder = m_services->roleRights.holder(user);
    m_operations.setActor(Actor(user.id, user.name, holder.rights.permissions));
    holder.covers = veil().covers(m_operations.today());
    m_operations.setViews(RecordViewRepository(m_operations.db()).script(holder),
                          !holder.rights.seesEverything());
    m_guard.setHolder(std::move(holder));
}

void Session::refreshRights()
{
    const auto user = m_services->users.find(m_operations.actor().id());
    if (!user || !user->active)
        throw Error(Error::Code::Denied, Tr::tr("%1 is no longer active.").arg(m_operations.actor().name()));
    takeRole(*user);
}

void Session::noteRefusals(const QStringList &refused)
{
    if (refused.isEmpty() || !m_operations.db().isWritable())
        return;
    auto work = m_operations.begin({.kind = u"refused"_s,
                                    .summary = {{u"what"_s, QJsonArray::fromStringList(refused)}},
                                    .changesNothing = true});
    work.commit();
}

Session::~Session()
{
    try {
        noteRefusals(takeRefusals());
    } catch (const std::exception &) { // it is about to go, and who is refused twice is noted twice
    }
}

void Session::connectServices()
{
    m_services->customers.setCover([this](CustomerCard &card) {
        if (!views().isEmpty()) // what is hidden is read as empty
            std::erase_if(card.points, [](const ContactPoint &point) { return point.value.isEmpty(); });
        if (!card.customer.pool.isValid())
            return;
        veil().cover(card);
        if (!m_services->pools.isOpened(card.customer.pool, card.customer.id)) {
            card.contacts.clear();
            card.points.clear();
            card.addresses.clear();
        }
    });
    m_services->customers.setAllocate(
        [this](UnitOfWork &work, CustomerId after, UserId otherwise) {
            m_services->allocation.settle(work, after, QStringLiteral("create"), otherwise);
        },
        [this] { return m_services->allocation.isActive(); });
    m_services->imports.setAllocate([this](UnitOfWork &work, CustomerId after) {
        m_services->allocation.settle(work, after, QStringLiteral("import"));
    });
    m_services->imports.setCovers([this] { return rights().covers; });
    m_services->exports.setVeil([this] { return veil(); });
    m_services->exports.setDeadlines([this] { return m_services->recycling.deadlines(); });
    m_services->history.setCovered([this](CustomerId customer) { return isCovered(customer.value); });
    m_services->undo.setCovered([this](qint64 customer) { return isCovered(customer); });
}

bool Session::hidesFieldsOf(UserId owner) const
{
    const auto &fields = rights().rights.fields;
    return std::any_of(fields.begin(), fields.end(), [&](const FieldRight &right) {
        const bool hides = right.access == FieldAccess::Mask || right.access == FieldAccess::Hide;
        return hides && !(right.othersOnly && owner == actor().id());
    });
}

/// Of one that is gone nothing is covered, and its history stays; but whoever does not see all customers
/// cannot be told whether it is gone or only not theirs.
bool Session::isCovered(qint64 id) const
{
    const CustomerId customer{id};
    const auto found = m_services->customers.rows(std::array{customer});
    if (found.empty())
        return m_operations.isRestricted();
    if (hidesFieldsOf(found.front().owner))
        return true;
    const auto pool = found.front().pool;
    const auto &covers = rights().covers;
    const bool keepsBack = pool.isValid() && std::ranges::any_of(covers, [pool](const PoolCover &cover) {
                               return std::ranges::find(cover.pools, pool.value) != cover.pools.end();
                           });
    const bool onlyUntilOpened = keepsBack && std::ranges::all_of(covers, [pool](const PoolCover &cover) {
                                     return !cover.unlessOpenedOn.isEmpty()
                                         || std::ranges::find(cover.pools, pool.value) == cover.pools.end();
                                 });
    return onlyUntilOpened ? !m_services->pools.isOpened(pool, customer) : keepsBack;
}

PoolVeil Session::veil() const
{
    if (!m_services->pools.keepsAnythingBack())
        return {};
    const auto user = m_services->users.find(m_operations.actor().id());
    if (!user)
        return {};
    const auto pools = m_services->pools.pools();
    const bool keepsOwn = std::ranges::any_of(pools, [](const Pool &pool) {
        return std::ranges::any_of(pool.fields,
                                   [](const PoolField &field) { return customFieldOf(field.field) != 0; });
    });
    std::vector<CustomField> own;
    for (const auto entity : kFieldEntities)
        if (keepsOwn)
            std::ranges::copy(m_services->customFields.all(entity), std::back_inserter(own));
    return PoolVeil(pools, *user, m_services->departments.all(), own);
}

} // namespace crm
