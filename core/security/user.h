#pragma once

#include "core/operation/actor.h"
#include "core/security/department.h"

#include <QString>

namespace crm {

/// A person who works with this base.
struct User
{
    UserId id = {};
    QString name = {};
    Role role = Role::Sales;
    bool active = true;
    DepartmentId department = {};
    qint64 rev = 1;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace crm
