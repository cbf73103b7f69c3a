#include "core/security/rightsservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

RightsService::RightsService(Operations &operations)
    : m_operations(operations)
    , m_rules(operations.db())
{
}

RightsHolder RightsService::holder(const User &user) const
{
    RightsHolder holder{.user = user, .rights = of(user.role)};
    const auto departments = DepartmentRepository(m_operations.db()).all();
    for (const auto &other : UserRepository(m_operations.db()).all()) {
        const auto above = withThoseAbove(other.department, departments);
        if (other.id == user.id
            || (user.department.isValid() && std::ranges::find(above, user.department) != above.end()))
            holder.colleagues.push_back(other.id);
    }
    return holder;
}

ChangeSet RightsService::set(const RoleRule &rule)
{
    m_operations.actor().require(Permission::ManageUsers);
    const auto checked = checkedRule(rule);
    auto work = m_operations.begin(
        u"role.right"_s,
        {{u"name"_s, toKey(checked.role)}, {u"what"_s, checked.what}, {u"value"_s, checked.value}});
    m_rules.set(checked);
    return work.commit();
}

ChangeSet RightsService::reset(Role role, const QString &what)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"role.right"_s, {{u"name"_s, toKey(role)}, {u"what"_s, what}});
    if (!m_rules.remove(role, what.trimmed().toLower()))
        throw Error(Error::Code::NotFound, Tr::tr("There is no such rule for this role."));
    return work.commit();
}

} // namespace crm
