#pragma once

#include "core/pool/recyclerule.h"
#include "ui/customer/customerfilter.h"

namespace crm::ui {

/// Conditions on customers, between what a person puts together and the filter language, in which they are
/// stored. Only choices, spans and the expression of a CustomerFilter count.
QString expressionOf(const CustomerFilter &conditions, const DirectoryLists &lists);
/// What cannot be taken apart stays an expression.
CustomerFilter conditionsOf(const QString &expression, const DirectoryLists &lists);
/// For people: "Grade: A, B; Days owned: at least 90".
QString conditionsInWords(const QString &expression, const DirectoryLists &lists);
/// A rule of recycling as a sentence, its conditions in words, too.
QString describeRule(RecycleRule rule, const QString &pool, const DirectoryLists &lists);

} // namespace crm::ui
