#pragma once

#include "core/operation/undoservice.h"

namespace crm {

/// Writes the log, as far as the actor may see it, into a CSV file: newest first, times with their offset. An
/// entry of the log itself.
class LogExport
{
public:
    explicit LogExport(Operations &operations)
        : m_operations(operations)
    {
    }

    /// How many entries it wrote; the limit of the filter does not count. Throws Denied, Invalid, Storage.
    qint64 write(LogFilter filter, const QString &path);

private:
    Operations &m_operations;
};

} // namespace crm
