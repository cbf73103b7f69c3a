#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/filterrule.h"

namespace crm {

/// Reads the filter language of the lists:
///
///     industry = "五金" and days_since_contact > 30 and (owner = none or grade in (A, B)) and not name contains "test"
///     created >= 2024-01-01 and last_order between -90d and today and revenue > 10000 and tags = VIP
///
/// Fields are the keys of customerFields() or names of the users' own fields, in quotes where they have blanks.
/// Comparisons: = != < <= > >= contains, starts, in (...), between ... and ...; before the last four, not.
/// Values: texts in quotes or single words, numbers, dates, none, today, today - 30d, -30d (d, w, m, y).
/// An empty text holds for everybody. Throws Invalid, whose message names the position.
FilterRule parseFilter(const QString &text, const DirectoryLists &lists);

} // namespace crm
