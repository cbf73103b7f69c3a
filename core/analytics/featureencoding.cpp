#include "core/analytics/featureencoding.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// The column of what is present in a share of the rows.
FeatureTerm presence(size_t feature, FeatureTerm::Kind kind, qint32 level, double share)
{
    return {feature, kind, level, {0, 1}, share, std::sqrt(share * (1 - share))};
}

} // namespace

FeatureEncoding::FeatureEncoding(std::span<const Feature> features, std::span<const quint32> rows)
    : m_common(features.size())
{
    for (size_t i = 0; i < features.size(); ++i) {
        if (features[i].isCategory())
            learnCategory(features[i], i, rows);
        else
            learnNumber(features[i], i, rows);
    }
}

void FeatureEncoding::learnNumber(const Feature &feature, size_t index, std::span<const quint32> rows)
{
    std::vector<double> values;
    for (const auto row : rows)
        if (!std::isnan(feature.numbers[row]))
            values.push_back(feature.numbers[row]);
    const size_t missing = rows.size() - values.size();
    std::ranges::sort(values);
    FeatureTerm term{
        index, FeatureTerm::Kind::Number, 0, {quantileOfSorted(values, .01), quantileOfSorted(values, .99)}};
    double squares = 0;
    for (auto &value : values) {
        value = std::clamp(value, term.range.low, term.range.high);
        term.mean += value / double(values.size());
    }
    for (const double value : values)
        squares += (value - term.mean) * (value - term.mean);
    term.deviation = values.empty() ? 0 : std::sqrt(squares / double(rows.size()));
    if (term.deviation > 1e-12 * std::max(1., std::abs(term.mean)))
        m_terms.push_back(term);
    if (missing >= kFewestRows && rows.size() - missing >= kFewestRows)
        m_terms.push_back(
            presence(index, FeatureTerm::Kind::Missing, 0, double(missing) / double(rows.size())));
}

void FeatureEncoding::learnCategory(const Feature &feature, size_t index, std::span<const quint32> rows)
{
    std::vector<size_t> counts(size_t(feature.levels.size()) + 1); // the last one: missing
    for (const auto row : rows)
        ++counts[feature.codes[row] < 0 ? counts.size() - 1 : size_t(feature.codes[row])];
    const auto reference = size_t(std::ranges::max_element(counts) - counts.begin());
    const double all = double(rows.size());
    size_t rare = 0;
    m_common[index].assign(counts.size(), false);
    for (size_t level = 0; level < counts.size(); ++level) {
        const bool missing = level + 1 == counts.size();
        if (level == reference || (counts[level] >= kFewestRows && counts[level] < rows.size()))
            m_common[index][level] = true;
        else
            rare += counts[level];
        if (level != reference && m_common[index][level])
            m_terms.push_back(presence(index, missing ? FeatureTerm::Kind::Missing : FeatureTerm::Kind::Level,
                                       qint32(level), double(counts[level]) / all));
    }
    if (rare >= kFewestRows)
        m_terms.push_back(presence(index, FeatureTerm::Kind::OtherLevels, 0, double(rare) / all));
}

bool FeatureEncoding::isCommon(size_t feature, qint32 level) const
{
    const auto &common = m_common[feature];
    return common[level < 0 ? common.size() - 1 : size_t(level)];
}

double FeatureEncoding::value(const FeatureTerm &term, std::span<const Feature> features, quint32 row) const
{
    const auto &feature = features[term.feature];
    double value = 0;
    switch (term.kind) {
    case FeatureTerm::Kind::Number:
        if (std::isnan(feature.numbers[row]))
            return 0; // as the mean
        value = std::clamp(feature.numbers[row], term.range.low, term.range.high);
        break;
    case FeatureTerm::Kind::Level: value = feature.codes[row] == term.level; break;
    case FeatureTerm::Kind::OtherLevels: value = !isCommon(term.feature, feature.codes[row]); break;
    case FeatureTerm::Kind::Missing:
        value = feature.isCategory() ? feature.codes[row] < 0 : std::isnan(feature.numbers[row]);
        break;
    }
    return (value - term.mean) / term.deviation;
}

std::vector<double> FeatureEncoding::matrix(std::span<const Feature> features,
                                            std::span<const quint32> rows) const
{
    std::vector<double> result;
    result.reserve(m_terms.size() * rows.size());
    for (const auto &term : m_terms)
        for (const auto row : rows)
            result.push_back(value(term, features, row));
    return result;
}

} // namespace crm
