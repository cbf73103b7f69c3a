#include "core/privacy/consentservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/privacy/consentrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void requireNone(const std::vector<FieldProblem> &problems)
{
    if (!problems.empty())
        throw Error(Error::Code::Invalid, problems.front().message);
}

} // namespace

std::vector<Purpose> ConsentService::purposes() const
{
    m_operations.actor().require(Permission::View);
    return ConsentRepository(m_operations.db()).purposes();
}

qint64 ConsentService::save(const Purpose &given)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto purpose = given;
    purpose.name = cleanName(purpose.name);
    purpose.wording = cleanText(purpose.wording);
    requireNone(problems(purpose));
    auto work = m_operations.begin(u"privacy.purpose"_s, {{u"name"_s, purpose.name}});
    ConsentRepository repository(m_operations.db());
    const auto same = repository.purposes();
    if (std::ranges::any_of(
            same, [&](const Purpose &each) { return each.name == purpose.name && each.id != purpose.id; }))
        throw Error(Error::Code::Conflict, Tr::tr("There is one of this name already."));
    if (purpose.id == 0)
        purpose.id = repository.insert(purpose);
    else if (!repository.update(purpose))
        throw Error(Error::Code::Conflict,
                    Tr::tr("Somebody else changed this meanwhile. Please look again."));
    work.commit();
    return purpose.id;
}

ChangeSet ConsentService::removePurpose(qint64 id)
{
    m_operations.actor().require(Permission::ManageUsers);
    ConsentRepository repository(m_operations.db());
    const auto purpose = repository.purpose(id);
    if (!purpose)
        throw Error(Error::Code::NotFound, Tr::tr("This purpose no longer exists."));
    auto work = m_operations.begin(u"privacy.purpose"_s, {{u"name"_s, purpose->name}});
    if (!repository.removeUnused(id))
        throw Error(Error::Code::Conflict,
                    Tr::tr("People agreed to this, which has to stay on record. Switch it off instead."));
    return work.commit();
}

ChangeSet ConsentService::addUsualPurposes()
{
    m_operations.actor().require(Permission::ManageUsers);
    ConsentRepository repository(m_operations.db());
    auto work = m_operations.begin(u"privacy.purpose"_s, {{u"name"_s, Tr::tr("the usual ones")}});
    const auto present = repository.purposes();
    for (const auto &purpose : usualPurposes())
        if (std::ranges::find(present, purpose.name, &Purpose::name) == present.end())
            repository.insert(purpose);
    return work.commit();
}

std::vector<Consent> ConsentService::of(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return ConsentRepository(m_operations.db()).of(customer);
}

QString ConsentService::nameOf(CustomerId customer) const
{
    const auto found = CustomerRepository(m_operations.db()).find(customer);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return found->name;
}

qint64 ConsentService::give(Consent consent)
{
    const auto &actor = m_operations.actor();
    actor.require(Permission::Edit);
    ConsentRepository repository(m_operations.db());
    const auto name = nameOf(consent.customer);
    const auto purpose = repository.purpose(consent.purpose);
    if (!purpose)
        throw Error(Error::Code::NotFound, Tr::tr("This purpose no longer exists."));
    if (isBlank(consent.wording))
        consent.wording = purpose->wording;
    consent.wording = cleanText(consent.wording);
    consent.proof = cleanName(consent.proof);
    consent.recordedBy = actor.id();
    requireNone(problems(consent, m_operations.today()));
    auto work = m_operations.begin(u"consent.give"_s, {{u"name"_s, name}, {u"purpose"_s, purpose->name}});
    if (consent.contact.isValid() && !repository.isContactOf(consent.contact, consent.customer))
        throw Error(Error::Code::NotFound, Tr::tr("This contact no longer exists."));
    const auto before = repository.of(consent.customer);
    if (std::ranges::any_of(before, [&](const Consent &each) {
            return each.holds() && each.purpose == consent.purpose && each.contact == consent.contact;
        }))
        throw Error(Error::Code::Conflict, Tr::tr("They agreed to this already, and it holds."));
    const auto id = repository.insert(consent, work.at());
    work.commit();
    return id;
}

ChangeSet ConsentService::withdraw(qint64 id, QDate on, const QString &how)
{
    m_operations.actor().require(Permission::Edit);
    ConsentRepository repository(m_operations.db());
    const auto consent = repository.find(id);
    if (!consent)
        throw Error(Error::Code::NotFound, Tr::tr("This consent no longer exists."));
    auto withdrawn = *consent;
    withdrawn.withdrawnOn = on;
    requireNone(problems(withdrawn, m_operations.today()));
    const auto purpose = repository.purpose(consent->purpose).value_or(Purpose());
    auto work = m_operations.begin(u"consent.withdraw"_s,
                                   {{u"name"_s, nameOf(consent->customer)}, {u"purpose"_s, purpose.name}});
    if (!repository.withdraw(id, on, cleanName(how)))
        throw Error(Error::Code::Conflict, Tr::tr("This was withdrawn already."));
    return work.commit();
}

} // namespace crm
