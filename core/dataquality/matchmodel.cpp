#include "core/dataquality/matchmodel.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// Duplicates for each record, before looking.
constexpr double kFirstDuplicates = 0.02;

} // namespace

MatchModel::MatchModel(MatchSchema schema, int records)
    : m_schema(std::move(schema))
    , m_roles(rolesOf(m_schema))
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

bool MatchModel::applies(const Link &link, quint64 pattern) const
{
    return agreeAsNeighbours(m_schema[link.one], levelIn(pattern, link.one))
        && agreeAsNeighbours(m_schema[link.other], levelIn(pattern, link.other));
}

double MatchModel::hearsay(quint64 pattern) const
{
    double all = 0;
    double best = 0;
    for (size_t i = 0; i < m_schema.size(); ++i) {
        const auto level = levelIn(pattern, i);
        const bool decides = (m_roles[i] == FieldRole::Name && level >= Agreement::Close)
                          || (m_roles[i] == FieldRole::Own && isRated(level));
        if (decides)
            return 0;
        if (isRated(level))
            continue;
        const double bits = std::max(0.0, m_bits[i][size_t(level)]);
        all += bits;
        best = std::max(best, bits);
    }
    return all - best;
}

double MatchModel::logOdds(quint64 pattern, double rarity) const
{
    double sum = mostLogOdds(pattern, rarity) - hearsay(pattern);
    for (const auto &link : m_links)
        sum -= applies(link, pattern) ? link.bits : 0;
    return sum;
}

double MatchModel::mostLogOdds(quint64 pattern, double rarity) const
{
    double sum = priorLogOdds() + rarity;
    for (size_t i = 0; i < m_schema.size(); ++i)
        sum += m_bits[i][size_t(levelIn(pattern, i))];
    return sum;
}

double MatchModel::overlap(const Comparison &comparison) const
{
    const auto pattern = comparison.pattern();
    double bits = 0;
    for (const auto &link : m_links) {
        if (!applies(link, pattern))
            continue;
        const auto one = std::max(0.0, weight(comparison, link.one));
        const auto other = std::max(0.0, weight(comparison, link.other));
        const auto together = std::min(one + link.otherGivenOne, other + link.oneGivenOther);
        bits += std::max(0.0, one + other - together);
    }
    return bits;
}

double MatchModel::logOdds(const Comparison &comparison) const
{
    double sum = priorLogOdds() - overlap(comparison) - hearsay(comparison.pattern());
    for (size_t i = 0; i < m_schema.size(); ++i)
        sum += weight(comparison, i);
    return sum;
}

double MatchModel::weight(const Comparison &comparison, size_t column) const
{
    const auto &field = comparison.fields[column];
    return m_bits[column][size_t(field.level)] + double(field.rarity);
}

double probabilityOf(double logOdds)
{
    return 1.0 / (1.0 + std::exp2(-logOdds));
}

} // namespace crm
