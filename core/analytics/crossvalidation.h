#pragma once

#include "core/analytics/auc.h"
#include "core/analytics/calibration.h"
#include "core/analytics/feature.h"
#include "core/analytics/logisticregression.h"

namespace crm {

/// Whether there is enough to learn from.
enum class LearningState {
    Enough,
    TooFewRows,
    TooFewYes, ///< too few to whom it happened
    TooFewNo,
};

/// How well a model foretells customers that it has not learnt from.
struct CrossValidation
{
    LearningState state = LearningState::Enough; ///< nothing else is filled otherwise
    std::vector<double> chances = {}; ///< of every row, by the model that was not shown it
    Auc auc = {};
    std::vector<double> foldAucs = {};
    double brier = 0;
    double brierOfMean = 0; ///< of a forecaster who says the mean for everybody
    std::vector<CalibrationBin> bins = {};

    /// Nobody foretells people that well: something among the features was written down afterwards.
    bool tooGood() const { return auc.value > .95; }
};

struct LearningNeeds
{
    size_t rows = 100;
    size_t ofEachKind = 20;
};
LearningState learningState(std::span<const quint8> labels, const LearningNeeds &needs = {});

/// The fold of every row, 0 to folds - 1, at random but with the same share of each label in every fold.
std::vector<quint8> stratifiedFolds(std::span<const quint8> labels, int folds, quint64 seed = 1);

/// The same by what stands in the rows: in whatever order they come, the same rows are in a fold together.
std::vector<quint8> foldsByContent(std::span<const Feature> features, std::span<const quint8> labels,
                                   int folds, quint64 seed = 1);

/// Learns everything anew for each fold, also how features are encoded.
CrossValidation crossValidate(std::span<const Feature> features, std::span<const quint8> labels,
                              int folds = 5, const LogisticOptions &options = {},
                              const LearningNeeds &needs = {});

} // namespace crm
