#include "core/analytics/crossvalidation.h"

#include "core/analytics/normaldraws.h"
#include "core/analytics/riskmodel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace crm {
namespace {

/// Spreads every bit over all of them: the finalizer of SplitMix64 (Steele, Lea and Flood 2014).
quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

quint64 hashOf(const QString &text)
{
    quint64 hash = 0;
    for (const auto letter : text)
        hash = mixed(hash + letter.unicode() + 1);
    return hash;
}

/// A number for every row that only depends on what stands in it.
std::vector<quint64> contents(std::span<const Feature> features, size_t rows)
{
    std::vector<quint64> hashes(rows);
    for (const auto &feature : features) {
        std::vector<quint64> levels;
        for (const auto &level : feature.levels)
            levels.push_back(hashOf(level));
        for (size_t row = 0; row < rows; ++row) {
            quint64 value = 0;
            if (!feature.isCategory())
                value =
                    std::isnan(feature.numbers[row]) ? 1 : std::bit_cast<quint64>(feature.numbers[row] + 0.0);
            else if (feature.codes[row] >= 0)
                value = levels[size_t(feature.codes[row])];
            hashes[row] = mixed(hashes[row] * 31 + mixed(value));
        }
    }
    return hashes;
}

} // namespace

LearningState learningState(std::span<const quint8> labels, const LearningNeeds &needs)
{
    const auto yes = size_t(std::ranges::count_if(labels, [](quint8 label) { return label != 0; }));
    if (labels.size() < needs.rows)
        return LearningState::TooFewRows;
    if (yes < needs.ofEachKind)
        return LearningState::TooFewYes;
    return labels.size() - yes < needs.ofEachKind ? LearningState::TooFewNo : LearningState::Enough;
}

std::vector<quint8> stratifiedFolds(std::span<const quint8> labels, int folds, quint64 seed)
{
    std::vector<quint32> rows(labels.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::mt19937_64 random(seed);
    for (size_t i = rows.size(); i > 1; --i) // Fisher-Yates, the same in every standard library
        std::swap(rows[i - 1], rows[size_t(uniform(random) * double(i))]);
    std::ranges::stable_partition(rows, [&](quint32 row) { return labels[row] != 0; });
    std::vector<quint8> result(labels.size());
    for (size_t i = 0; i < rows.size(); ++i)
        result[rows[i]] = quint8(i % size_t(folds));
    return result;
}

std::vector<quint8> foldsByContent(std::span<const Feature> features, std::span<const quint8> labels,
                                   int folds, quint64 seed)
{
    const auto hashes = contents(features, labels.size());
    std::vector<quint32> rows(labels.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::stable_sort(rows, {}, [&](quint32 row) { return std::pair(hashes[row], labels[row]); });
    std::vector<quint8> sorted;
    for (const auto row : rows)
        sorted.push_back(labels[row]);
    const auto folded = stratifiedFolds(sorted, folds, seed);
    std::vector<quint8> result(labels.size());
    for (size_t i = 0; i < rows.size(); ++i)
        result[rows[i]] = folded[i];
    return result;
}

CrossValidation crossValidate(std::span<const Feature> features, std::span<const quint8> labels, int folds,
                              const LogisticOptions &options, const LearningNeeds &needs)
{
    CrossValidation result;
    result.state = learningState(labels, needs);
    if (result.state != LearningState::Enough)
        return result;
    const auto foldOf = foldsByContent(features, labels, folds);
    result.chances.resize(labels.size());
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<quint32> learnt;
        std::vector<quint32> tested;
        for (quint32 row = 0; row < labels.size(); ++row)
            (foldOf[row] == fold ? tested : learnt).push_back(row);
        const RiskModel model(features, labels, learnt, options);
        std::vector<double> chances;
        std::vector<quint8> outcomes;
        for (const auto row : tested) {
            chances.push_back(result.chances[row] = model.chance(features, row));
            outcomes.push_back(labels[row]);
        }
        result.foldAucs.push_back(aucOf(chances, outcomes).value);
    }
    result.auc = aucOf(result.chances, labels);
    result.brier = brierScore(result.chances, labels);
    const double mean = double(std::accumulate(labels.begin(), labels.end(), 0)) / double(labels.size());
    result.brierOfMean = mean * (1 - mean);
    result.bins = calibration(result.chances, labels);
    return result;
}

} // namespace crm
