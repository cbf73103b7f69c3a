#pragma once

#include <QtGlobal>

#include <functional>

namespace crm {

/// Told how far long work has come; answers false when the user wants it to stop. `total` is 0 while unknown.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// For callers that do not care.
inline bool noProgress(qint64, qint64)
{
    return true;
}

} // namespace crm
