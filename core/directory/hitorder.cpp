#include "core/directory/hitorder.h"

#include "core/directory/bucketorder.h"
#include "core/directory/searchmatcher.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <numeric>

namespace crm {
namespace {

constexpr quint8 kNone = quint8(HitRank::None);

/// Puts down the rows that were found, without a branch that nobody could foresee: each is written, and the
/// next one over it where it was not found. So there has to be one place too many at the end.
class Taker
{
public:
    Taker(std::span<const quint8> ranks, quint32 *to)
        : m_ranks(ranks.data())
        , m_to(to)
    {
    }
    void operator()(quint32 row)
    {
        *m_to = row;
        m_to += m_ranks[row] != kNone;
    }

private:
    const quint8 *m_ranks;
    quint32 *m_to;
};

} // namespace

/// Two at a time, since neighbours often have the same, and a count waits for the one before.
RankCounts countRanks(std::span<const quint8> ranks, bool several)
{
    if (!several) {
        RankCounts counts{};
        counts[kNone] = size_t(std::ranges::count(ranks, kNone));
        counts[quint8(HitRank::Exact)] = ranks.size() - counts[kNone];
        return counts;
    }
    RankCounts even{};
    RankCounts odd{};
    size_t i = 0;
    for (; i + 1 < ranks.size(); i += 2) {
        ++even[ranks[i]];
        ++odd[ranks[i + 1]];
    }
    if (i < ranks.size())
        ++even[ranks[i]];
    std::ranges::transform(even, odd, even.begin(), std::plus());
    return even;
}

HitOrder::HitOrder(const DirectorySnapshot &snapshot, const RowAccess &access, std::span<const quint8> ranks,
                   const RankCounts &counts)
    : m_snapshot(snapshot)
    , m_access(access)
    , m_ranks(ranks)
    , m_counts(counts)
    , m_hits(std::accumulate(counts.begin(), counts.begin() + kNone, size_t(0)))
{
}

QList<quint32> HitOrder::rows(const DirectoryQuery &query) const
{
    if (!query.sort && !parseSearch(query.search).isEmpty())
        return byRank();
    const auto wanted = query.sort.value_or(FieldRef{CustomerField::Id});
    const FieldRef field{sourceField(wanted.field), wanted.custom};
    // The most days ago is the earliest, but the most days left are the latest; without any wish the newest
    // come first.
    const bool isSince = field != wanted && wanted.field != CustomerField::DaysLeft;
    const bool descending = query.sort ? query.descending != isSince : true;
    QList<quint32> rows;
    if (field.field == CustomerField::Id && m_snapshot.isAscending())
        rows = byPlace(descending);
    else if (const auto buckets = BucketOrder::of(m_snapshot, field))
        rows = buckets->rows(m_ranks, descending);
    else
        rows = inOrder(*m_snapshot.order(field), descending);
    if (m_access.hidesFields())
        putHiddenLast(rows, field.field);
    return rows;
}

QList<quint32> HitOrder::byPlace(bool descending) const
{
    QList<quint32> rows(qsizetype(m_hits) + 1);
    Taker take(m_ranks, rows.data());
    const auto size = quint32(m_ranks.size());
    for (quint32 i = 0; i < size; ++i)
        take(descending ? size - 1 - i : i);
    rows.removeLast();
    return rows;
}

QList<quint32> HitOrder::inOrder(const FieldOrder &order, bool descending) const
{
    QList<quint32> rows(qsizetype(m_hits) + 1);
    Taker take(m_ranks, rows.data());
    const auto middle = order.rows.begin() + order.valued;
    if (descending)
        std::for_each(std::reverse_iterator(middle), order.rows.rend(), std::ref(take));
    else
        std::for_each(order.rows.begin(), middle, std::ref(take));
    std::for_each(middle, order.rows.end(), std::ref(take));
    rows.removeLast();
    return rows;
}

/// The place of a row must not tell what is hidden: those rows follow by id.
template <typename Rows>
void HitOrder::putHiddenLast(Rows &rows, CustomerField field) const
{
    const auto shows = [&](quint32 row) {
        const auto hidden = m_access.hidden(m_snapshot.chunkOf(row), row % DirectoryChunk::kRows);
        return field == CustomerField::Relevance
                 ? !hidden.contains(CustomerField::LastContact) && !hidden.contains(CustomerField::Revenue)
                 : !hidden.contains(field);
    };
    const auto tail = std::stable_partition(rows.begin(), rows.end(), shows);
    std::sort(tail, rows.end());
}

/// Puts the hits of `order` where those of their rank begin, one half from the front and the other from the
/// back, each on a core of its own. Without a branch that nobody could foresee: what is not found goes to a
/// place behind them all, one for each half.
void HitOrder::placeByRank(const std::vector<quint32> &order, const RankCounts &starts, quint32 *to) const
{
    const auto middle = order.begin() + qsizetype(order.size() / 2);
    const auto front = [&] {
        auto next = starts;
        next[kNone] = m_hits;
        for (auto it = order.begin(); it != middle; ++it) {
            const auto rank = m_ranks[*it];
            to[next[rank]] = *it;
            next[rank] += rank != kNone;
        }
    };
    const auto back = [&] {
        RankCounts next{};
        std::ranges::transform(starts, m_counts, next.begin(), std::plus());
        next[kNone] = m_hits + 1;
        for (auto it = order.end(); it != middle; --it) {
            const auto rank = m_ranks[*(it - 1)];
            next[rank] -= rank != kNone;
            to[next[rank]] = *(it - 1);
        }
    };
    std::array<bool, 2> halves = {true, false};
    QtConcurrent::blockingMap(halves, [&](bool first) { first ? front() : back(); });
}

/// Hits of each rank one after the other, each rank in the order of relevance.
QList<quint32> HitOrder::byRank() const
{
    if (m_hits == 0)
        return {};
    auto starts = m_counts;
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), size_t(0));
    QList<quint32> rows(qsizetype(m_hits) + 2);
    if (m_snapshot.stage() == DirectoryStage::Complete) {
        placeByRank(m_snapshot.order({CustomerField::Relevance})->rows, starts, rows.data());
    } else { // nobody's last contact is known yet
        std::vector<quint32> all(m_ranks.size());
        std::iota(all.begin(), all.end(), 0);
        placeByRank(all, starts, rows.data());
    }
    rows.resize(qsizetype(m_hits));
    if (m_access.hidesFields())
        for (size_t rank = 0; rank < kNone; ++rank) {
            std::span part(rows.begin() + qsizetype(starts[rank]), m_counts[rank]);
            putHiddenLast(part, CustomerField::Relevance);
        }
    return rows;
}

} // namespace crm
