#include "core/dataquality/duplicatefinder.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/dataquality/blockingkeys.h"
#include "core/dataquality/chunks.h"
#include "core/dataquality/recordcomparison.h"

#include <algorithm>

namespace crm {

namespace {

/// Pairs that a whole base may take: so many for each record, and in a small base so many altogether.
constexpr qint64 kPairsPerRecord = 8;
constexpr qint64 kLeastPairs = 400'000;

/// Records whose candidates are enough to learn from, and pairs at random.
constexpr int kLearnFrom = 20'000;
constexpr int kRandomPairs = 200'000;

/// Blocks larger than this are passed over at entry, where milliseconds count.
constexpr int kEntryCap = 400;

/// What the weakest pair of a group may have: a hundred to one against.
constexpr double kWeakest = -7;

/// Of two that are known to be two.
constexpr double kImpossible = -1000;

constexpr size_t kBatch = 20'000;

} // namespace

DuplicateFinder::DuplicateFinder(MatchSchema schema)
    : m_base(std::move(schema))
    , m_model(std::make_unique<MatchModel>(m_base.schema(), 0))
{
}

DuplicateFinder::~DuplicateFinder() = default;

void DuplicateFinder::add(std::span<const MatchRecord> records)
{
    std::vector<std::vector<RawToken>> raw;
    for (size_t start = 0; start < records.size(); start += kBatch) {
        const auto batch = records.subspan(start, std::min(kBatch, records.size() - start));
        raw.assign(batch.size(), {});
        const auto parse = [&](Chunk chunk, size_t) {
            for (auto i = size_t(chunk.first); i < size_t(chunk.last); ++i)
                raw[i] = rawTokens(m_base.schema(), batch[i]);
        };
        if (batch.size() == 1)
            parse({0, 1}, 0);
        else
            inChunks(int(batch.size()), 16, parse);
        for (size_t i = 0; i < batch.size(); ++i)
            take(batch[i].id, raw[i]);
    }
    m_model->setRecords(m_base.live());
}

void DuplicateFinder::take(qint64 id, const std::vector<RawToken> &raw)
{
    const int at = m_base.add(id, raw);
    m_places[id] = at;
    if (!m_indexed)
        return;
    std::vector<quint32> keys;
    blockingKeys(m_base.schema(), m_base.lexicon(), m_base.tokens(at), keys);
    m_index.add(at, keys);
}

void DuplicateFinder::remove(qint64 id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return;
    m_base.remove(found->second);
    m_places.erase(found);
    m_model->setRecords(m_base.live());
}

void DuplicateFinder::change(const MatchRecord &record)
{
    remove(record.id);
    add(record);
}

void DuplicateFinder::fit(const std::vector<PatternCount> &patterns)
{
    auto model = std::make_unique<MatchModel>(m_base.schema(), m_base.live());
    model->fit(patterns, randomPatterns(m_base, kRandomPairs));
    m_model = std::move(model);
}

void DuplicateFinder::index()
{
    m_index.build(m_base);
    m_indexed = true;
    const int stride = std::max(1, m_base.size() / kLearnFrom);
    const MatchModel prior(m_base.schema(), m_base.live());
    fit(scanCandidates(m_base, m_index, prior, scanCap(), stride, noProgress).patterns);
}

int DuplicateFinder::scanCap() const
{
    return m_index.capFor(std::max(kLeastPairs, kPairsPerRecord * m_base.size()));
}

DuplicateReport DuplicateFinder::findAll(const DuplicateOptions &options, const Progress &progress)
{
    m_index.build(m_base);
    m_indexed = true;
    const MatchModel prior(m_base.schema(), m_base.live());
    const auto scan = scanCandidates(m_base, m_index, prior, scanCap(), 1, progress);
    DuplicateReport report{.compared = scan.compared, .stopped = scan.stopped};
    if (scan.stopped)
        return report;
    fit(scan.patterns);
    const auto least = std::log2(options.threshold / (1 - options.threshold));
    const auto odds = [&](int one, int other) {
        const bool never = options.never.contains(std::minmax(m_base.id(one), m_base.id(other)));
        return never ? kImpossible : logOdds(one, other);
    };
    std::vector<ScoredPair> scored;
    for (const auto &pair : scan.pairs) {
        if (m_model->mostLogOdds(pair.pattern, double(pair.rarity)) < least)
            continue;
        if (const auto found = odds(pair.one, pair.other); found >= least)
            scored.push_back({pair.one, pair.other, found});
    }
    for (const auto &group : groupsOf(std::move(scored), odds, std::min(least, kWeakest)))
        addGroup(group, report);
    std::ranges::stable_sort(report.pairs, std::greater(), &DuplicateMatch::probability);
    return report;
}

void DuplicateFinder::addGroup(const std::vector<int> &group, DuplicateReport &report) const
{
    auto &ids = report.groups.emplace_back();
    for (size_t i = 0; i < group.size(); ++i) {
        ids.push_back(m_base.id(group[i]));
        for (size_t j = i + 1; j < group.size(); ++j) {
            report.pairs.push_back({.one = m_base.id(group[i]),
                                    .other = m_base.id(group[j]),
                                    .probability = probabilityOf(logOdds(group[i], group[j]))});
        }
    }
}

std::vector<DuplicateMatch> DuplicateFinder::matchesOf(const MatchRecord &record, double threshold, int most)
{
    const auto tokens = internTokens(rawTokens(m_base.schema(), record), m_base.lexicon());
    std::vector<quint32> keys;
    std::vector<int> others;
    blockingKeys(m_base.schema(), m_base.lexicon(), tokens, keys);
    m_index.candidates(keys, kEntryCap, -1, others);
    const Cells cells(tokens);
    std::vector<DuplicateMatch> found;
    for (const int other : others) {
        if (!m_base.isLive(other) || m_base.id(other) == record.id)
            continue;
        const auto compared =
            compareRecords(m_base.schema(), cells, Cells(m_base.tokens(other)), m_base.rarity());
        if (probabilityOf(m_model->logOdds(compared)) >= threshold)
            found.push_back(match(record.id, m_base.id(other), compared));
    }
    std::ranges::stable_sort(found, std::greater(), &DuplicateMatch::probability);
    if (found.size() > size_t(most))
        found.resize(size_t(most));
    return found;
}

int DuplicateFinder::placeOf(qint64 id) const
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        throw Error(Error::Code::NotFound, Tr::tr("This customer no longer exists."));
    return found->second;
}

double DuplicateFinder::logOdds(int one, int other) const
{
    return m_model->logOdds(compareRecords(m_base.schema(), Cells(m_base.tokens(one)),
                                           Cells(m_base.tokens(other)), m_base.rarity()));
}

DuplicateMatch DuplicateFinder::explain(qint64 one, qint64 other) const
{
    const auto a = m_base.tokens(placeOf(one));
    const auto b = m_base.tokens(placeOf(other));
    return match(one, other, compareRecords(m_base.schema(), Cells(a), Cells(b), m_base.rarity()));
}

DuplicateMatch DuplicateFinder::match(qint64 one, qint64 other, const Comparison &comparison) const
{
    DuplicateMatch match{one, other, probabilityOf(m_model->logOdds(comparison))};
    for (size_t i = 0; i < m_base.schema().size(); ++i) {
        if (comparison.fields[i].level != Agreement::Missing)
            match.reasons.push_back({int(i), comparison.fields[i].level, m_model->weight(comparison, i)});
    }
    std::ranges::stable_sort(match.reasons, [](const MatchReason &a, const MatchReason &b) {
        return std::abs(a.bits) > std::abs(b.bits);
    });
    return match;
}

} // namespace crm
