#pragma once

#include "app/cli/command.h"
#include "core/directory/directory.h"
#include "core/pool/pool.h"

#include <QJsonArray>

namespace crm::cli {

/// The base in memory, loaded to its end.
std::unique_ptr<Directory> loadDirectory(Session &session);

/// Throws where the expression names a segment that cannot be read any more, or asks for what is not known.
/// A condition as somebody has typed it: one with a name that is not there is refused.
FilterRule typedFilter(const QString &expression, const DirectoryLists &lists);
void requireAnswered(const DirectoryView &view, const QString &expression);

/// Ids of the customers that a filter expression means and that one may see, in ascending order.
std::vector<qint64> customersWhere(Session &session, const QString &expression);

/// The first `limit` customers of a view: [{id, code, name, reading, phone, owner, pool}], and a line for
/// each.
struct CustomerRows
{
    QJsonArray json = {};
    QStringList lines = {};
};
CustomerRows customerRows(const Session &session, const DirectoryView &view, qint64 limit);

/// {operation, customers: [{id, ok, reason, from_when, owner}]}; refused where it failed for every one.
Answer poolAnswer(const PoolOutcome &outcome);

} // namespace crm::cli
