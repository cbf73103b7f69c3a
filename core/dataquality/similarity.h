#pragma once

#include <QStringView>

namespace crm {

/// Jaro's similarity with Winkler's bonus for a common beginning of up to four characters (0.1 each); 1 for
/// equal texts, 0 for nothing in common. (Winkler 1990.)
double jaroWinkler(QStringView one, QStringView other);

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. Above `limit` the
/// answer is limit + 1.
int editDistance(QStringView one, QStringView other, int limit);

} // namespace crm
