#pragma once

#include "ui/report/salesfigures.h"

/// The words of the sales report: names of rows and periods, and what the figures say.
namespace crm::ui::salestext {

QString period(SalesPeriod period);
/// "Nov 1 - Nov 22, 2026", or what an open range is called.
QString range(const DateRange &dates);
/// The name of a row: months in the language, and something for what has none.
QString row(SalesBy by, const SalesRow &row);
/// A short label for the axis of time; `oneYear` needs no years.
QString timeLabel(SalesBy grain, const QString &key, bool oneYear);

/// Change of a figure against another, or empty where there is nothing to compare with.
QString change(const char *sentence, double now, double before);

/// What the chart over time says.
QString timeFinding(const SalesFigures &figures);
/// What a ranking says: who leads, and by how much.
QString rankFinding(const SalesReport &report);

} // namespace crm::ui::salestext
