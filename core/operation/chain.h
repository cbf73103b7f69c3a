#pragma once

#include <QString>

#include <optional>

namespace crm {

class Connection;

/// What the check of the log found.
struct ChainReport
{
    bool intact = true;
    qint64 operations = 0; ///< entries that were checked
    std::optional<qint64> brokenAt; ///< the first entry that was touched, or follows one that is gone
};

/// The log as a chain: each entry holds the hash of the one before, of itself and of its images. An entry
/// that was changed, left out or put in shows. (Somebody who rewrites the whole chain stays unseen:
/// security.md, 3.)
class Chain
{
public:
    /// Computes the hash of the newest entry. Within its transaction.
    static void link(const Connection &db, qint64 operation);

    static ChainReport verify(const Connection &db);
};

} // namespace crm
