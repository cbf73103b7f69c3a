#pragma once

#include <QSet>
#include <QString>

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
};

inline size_t qHash(Permission permission, size_t seed = 0)
{
    return ::qHash(int(permission), seed);
}

enum class Role { Administrator, Manager, Sales, Assistant, Reader };

QSet<Permission> permissionsOf(Role role);

/// The spelling used in the database.
QString toKey(Role role);
Role roleFromKey(const QString &key);

/// The name for people.
QString displayName(Role role);

} // namespace crm
