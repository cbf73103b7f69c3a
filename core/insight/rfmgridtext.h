#pragma once

#include "core/analytics/rfmgrid.h"

#include <QString>

namespace crm {

/// "champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4": as a grid is stored and given on the command line. Its order
/// is that of the segments: of those that hold a customer's scores, the first one is the customer's.
QString toText(const RfmGrid &grid);
/// Throws Invalid for a segment that is none of the ten or stands twice, and for scores beyond 1 to 5.
RfmGrid rfmGridFromText(const QString &text);

/// "3", "2-4".
QString toText(const ScoreRange &range);
std::optional<ScoreRange> scoreRangeFromText(const QString &text);

} // namespace crm
