#pragma once

#include "core/base/id.h"
#include "core/operation/permission.h"

#include <QStringList>

#include <memory>

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

    /// Throws Error::Code::Denied, and remembers it for the log.
    void require(Permission permission) const;
    /// Throws Error::Code::Denied with this reason, remembering `what` for the log.
    [[noreturn]] void refuse(const QString &what, const QString &reason) const;
    /// What was refused since this was asked last, in the words of the log.
    QStringList takeRefusals() const;

private:
    UserId m_id;
    QString m_name;
    QSet<Permission> m_permissions;
    QString m_machine;
    std::shared_ptr<QStringList> m_refusals = std::make_shared<QStringList>();
};

} // namespace crm
