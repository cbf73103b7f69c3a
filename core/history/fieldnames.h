#pragma once

#include "core/operation/recordnames.h"

#include <QString>

namespace crm {

/// What people call a column of a journaled table; empty for what is not worth telling (ids, revisions,
/// values that the program works out).
QString fieldName(const QString &table, const QString &column);

} // namespace crm
