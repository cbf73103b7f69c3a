#pragma once

#include "core/automation/automationpass.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// For whom a rule would have fired in the past.
struct AutomationDryRun
{
    std::vector<AutomationHit> hits = {}; ///< the latest first
    bool isCut = false; ///< there were more
};

/// At what a look looks: what comes with time is dear to ask for, and changes once a day.
enum class AutomationLook { Operations, All };

/// What came of a look.
struct AutomationOutcome
{
    int fired = 0; ///< firings that did something
    int stopped = 0;
    int held = 0; ///< customers who wait for a person to say yes
    int failed = 0;
    bool more = false; ///< there are operations that were not looked at, or what was done may lead to more

    bool isNothing() const { return fired + stopped + held + failed == 0; }
};

/// The rules by which the program does something itself, and what they did. Whoever assigns customers makes
/// them. Nothing of it is in the way of a save: what was done is read from the journal afterwards, by one
/// client at a time. Every firing is an operation of its own, which can be undone; undoing it, or the
/// operation that caused it, does not make the rule fire again.
class AutomationService
{
public:
    /// So many of one rule at once wait for a person.
    static constexpr int kAtOnce = 200;

    AutomationService(Operations &operations, std::shared_ptr<FactSource> facts);

    std::vector<AutomationRule> all() const; ///< by name
    AutomationRule get(AutomationId id) const;
    AutomationRule get(const QString &name) const; ///< both throw NotFound
    /// What an event can be about: keys and names; of a stage its id.
    std::vector<std::pair<QString, QString>> subjects(AutomationEvent event) const;

    /// Throws Invalid for what problemOf() tells and for a condition that cannot be read, Conflict for a name
    /// that is taken. What was done before does not count.
    AutomationId add(const AutomationRule &rule);
    ChangeSet edit(const AutomationRule &rule);
    ChangeSet remove(AutomationId id);

    /// For whom it would have fired on these days. Who makes rules may ask.
    AutomationDryRun dryRun(const AutomationRule &rule, QDate from, QDate until) const;
    /// Newest first; of one rule, or of all. Empty for who does not assign customers.
    std::vector<AutomationFiring> log(AutomationId rule, int limit, std::optional<qint64> before = {}) const;

    /// Does what the rules ask upon what was done since the last look and, where it is asked, of today;
    /// nothing where another client is at it. `holder` names this one.
    std::optional<AutomationOutcome> look(const QString &holder, AutomationLook which = AutomationLook::All);
    /// Lets those go who are held by an entry of the log.
    AutomationOutcome letGo(qint64 firing);

private:
    AutomationRule checked(AutomationRule rule) const;
    std::vector<AutomationRule> enabled(bool withTime) const;
    void upon(qint64 operation, const std::vector<AutomationRule> &rules, AutomationPass &pass,
              AutomationOutcome &outcome);
    void ofToday(AutomationPass &pass, AutomationOutcome &outcome);
    std::vector<AutomationHit> today(const AutomationRule &rule, const AutomationPass &pass) const;
    void fireAll(const AutomationRule &rule, const std::vector<AutomationHit> &hits, const QString &group,
                 AutomationOutcome &outcome);
    void note(const AutomationFiring &firing);
    void tellBroken(const AutomationRule &rule, const QString &why, AutomationOutcome &outcome);

    Operations &m_operations;
    std::shared_ptr<FactSource> m_facts;
    AutomationRepository m_automation;
};

} // namespace crm
