#pragma once

#include "core/operation/digest.h"
#include "core/storage/rawstatement.h"

#include <optional>

namespace crm {

class Connection;

/// The digests of what operations did: BLAKE2b-256 over the images and ranges of each, and what it
/// redacted elsewhere, in hexadecimal digits. The tables only grow and writers come one after the other, so
/// that the order of their ids is the order of the operations: all digests take one pass.
class JournalDigests
{
public:
    /// Of all operations, or of one.
    explicit JournalDigests(const Connection &db, std::optional<qint64> only = {});

    /// To be asked from the oldest operation to the newest.
    QByteArray of(qint64 operation);

    /// The operation of the first image or range that of() passed over or did not come to; nothing where each
    /// belongs to an operation that was asked for.
    std::optional<qint64> stray() const;

private:
    /// One table, row by row; holds the row that was read last and not used yet.
    class Rows
    {
    public:
        Rows(const Connection &db, QByteArrayView table, QByteArrayView columns, std::optional<qint64> only);
        void addTo(Digest &digest, qint64 operation);
        std::optional<qint64> stray() const;

    private:
        void read();

        RawStatement m_select;
        const int m_columns;
        std::optional<qint64> m_operation; ///< of the row that is held; nothing at the end
        std::optional<qint64> m_passed; ///< the operation of a row that was out of its turn
    };

    Rows m_images;
    Rows m_ranges;
    Rows m_redactions; ///< what an erasure says of other entries
};

} // namespace crm
