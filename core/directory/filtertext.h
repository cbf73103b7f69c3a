#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/filterrule.h"

namespace crm {

/// A condition in the filter language, as parseFilter() reads it. A part that is about a field that is gone
/// is left out; everybody is an empty text.
QString filterText(const FilterRule &rule, const DirectoryLists &lists);

/// A text as the filter language quotes it.
QString quotedFilterText(QString text);

/// The segments that a condition names itself, each once.
QStringList segmentsNamedIn(const FilterRule &rule);

} // namespace crm
