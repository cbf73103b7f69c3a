#include "core/automation/automationdeeds.h"

#include "core/activity/activityrepository.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/customer/customerrepository.h"
#include "core/message/messagerepository.h"
#include "core/operation/operations.h"
#include "core/playbook/sequenceservice.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QTime kMorning(9, 0);

AutomationFiring firingOf(const AutomationRule &rule, const AutomationHit &hit, AutomationState state,
                          qint64 at)
{
    return {.rule = rule.id,
            .ruleName = rule.name,
            .customer = hit.customer,
            .occasion = hit.occasion,
            .cause = hit.cause,
            .state = state,
            .why = hit.why,
            .at = at};
}

QString filled(QString text, const AutomationHit &hit)
{
    return text.replace(u"{customer}"_s, hit.name).replace(u"{why}"_s, hit.why);
}

QString reasonOf(AutomationStop stop)
{
    return stop == AutomationStop::Again
             ? Tr::tr("stopped: this rule led to itself")
             : Tr::tr("stopped: %1 rules followed one another already").arg(kDeepestAutomation);
}

} // namespace

AutomationDeeds::AutomationDeeds(Operations &operations)
    : m_operations(operations)
    , m_automation(operations.db())
{
}

std::optional<AutomationState> AutomationDeeds::fire(const AutomationRule &rule, const AutomationHit &hit)
{
    if (const auto stop = stopOf({rule.id.value, hit.customer.value}, m_automation.chain(hit.cause));
        stop != AutomationStop::None)
        return note(rule, hit, AutomationState::Stopped, reasonOf(stop));
    const auto done = attempt([&] { return perform(rule, hit); });
    if (done)
        return *done;
    if (done.error().code() == Error::Code::Storage)
        throw done.error();
    return note(rule, hit, AutomationState::Failed, done.error().message());
}

std::optional<AutomationState> AutomationDeeds::perform(const AutomationRule &rule, const AutomationHit &hit)
{
    {
        auto work = m_operations.begin({.kind = u"automation.run"_s,
                                        .summary = {{u"name"_s, rule.name},
                                                    {u"customer"_s, hit.customer.value},
                                                    {u"cause"_s, hit.cause}},
                                        .event = u"assign"_s,
                                        .reason = rule.name});
        auto firing = firingOf(rule, hit, AutomationState::Done, work.at());
        firing.operation = work.operation();
        if (!m_automation.record(firing))
            return {};
        for (const auto &action : rule.actions)
            act(action, rule, hit, work);
        if (!work.commit().isEmpty())
            return AutomationState::Done;
    }
    return note(rule, hit, AutomationState::Idle, {});
}

/// In a transaction of its own: nothing came of it that could be undone.
std::optional<AutomationState> AutomationDeeds::note(const AutomationRule &rule, const AutomationHit &hit,
                                                     AutomationState state, const QString &besides)
{
    auto firing = firingOf(rule, hit, state, m_operations.clock().now());
    if (!besides.isEmpty())
        firing.why += u" · "_s + besides;
    Transaction transaction(m_operations.db());
    const bool isNew = m_automation.record(firing);
    transaction.commit();
    return isNew ? std::optional(state) : std::nullopt;
}

UserId AutomationDeeds::ownerOf(CustomerId customer) const
{
    const auto found = CustomerRepository(m_operations.db()).find(customer);
    if (!found)
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return found->owner;
}

void AutomationDeeds::act(const AutomationAction &action, const AutomationRule &rule,
                          const AutomationHit &hit, UnitOfWork &work)
{
    const auto text = filled(action.text, hit).trimmed();
    const auto who = action.user.isValid() ? action.user : ownerOf(hit.customer);
    switch (action.deed) {
    case AutomationDeed::Task:
        if (who.isValid()) // in a pool there is nobody who could do it
            plan(action, who, hit, text, work.at());
        break;
    case AutomationDeed::Owner: {
        const auto user = UserRepository(m_operations.db()).find(action.user);
        if (!user || !user->active)
            throw Error(Error::Code::Conflict,
                        Tr::tr("%1 is no longer active.").arg(user ? user->name : action.userName));
        work.setOwnerEvent(u"assign"_s, rule.name, rule.name);
        if (ownerOf(hit.customer) != action.user)
            PoolRepository(m_operations.db()).assign(hit.customer, action.user, work.at());
        break;
    }
    case AutomationDeed::Field: m_automation.setField(hit.customer, action.field, text); break;
    case AutomationDeed::Tag: m_automation.addTag(hit.customer, text); break;
    case AutomationDeed::Untag: m_automation.removeTag(hit.customer, text); break;
    case AutomationDeed::Message:
        if (who.isValid())
            MessageRepository(m_operations.db())
                .insert({.user = who, .customer = hit.customer, .text = text, .createdAt = work.at()});
        break;
    case AutomationDeed::Sequence:
        SequenceService(m_operations).begin(action.playbook, hit.customer, work);
        break;
    }
}

void AutomationDeeds::plan(const AutomationAction &action, UserId owner, const AutomationHit &hit,
                           const QString &text, qint64 at)
{
    const auto zone = m_operations.zone();
    const auto day = QDateTime::fromMSecsSinceEpoch(at, zone).date().addDays(action.days);
    ActivityRepository(m_operations.db())
        .insert({.customer = hit.customer,
                 .kind = action.activity,
                 .state = ActivityState::Planned,
                 .at = QDateTime(day, kMorning, zone).toMSecsSinceEpoch(),
                 .text = text,
                 .owner = owner,
                 .createdAt = at});
}

} // namespace crm
