#include "core/telephony/callservice.h"

#include "core/activity/activityrepository.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/pool/poolveil.h"

#include <set>

using namespace Qt::StringLiterals;

namespace crm {

CallService::CallService(Operations &operations)
    : m_operations(operations)
{
}

std::vector<CallMatch> CallService::find(const CallerNumber &number, const PoolVeil &veil) const
{
    m_operations.actor().require(Permission::View);
    if (!number.isValid())
        return {};
    const CallRepository calls(m_operations.db());
    std::vector<CallMatch> found;
    const auto seen = [&veil](std::vector<CallMatch> matches) {
        std::erase_if(matches, [&veil](const CallMatch &match) {
            return match.pool.isValid() && veil.covers(match.pool);
        });
        return matches;
    };
    if (!number.normalized.isEmpty())
        found = seen(calls.byNumber(number.normalized, kMost));
    const bool isExact = !found.empty();
    if (!isExact)
        found = seen(calls.byTail(number.tail, kMost));
    std::set<qint64> known;
    std::erase_if(found,
                  [&known](const CallMatch &match) { return !known.insert(match.customer.value).second; });
    for (auto &match : found)
        match.exact = isExact;
    return found;
}

ActivityId CallService::missed(const CallMatch &caller, const CallerNumber &number)
{
    m_operations.actor().require(Permission::Edit);
    const auto customer = CustomerRepository(m_operations.db()).find(caller.customer);
    if (!customer)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    const auto text = Tr::tr("Missed call from %1: call back").arg(number.text);
    ActivityRepository activities(m_operations.db());
    for (const auto &planned : activities.plannedOf(caller.customer))
        if (planned.kind == ActivityKind::Call && planned.text == text)
            return planned.id;
    auto work = m_operations.begin(u"call.missed"_s, {{u"name"_s, customer->name}});
    const auto owner = customer->owner.isValid() ? customer->owner : m_operations.actor().id();
    const auto id = activities.insert({.customer = caller.customer,
                                       .contact = caller.contact,
                                       .kind = ActivityKind::Call,
                                       .state = ActivityState::Planned,
                                       .at = work.at(),
                                       .text = text,
                                       .owner = owner,
                                       .createdAt = work.at()});
    work.commit();
    return id;
}

} // namespace crm
