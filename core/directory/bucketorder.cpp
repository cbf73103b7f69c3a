#include "core/directory/bucketorder.h"

#include "core/directory/directorysnapshot.h"
#include "core/directory/searchmatcher.h"

#include <QCollator>
#include <QtConcurrentMap>

#include <algorithm>
#include <numeric>

namespace crm {
namespace {

constexpr quint32 kCollated = 5000;
constexpr qint64 kWidest = 1 << 16; // so far apart numbers may lie
constexpr size_t kParts = 4;

} // namespace

std::optional<BucketOrder> BucketOrder::of(const DirectorySnapshot &snapshot, FieldRef field)
{
    BucketOrder order(snapshot, field);
    if (const auto *dictionary = snapshot.dictionary(field)) {
        order.m_ranks = snapshot.ranks(field);
        order.m_buckets = dictionary->size() + 1;
        return order;
    }
    const auto kind = snapshot.kind(field);
    if (kind == FieldKind::Text || kind == FieldKind::Texts || field.field == CustomerField::Relevance)
        return {};
    std::optional<std::pair<qint64, qint64>> all;
    for (const auto &chunk : snapshot.chunks())
        if (const auto *column = order.column(chunk))
            if (const auto range = column->range())
                all = all
                        ? std::pair(std::min(all->first, range->first), std::max(all->second, range->second))
                        : *range;
    // Modulo 2^64: the two may lie farther apart than a signed number can say.
    if (all && quint64(all->second) - quint64(all->first) >= quint64(kWidest))
        return {};
    order.m_least = all ? all->first : 0;
    order.m_buckets = all ? quint32(all->second - all->first) + 2 : 1;
    return order;
}

const PackedNumbers *BucketOrder::column(const DirectoryChunk &chunk) const
{
    return m_ranks ? m_snapshot->codes(chunk, m_field) : chunk.numbers(m_field.field);
}

QList<quint32> BucketOrder::rows(std::span<const quint8> ranks, bool descending) const
{
    const size_t chunks = m_snapshot->chunks().size();
    std::vector<Part> parts(std::clamp<size_t>(chunks, 1, kParts));
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].from = chunks * i / parts.size();
        parts[i].to = chunks * (i + 1) / parts.size();
        parts[i].places.resize(m_buckets);
    }
    QtConcurrent::blockingMap(parts, [&](Part &part) {
        visit(part, ranks, [&](quint32 bucket, quint32) { ++part.places[bucket]; });
    });
    QList<quint32> rows(arrange(parts, descending));
    QtConcurrent::blockingMap(parts, [&, to = rows.data()](Part &part) {
        const quint32 none = m_buckets - 1;
        visit(part, ranks, [&](quint32 bucket, quint32 row) {
            auto &place = part.places[bucket];
            to[descending && bucket != none ? --place : place++] = row;
        });
    });
    return rows;
}

/// From how many there are to where they begin; the other way round, where each bucket ends, since its rows
/// then come from the last to the first. Answers how many there are in all.
quint32 BucketOrder::arrange(std::vector<Part> &parts, bool descending)
{
    quint32 at = 0;
    const size_t none = parts.front().places.size() - 1;
    for (size_t i = 0; i <= none; ++i) {
        const bool turned = descending && i != none;
        const size_t bucket = turned ? none - 1 - i : i;
        for (size_t j = 0; j < parts.size(); ++j) {
            auto &place = parts[turned ? parts.size() - 1 - j : j].places[bucket];
            const quint32 count = place;
            place = turned ? at + count : at;
            at += count;
        }
    }
    return at;
}

/// Calls `visit(bucket, row)` for the rows that are wanted.
template <typename Visit>
void BucketOrder::visit(const Part &part, std::span<const quint8> ranks, Visit visit) const
{
    const quint32 none = m_buckets - 1;
    for (size_t index = part.from; index < part.to; ++index) {
        const auto &chunk = m_snapshot->chunks()[index];
        const auto *column = this->column(chunk);
        const quint32 first = quint32(index) * DirectoryChunk::kRows;
        const quint32 size = chunk.size();
        for (quint32 place = 0; place < size; ++place) {
            if (ranks[first + place] == quint8(HitRank::None))
                continue;
            const qint64 value = column ? (*column)[place] : m_ranks ? 0 : kNoValue;
            if (m_ranks)
                visit(value ? (*m_ranks)[size_t(value)] : none, first + place);
            else
                visit(value == kNoValue ? none : quint32(value - m_least), first + place);
        }
    }
}

std::vector<quint32> codeRanks(const DirectorySnapshot &snapshot, FieldRef field)
{
    const auto &dictionary = *snapshot.dictionary(field);
    std::vector<quint32> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 0);
    const auto kind = snapshot.kind(field);
    if (kind == FieldKind::Number || kind == FieldKind::Day) {
        std::vector<double> values;
        for (const auto code : codes) {
            auto label = snapshot.label(field, code);
            values.push_back(kind == FieldKind::Day ? label.remove(u'-').toDouble() : label.toDouble());
        }
        std::ranges::stable_sort(codes, {}, [&](quint32 code) { return values[code]; });
    } else if (dictionary.size() <= kCollated) {
        QCollator collator{QLocale(QLocale::Chinese)};
        std::vector<QCollatorSortKey> keys;
        for (const auto code : codes)
            keys.push_back(collator.sortKey(snapshot.label(field, code)));
        std::ranges::stable_sort(codes, [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    } else {
        std::ranges::stable_sort(
            codes, [&](quint32 a, quint32 b) { return dictionary.value(a) < dictionary.value(b); });
    }
    std::vector<quint32> ranks(codes.size());
    for (quint32 rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = rank;
    return ranks;
}

} // namespace crm
