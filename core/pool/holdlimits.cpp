#include "core/pool/holdlimits.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"

using namespace Qt::StringLiterals;

namespace crm {

HoldLimits::HoldLimits(Operations &operations, CountOwned countOwned)
    : m_operations(operations)
    , m_limits(operations.db())
    , m_countOwned(std::move(countOwned))
{
}

HoldLimit HoldLimits::checked(const HoldLimit &limit) const
{
    if (!isSound(limit.who))
        throw Error(Error::Code::Invalid, Tr::tr("A limit is for one person, one role or one department."));
    if (limit.customers < 0)
        throw Error(Error::Code::Invalid, Tr::tr("A limit is a whole number, 0 or more."));
    if (!limit.exempt.trimmed().isEmpty())
        m_countOwned(m_operations.actor().id(), limit.exempt); // throws where it is not an expression
    for (const auto &other : m_limits.all())
        if (other.who == limit.who && other.id != limit.id)
            throw Error(Error::Code::Conflict, Tr::tr("There is a limit for them already."));
    return limit;
}

qint64 HoldLimits::add(const HoldLimit &limit)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"limit.add"_s, {{u"count"_s, limit.customers}});
    const auto id = m_limits.insert(checked(limit));
    work.commit();
    return id;
}

ChangeSet HoldLimits::edit(const HoldLimit &limit)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"limit.edit"_s, {{u"count"_s, limit.customers}});
    if (!m_limits.update(checked(limit)))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this limit meanwhile."));
    return work.commit();
}

ChangeSet HoldLimits::remove(qint64 id)
{
    m_operations.actor().require(Permission::ManagePools);
    auto work = m_operations.begin(u"limit.remove"_s);
    m_limits.remove(id);
    return work.commit();
}

Holding HoldLimits::holding(const User &user) const
{
    Holding holding{.owned = m_limits.ownedBy(user.id)};
    const auto limits = m_limits.all();
    if (limits.empty())
        return holding;
    const auto *limit = holdLimitOf(limits, user, DepartmentRepository(m_operations.db()).all());
    if (!limit)
        return holding;
    holding.limit = limit->customers;
    if (!limit->exempt.trimmed().isEmpty())
        holding.exempt = m_countOwned(user.id, limit->exempt);
    return holding;
}

void HoldLimits::guard(const UnitOfWork &work) const
{
    if (work.isUndo() || m_limits.all().empty())
        return;
    const UserRepository users(m_operations.db());
    for (const auto id : m_limits.receivers(work.operation())) {
        const auto user = users.find(id);
        if (!user)
            continue;
        if (const auto now = holding(*user); !now.admits(0))
            throw Error(Error::Code::Conflict, explain(now, user->name));
    }
}

QString HoldLimits::explain(const Holding &holding, const QString &name)
{
    return Tr::tr("%1 would have more customers than the limit allows: %2 used, %3 exempt, limit %4.")
        .arg(name, QString::number(holding.owned), QString::number(holding.exempt),
             QString::number(holding.limit.value_or(0)));
}

} // namespace crm
