#include "core/automation/automation.h"

#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/recordnames.h"
#include "core/pipeline/contract.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLongestName = 100;
constexpr int kMostDays = 3650;
constexpr qsizetype kMostText = 2'000;

using E = AutomationEvent;
const EnumKeys<E, 14> kEvents{{{{E::CustomerCreated, u"customer_created"_s},
                                {E::FieldChanged, u"field_changed"_s},
                                {E::OwnerChanged, u"owner_changed"_s},
                                {E::OpportunityCreated, u"opportunity_created"_s},
                                {E::StageEntered, u"stage_entered"_s},
                                {E::OrderCreated, u"order_created"_s},
                                {E::OrderState, u"order_state"_s},
                                {E::ContractState, u"contract_state"_s},
                                {E::ActivityDone, u"activity_done"_s},
                                {E::ComplaintCreated, u"complaint_created"_s},
                                {E::NoContact, u"no_contact"_s},
                                {E::NoOrder, u"no_order"_s},
                                {E::Birthday, u"birthday"_s},
                                {E::ContractEnds, u"contract_ends"_s}}}};

const EnumKeys<AutomationDeed, 7> kDeeds{{{{AutomationDeed::Task, u"task"_s},
                                           {AutomationDeed::Owner, u"owner"_s},
                                           {AutomationDeed::Field, u"field"_s},
                                           {AutomationDeed::Tag, u"tag"_s},
                                           {AutomationDeed::Untag, u"untag"_s},
                                           {AutomationDeed::Message, u"message"_s},
                                           {AutomationDeed::Sequence, u"sequence"_s}}}};

const EnumKeys<AutomationState, 5> kStates{{{{AutomationState::Done, u"done"_s},
                                             {AutomationState::Idle, u"idle"_s},
                                             {AutomationState::Stopped, u"stopped"_s},
                                             {AutomationState::Held, u"held"_s},
                                             {AutomationState::Failed, u"failed"_s}}}};

template <typename Keys, typename Enum>
std::optional<Enum> fromKey(const Keys &keys, const QString &key, Enum)
{
    for (const auto &[value, name] : keys.pairs)
        if (name == key)
            return value;
    return {};
}

/// The part after "When".
QString whenText(const AutomationRule &rule)
{
    const auto subject =
        rule.event == E::StageEntered ? rule.subjectName : subjectName(rule.event, rule.subject);
    const bool any = rule.subject.isEmpty();
    switch (rule.event) {
    case E::CustomerCreated: return Tr::tr("a customer is created");
    case E::FieldChanged: return any ? Tr::tr("a customer changes") : Tr::tr("%1 changes").arg(subject);
    case E::OwnerChanged: return Tr::tr("a customer comes to another owner");
    case E::OpportunityCreated: return Tr::tr("an opportunity is created");
    case E::StageEntered:
        return any ? Tr::tr("an opportunity comes into another stage")
                   : Tr::tr("an opportunity comes into the stage %1")
                         .arg(subject.isEmpty() ? Tr::tr("(a stage that is gone)") : subject);
    case E::OrderCreated: return Tr::tr("an order is created");
    case E::OrderState:
        return any ? Tr::tr("an order comes into another state")
                   : Tr::tr("an order becomes: %1").arg(subject);
    case E::ContractState:
        return any ? Tr::tr("a contract comes into another state")
                   : Tr::tr("a contract becomes: %1").arg(subject);
    case E::ActivityDone:
        return any ? Tr::tr("an activity is recorded") : Tr::tr("an activity is recorded: %1").arg(subject);
    case E::ComplaintCreated: return Tr::tr("a complaint comes in");
    case E::NoContact: return Tr::tr("nobody has contacted a customer for %n day(s)", nullptr, rule.days);
    case E::NoOrder: return Tr::tr("a customer has not ordered for %n day(s)", nullptr, rule.days);
    case E::Birthday:
        return rule.days == 0 ? Tr::tr("somebody has their birthday")
                              : Tr::tr("somebody has their birthday in %n day(s)", nullptr, rule.days);
    case E::ContractEnds:
        return rule.days == 0 ? Tr::tr("a contract ends")
                              : Tr::tr("a contract ends in %n day(s)", nullptr, rule.days);
    }
    return {};
}

