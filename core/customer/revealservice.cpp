#include "core/customer/revealservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/customer/revealrepository.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kHour = 3'600'000; // milliseconds

} // namespace

QString RevealService::point(CustomerId customer, qint64 point)
{
    const auto &actor = m_operations.actor();
    actor.require(Permission::Reveal);
    const auto seen = CustomerRepository(m_operations.db()).find(customer); // as the actor may see it
    if (!seen)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    if (seen->pool.isValid())
        actor.refuse(u"reveal"_s,
                     Tr::tr("Some of this customer is hidden until somebody claims it. Claim it first."));
    auto work = m_operations.begin({.kind = u"reveal"_s,
                                    .summary = {{u"name"_s, seen->name}, {u"customer"_s, customer.value}},
                                    .changesNothing = true});
    const RevealRepository looks(m_operations.db());
    if (looks.looksSince(actor.id(), work.at() - kHour) > kMostInAnHour) // with this one
        actor.refuse(
            u"reveal"_s,
            Tr::tr("So many were revealed within the hour that no more are: %1.").arg(kMostInAnHour));
    const auto found = looks.point(customer, point);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer has it."));
    work.note(u"what"_s, found->first);
    work.commit();
    return found->second;
}

} // namespace crm
