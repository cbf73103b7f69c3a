#include "core/operation/actor.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString notAllowed()
{
    return Tr::tr("You are not allowed to do this.");
}

} // namespace

Actor::Actor(UserId id, QString name, QSet<Permission> permissions, QString machine)
    : m_id(id)
    , m_name(std::move(name))
    , m_permissions(std::move(permissions))
    , m_machine(std::move(machine))
{
}

Actor Actor::system()
{
    return {{}, u"system"_s, permissionsOf(Role::Administrator)};
}

QString Actor::thisMachine()
{
    return QSysInfo::machineHostName();
}

void Actor::require(Permission permission) const
{
    if (!may(permission))
        refuse(toKey(permission), notAllowed());
}

void Actor::refuse(const QString &what, const QString &reason) const
{
    if (!m_refusals->contains(what))
        *m_refusals << what;
    throw Error(Error::Code::Denied, reason);
}

QStringList Actor::takeRefusals() const
{
    return std::exchange(*m_refusals, {});
}

} // namespace crm
