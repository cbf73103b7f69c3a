#include "core/security/department.h"

#include <algorithm>

namespace crm {

std::vector<DepartmentId> withThoseAbove(DepartmentId department, const std::vector<Department> &all)
{
    std::vector<DepartmentId> line;
    while (department.isValid() && std::ranges::find(line, department) == line.end()) {
        line.push_back(department);
        const auto it = std::ranges::find(all, department, &Department::id);
        department = it == all.end() ? DepartmentId{} : it->parent;
    }
    return line;
}

} // namespace crm
