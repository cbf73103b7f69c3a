#include "core/privacy/retentionservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/operation/operations.h"
#include "core/privacy/retentionrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

std::vector<RetentionRule> RetentionService::rules() const
{
    m_operations.actor().require(Permission::View);
    return RetentionRepository(m_operations.db()).rules();
}

qint64 RetentionService::save(const RetentionRule &given)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto rule = given;
    rule.name = cleanName(rule.name);
    if (const auto wrong = problems(rule); !wrong.empty())
        throw Error(Error::Code::Invalid, wrong.front().message);
    auto work = m_operations.begin(u"privacy.retention"_s, {{u"name"_s, rule.name}});
    RetentionRepository repository(m_operations.db());
    const auto same = repository.rules();
    if (std::ranges::any_of(
            same, [&](const RetentionRule &each) { return each.name == rule.name && each.id != rule.id; }))
        throw Error(Error::Code::Conflict, Tr::tr("There is one of this name already."));
    if (rule.id == 0)
        rule.id = repository.insert(rule);
    else if (!repository.update(rule))
        throw Error(Error::Code::Conflict,
                    Tr::tr("Somebody else changed this meanwhile. Please look again."));
    work.commit();
    return rule.id;
}

ChangeSet RetentionService::remove(qint64 id)
{
    m_operations.actor().require(Permission::ManageUsers);
    RetentionRepository repository(m_operations.db());
    const auto rule = repository.rule(id);
    if (!rule)
        throw Error(Error::Code::NotFound, Tr::tr("This rule no longer exists."));
    auto work = m_operations.begin(u"privacy.retention"_s, {{u"name"_s, rule->name}});
    repository.remove(id);
    return work.commit();
}

std::vector<DueCustomer> RetentionService::due() const
{
    m_operations.actor().require(Permission::ManageUsers);
    std::vector<DueCustomer> all;
    for (const auto &rule : RetentionRepository(m_operations.db()).rules())
        if (rule.active)
            std::ranges::move(dueBy(rule), std::back_inserter(all));
    std::ranges::stable_sort(all, {},
                             [](const DueCustomer &each) { return std::pair(each.due, each.customer); });
    QSet<CustomerId> seen;
    std::erase_if(all, [&seen](const DueCustomer &each) {
        const bool again = seen.contains(each.customer);
        seen.insert(each.customer);
        return again;
    });
    return all;
}

std::vector<DueCustomer> RetentionService::dueBy(const RetentionRule &rule) const
{
    m_operations.actor().require(Permission::ManageUsers);
    return RetentionRepository(m_operations.db()).due(rule, m_operations.today(), m_operations.zone());
}

std::vector<RetentionHold> RetentionService::holds() const
{
    m_operations.actor().require(Permission::View);
    return RetentionRepository(m_operations.db()).holds();
}

ChangeSet RetentionService::hold(const RetentionHold &hold)
{
    m_operations.actor().require(Permission::ManageUsers);
    if (isBlank(hold.reason))
        throw Error(Error::Code::Invalid, Tr::tr("Why is it kept? The law asks for a reason."));
    if (!hold.until.isValid() || hold.until < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Please choose a day to come."));
    const auto customer = CustomerRepository(m_operations.db()).find(hold.customer);
    if (!customer)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    auto work = m_operations.begin(u"privacy.hold"_s, {{u"name"_s, customer->name}});
    RetentionRepository(m_operations.db()).setHold({hold.customer, hold.until, cleanName(hold.reason)});
    return work.commit();
}

ChangeSet RetentionService::endHold(CustomerId customer)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"privacy.hold"_s);
    if (!RetentionRepository(m_operations.db()).endHold(customer))
        throw Error(Error::Code::NotFound, Tr::tr("This customer is not held."));
    return work.commit();
}

} // namespace crm
