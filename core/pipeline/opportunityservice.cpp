#include "core/pipeline/opportunityservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/pool/poolrepository.h"
#include "core/pool/transferrepository.h"
#include "core/security/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

OpportunityService::OpportunityService(Operations &operations)
    : m_operations(operations)
    , m_opportunities(operations.db())
    , m_stages(operations.db())
{
}

Opportunity OpportunityService::get(OpportunityId id) const
{
    if (auto opportunity = m_opportunities.find(id))
        return *opportunity;
    throw Error(Error::Code::NotFound, Tr::tr("This opportunity no longer exists."));
}

/// As the pool gives customers back: whose it was is the previous owner, whoever did it.
void OpportunityService::release(CustomerId customer, UserId owner, PoolId pool, const QString &reason,
                                 qint64 at)
{
    const auto stored = CustomerRepository(m_operations.db()).find(customer);
    if (!stored || !owner.isValid() || stored->owner != owner)
        return; // it is another's by now
    TransferRepository(m_operations.db()).closePlanned(customer, owner);
    PoolRepository(m_operations.db()).release(customer, pool, reason, at);
}

OpportunityAnswer OpportunityService::giveBackOne(OpportunityId id, const Terms &terms, qint64 at)
{
    const auto refused = [id](const QString &why) {
        return OpportunityAnswer{.opportunity = id, .reason = why};
    };
    auto opportunity = m_opportunities.find(id);
    if (!opportunity)
        return refused(Tr::tr("This opportunity no longer exists."));
    const auto stage = m_stages.stage(opportunity->stage);
    if (!stage || stage->state != StageState::Open)
        return refused(Tr::tr("This opportunity is closed."));
    if (opportunity->nurturing)
        return refused(Tr::tr("This opportunity was given back already."));
    const auto owner = opportunity->owner;
    if (owner.isValid() && owner != m_operations.actor().id()
        && !m_operations.actor().may(Permission::Assign))
        return refused(Tr::tr("This opportunity is not yours."));
    opportunity->nurturing = true;
    opportunity->again = terms.again;
    opportunity->before = owner;
    opportunity->owner = {};
    opportunity->reason = terms.reason;
    opportunity->stageSince = at;
    m_opportunities.update(*opportunity);
    if (terms.pool.isValid())
        release(opportunity->customer, owner, terms.pool, terms.reason, at);
    return {.opportunity = id, .ok = true};
}

OpportunityService::Terms OpportunityService::checked(Terms terms) const
{
    terms.reason = cleanLine(terms.reason);
    if (terms.reason.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("Please say why."));
    if (terms.again && (!terms.again->isValid() || *terms.again <= m_operations.today()))
        throw Error(Error::Code::Invalid, Tr::tr("It comes up again on a later day than today."));
    if (!terms.pool.isValid())
        return terms;
    const auto target = PoolRepository(m_operations.db()).find(terms.pool);
    if (!target || !target->enabled)
        throw Error(Error::Code::Invalid, Tr::tr("This pool takes no customers."));
    return terms;
}

OpportunityOutcome OpportunityService::giveBack(std::span<const OpportunityId> ids, const QString &reason,
                                                PoolId pool, std::optional<QDate> again)
{
    m_operations.actor().require(Permission::Claim);
    const auto terms = checked({.reason = reason, .pool = pool, .again = again});
    auto work =
        m_operations.begin({.kind = u"opportunity.nurture"_s, .event = u"release"_s, .reason = terms.reason});
    OpportunityOutcome outcome;
    qint64 count = 0;
    for (const auto id : ids) {
        outcome.answers.push_back(giveBackOne(id, terms, work.at()));
        count += outcome.answers.back().ok;
    }
    work.note(u"count"_s, count);
    outcome.operation = work.commit().operation;
    return outcome;
}

std::vector<OpportunityRow> OpportunityService::givable() const
{
    const auto &actor = m_operations.actor();
    return m_opportunities.open(actor.may(Permission::Assign) ? UserId{} : actor.id());
}

/// The deal goes with its customer: who wants it has them, or claims them first, by the terms of the pool.
QString OpportunityService::whyNotTakenUp(CustomerId customer, UserId user) const
{
    if (!customer.isValid() || m_operations.actor().may(Permission::Assign))
        return {};
    const auto stored = CustomerRepository(m_operations.db()).find(customer);
    if (stored && stored->owner == user)
        return {};
    if (stored && stored->pool.isValid())
        return Tr::tr("Its customer lies in a pool. Claim the customer first.");
    const auto owner = stored ? UserRepository(m_operations.db()).find(stored->owner) : std::nullopt;
    return owner ? Tr::tr("%1 has this customer.").arg(owner->name) : Tr::tr("This customer is not yours.");
}

OpportunityAnswer OpportunityService::takeUpOne(OpportunityId id, UserId user, qint64 at)
{
    auto opportunity = m_opportunities.find(id);
    if (!opportunity || !opportunity->nurturing)
        return {.opportunity = id, .reason = Tr::tr("This opportunity waits for nobody.")};
    if (const auto why = whyNotTakenUp(opportunity->customer, user); !why.isEmpty())
        return {.opportunity = id, .reason = why};
    opportunity->nurturing = false;
    opportunity->again.reset();
    opportunity->before = {};
    opportunity->owner = user;
    opportunity->stageSince = at;
    m_opportunities.update(*opportunity);
    return {.opportunity = id, .ok = true};
}

OpportunityOutcome OpportunityService::takeUp(std::span<const OpportunityId> ids, UserId user)
{
    m_operations.actor().require(user == m_operations.actor().id() ? Permission::Claim : Permission::Assign);
    const auto found = UserRepository(m_operations.db()).find(user);
    if (!found || !found->active)
        throw Error(Error::Code::Invalid, Tr::tr("This person is no longer active."));
    auto work = m_operations.begin(u"opportunity.takeup"_s);
    OpportunityOutcome outcome;
    qint64 count = 0;
    for (const auto id : ids) {
        outcome.answers.push_back(takeUpOne(id, user, work.at()));
        count += outcome.answers.back().ok;
    }
    work.note(u"count"_s, count);
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
