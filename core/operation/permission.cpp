#include "core/operation/permission.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const std::array<std::pair<Role, QString>, 5> kRoleKeys = {{
    {Role::Administrator, u"administrator"_s},
    {Role::Manager, u"manager"_s},
    {Role::Sales, u"sales"_s},
    {Role::Assistant, u"assistant"_s},
    {Role::Reader, u"reader"_s},
}};

const std::array<std::pair<Permission, QString>, 15> kPermissionKeys = {{
    {Permission::View, u"view"_s},
    {Permission::Edit, u"edit"_s},
    {Permission::Delete, u"delete"_s},
    {Permission::Bulk, u"bulk"_s},
    {Permission::Import, u"import"_s},
    {Permission::Export, u"export"_s},
    {Permission::Reveal, u"reveal"_s},
    {Permission::Claim, u"claim"_s},
    {Permission::Assign, u"assign"_s},
    {Permission::ManagePools, u"manage-pools"_s},
    {Permission::ManageProducts, u"manage-products"_s},
    {Permission::ManageFields, u"manage-fields"_s},
    {Permission::ManageUsers, u"manage-users"_s},
    {Permission::UndoOthers, u"undo-others"_s},
    {Permission::ReadLog, u"read-log"_s},
}};

} // namespace

QSet<Permission> permissionsOf(Role role)
{
    using enum Permission;
    switch (role) {
    case Role::Administrator:
        return {View,           Edit,         Delete,      Import,     Export, Claim,  Assign, ManagePools,
                ManageProducts, ManageFields, ManageUsers, UndoOthers, Bulk,   Reveal, ReadLog};
    case Role::Manager:
        return {View,        Edit,           Delete,     Import, Export, Claim,  Assign,
                ManagePools, ManageProducts, UndoOthers, Bulk,   Reveal, ReadLog};
    case Role::Sales: return {View, Edit, Import, Export, Claim, Bulk, Reveal, ReadLog};
    case Role::Assistant: return {View, Edit, Import, Bulk, ReadLog};
    case Role::Reader: return {View, ReadLog};
    }
    return {};
}

QString toKey(Role role)
{
    return std::ranges::find(kRoleKeys, role, &std::pair<Role, QString>::first)->second;
}

Role roleFromKey(const QString &key)
{
    const auto it = std::ranges::find(kRoleKeys, key, &std::pair<Role, QString>::second);
    return it == kRoleKeys.end() ? Role::Reader : it->first;
}

std::vector<Role> allRoles()
{
    std::vector<Role> roles;
    for (const auto &[role, key] : kRoleKeys)
        roles.push_back(role);
    return roles;
}

QString toKey(Permission permission)
{
    return std::ranges::find(kPermissionKeys, permission, &std::pair<Permission, QString>::first)->second;
}

std::optional<Permission> permissionFromKey(const QString &key)
{
    const auto it = std::ranges::find(kPermissionKeys, key, &std::pair<Permission, QString>::second);
    return it == kPermissionKeys.end() ? std::nullopt : std::optional(it->first);
}

std::vector<Permission> allPermissions()
{
    std::vector<Permission> permissions;
    for (const auto &[permission, key] : kPermissionKeys)
        permissions.push_back(permission);
    return permissions;
}

QString displayName(Role role)
{
    switch (role) {
    case Role::Administrator: return Tr::tr("Administrator");
    case Role::Manager: return Tr::tr("Sales manager");
    case Role::Sales: return Tr::tr("Salesperson");
    case Role::Assistant: return Tr::tr("Sales assistant");
    case Role::Reader: return Tr::tr("Reader");
    }
    return {};
}

QString displayName(Permission permission)
{
    switch (permission) {
    case Permission::View: return Tr::tr("See customers");
    case Permission::Edit: return Tr::tr("Change and add");
    case Permission::Delete: return Tr::tr("Delete");
    case Permission::Bulk: return Tr::tr("Change many customers at once");
    case Permission::Import: return Tr::tr("Import");
    case Permission::Export: return Tr::tr("Export and print lists");
    case Permission::Reveal: return Tr::tr("Reveal what is masked, one by one");
    case Permission::Claim: return Tr::tr("Claim from pools and give back");
    case Permission::Assign: return Tr::tr("Decide who has which customer");
    case Permission::ManagePools: return Tr::tr("Set up pools and their rules");
    case Permission::ManageProducts: return Tr::tr("Set up products");
    case Permission::ManageFields: return Tr::tr("Set up own fields");
    case Permission::ManageUsers: return Tr::tr("Set up people and roles");
    case Permission::UndoOthers: return Tr::tr("Take back what others did");
    case Permission::ReadLog: return Tr::tr("See what others did");
    }
    return {};
}

} // namespace crm
