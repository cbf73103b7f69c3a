#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace crm {

/// What a rule of automation waits for.
enum class AutomationEvent {
    CustomerCreated,
    FieldChanged, ///< of a customer
    OwnerChanged,
    OpportunityCreated,
    StageEntered, ///< by an opportunity
    OrderCreated,
    OrderState,
    ContractState,
    ActivityDone,
    ComplaintCreated,
    NoContact, ///< for so many days
    NoOrder, ///< likewise
    Birthday, ///< in so many days, of a customer or a contact
    ContractEnds, ///< in so many days
};

/// Whether it comes by itself, not with something that somebody does.
bool comesWithTime(AutomationEvent event);

/// Something that happened to a record.
struct AutomationHappening
{
    AutomationEvent event = AutomationEvent::CustomerCreated;
    QString subject = {}; ///< the field, the id of the stage, the state, the kind
    qint64 customer = 0;
    QString table = {};
    qint64 row = 0;
    QString name = {}; ///< the number or the name of the record, for people
    QString before = {}; ///< of a field or an owner
    QString after = {};

    friend bool operator==(const AutomationHappening &, const AutomationHappening &) = default;
};

/// What a rule asks of it. An empty subject means any.
struct AutomationTrigger
{
    AutomationEvent event = AutomationEvent::CustomerCreated;
    QString subject = {};
};

bool fires(const AutomationTrigger &trigger, const AutomationHappening &happening);

/// A firing that led to another: one link of the chain.
struct AutomationLink
{
    qint64 rule = 0;
    qint64 customer = 0;

    friend bool operator==(const AutomationLink &, const AutomationLink &) = default;
};

enum class AutomationStop {
    None,
    Again, ///< the rule fired for this customer before in the same chain: it would go round for ever
    TooDeep, ///< so many rules have followed one another
};

/// So many rules may follow one another upon one act.
constexpr int kDeepestAutomation = 3;

/// Whether a rule may fire for a customer upon what the last link of a chain did.
AutomationStop stopOf(AutomationLink next, const std::vector<AutomationLink> &chain);

} // namespace crm
