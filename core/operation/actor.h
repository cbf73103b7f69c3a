#pragma once

#include "core/base/id.h"
#include "core/operation/permission.h"

namespace crm {

using UserId = Id<struct UserTag>;

/// The person (or the program itself) on whose behalf something is done, and from where.
class Actor
{
public:
    Actor(UserId id, QString name, QSet<Permission> permissions, QString machine = thisMachine());

    /// The program itself: makes new bases, runs rules. May do everything, is nobody.
    static Actor system();
    static QString thisMachine();

    UserId id() const { return m_id; }
    const QString &name() const { return m_name; }
    const QString &machine() const { return m_machine; }
    bool may(Permission permission) const { return m_permissions.contains(permission); }

    /// Throws Error::Code::Denied.
    void require(Permission permission) const;

private:
    UserId m_id;
    QString m_name;
    QSet<Permission> m_permissions;
    QString m_machine;
};

} // namespace crm
