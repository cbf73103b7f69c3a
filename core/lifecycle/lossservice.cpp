#include "core/lifecycle/lossservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {

LossService::LossService(Operations &operations)
    : m_operations(operations)
    , m_losses(operations.db())
{
}

std::vector<CustomerLoss> LossService::losses() const
{
    m_operations.actor().require(Permission::View);
    return m_losses.losses();
}

std::vector<Winback> LossService::measures(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_losses.measures(customer);
}

std::vector<Winback> LossService::measures() const
{
    m_operations.actor().require(Permission::View);
    return m_losses.measures();
}

std::optional<CustomerLoss> LossService::openLoss(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_losses.openLoss(customer);
}

QStringList LossService::reasons() const
{
    m_operations.actor().require(Permission::View);
    return m_losses.reasons();
}

std::vector<WinbackRate> LossService::rates() const
{
    m_operations.actor().require(Permission::View);
    return m_losses.rates();
}

QString LossService::nameOf(CustomerId customer) const
{
    if (!m_losses.exists(customer))
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return m_losses.nameOf(customer);
}

void LossService::requireDay(QDate day) const
{
    if (!day.isValid() || day > m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("The day lies ahead, or is none."));
}

qint64 LossService::markLost(const CustomerLoss &loss)
{
    m_operations.actor().require(Permission::Edit);
    auto stored = loss;
    stored.reason = cleanLine(loss.reason);
    if (stored.reason.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("Why was the customer lost? A reason is missing."));
    requireDay(stored.on);
    auto work = m_operations.begin(u"churn.lost"_s, {{u"name"_s, nameOf(loss.customer)}});
    if (m_losses.openLoss(loss.customer))
        throw Error(Error::Code::Conflict, Tr::tr("This customer is marked as lost already."));
    const auto id = m_losses.insert(stored, m_operations.clock().now());
    work.commit();
    return id;
}

ChangeSet LossService::revoke(CustomerId customer)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"churn.revoked"_s, {{u"name"_s, nameOf(customer)}});
    const auto loss = m_losses.openLoss(customer);
    if (!loss)
        throw Error(Error::Code::NotFound, Tr::tr("This customer is not marked as lost."));
    m_losses.revoke(loss->id, m_operations.today());
    return work.commit();
}

qint64 LossService::record(const Winback &measure)
{
    m_operations.actor().require(Permission::Edit);
    requireDay(measure.on);
    auto work = m_operations.begin(u"churn.measure"_s, {{u"name"_s, nameOf(measure.customer)}});
    auto stored = measure;
    if (!stored.owner.isValid())
        stored.owner = m_operations.actor().id();
    const auto id = m_losses.insert(stored, m_operations.clock().now());
    work.commit();
    return id;
}

ChangeSet LossService::setResult(qint64 measure, WinbackResult result)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"churn.result"_s);
    auto stored = m_losses.measure(measure);
    if (!stored)
        throw Error(Error::Code::NotFound, Tr::tr("This measure no longer exists."));
    work.note(u"name"_s, nameOf(stored->customer));
    stored->result = result;
    stored->resultOn = result == WinbackResult::Pending ? std::nullopt : std::optional(m_operations.today());
    if (!m_losses.update(*stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this meanwhile."));
    return work.commit();
}

} // namespace crm
