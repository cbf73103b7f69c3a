#include "core/security/departmentservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

DepartmentService::DepartmentService(Operations &operations)
    : m_operations(operations)
    , m_departments(operations.db())
{
}

Department DepartmentService::checked(Department department) const
{
    department.name = department.name.simplified();
    if (department.name.isEmpty() || department.name.size() > 100)
        throw Error(Error::Code::Invalid, Tr::tr("A department needs a name of at most 100 characters."));
    const auto all = m_departments.all();
    for (const auto &other : all)
        if (other.name == department.name && other.id != department.id)
            throw Error(Error::Code::Conflict,
                        Tr::tr("There is a department named %1 already.").arg(department.name));
    if (department.parent.isValid()) {
        const auto above = withThoseAbove(department.parent, all);
        if (std::ranges::find(all, department.parent, &Department::id) == all.end())
            throw Error(Error::Code::NotFound, Tr::tr("This department no longer exists."));
        if (department.id.isValid() && std::ranges::find(above, department.id) != above.end())
            throw Error(Error::Code::Invalid, Tr::tr("A department cannot be part of itself."));
    }
    return department;
}

DepartmentId DepartmentService::add(const Department &department)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"department.add"_s);
    const auto added = checked(department);
    work.note(u"name"_s, added.name);
    const auto id = m_departments.insert(added);
    work.commit();
    return id;
}

ChangeSet DepartmentService::edit(const Department &department)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"department.edit"_s);
    const auto changed = checked(department);
    work.note(u"name"_s, changed.name);
    if (!m_departments.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this department meanwhile."));
    return work.commit();
}

ChangeSet DepartmentService::remove(DepartmentId id)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"department.remove"_s);
    const auto department = m_departments.find(id);
    if (!department)
        throw Error(Error::Code::NotFound, Tr::tr("This department no longer exists."));
    if (m_departments.isUsed(id))
        throw Error(Error::Code::Conflict, Tr::tr("%1 is still in use.").arg(department->name));
    work.note(u"name"_s, department->name);
    m_departments.remove(id);
    return work.commit();
}

} // namespace crm
