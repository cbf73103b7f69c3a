#pragma once

#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

class Connection;

/// What could be read of one table of a damaged file.
struct SalvagedTable
{
    QString name = {};
    qint64 read = 0; ///< rows that are in the new file
    qint64 gaps = 0; ///< places where rows could not be read
    qint64 lost = 0; ///< numbers of rows within these places: at most so many rows are missing
    qint64 unfit = 0; ///< rows that were read and contradict others: left out
    bool isMissing = false; ///< nothing of the table could be found

    friend bool operator==(const SalvagedTable &, const SalvagedTable &) = default;
};

/// Reads as much as possible of a damaged file into `db`, a base that holds nothing yet: table by table, in
/// the order of the row numbers, and around what cannot be read. The file is copied first and stays as it is.
/// Throws Storage where not even the list of its tables can be read.
///
/// SQLite's own means (.recover) is not in the library of the system; what this does less is to find rows
/// whose table nobody knows any more.
std::vector<SalvagedTable> salvageRows(const QString &damaged, const Connection &db,
                                       const Progress &progress = noProgress);

} // namespace crm
