#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace crm {

using DepartmentId = Id<struct DepartmentTag>;

/// A part of the company, itself perhaps part of another.
struct Department
{
    DepartmentId id = {};
    QString name = {};
    DepartmentId parent = {};
    qint64 rev = 1;

    friend bool operator==(const Department &, const Department &) = default;
};

/// The department and those above it, the nearest first. A cycle, which services refuse, ends it.
std::vector<DepartmentId> withThoseAbove(DepartmentId department, const std::vector<Department> &all);

} // namespace crm
