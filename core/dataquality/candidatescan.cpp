#include "core/dataquality/candidatescan.h"

#include "core/dataquality/blockingkeys.h"
#include "core/dataquality/chunks.h"
#include "core/dataquality/recordcomparison.h"

#include <atomic>
#include <cmath>
#include <random>

namespace crm {

namespace {

/// Log odds under which no round of learning makes a pair likely.
constexpr double kHopeless = -14;

/// Counts patterns with their rarity in whole bits.
class PatternTally
{
public:
    void add(quint64 pattern, float rarity, double pairs)
    {
        const auto bits = quint64(std::lround(std::clamp(rarity, 0.0F, 250.0F)));
        m_pairs[Key{pattern, bits}] += pairs;
    }
    void add(const PatternTally &other)
    {
        for (const auto &[key, pairs] : other.m_pairs)
            m_pairs[key] += pairs;
    }
    std::vector<PatternCount> take() const
    {
        std::vector<PatternCount> all;
        for (const auto &[key, pairs] : m_pairs)
            all.push_back({key.pattern, float(key.bits), pairs});
        std::ranges::sort(all, [](const auto &a, const auto &b) {
            return std::tie(a.pattern, a.rarity) < std::tie(b.pattern, b.rarity);
        });
        return all;
    }

private:
    struct Key
    {
        quint64 pattern = 0;
        quint64 bits = 0;

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return size_t((key.pattern * 0x9e3779b97f4a7c15ULL) ^ (key.bits * 0xff51afd7ed558ccdULL));
        }
    };
    std::unordered_map<Key, double, Hash> m_pairs;
};

struct Part
{
    std::vector<CandidatePair> pairs;
    PatternTally tally;
    qint64 compared = 0;
};

void scan(const MatchBase &base, const KeyIndex &index, const MatchModel &model, int cap, int stride,
          Chunk chunk, Part &part)
{
    std::vector<quint32> keys;
    std::vector<int> others;
    for (int at = chunk.first; at < chunk.last; ++at) {
        if (!base.isLive(at) || at % stride != 0)
            continue;
        blockingKeys(base.schema(), base.lexicon(), base.tokens(at), keys);
        index.candidates(keys, cap, at, others);
        const Cells cells(base.tokens(at));
        for (const int other : others) {
            if (other < at || !base.isLive(other))
                continue;
            const auto compared =
                compareRecords(base.schema(), cells, Cells(base.tokens(other)), base.rarity());
            const auto pattern = compared.pattern();
            const auto rarity = compared.rarity();
            part.tally.add(pattern, rarity, stride);
            ++part.compared;
            if (model.mostLogOdds(pattern, double(rarity)) > kHopeless)
                part.pairs.push_back({at, other, pattern, rarity});
        }
    }
}

} // namespace

CandidateScan scanCandidates(const MatchBase &base, const KeyIndex &index, const MatchModel &model, int cap,
                             int stride, const Progress &progress)
{
    std::vector<Part> parts(chunkCount(base.size()));
    std::atomic<int> done = 0;
    std::atomic<bool> stopped = false;
    inChunks(base.size(), int(parts.size()), [&](Chunk chunk, size_t at) {
        if (stopped)
            return;
        scan(base, index, model, cap, stride, chunk, parts[at]);
        done += chunk.last - chunk.first;
        if (!progress(done, base.size()))
            stopped = true;
    });
    CandidateScan all{.stopped = stopped};
    PatternTally tally;
    for (auto &part : parts) {
        all.pairs.insert(all.pairs.end(), part.pairs.begin(), part.pairs.end());
        all.compared += part.compared;
        tally.add(part.tally);
        part = {};
    }
    all.patterns = tally.take();
    return all;
}

std::vector<PatternCount> randomPatterns(const MatchBase &base, int pairs)
{
    PatternTally tally;
    if (base.live() < 2)
        return {};
    std::mt19937 random(1969);
    std::uniform_int_distribution<int> any(0, base.size() - 1);
    for (int i = 0; i < pairs; ++i) {
        const int one = any(random);
        const int other = any(random);
        if (one == other || !base.isLive(one) || !base.isLive(other))
            continue;
        const auto compared =
            compareRecords(base.schema(), Cells(base.tokens(one)), Cells(base.tokens(other)), base.rarity());
        tally.add(compared.pattern(), compared.rarity(), 1);
    }
    return tally.take();
}

} // namespace crm
