#include "core/dataquality/keyindex.h"

#include "core/dataquality/blockingkeys.h"
#include "core/dataquality/chunks.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int kUpperBits = 16;

/// A customer may well stand ten times.
constexpr int kLeastCap = 10;

/// Key and record in one number, so that sorting them is sorting numbers.
using Entry = quint64;

std::vector<Entry> entriesOf(const MatchBase &base, Chunk chunk)
{
    std::vector<Entry> entries;
    std::vector<quint32> keys;
    for (int at = chunk.first; at < chunk.last; ++at) {
        if (!base.isLive(at))
            continue;
        blockingKeys(base.schema(), base.lexicon(), base.tokens(at), keys);
        for (const auto key : keys)
            entries.push_back(quint64(key) << 32 | quint32(at));
    }
    return entries;
}

/// Parts the entries by their uppermost byte, which can then be sorted apart.
std::vector<Entry> sorted(std::vector<std::vector<Entry>> parts)
{
    std::array<size_t, 257> starts{};
    for (const auto &part : parts) {
        for (const auto entry : part)
            ++starts[(entry >> 56) + 1];
    }
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<Entry> all(starts.back());
    auto next = starts;
    for (auto &part : parts) {
        for (const auto entry : part)
            all[next[entry >> 56]++] = entry;
        std::vector<Entry>().swap(part);
    }
    inChunks(256, 256, [&](Chunk chunk, size_t) {
        const auto at = [&](int byte) { return all.begin() + qptrdiff(starts[size_t(byte)]); };
        for (int byte = chunk.first; byte < chunk.last; ++byte)
            std::sort(at(byte), at(byte + 1));
    });
    return all;
}

} // namespace

void KeyIndex::build(const MatchBase &base)
{
    std::vector<std::vector<Entry>> parts(chunkCount(base.size()));
    inChunks(base.size(), int(parts.size()),
             [&](Chunk chunk, size_t at) { parts[at] = entriesOf(base, chunk); });
    const auto entries = sorted(std::move(parts));
    m_added.clear();
    m_keys.resize(entries.size());
    m_records.resize(entries.size());
    m_starts.assign((size_t(1) << kUpperBits) + 1, 0);
    for (size_t i = 0; i < entries.size(); ++i) {
        m_keys[i] = quint32(entries[i] >> 32);
        m_records[i] = int(quint32(entries[i]));
        ++m_starts[(m_keys[i] >> (32 - kUpperBits)) + 1];
    }
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
}

void KeyIndex::add(int record, const std::vector<quint32> &keys)
{
    for (const auto key : keys)
        m_added[key].push_back(record);
}

std::pair<size_t, size_t> KeyIndex::block(quint32 key) const
{
    if (m_starts.empty())
        return {};
    const auto upper = key >> (32 - kUpperBits);
    const auto first = m_keys.begin() + qptrdiff(m_starts[upper]);
    const auto last = m_keys.begin() + qptrdiff(m_starts[upper + 1]);
    const auto [low, high] = std::equal_range(first, last, key);
    return {size_t(low - m_keys.begin()), size_t(high - m_keys.begin())};
}

void KeyIndex::candidates(const std::vector<quint32> &keys, int cap, int self, std::vector<int> &out) const
{
    out.clear();
    for (const auto key : keys) {
        const auto [first, last] = block(key);
        const auto added = m_added.find(key);
        const auto more = added == m_added.end() ? 0 : added->second.size();
        if (last - first + more > size_t(cap))
            continue;
        out.insert(out.end(), m_records.begin() + qptrdiff(first), m_records.begin() + qptrdiff(last));
        if (more > 0)
            out.insert(out.end(), added->second.begin(), added->second.end());
    }
    std::ranges::sort(out);
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    std::erase(out, self);
}

int KeyIndex::capFor(qint64 pairs) const
{
    constexpr int kMost = 1000;
    std::array<qint64, kMost + 1> cost{};
    for (size_t i = 0; i < m_keys.size();) {
        auto end = i + 1;
        while (end < m_keys.size() && m_keys[end] == m_keys[i])
            ++end;
        const auto size = qint64(end - i);
        if (size <= kMost)
            cost[size_t(size)] += size * (size - 1) / 2;
        i = end;
    }
    qint64 sum = 0;
    int cap = kLeastCap;
    for (int size = 2; size <= kMost; ++size) {
        sum += cost[size_t(size)];
        if (sum > pairs)
            break;
        cap = std::max(cap, size);
    }
    return cap;
}

} // namespace crm
