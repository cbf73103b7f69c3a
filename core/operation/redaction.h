#pragma once

#include <QByteArray>
#include <QHash>

namespace crm {

class Connection;
class RawStatement;

/// The entries of the log from which erasures took what named somebody: what the chain has to know of them.
///
/// An entry that was redacted no longer fits the hash that it was sealed with. The hash stays, so that the
/// entries after it hold, and `redaction` has a digest of that hash, of what the entry says since, and of
/// what is left of its images. The digest of the erasure covers these rows: nobody puts one in unseen.
class Redactions
{
public:
    /// The columns of an entry, in the order in which they are hashed; the hash itself comes last.
    static constexpr auto kEntry =
        "SELECT id, uuid, kind, actor_id, actor, machine, at, summary, reverts, digest, hash FROM operation";
    static constexpr int kHashed = 10; ///< so many of them

    explicit Redactions(const Connection &db);

    bool contains(qint64 operation) const { return m_newest.contains(operation); }
    /// Whether the entry that `entry` (kEntry) stands on is as the newest of its redactions left it.
    bool holds(const RawStatement &entry, QByteArrayView images) const;

    /// To be called when `target` is as it is to stay, within the erasure.
    static void record(const Connection &db, qint64 erasure, qint64 target);

private:
    QHash<qint64, QByteArray> m_newest; ///< digests by entry
};

} // namespace crm
