#pragma once

#include "core/base/error.h"

class QSqlError;

namespace crm {

/// What a failure of the database means to the person in front of it. Goes by the extended result code, never
/// by text; `detail` (the engine's words and the SQL) stays in the log.
Error storageError(int code, const QString &detail);
Error storageError(const QSqlError &error, const QString &sql);

} // namespace crm
