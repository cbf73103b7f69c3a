#pragma once

#include "core/activity/activity.h"
#include "core/automation/automationrules.h"
#include "core/playbook/playbook.h"

#include <QDate>

namespace crm {

using AutomationId = Id<struct AutomationTag>;

enum class AutomationDeed { Task, Owner, Field, Tag, Untag, Message, Sequence };

/// One thing that a rule does. In its text, {customer} stands for the customer's name and {why} for what
/// happened.
struct AutomationAction
{
    AutomationDeed deed = AutomationDeed::Task;
    ActivityKind activity = ActivityKind::Call; ///< of a task
    QString text = {}; ///< title of a task, words of a message, value of a field, or the tag
    QString field = {};
    int days = 0; ///< until a task is due
    UserId user = {}; ///< who gets it; invalid: whoever has the customer
    QString userName = {}; ///< as it was read
    PlaybookId playbook = {}; ///< that is begun
    QString playbookName = {}; ///< as it was read; empty where it is gone

    friend bool operator==(const AutomationAction &, const AutomationAction &) = default;
};

/// "When an order is paid and grade = A, then plan a call": what the program does by itself.
struct AutomationRule
{
    AutomationId id = {};
    QString name = {};
    bool enabled = true;
    AutomationEvent event = AutomationEvent::CustomerCreated;
    QString subject = {}; ///< see AutomationTrigger
    QString subjectName = {}; ///< of a stage, as it was read; empty where it is gone
    int days = 0; ///< of what comes with time
    QString condition = {}; ///< in the filter language; empty: every customer
    std::optional<QDate> since = {}; ///< of what comes with time: from that day on; none: all
    qint64 afterOperation = 0; ///< what was done before does not count
    std::vector<AutomationAction> actions = {};
    qint64 rev = 1;

    friend bool operator==(const AutomationRule &, const AutomationRule &) = default;
};

/// For whom a rule fires, or would, and why.
struct AutomationHit
{
    CustomerId customer = {};
    QString name = {}; ///< of the customer
    QString occasion = {}; ///< for the same one a rule fires once
    qint64 cause = 0; ///< the operation that it follows; 0: the time
    qint64 at = 0; ///< of the cause, or of the day
    QString why = {}; ///< for people

    friend bool operator==(const AutomationHit &, const AutomationHit &) = default;
};

enum class AutomationState {
    Done,
    Idle, ///< there was nothing to change
    Stopped, ///< see AutomationStop
    Held, ///< so many at once wait for a person
    Failed
};

/// An entry of the log.
struct AutomationFiring
{
    qint64 id = 0;
    AutomationId rule = {};
    QString ruleName = {};
    CustomerId customer = {}; ///< invalid for those that are held
    QString name = {}; ///< of the customer
    QString occasion = {};
    qint64 cause = 0;
    qint64 operation = 0; ///< what it did; 0: nothing
    AutomationState state = AutomationState::Done;
    QString why = {};
    qint64 at = 0;
    bool undone = false; ///< what it did was taken back

    friend bool operator==(const AutomationFiring &, const AutomationFiring &) = default;
};

/// The spellings used in the database and on the command line: "order_paid" is event "order_state" with the
/// subject "paid".
QString toKey(AutomationEvent event);
std::optional<AutomationEvent> automationEventFromKey(const QString &key);
std::vector<AutomationEvent> allAutomationEvents();
QString toKey(AutomationDeed deed);
std::optional<AutomationDeed> automationDeedFromKey(const QString &key);
QString toKey(AutomationState state);
AutomationState automationStateFromKey(const QString &key);

/// For people: "An order comes into a state".
QString displayName(AutomationEvent event);
QString displayName(AutomationDeed deed);
QString displayName(AutomationState state);

/// The keys of the fields that an event can be about and an action can set: "grade", "industry" ...
QStringList automationFields();
/// "paid" for people, of an event; of a stage and of no subject an empty text.
QString subjectName(AutomationEvent event, const QString &subject);
/// Whether an event is about a subject at all.
bool hasSubject(AutomationEvent event);

/// "When an order becomes paid, and grade = A, then: plan a call in 3 days (Say thank you)".
QString sentence(const AutomationRule &rule);
QString sentence(const AutomationAction &action);
/// Why a rule fires upon this, for people; `after` of an owner is a name.
QString explain(const AutomationHappening &happening);
/// What is wrong with a rule, for people; empty where nothing is. The condition is not looked at.
QString problemOf(const AutomationRule &rule);

} // namespace crm
