#pragma once

#include "core/operation/operations.h"
#include "core/security/userrepository.h"

namespace crm {

/// The people of this base.
class UserService
{
public:
    explicit UserService(Operations &operations);

    std::vector<User> all() const { return m_users.all(); }
    std::optional<User> find(UserId id) const { return m_users.find(id); }
    std::optional<User> findByName(const QString &name) const { return m_users.findByName(name); }

    UserId add(const User &user);
    ChangeSet rename(UserId id, const QString &name);
    ChangeSet setRole(UserId id, Role role);
    ChangeSet setDepartment(UserId id, DepartmentId department);
    /// Somebody who leaves is deactivated, never deleted. The last administrator stays.
    ChangeSet setActive(UserId id, bool active);

private:
    ChangeSet change(const QString &kind, UserId id, const std::function<void(User &)> &edit);
    void requireAnAdministrator() const;

    Operations &m_operations;
    UserRepository m_users;
};

} // namespace crm
