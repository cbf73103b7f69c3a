#pragma once

#include "core/directory/customerfield.h"
#include "core/directory/packednumbers.h"

#include <QList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace crm {

class DirectorySnapshot;
struct DirectoryChunk;

/// The order of a field whose values are few or lie close together: codes of a dictionary, counts, days. Rows
/// are put into it about as fast as they are read, on all cores, so that no order of such a field is kept.
class BucketOrder
{
public:
    /// Nothing for texts, amounts and instants.
    static std::optional<BucketOrder> of(const DirectorySnapshot &snapshot, FieldRef field);

    /// The rows whose rank is not HitRank::None, in the order of the field; those without a value last, by
    /// row.
    QList<quint32> rows(std::span<const quint8> ranks, bool descending) const;

private:
    /// Some of the chunks in a row.
    struct Part
    {
        size_t from = 0;
        size_t to = 0;
        std::vector<quint32> places = {}; // by bucket: how many rows, then where the next one goes
    };

    BucketOrder(const DirectorySnapshot &snapshot, FieldRef field)
        : m_snapshot(&snapshot)
        , m_field(field)
    {
    }

    const PackedNumbers *column(const DirectoryChunk &chunk) const;
    template <typename Visit>
    void visit(const Part &part, std::span<const quint8> ranks, Visit visit) const;
    static quint32 arrange(std::vector<Part> &parts, bool descending);

    const DirectorySnapshot *m_snapshot;
    FieldRef m_field;
    quint32 m_buckets = 0; // the one of rows without a value is the last of them
    qint64 m_least = 0; // of numbers
    std::shared_ptr<const std::vector<quint32>> m_ranks = {}; // of codes
};

/// The places of the codes of a dictionary when what they mean is put in order; beyond a few thousand the
/// order of the bytes will do.
std::vector<quint32> codeRanks(const DirectorySnapshot &snapshot, FieldRef field);

} // namespace crm
