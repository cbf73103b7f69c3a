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

} // namespace

QSet<Permission> permissionsOf(Role role)
{
    using enum Permission;
    switch (role) {
    case Role::Administrator:
        return {View,   Edit,        Delete,         Import,       Export,      Claim,
                Assign, ManagePools, ManageProducts, ManageFields, ManageUsers, UndoOthers};
    case Role::Manager:
        return {View, Edit, Delete, Import, Export, Claim, Assign, ManagePools, ManageProducts, UndoOthers};
    case Role::Sales: return {View, Edit, Import, Export, Claim};
    case Role::Assistant: return {View, Edit, Import};
    case Role::Reader: return {View};
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

} // namespace crm
