#pragma once

#include "core/operation/operations.h"
#include "core/security/departmentrepository.h"

namespace crm {

/// The departments of the company.
class DepartmentService
{
public:
    explicit DepartmentService(Operations &operations);

    std::vector<Department> all() const { return m_departments.all(); }

    DepartmentId add(const Department &department);
    /// Its name and what it is part of. A department is never part of itself.
    ChangeSet edit(const Department &department);
    /// Only one that nobody and nothing belongs to.
    ChangeSet remove(DepartmentId id);

private:
    Department checked(Department department) const;

    Operations &m_operations;
    DepartmentRepository m_departments;
};

} // namespace crm
