#include "core/dataquality/matchmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

constexpr int kRounds = 60;

/// What is known beforehand counts as this many duplicates, and as this share of those found.
constexpr double kPriorPairs = 20;
constexpr double kPriorShare = 0.2;
/// Of names more: who agrees in all but the name is a neighbour, however many of those there are.
constexpr double kPriorShareOfNames = 0.5;

/// Duplicates for each record: never less or more than.
constexpr double kLeastDuplicates = 0.002;
constexpr double kMostDuplicates = 1;

/// A slip never tells more than the same value would that one record in the base holds.
constexpr double kLeastHolders = 1;

} // namespace

/// u from pairs at random, which are hardly ever duplicates.
void MatchModel::fitChance(std::span<const PatternCount> sample)
{
    for (size_t i = 0; i < m_schema.size(); ++i) {
        Levels seen{};
        for (const auto &each : sample)
            seen[size_t(levelIn(each.pattern, i))] += each.pairs;
        const auto prior = priorOfOthers(m_schema[i]);
        const double sum = std::accumulate(seen.begin() + 1, seen.end(), kPriorPairs);
        for (size_t level = 1; level < kAgreements; ++level)
            m_u[i][level] = (seen[level] + kPriorPairs * prior[level]) / sum;
    }
}

/// No name agrees, and nothing that belongs to one alone: neighbours at most.
bool MatchModel::areApart(quint64 pattern) const
{
    bool differ = false;
    for (size_t i = 0; i < m_schema.size(); ++i) {
        const auto level = levelIn(pattern, i);
        const bool name = m_roles[i] == FieldRole::Name;
        if ((name && level > Agreement::Related) || (m_roles[i] == FieldRole::Own && isRated(level)))
            return false;
        differ = differ || (name && level != Agreement::Missing);
    }
    return differ;
}

/// How much more often than by their shares two columns agree together among those who are apart, in bits: a
/// town and its post code, the address and the switchboard of firms in one building. Where few are seen, one
/// in twenty who agree in one is taken to agree in the other.
MatchModel::Link MatchModel::dependence(std::span<const PatternCount> pairs, size_t one, size_t other) const
{
    constexpr double kNeighbours = 20;
    double present = 0;
    double first = kNeighbours;
    double second = kNeighbours;
    double both = kNeighbours / 20;
    for (const auto &each : pairs) {
        const auto a = levelIn(each.pattern, one);
        const auto b = levelIn(each.pattern, other);
        if (a == Agreement::Missing || b == Agreement::Missing || !areApart(each.pattern))
            continue;
        present += each.pairs;
        first += each.pairs * agreeAsNeighbours(m_schema[one], a);
        second += each.pairs * agreeAsNeighbours(m_schema[other], b);
        both += each.pairs * (agreeAsNeighbours(m_schema[one], a) && agreeAsNeighbours(m_schema[other], b));
    }
    return {.one = one,
            .other = other,
            .bits = std::log2(both * std::max(1.0, present) / (first * second)),
            .oneGivenOther = std::log2(second / both),
            .otherGivenOne = std::log2(first / both)};
}

/// The columns that depend on one another, as a forest (Chow and Liu 1968): each dependence is taken off
/// once.
void MatchModel::link(std::span<const PatternCount> pairs)
{
    std::vector<Link> all;
    for (size_t i = 0; i < m_schema.size(); ++i) {
        for (size_t j = i + 1; j < m_schema.size(); ++j) {
            if (m_roles[i] != FieldRole::Contact || m_roles[j] != FieldRole::Contact)
                continue;
            if (const auto found = dependence(pairs, i, j); found.bits > 0.25)
                all.push_back(found);
        }
    }
    std::ranges::sort(all, std::greater(), &Link::bits);
    std::vector<size_t> tree(m_schema.size());
    std::iota(tree.begin(), tree.end(), size_t(0));
    for (const auto &link : all) {
        const auto from = tree[link.one];
        const auto to = tree[link.other];
        if (from == to)
            continue;
        std::ranges::replace(tree, from, to);
        m_links.push_back(link);
    }
}

/// Shares the pairs out by what the model thinks of them now.
MatchModel::Expected MatchModel::expect(std::span<const PatternCount> candidates) const
{
    Expected expected{.same = std::vector<Levels>(m_schema.size()),
                      .apart = std::vector<Levels>(m_schema.size())};
    for (const auto &seen : candidates) {
        const double p = probabilityOf(logOdds(seen.pattern, double(seen.rarity)));
        expected.duplicates += p * seen.pairs;
        for (size_t i = 0; i < m_schema.size(); ++i) {
            const auto level = size_t(levelIn(seen.pattern, i));
            expected.same[i][level] += p * seen.pairs;
            expected.apart[i][level] += (1 - p) * seen.pairs;
        }
    }
    return expected;
}

void MatchModel::maximize(const Expected &expected)
{
    for (size_t i = 0; i < m_schema.size(); ++i) {
        const double share = m_roles[i] == FieldRole::Name ? kPriorShareOfNames : kPriorShare;
        const double weight = kPriorPairs + share * expected.duplicates;
        const auto prior = priorOfDuplicates(m_schema[i]);
        const auto &same = expected.same[i];
        const auto &apart = expected.apart[i];
        const double sameSum = std::accumulate(same.begin() + 1, same.end(), 0.0);
        const double apartSum = std::max(1.0, std::accumulate(apart.begin() + 1, apart.end(), 0.0));
        for (size_t level = 1; level < kAgreements; ++level) {
            m_m[i][level] = (same[level] + weight * prior[level]) / (sameSum + weight);
            m_u[i][level] = std::max(apart[level] / apartSum, kLeastHolders / m_records);
        }
        // The anchor: without it a crowd of neighbours would teach that duplicates differ in name.
        auto &differ = m_m[i][size_t(Agreement::Different)];
        if (m_roles[i] == FieldRole::Name)
            differ = std::min(differ, prior[size_t(Agreement::Different)]);
    }
    m_duplicates =
        std::clamp(expected.duplicates / std::max(1, m_records), kLeastDuplicates, kMostDuplicates);
    updateTables();
}

void MatchModel::iterate(std::span<const PatternCount> candidates, std::span<const PatternCount> sample,
                         double each)
{
    for (int round = 0; round < kRounds; ++round) {
        auto expected = expect(candidates);
        for (const auto &seen : sample) {
            for (size_t i = 0; i < m_schema.size(); ++i)
                expected.apart[i][size_t(levelIn(seen.pattern, i))] += each * seen.pairs;
        }
        const double before = m_duplicates;
        maximize(expected);
        if (std::abs(m_duplicates - before) < 1e-6 * before)
            return;
    }
}

void MatchModel::fit(std::span<const PatternCount> candidates, std::span<const PatternCount> sample)
{
    const double all = double(m_records) * (m_records - 1) / 2;
    const auto count = [](double sum, const PatternCount &each) { return sum + each.pairs; };
    const double sampled = std::accumulate(sample.begin(), sample.end(), 0.0, count);
    const double compared = std::accumulate(candidates.begin(), candidates.end(), 0.0, count);
    const double each = sampled > 0 ? std::max(0.0, all - compared) / sampled : 0.0;
    fitChance(sample);
    updateTables();
    iterate(candidates, sample, each);
    std::vector<PatternCount> pairs(candidates.begin(), candidates.end());
    for (const auto &seen : sample)
        pairs.push_back({seen.pattern, seen.rarity, seen.pairs * each});
    link(pairs);
    iterate(candidates, sample, each);
}

} // namespace crm
