#include "core/session/session.h"

#include "core/base/tr.h"

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
    : m_operations(options.path, options.access, options.clock)
    , m_activities(m_operations)
    , m_customers(m_operations)
    , m_customFields(m_operations)
    , m_imports(m_operations)
    , m_history(m_operations)
    , m_maintenance(m_operations)
    , m_orders(m_operations)
    , m_pools(m_operations)
    , m_products(m_operations)
    , m_sales(m_operations)
    , m_team(m_operations)
    , m_undo(m_operations)
    , m_users(m_operations)
{
    const auto user = resolve(m_users, options.userName);
    m_operations.setActor(Actor(user.id, user.name, permissionsOf(user.role)));
}

} // namespace crm
