#include "core/security/userservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/security/filekeys.h"
#include "core/security/signinrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void validate(const User &user)
{
    if (user.name.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("A person needs a name."));
    if (user.name.size() > 100)
        throw Error(Error::Code::Invalid, Tr::tr("The name is too long."));
}

} // namespace

UserService::UserService(Operations &operations)
    : m_operations(operations)
    , m_users(operations.db())
{
}

UserId UserService::add(const User &user)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto added = user;
    added.name = user.name.simplified();
    validate(added);
    auto work = m_operations.begin(u"user.add"_s, {{u"name"_s, added.name}});
    if (m_users.findByName(added.name))
        throw Error(Error::Code::Conflict, Tr::tr("There is a person named %1 already.").arg(added.name));
    const auto id = m_users.insert(added);
    work.commit();
    return id;
}

ChangeSet UserService::rename(UserId id, const QString &name)
{
    const auto before = m_users.find(id);
    const auto changes = change(u"user.rename"_s, id, [&](User &user) { user.name = name.simplified(); });
    if (before && !changes.isEmpty())
        FileKeys(m_operations).rename(before->name, name.simplified());
    return changes;
}

ChangeSet UserService::setRole(UserId id, Role role)
{
    return change(u"user.role"_s, id, [&](User &user) { user.role = role; });
}

ChangeSet UserService::setDepartment(UserId id, DepartmentId department)
{
    return change(u"user.department"_s, id, [&](User &user) { user.department = department; });
}

ChangeSet UserService::setActive(UserId id, bool active)
{
    const auto changes = change(u"user.active"_s, id, [&](User &user) { user.active = active; });
    if (const auto user = m_users.find(id); user && !active && !changes.isEmpty())
        FileKeys(m_operations).remove(user->name); // who comes back gets a new password
    return changes;
}

ChangeSet UserService::change(const QString &kind, UserId id, const std::function<void(User &)> &edit)
{
    if (kind != "user.rename"_L1 || id != m_operations.actor().id())
        m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(kind);
    const auto user = m_users.find(id);
    if (!user)
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    auto changed = *user;
    edit(changed);
    validate(changed);
    if (changed == *user)
        return {};
    work.note(u"name"_s, changed.name);
    m_users.update(changed);
    requireAnAdministrator();
    return work.commit();
}

void UserService::requireAnAdministrator() const
{
    const auto withPassword = SignInRepository(m_operations.db()).withPassword();
    const auto canGetIn = [&](const User &user) {
        return user.active && user.role == Role::Administrator
            && (withPassword.empty() || std::ranges::find(withPassword, user.id) != withPassword.end());
    };
    if (std::ranges::none_of(m_users.all(), canGetIn))
        throw Error(Error::Code::Invalid, Tr::tr("The last administrator has to stay."));
}

} // namespace crm
