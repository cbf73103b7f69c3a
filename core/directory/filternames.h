#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/filterrule.h"

namespace crm {

/// For a condition that somebody has just typed: a person, pool or tag that is not there is a mistake, and no
/// list without customers. (What was saved may outlive the names in it.) Throws Error{Invalid} with the names
/// that there are.
void requireKnownNames(const FilterRule &rule, const DirectoryLists &lists);

} // namespace crm
