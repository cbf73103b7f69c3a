#pragma once

#include "app/cli/command.h"
#include "core/directory/directory.h"

#include <QJsonArray>

namespace crm::cli {

/// The base in memory, loaded to its end.
std::unique_ptr<Directory> loadDirectory(const Session &session);

/// {id, code, name, reading, phone, owner, pool}
QJsonObject customerJson(const DirectorySnapshot &customers, quint32 row);
/// The same on one line for people.
QString customerLine(const DirectorySnapshot &customers, quint32 row);

/// {operation, customers: [{id, ok, reason, from_when, owner}]}; refused where it failed for every one.
Answer poolAnswer(const PoolOutcome &outcome);

} // namespace crm::cli
