#include "core/pipeline/opportunityservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/pipeline/stagegate.h"
#include "core/security/userrepository.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kReasons = 12; ///< that are offered

} // namespace

int OpportunityService::winRate(PipelineId pipeline) const
{
    const auto closed = m_opportunities.closed(pipeline);
    const auto all = closed.won + closed.lost;
    return all > 0 ? int((closed.won * 10'000 + all / 2) / all) : 0;
}

QStringList OpportunityService::reasons(StageState state) const
{
    return m_opportunities.reasons(state, kReasons);
}

Opportunity OpportunityService::checked(Opportunity opportunity) const
{
    opportunity.name = cleanLine(opportunity.name);
    if (opportunity.name.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("An opportunity needs a name."));
    if (opportunity.probability && (*opportunity.probability < 0 || *opportunity.probability > 10'000))
        throw Error(Error::Code::Invalid, Tr::tr("A chance lies between 0 and 100 %."));
    if (opportunity.amount && (!opportunity.amount->withinLimit() || *opportunity.amount < Amount()))
        throw Error(Error::Code::Invalid, Tr::tr("This amount is not possible."));
    if (opportunity.amount && opportunity.currency.isEmpty())
        opportunity.currency = m_operations.currency();
    if (opportunity.customer.isValid() && !CustomerRepository(m_operations.db()).find(opportunity.customer))
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return opportunity;
}

void OpportunityService::requireMine(const Opportunity &opportunity) const
{
    const auto &actor = m_operations.actor();
    if (opportunity.owner.isValid() && opportunity.owner != actor.id() && !actor.may(Permission::Assign))
        throw Error(Error::Code::Denied, Tr::tr("This opportunity is not yours."));
}

void OpportunityService::pass(const Opportunity &opportunity, const Stage &to) const
{
    StageGate(m_operations.db(), m_operations.zone(), m_operations.actor().may(Permission::Assign))
        .pass(opportunity, to);
}

OpportunityId OpportunityService::add(const Opportunity &opportunity)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"opportunity.add"_s, {{u"name"_s, cleanLine(opportunity.name)}});
    if (!opportunity.customer.isValid())
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    auto added = checked(opportunity);
    m_stages.makeStages();
    if (!added.stage.isValid())
        added.stage = m_stages.stages().front().id;
    const auto stage = m_stages.stage(added.stage);
    if (!stage || stage->state != StageState::Open)
        throw Error(Error::Code::Invalid, Tr::tr("An opportunity begins in an open stage."));
    if (!added.owner.isValid())
        added.owner = m_operations.actor().id();
    if (!added.opened)
        added.opened = m_operations.today();
    pass(added, *stage);
    added.stageSince = added.createdAt = work.at();
    const auto id = m_opportunities.insert(added);
    work.commit();
    return id;
}

ChangeSet OpportunityService::edit(const Opportunity &given)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"opportunity.edit"_s, {{u"name"_s, cleanLine(given.name)}});
    const auto before = get(given.id);
    requireMine(before);
    if (given.owner != before.owner && given.owner != m_operations.actor().id())
        m_operations.actor().require(Permission::Assign);
    auto changed = checked(given);
    changed.stage = before.stage;
    changed.stageSince = before.stageSince;
    changed.closed = before.closed;
    changed.nurturing = before.nurturing;
    changed.again = before.again;
    changed.before = before.before;
    if (changed == before)
        return {};
    if (!m_opportunities.update(changed))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this opportunity meanwhile."));
    return work.commit();
}

ChangeSet OpportunityService::move(OpportunityId id, StageId stage, const QString &reason)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"opportunity.move"_s);
    auto opportunity = get(id);
    const auto from = m_stages.stage(opportunity.stage);
    const auto to = m_stages.stage(stage);
    if (!to)
        throw Error(Error::Code::NotFound, Tr::tr("This stage no longer exists."));
    work.note(u"name"_s, opportunity.name);
    if (opportunity.stage == stage)
        return {};
    requireMine(opportunity);
    if (from && !mayMove(from->state, to->state))
        throw Error(
            Error::Code::Conflict,
            Tr::tr("This opportunity is closed. Open it again first, by moving it to an open stage."));
    opportunity.reason = cleanLine(reason);
    if (needsReason(to->state) && opportunity.reason.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("Please say why it was lost."));
    pass(opportunity, *to);
    opportunity.stage = stage;
    opportunity.stageSince = work.at();
    opportunity.nurturing = false;
    opportunity.again.reset();
    opportunity.before = {};
    opportunity.closed = to->state == StageState::Open ? std::nullopt : std::optional(m_operations.today());
    m_opportunities.update(opportunity);
    return work.commit();
}

ChangeSet OpportunityService::assign(std::span<const OpportunityId> ids, UserId user)
{
    m_operations.actor().require(Permission::Assign);
    const auto found = UserRepository(m_operations.db()).find(user);
    if (!found || !found->active)
        throw Error(Error::Code::Invalid, Tr::tr("This person is no longer active."));
    auto work = m_operations.begin(u"opportunity.assign"_s, {{u"name"_s, found->name}});
    bool any = false;
    for (const auto id : ids) {
        auto opportunity = get(id);
        if (opportunity.owner == user || opportunity.nurturing)
            continue;
        opportunity.owner = user;
        m_opportunities.update(opportunity);
        any = true;
    }
    return any ? work.commit() : ChangeSet{};
}

ChangeSet OpportunityService::remove(OpportunityId id)
{
    m_operations.actor().require(Permission::Delete);
    auto work = m_operations.begin(u"opportunity.remove"_s, {{u"name"_s, get(id).name}});
    if (m_opportunities.hasContract(id))
        throw Error(Error::Code::Conflict, Tr::tr("A contract came of this opportunity; it stays."));
    m_opportunities.remove(id);
    return work.commit();
}

} // namespace crm
