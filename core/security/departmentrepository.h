#pragma once

#include "core/security/department.h"

#include <optional>

namespace crm {

class Connection;

/// The SQL of table `department`.
class DepartmentRepository
{
public:
    explicit DepartmentRepository(const Connection &db);

    std::optional<Department> find(DepartmentId id) const;
    std::vector<Department> all() const; ///< by name
    bool isUsed(DepartmentId id) const; ///< by a user or a department below it

    DepartmentId insert(const Department &department);
    bool update(const Department &department); ///< false where it was changed meanwhile
    void remove(DepartmentId id);

private:
    const Connection &m_db;
};

} // namespace crm
