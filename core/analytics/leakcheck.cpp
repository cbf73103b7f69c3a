#include "core/analytics/leakcheck.h"

#include "core/analytics/auc.h"
#include "core/analytics/crossvalidation.h"
#include "core/analytics/featureencoding.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

constexpr int kFolds = 5;

/// The outcomes of the rows with one value.
struct Tally
{
    double yes = 0;
    double all = 0;

    void add(quint8 label)
    {
        yes += label ? 1 : 0;
        all += 1;
    }
    void remove(const Tally &other)
    {
        yes -= other.yes;
        all -= other.all;
    }
};

/// A category as it is, or a number cut into twenty parts, as codes from 0; what is missing comes last.
std::vector<size_t> codesOf(const Feature &feature, size_t &count)
{
    std::vector<size_t> codes;
    if (feature.isCategory()) {
        count = size_t(feature.levels.size()) + 1;
        for (const auto code : feature.codes)
            codes.push_back(code < 0 ? count - 1 : size_t(code));
        return codes;
    }
    std::vector<double> sorted;
    std::ranges::copy_if(feature.numbers, std::back_inserter(sorted),
                         [](double x) { return !std::isnan(x); });
    std::ranges::sort(sorted);
    std::vector<double> cuts;
    for (int part = 1; part < 20; ++part)
        cuts.push_back(quantileOfSorted(sorted, part / 20.));
    count = cuts.size() + 2;
    for (const double value : feature.numbers)
        codes.push_back(std::isnan(value) ? count - 1
                                          : size_t(std::ranges::lower_bound(cuts, value) - cuts.begin()));
    return codes;
}

LeakVerdict lookAt(const Feature &feature, std::span<const quint8> labels, std::span<const quint8> folds,
                   const LeakLimits &limits)
{
    size_t count = 0;
    const auto codes = codesOf(feature, count);
    std::vector<Tally> tallies(count);
    std::vector<Tally> byFold(count * kFolds);
    Tally all;
    for (size_t row = 0; row < labels.size(); ++row) {
        tallies[codes[row]].add(labels[row]);
        byFold[codes[row] * kFolds + folds[row]].add(labels[row]);
        all.add(labels[row]);
    }
    const double mean = all.yes / all.all;
    std::vector<double> scores;
    for (size_t row = 0; row < labels.size(); ++row) {
        auto others = tallies[codes[row]];
        others.remove(byFold[codes[row] * kFolds + folds[row]]);
        scores.push_back((others.yes + 5 * mean) / (others.all + 5));
    }
    LeakVerdict verdict;
    verdict.auc = aucOf(scores, labels).value;
    for (const auto &tally : tallies)
        if (tally.all >= double(FeatureEncoding::kFewestRows)
            && std::max(tally.yes, tally.all - tally.yes) >= limits.certainty * tally.all)
            verdict.nearlyCertain += tally.all / all.all;
    if (feature.knownAfterwards)
        verdict.kind = LeakKind::KnownAfterwards;
    else if (verdict.auc >= limits.refusedAuc)
        verdict.kind = LeakKind::SeparatesAlone;
    else if (verdict.auc >= limits.suspiciousAuc && verdict.nearlyCertain >= limits.suspiciousShare)
        verdict.kind = LeakKind::Suspicious;
    return verdict;
}

} // namespace

std::vector<LeakVerdict> checkLeaks(std::span<const Feature> features, std::span<const quint8> labels,
                                    const LeakLimits &limits)
{
    const auto folds = foldsByContent(features, labels, kFolds);
    std::vector<LeakVerdict> verdicts;
    for (const auto &feature : features)
        verdicts.push_back(lookAt(feature, labels, folds, limits));
    return verdicts;
}

std::vector<Feature> withoutLeaks(std::span<const Feature> features, std::span<const LeakVerdict> verdicts)
{
    std::vector<Feature> kept;
    for (size_t i = 0; i < features.size(); ++i)
        if (!verdicts[i].refused())
            kept.push_back(features[i]);
    return kept;
}

} // namespace crm
