#include "core/customer/customershares.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/customer/customersharerepository.h"
#include "core/message/messagerepository.h"
#include "core/operation/operations.h"
#include "core/security/userrepository.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crm {

std::vector<CustomerShare> CustomerShares::of(CustomerId customer) const
{
    return CustomerShareRepository(m_operations.db()).of(customer);
}

void CustomerShares::requireRight(CustomerId customer) const
{
    const auto &actor = m_operations.actor();
    actor.require(Permission::Edit);
    const auto found = CustomerRepository(m_operations.db()).find(customer);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    if (found->owner != actor.id())
        actor.require(Permission::Assign);
}

ChangeSet CustomerShares::share(CustomerId customer, const CustomerShare &share)
{
    requireRight(customer);
    const auto user = UserRepository(m_operations.db()).find(share.user);
    if (!user || !user->active)
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    if (share.until && *share.until < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Choose a day that is not over."));
    auto work = m_operations.begin(
        u"customer.share"_s, {{u"name"_s, CustomerRepository(m_operations.db()).find(customer).value().name},
                              {u"with"_s, user->name}});
    CustomerShareRepository(m_operations.db()).set(customer, share);
    MessageRepository(m_operations.db())
        .insert({.user = share.user,
                 .sender = m_operations.actor().id(),
                 .customer = customer,
                 .text = share.until ? Tr::tr("I share this customer with you until %1.")
                                           .arg(QLocale().toString(*share.until, QLocale::ShortFormat))
                                     : Tr::tr("I share this customer with you."),
                 .createdAt = work.at()});
    return work.commit();
}

ChangeSet CustomerShares::endExpired()
{
    CustomerShareRepository shares(m_operations.db());
    const auto today = m_operations.today();
    if (shares.expired(today) == 0)
        return {};
    auto work = m_operations.begin(u"customer.share_over"_s);
    work.note(u"count"_s, shares.removeExpired(today));
    return work.commit();
}

ChangeSet CustomerShares::end(CustomerId customer, UserId user)
{
    requireRight(customer);
    auto work =
        m_operations.begin(u"customer.unshare"_s,
                           {{u"name"_s, CustomerRepository(m_operations.db()).find(customer).value().name}});
    if (!CustomerShareRepository(m_operations.db()).remove(customer, user))
        throw Error(Error::Code::NotFound, Tr::tr("This customer is not shared with this person."));
    return work.commit();
}

} // namespace crm
