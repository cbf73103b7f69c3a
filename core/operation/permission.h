#pragma once

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace crm {

enum class Permission {
    View,
    Edit,
    Delete,
    Import,
    Export,
    Claim, ///< take customers from a pool, and give one's own back
    Assign, ///< decide who has which customer
    ManagePools,
    ManageProducts,
    ManageFields,
    ManageUsers,
    UndoOthers,
    Bulk, ///< change many customers in one act
    Reveal, ///< see what is masked for the role, one by one; the log tells of each
    ReadLog, ///< see what others did
};

inline size_t qHash(Permission permission, size_t seed = 0)
{
    return ::qHash(int(permission), seed);
}

enum class Role { Administrator, Manager, Sales, Assistant, Reader };

/// What a role may where nobody said otherwise.
QSet<Permission> permissionsOf(Role role);

/// The spelling used in the database and on the command line.
QString toKey(Role role);
Role roleFromKey(const QString &key);
std::vector<Role> allRoles();
QString toKey(Permission permission);
std::optional<Permission> permissionFromKey(const QString &key);
std::vector<Permission> allPermissions();

/// The name for people.
QString displayName(Role role);
QString displayName(Permission permission);

} // namespace crm
