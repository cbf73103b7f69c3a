#pragma once

#include "ui/segment/condition.h"

namespace crm::ui {

/// What can be asked about customers, in groups, for a list to choose from.
struct SubjectGroup
{
    QString title;
    std::vector<RuleSubject> subjects;
};
std::vector<SubjectGroup> ruleSubjects(const DirectoryLists &lists);

/// "Industry", "Orders", "Chance of still being a customer".
QString titleOf(const RuleSubject &subject, const DirectoryLists &lists);
/// "is one of", "at least".
QString titleOf(RuleVerb verb);
/// A value as people read it: "At risk" for at_risk, a name for an id.
QString shownValue(const RuleSubject &subject, const QString &value, const DirectoryLists &lists);
/// "90 days", of "90d".
QString spanInWords(const QString &span);

/// A rule as a sentence: "Industry is one of 五金, 电子, and orders within 1 year at least 3".
QString inWords(const RuleCondition &condition, const DirectoryLists &lists);
QString inWords(const RuleGroup &group, const DirectoryLists &lists);
/// Of an expression; the expression itself where it cannot be read.
QString expressionInWords(const QString &expression, const DirectoryLists &lists);

} // namespace crm::ui
