#include "core/insight/modelterms.h"

#include "core/base/tr.h"

#include <cmath>

namespace crm {

NamedDriver namedTerm(const FeatureTerm &term, std::span<const Feature> features)
{
    const auto &feature = features[term.feature];
    NamedDriver driver{.feature = feature.name};
    switch (term.kind) {
    case FeatureTerm::Kind::Number: break;
    case FeatureTerm::Kind::Level: driver.level = feature.levels[term.level]; break;
    case FeatureTerm::Kind::OtherLevels: driver.level = Tr::tr("other, rare ones"); break;
    case FeatureTerm::Kind::Missing: driver.missing = true; break;
    }
    return driver;
}

TraitColumn chosenRows(const TraitColumn &trait, std::span<const quint32> rows)
{
    TraitColumn chosen{.key = trait.key, .isNumber = trait.isNumber, .levels = trait.levels};
    for (const auto row : rows)
        if (trait.isNumber)
            chosen.numbers.push_back(trait.numbers[row]);
        else
            chosen.codes.push_back(trait.codes[row]);
    return chosen;
}

std::vector<NamedDriver> namedDrivers(const RiskModel &model, std::span<const Feature> features)
{
    std::vector<NamedDriver> drivers;
    for (const auto &driver : model.drivers()) {
        auto &one = drivers.emplace_back(namedTerm(driver.term, features));
        one.oddsRatio = driver.oddsRatio;
        one.low = driver.interval.low;
        one.high = driver.interval.high;
        one.probability = driver.probability;
    }
    return drivers;
}

std::vector<NamedDriver> namedReasons(const RiskModel &model, std::span<const Feature> features, size_t row,
                                      size_t most)
{
    std::vector<NamedDriver> found;
    for (const auto &reason : model.reasons(features, quint32(row))) {
        if (found.size() == most)
            break;
        auto &one = found.emplace_back(namedTerm(reason.term, features));
        one.oddsRatio = std::exp(reason.logOdds);
        one.low = one.high = one.oddsRatio;
    }
    return found;
}

} // namespace crm
