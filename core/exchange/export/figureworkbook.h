#pragma once

#include <QList>
#include <QStringList>

namespace crm {

/// Writes the figures of a report as a workbook: the first line holds the heads, the first column names,
/// and every other cell that is a plain number is one for the spreadsheet, too. Throws Error{Storage}.
void writeFigures(const QString &file, const QString &title, const QList<QStringList> &table);

} // namespace crm
