#pragma once

#include "core/analytics/feature.h"
#include "core/analytics/quantile.h"

#include <vector>

namespace crm {

/// A column of the design matrix and what it stands for.
struct FeatureTerm
{
    enum class Kind {
        Number,
        Level, ///< 1 where the category has this level
        OtherLevels, ///< 1 where it has one of the rare ones
        Missing, ///< 1 where the feature is missing
    };
    size_t feature = 0;
    Kind kind = Kind::Number;
    qint32 level = 0; ///< of Kind::Level
    Interval range = {}; ///< numbers are cut to it: the middle 98 % of those learnt from
    double mean = 0; ///< of those learnt from, which makes the column one of mean 0 and deviation 1
    double deviation = 1;

    friend bool operator==(const FeatureTerm &, const FeatureTerm &) = default;
};

/// How features become columns of numbers: standardised, one column per level of a category but the most
/// frequent one, rare levels together, what is missing as a level of its own. Learnt from some rows, so that
/// a cross-validation does not look at the others.
class FeatureEncoding
{
public:
    /// Levels with fewer rows are rare.
    static constexpr size_t kFewestRows = 20;

    FeatureEncoding(std::span<const Feature> features, std::span<const quint32> rows);

    const std::vector<FeatureTerm> &terms() const { return m_terms; }
    /// One term of one row.
    double value(const FeatureTerm &term, std::span<const Feature> features, quint32 row) const;
    /// rows x terms, column by column.
    std::vector<double> matrix(std::span<const Feature> features, std::span<const quint32> rows) const;

private:
    void learnNumber(const Feature &feature, size_t index, std::span<const quint32> rows);
    void learnCategory(const Feature &feature, size_t index, std::span<const quint32> rows);
    bool isCommon(size_t feature, qint32 level) const;

    std::vector<FeatureTerm> m_terms = {};
    std::vector<std::vector<bool>> m_common; // of each category, by level
};

} // namespace crm
