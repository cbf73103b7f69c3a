#pragma once

#include "core/directory/directoryrecord.h"
#include "core/directory/filterrule.h"

namespace crm {

/// Reads the filter language of the lists:
///
///     industry = "五金" and days_since_contact > 30 and (owner = none or grade in (A, B)) and not name
///     contains "test" created >= 2024-01-01 and last_order between -90d and today and revenue > 10000 and
///     tags = VIP
///
/// Fields are the keys of customerFields() or names of the users' own fields, in quotes where they have
/// blanks. Comparisons: = != < <= > >= contains, starts, in (...), between ... and ...; before the last four,
/// not. Values: texts in quotes or single words, numbers, dates, none, today, today - 30d, -30d (d, w, m, y).
/// What is no column of the list is looked up, the keys of filterFacts(), some of them within a time:
///
///     bought within 6m = "茶具" and orders within 1y >= 3 and calls within 30d = 0 and stage = loyal
///     rfm in (champions, loyal) and p_alive < 0.5 and not segment = "竞争对手" and visits since 2024-01-01 >
///     2
///
/// An empty text holds for everybody. Throws Invalid, whose message names the position.
FilterRule parseFilter(const QString &text, const DirectoryLists &lists);

} // namespace crm
