#include "core/analytics/salesdrivers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

SalesDrivers salesDrivers(std::span<const Feature> features, std::span<const double> amounts, double level)
{
    std::vector<quint32> rows(amounts.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const FeatureEncoding encoding(features, rows);
    SalesDrivers result{fitLinear(encoding.matrix(features, rows), amounts, level)};
    if (!result.fit.enough)
        return result;
    for (size_t i = 0; i < encoding.terms().size(); ++i)
        result.drivers.push_back({encoding.terms()[i], result.fit.effects[i]});
    std::ranges::stable_sort(result.drivers, std::ranges::greater(),
                             [](const SalesDriver &driver) { return std::abs(driver.effect.value); });
    for (auto &[term, effect] : result.drivers) {
        if (term.kind == FeatureTerm::Kind::Number)
            continue;
        effect.value /= term.deviation;
        effect.standardError /= term.deviation;
        effect.interval = {effect.interval.low / term.deviation, effect.interval.high / term.deviation};
    }
    return result;
}

} // namespace crm
