#pragma once

#include "app/cli/command.h"

namespace crm::cli {

/// The rows of an answer as a table, the first line being the heads: its "rows", or whatever else it lists.
/// What is nested has a column for each of its parts ("orders.before"). Empty where it lists nothing.
QList<QStringList> rowsOf(const QJsonObject &answer);

/// Writes them into a file: csv, or xlsx by its name. The answer tells of it then. Throws Invalid where there
/// are none or the name has another ending, Storage where it cannot be written.
void saveRows(Answer &answer, const QString &file);

} // namespace crm::cli
