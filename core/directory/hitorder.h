#pragma once

#include "core/directory/directoryquery.h"
#include "core/directory/rowaccess.h"

#include <array>
#include <span>

namespace crm {

/// How many rows have each rank, HitRank::None included.
using RankCounts = std::array<size_t, 256>;

/// `several`: there are others than HitRank::Exact and HitRank::None.
RankCounts countRanks(std::span<const quint8> ranks, bool several);

/// Puts what a query has found into the order that it asks for.
class HitOrder
{
public:
    /// `ranks` of all rows of the snapshot, and their counts.
    HitOrder(const DirectorySnapshot &snapshot, const RowAccess &access, std::span<const quint8> ranks,
             const RankCounts &counts);

    QList<quint32> rows(const DirectoryQuery &query) const;

private:
    QList<quint32> byPlace(bool descending) const;
    QList<quint32> inOrder(const FieldOrder &order, bool descending) const;
    QList<quint32> byRank() const;
    void placeByRank(const std::vector<quint32> &order, const RankCounts &starts, quint32 *to) const;
    template <typename Rows>
    void putHiddenLast(Rows &rows, CustomerField field) const;

    const DirectorySnapshot &m_snapshot;
    const RowAccess &m_access;
    std::span<const quint8> m_ranks;
    const RankCounts &m_counts;
    size_t m_hits;
};

} // namespace crm
