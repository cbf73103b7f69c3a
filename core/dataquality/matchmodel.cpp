#include "core/dataquality/matchmodel.h"

#include "core/dataquality/matchpriors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

namespace {

constexpr int kRounds = 60;

/// What is known beforehand counts as this many duplicates, and as this share of those found.
constexpr double kPriorPairs = 20;
constexpr double kPriorShare = 0.05;

/// Duplicates for each record: expected before looking, and never less than.
constexpr double kFirstDuplicates = 0.02;
constexpr double kLeastDuplicates = 0.002;

/// A slip never tells more than the same value would that one record in the base holds.
constexpr double kLeastHolders = 1;

bool bothRated(quint64 pattern, size_t one, size_t other)
{
    return isRated(levelIn(pattern, one)) && isRated(levelIn(pattern, other));
}

} // namespace

MatchModel::MatchModel(MatchSchema schema, int records)
    : m_schema(std::move(schema))
    , m_records(records)
    , m_duplicates(kFirstDuplicates)
{
    for (const auto kind : m_schema) {
        m_m.push_back(priorOfDuplicates(kind));
        m_u.push_back(priorOfOthers(kind));
    }
    updateTables();
}

double MatchModel::priorLogOdds() const
{
    const double others = std::max(1, m_records - 1);
    const double share = std::min(0.5, 2 * m_duplicates / others);
    return std::log2(share / (1 - share));
}

void MatchModel::updateTables()
{
    m_bits.assign(m_schema.size(), {});
    for (size_t i = 0; i < m_schema.size(); ++i) {
        for (size_t level = 1; level < kAgreements; ++level) {
            const double chance = isRated(Agreement(level)) ? 1.0 : m_u[i][level];
            m_bits[i][level] = std::log2(m_m[i][level] / chance);
        }
    }
}

double MatchModel::overlap(quint64 pattern) const
{
    double bits = 0;
    for (const auto &link : m_links) {
        if (bothRated(pattern, link.one, link.other))
            bits += link.bits;
    }
    return bits;
}

double MatchModel::logOdds(quint64 pattern, double rarity) const
{
    double sum = priorLogOdds() + rarity - overlap(pattern);
    for (size_t i = 0; i < m_schema.size(); ++i)
        sum += m_bits[i][size_t(levelIn(pattern, i))];
    return sum;
}

double MatchModel::logOdds(const Comparison &comparison) const
{
    return logOdds(comparison.pattern(), double(comparison.rarity()));
}

double MatchModel::weight(const Comparison &comparison, size_t column) const
{
    const auto &field = comparison.fields[column];
    return m_bits[column][size_t(field.level)] + double(field.rarity);
}

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

/// The columns that agree together more often than their shares say, as a forest (Chow and Liu 1968): each
/// dependence is taken off once.
void MatchModel::link(std::span<const PatternCount> sample)
{
    constexpr double kEnough = 30;
    std::vector<Link> all;
    for (size_t i = 0; i < m_schema.size(); ++i) {
        for (size_t j = i + 1; j < m_schema.size(); ++j) {
            double present = 0;
            double one = 0;
            double other = 0;
            double both = 0;
            for (const auto &each : sample) {
                if (levelIn(each.pattern, i) == Agreement::Missing || levelIn(each.pattern, j) == Agreement::Missing)
                    continue;
                present += each.pairs;
                one += each.pairs * isRated(levelIn(each.pattern, i));
                other += each.pairs * isRated(levelIn(each.pattern, j));
                both += each.pairs * bothRated(each.pattern, i, j);
            }
            if (both >= kEnough && both * present > 1.2 * one * other)
                all.push_back({i, j, std::log2(both * present / (one * other))});
        }
    }
    std::ranges::sort(all, std::greater(), &Link::bits);
    std::vector<size_t> tree(m_schema.size());
    std::iota(tree.begin(), tree.end(), size_t(0));
    m_links.clear();
    for (const auto &link : all) {
        const auto from = tree[link.one];
        const auto to = tree[link.other];
        if (from == to)
            continue;
        std::ranges::replace(tree, from, to);
        m_links.push_back(link);
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
    link(sample);
    updateTables();
    for (int round = 0; round < kRounds; ++round) {
        std::vector<Levels> same(m_schema.size());
        std::vector<Levels> apart(m_schema.size());
        double duplicates = 0;
        for (const auto &seen : candidates) {
            const double p = probabilityOf(logOdds(seen.pattern, double(seen.rarity)));
            duplicates += p * seen.pairs;
            for (size_t i = 0; i < m_schema.size(); ++i) {
                const auto level = size_t(levelIn(seen.pattern, i));
                same[i][level] += p * seen.pairs;
                apart[i][level] += (1 - p) * seen.pairs;
            }
        }
        for (const auto &seen : sample) {
            for (size_t i = 0; i < m_schema.size(); ++i)
                apart[i][size_t(levelIn(seen.pattern, i))] += each * seen.pairs;
        }
        for (size_t i = 0; i < m_schema.size(); ++i) {
            const auto prior = priorOfDuplicates(m_schema[i]);
            const double weight = kPriorPairs + kPriorShare * duplicates;
            const double sameSum = std::accumulate(same[i].begin() + 1, same[i].end(), 0.0);
            const double apartSum = std::accumulate(apart[i].begin() + 1, apart[i].end(), 0.0);
            for (size_t level = 1; level < kAgreements; ++level) {
                m_m[i][level] = (same[i][level] + weight * prior[level]) / (sameSum + weight);
                m_u[i][level] = std::max(apart[i][level] / std::max(1.0, apartSum), kLeastHolders / m_records);
            }
        }
        const double before = m_duplicates;
        m_duplicates = std::max(kLeastDuplicates, duplicates / std::max(1, m_records));
        updateTables();
        if (std::abs(m_duplicates - before) < 1e-6 * before)
            break;
    }
}

double probabilityOf(double logOdds)
{
    return 1.0 / (1.0 + std::exp2(-logOdds));
}

} // namespace crm
