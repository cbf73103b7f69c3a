#include "core/feedback/complaintservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kMostText = 100'000;

} // namespace

ComplaintService::ComplaintService(Operations &operations)
    : m_operations(operations)
    , m_complaints(operations.db())
{
}

Complaint ComplaintService::get(ComplaintId id) const
{
    if (auto complaint = m_complaints.find(id))
        return *complaint;
    throw Error(Error::Code::NotFound, Tr::tr("This complaint no longer exists."));
}

QString ComplaintService::nameOf(CustomerId id) const
{
    const auto customer = CustomerRepository(m_operations.db()).find(id);
    if (!customer)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return customer->name;
}

Complaint ComplaintService::checked(Complaint complaint) const
{
    complaint.channel = cleanLine(complaint.channel);
    complaint.cause = cleanLine(complaint.cause);
    if (isBlank(complaint.text))
        throw Error(Error::Code::Invalid, Tr::tr("Write down what the customer was not content with."));
    if (complaint.text.size() > kMostText || complaint.result.size() > kMostText)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostText));
    return complaint;
}

ComplaintId ComplaintService::add(const Complaint &complaint)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"complaint.add"_s, {{u"name"_s, nameOf(complaint.customer)},
                                                        {u"customer"_s, complaint.customer.value}});
    auto added = checked(complaint);
    if (!added.owner.isValid())
        added.owner = CustomerRepository(m_operations.db()).find(added.customer)->owner;
    if (!added.owner.isValid())
        added.owner = m_operations.actor().id();
    if (added.openedAt == 0)
        added.openedAt = work.at();
    if (!added.dueAt)
        added.dueAt = added.openedAt + qint64(kAnswerDays) * 24 * 60 * 60 * 1000;
    added.closedAt.reset();
    const auto id = m_complaints.insert(added);
    work.commit();
    return id;
}

ChangeSet ComplaintService::edit(const Complaint &given)
{
    m_operations.actor().require(Permission::Edit);
    const auto before = get(given.id);
    auto work = m_operations.begin(u"complaint.edit"_s, {{u"name"_s, nameOf(before.customer)}});
    auto changed = checked(given);
    changed.customer = before.customer;
    changed.openedAt = before.openedAt;
    changed.closedAt = before.closedAt;
    if (changed == before)
        return {};
    if (!m_complaints.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this complaint meanwhile."));
    return work.commit();
}

ChangeSet ComplaintService::close(ComplaintId id, const QString &result, const QString &cause)
{
    m_operations.actor().require(Permission::Edit);
    auto complaint = get(id);
    auto work = m_operations.begin(u"complaint.close"_s, {{u"name"_s, nameOf(complaint.customer)}});
    if (complaint.closedAt)
        throw Error(Error::Code::Conflict, Tr::tr("This complaint is closed already."));
    if (isBlank(result))
        throw Error(Error::Code::Invalid, Tr::tr("Say what came of it."));
    complaint.result = result.trimmed();
    if (!cause.isEmpty())
        complaint.cause = cause;
    complaint.closedAt = work.at();
    m_complaints.update(checked(complaint));
    return work.commit();
}

ChangeSet ComplaintService::reopen(ComplaintId id)
{
    m_operations.actor().require(Permission::Edit);
    auto complaint = get(id);
    auto work = m_operations.begin(u"complaint.reopen"_s, {{u"name"_s, nameOf(complaint.customer)}});
    if (!complaint.closedAt)
        throw Error(Error::Code::Conflict, Tr::tr("This complaint is open."));
    complaint.closedAt.reset();
    m_complaints.update(complaint);
    return work.commit();
}

} // namespace crm