QString problemOf(const AutomationAction &action)
{
    using D = AutomationDeed;
    const auto text = cleanLine(action.text);
    if (action.text.size() > kMostText)
        return Tr::tr("At most %1 characters.").arg(kMostText);
    switch (action.deed) {
    case D::Task:
        if (text.isEmpty())
            return Tr::tr("A task needs a title.");
        if (action.activity == ActivityKind::Note)
            return Tr::tr("A note cannot be planned.");
        return action.days < 0 || action.days > kMostDays ? Tr::tr("A task is due in 0 to 3650 days.")
                                                          : QString();
    case D::Owner: return action.user.isValid() ? QString() : Tr::tr("Say to whom the customer goes.");
    case D::Field:
        return automationFields().contains(action.field) ? QString() : Tr::tr("Say which field is set.");
    case D::Tag:
    case D::Untag: return text.isEmpty() ? Tr::tr("A tag needs a name.") : QString();
    case D::Message: return text.isEmpty() ? Tr::tr("A message needs words.") : QString();
    case D::Sequence: return action.playbook.isValid() ? QString() : Tr::tr("Say which playbook is begun.");
    }
    return {};
}

} // namespace

QString toKey(AutomationEvent event)
{
    return kEvents.key(event);
}

std::optional<AutomationEvent> automationEventFromKey(const QString &key)
{
    return fromKey(kEvents, key, E{});
}

std::vector<AutomationEvent> allAutomationEvents()
{
    std::vector<AutomationEvent> all;
    for (const auto &[event, key] : kEvents.pairs)
        all.push_back(event);
    return all;
}

QString toKey(AutomationDeed deed)
{
    return kDeeds.key(deed);
}

std::optional<AutomationDeed> automationDeedFromKey(const QString &key)
{
    return fromKey(kDeeds, key, AutomationDeed{});
}

QString toKey(AutomationState state)
{
    return kStates.key(state);
}

AutomationState automationStateFromKey(const QString &key)
{
    return kStates.value(key, AutomationState::Failed);
}

QString displayName(AutomationEvent event)
{
    switch (event) {
    case E::CustomerCreated: return Tr::tr("A customer is created");
    case E::FieldChanged: return Tr::tr("A field of a customer changes");
    case E::OwnerChanged: return Tr::tr("A customer comes to another owner");
    case E::OpportunityCreated: return Tr::tr("An opportunity is created");
    case E::StageEntered: return Tr::tr("An opportunity comes into a stage");
    case E::OrderCreated: return Tr::tr("An order is created");
    case E::OrderState: return Tr::tr("An order comes into a state");
    case E::ContractState: return Tr::tr("A contract comes into a state");
    case E::ActivityDone: return Tr::tr("An activity is recorded");
    case E::ComplaintCreated: return Tr::tr("A complaint comes in");
    case E::NoContact: return Tr::tr("No contact for some days");
    case E::NoOrder: return Tr::tr("No order for some days");
    case E::Birthday: return Tr::tr("A birthday is near");
    case E::ContractEnds: return Tr::tr("A contract is about to end");
    }
    return {};
}

QString displayName(AutomationDeed deed)
{
    switch (deed) {
    case AutomationDeed::Task: return Tr::tr("Plan a task");
    case AutomationDeed::Owner: return Tr::tr("Give the customer to");
    case AutomationDeed::Field: return Tr::tr("Set a field");
    case AutomationDeed::Tag: return Tr::tr("Put on a tag");
    case AutomationDeed::Untag: return Tr::tr("Take off a tag");
    case AutomationDeed::Message: return Tr::tr("Tell somebody");
    case AutomationDeed::Sequence: return Tr::tr("Begin a playbook");
    }
    return {};
}

QString displayName(AutomationState state)
{
    switch (state) {
    case AutomationState::Done: return Tr::tr("Done");
    case AutomationState::Idle: return Tr::tr("Nothing to change");
    case AutomationState::Stopped: return Tr::tr("Stopped");
    case AutomationState::Held: return Tr::tr("Waits for a person");
    case AutomationState::Failed: return Tr::tr("Failed");
    }
    return {};
}

QStringList automationFields()
{
    return {u"grade"_s, u"industry"_s, u"source"_s, u"region"_s, u"city"_s, u"country"_s};
}

bool hasSubject(AutomationEvent event)
{
    return event == E::FieldChanged || event == E::StageEntered || event == E::OrderState
        || event == E::ContractState || event == E::ActivityDone;
}

