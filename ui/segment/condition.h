#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/filterrule.h"

#include <QStringList>

#include <optional>

namespace crm::ui {

/// What a condition is about: a column of the list, or what is looked up.
struct RuleSubject
{
    std::optional<FilterFact> fact = {}; ///< in place of `field`
    FieldRef field = {};

    friend bool operator==(const RuleSubject &, const RuleSubject &) = default;
};

/// How people put a comparison.
enum class RuleVerb {
    IsOneOf,
    IsNoneOf,
    IsEmpty,
    IsNotEmpty,
    Contains,
    ContainsNot,
    Starts,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Exactly,
    Between,
    LastDays, ///< of days: not longer ago than
    LongerAgo, ///< longer ago than
    NextDays, ///< from today on, within
    OnOrAfter,
    OnOrBefore,
    Written, ///< in the filter language: what the others cannot say
};

/// One line of a rule as a person edits it.
struct RuleCondition
{
    RuleSubject subject = {};
    RuleVerb verb = RuleVerb::IsOneOf;
    QStringList values =
        {}; ///< texts, numbers as they are typed, days as 2024-01-31, times as 90d; of Written: the text
    QString span = {}; ///< of facts: "90d" for within, "2024-01-31" for since, empty for ever

    friend bool operator==(const RuleCondition &, const RuleCondition &) = default;
};

/// A group of conditions and of groups.
struct RuleGroup
{
    enum class Join { All, Any, None };
    struct Part;

    Join join = Join::All;
    std::vector<Part> parts = {};
};
struct RuleGroup::Part
{
    std::optional<RuleCondition> condition = {}; ///< else a group
    RuleGroup group = {};
};

FieldKind kindOf(const RuleSubject &subject, const DirectoryLists &lists);
/// The comparisons that make sense of the subject, the usual one first.
std::vector<RuleVerb> verbsOf(const RuleSubject &subject, const DirectoryLists &lists);
/// A condition to start from.
RuleCondition freshCondition(const RuleSubject &subject, const DirectoryLists &lists);
/// False while a value is missing, or is none.
bool isComplete(const RuleCondition &condition, const DirectoryLists &lists);

/// Between the two forms of a rule; both ways nothing is lost. What is not complete is left out.
RuleGroup groupOf(const FilterRule &rule, const DirectoryLists &lists);
FilterRule ruleOf(const RuleGroup &group, const DirectoryLists &lists);
/// Everybody for what is not complete.
FilterRule ruleOf(const RuleCondition &condition, const DirectoryLists &lists);

} // namespace crm::ui
