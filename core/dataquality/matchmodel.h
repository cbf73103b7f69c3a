#pragma once

#include "core/dataquality/matchpriors.h"

#include <span>
#include <vector>

namespace crm {

/// Comparisons of the same pattern and about the same rarity, and how many pairs of records they stand for.
struct PatternCount
{
    quint64 pattern = 0;
    float rarity = 0;
    double pairs = 0;
};

/// The model of Fellegi and Sunter (1969): how likely each level of agreement is among duplicates (m) and
/// among others (u), and how many duplicates are to be expected. Rated levels carry their own chance (the
/// rarity of the value that agrees), the others are learnt.
class MatchModel
{
public:
    /// What is known before a base was seen.
    MatchModel(MatchSchema schema, int records);

    /// Expectation and maximisation (Winkler 1988) on all pairs of the base: the candidates one by one, the
    /// rest by a sample. What is known beforehand weighs as much as some pairs, so that few duplicates or
    /// none do not lead it astray.
    void fit(std::span<const PatternCount> candidates, std::span<const PatternCount> sample);

    /// log2 of the odds that the two are one.
    double logOdds(const Comparison &comparison) const;

    /// The same where only levels and the sum of the rarities are known: about right, and no more than
    /// mostLogOdds().
    double logOdds(quint64 pattern, double rarity) const;
    double mostLogOdds(quint64 pattern, double rarity) const;

    /// What one column adds to the odds, in bits.
    double weight(const Comparison &comparison, size_t column) const;

    /// What is taken off again since columns agree together by chance: a town and its post code.
    double overlap(const Comparison &comparison) const;

    /// What is taken off where no name and nothing that belongs to one alone agrees: of likenesses whose
    /// chance is only known for the base as a whole, just the strongest counts. A few customers of another
    /// country are alike in all of them, and yet are as many.
    double hearsay(quint64 pattern) const;

    double priorLogOdds() const;
    double duplicatesPerRecord() const { return m_duplicates; }
    double m(size_t column, Agreement level) const { return m_m[column][size_t(level)]; }
    double u(size_t column, Agreement level) const { return m_u[column][size_t(level)]; }
    const MatchSchema &schema() const { return m_schema; }

    /// The base grew or shrank since the fit.
    void setRecords(int records) { m_records = records; }

private:
    using Levels = std::array<double, kAgreements>;
    /// Two columns that agree together by chance.
    struct Link
    {
        size_t one = 0;
        size_t other = 0;
        double bits = 0; ///< How much more often than by their shares.
        double oneGivenOther = 0; ///< -log2 of the chance that the one agrees where the other does.
        double otherGivenOne = 0;
    };

    /// Pairs by level, as the model expects them.
    struct Expected
    {
        std::vector<Levels> same = {};
        std::vector<Levels> apart = {};
        double duplicates = 0;
    };

    void fitChance(std::span<const PatternCount> sample);
    bool areApart(quint64 pattern) const;
    bool applies(const Link &link, quint64 pattern) const;
    Link dependence(std::span<const PatternCount> pairs, size_t one, size_t other) const;
    void link(std::span<const PatternCount> pairs);
    Expected expect(std::span<const PatternCount> candidates) const;
    void maximize(const Expected &expected);
    void iterate(std::span<const PatternCount> candidates, std::span<const PatternCount> sample, double each);
    void updateTables();

    MatchSchema m_schema;
    std::vector<FieldRole> m_roles;
    int m_records;
    double m_duplicates;
    std::vector<Levels> m_m;
    std::vector<Levels> m_u;
    std::vector<Levels> m_bits; ///< What a level alone adds.
    std::vector<Link> m_links;
};

/// 1 / (1 + 2^-x).
double probabilityOf(double logOdds);

} // namespace crm