QString subjectName(AutomationEvent event, const QString &subject)
{
    if (subject.isEmpty())
        return {};
    switch (event) {
    case E::FieldChanged: return columnName(subject);
    case E::OrderState: return keyName(u"sales_order"_s, u"state"_s, subject);
    case E::ContractState: return displayName(contractStateFromKey(subject));
    case E::ActivityDone: return keyName(u"activity"_s, u"kind"_s, subject);
    default: return {};
    }
}

QString sentence(const AutomationAction &action)
{
    const auto who = action.user.isValid() ? action.userName : Tr::tr("whoever has the customer");
    switch (action.deed) {
    case AutomationDeed::Task:
        return Tr::tr("plan for %1, in %n day(s): %2 (%3)", nullptr, action.days)
            .arg(who, action.text, displayName(action.activity));
    case AutomationDeed::Owner: return Tr::tr("give the customer to %1").arg(action.userName);
    case AutomationDeed::Field:
        return action.text.isEmpty() ? Tr::tr("empty %1").arg(columnName(action.field))
                                     : Tr::tr("set %1 to %2").arg(columnName(action.field), action.text);
    case AutomationDeed::Tag: return Tr::tr("put on the tag %1").arg(action.text);
    case AutomationDeed::Untag: return Tr::tr("take off the tag %1").arg(action.text);
    case AutomationDeed::Message: return Tr::tr("tell %1: %2").arg(who, action.text);
    case AutomationDeed::Sequence:
        return Tr::tr("begin the playbook %1")
            .arg(action.playbookName.isEmpty() ? Tr::tr("(one that is gone)") : action.playbookName);
    }
    return {};
}

QString sentence(const AutomationRule &rule)
{
    QStringList deeds;
    for (const auto &action : rule.actions)
        deeds << sentence(action);
    const auto then = deeds.join(Tr::tr("; "));
    return rule.condition.isEmpty()
             ? Tr::tr("When %1, then %2.").arg(whenText(rule), then)
             : Tr::tr("When %1, and it holds that %2, then %3.").arg(whenText(rule), rule.condition, then);
}

QString explain(const AutomationHappening &happening)
{
    const auto subject = subjectName(happening.event, happening.subject);
    const auto shown = [](const QString &text) { return text.isEmpty() ? Tr::tr("(empty)") : text; };
    switch (happening.event) {
    case E::CustomerCreated: return Tr::tr("The customer was created");
    case E::FieldChanged:
        return Tr::tr("%1: %2, before %3").arg(subject, shown(happening.after), shown(happening.before));
    case E::OwnerChanged: return Tr::tr("Came to %1").arg(happening.after);
    case E::OpportunityCreated: return Tr::tr("The opportunity %1 was created").arg(happening.name);
    case E::StageEntered:
        return Tr::tr("The opportunity %1 came into the stage %2").arg(happening.name, happening.after);
    case E::OrderCreated: return Tr::tr("The order %1 was created").arg(happening.name);
    case E::OrderState: return Tr::tr("The order %1 became: %2").arg(happening.name, subject);
    case E::ContractState: return Tr::tr("The contract %1 became: %2").arg(happening.name, subject);
    case E::ActivityDone: return Tr::tr("Recorded: %1").arg(subject);
    case E::ComplaintCreated: return Tr::tr("A complaint came in");
    case E::NoContact: return Tr::tr("No contact since %1").arg(happening.name);
    case E::NoOrder: return Tr::tr("No order since %1").arg(happening.name);
    case E::Birthday:
        return happening.name.isEmpty() ? Tr::tr("Birthday on %1").arg(happening.after)
                                        : Tr::tr("Birthday of %1 on %2").arg(happening.name, happening.after);
    case E::ContractEnds: return Tr::tr("The contract %1 ends on %2").arg(happening.name, happening.after);
    }
    return {};
}

QString problemOf(const AutomationRule &rule)
{
    if (cleanLine(rule.name).isEmpty() || graphemes(rule.name) > kLongestName)
        return Tr::tr("An automation needs a name of at most 100 characters.");
    if (rule.days < 0 || rule.days > kMostDays)
        return Tr::tr("The days are 0 to 3650.");
    if ((rule.event == E::NoContact || rule.event == E::NoOrder) && rule.days == 0)
        return Tr::tr("Say after how many days.");
    if (rule.actions.empty())
        return Tr::tr("Say what is to be done.");
    for (const auto &action : rule.actions)
        if (const auto problem = problemOf(action); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace crm
