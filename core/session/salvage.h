#pragma once

#include "core/base/clock.h"
#include "core/storage/salvage.h"

#include <memory>

namespace crm {

/// What came of saving a damaged file.
struct Salvaged
{
    QString path = {};
    std::vector<SalvagedTable> tables = {}; ///< those that have rows, or lost some
    bool isLogWhole = false; ///< nothing of the log was lost
    bool isWhole = false; ///< all rows of all tables were read

    qint64 rows() const;
    friend bool operator==(const Salvaged &, const Salvaged &) = default;
};

/// Makes a new base at `target` of as much of a damaged one as can be read. The damaged one stays as it is.
/// Throws Storage, Conflict, leaving nothing behind. An encrypted one must have been unlocked; the new one is
/// encrypted with the same key.
Salvaged salvageBase(const QString &damaged, const QString &target, std::shared_ptr<const Clock> clock,
                     const Progress &progress = noProgress);

} // namespace crm
