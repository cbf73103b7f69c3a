#include "core/analytics/crossvalidation.h"

#include "core/analytics/normaldraws.h"
#include "core/analytics/riskmodel.h"

#include <algorithm>
#include <numeric>

namespace crm {

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

CrossValidation crossValidate(std::span<const Feature> features, std::span<const quint8> labels, int folds,
                              const LogisticOptions &options, const LearningNeeds &needs)
{
    CrossValidation result;
    result.state = learningState(labels, needs);
    if (result.state != LearningState::Enough)
        return result;
    const auto foldOf = stratifiedFolds(labels, folds);
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
