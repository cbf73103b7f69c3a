#include "core/analytics/lifetimevalue.h"

#include "core/analytics/normaldraws.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace crm {

std::vector<double> lifetimeValues(std::span<const double> discounted, std::span<const qint32> frequency,
                                   std::span<const double> value, const ValueModel &model)
{
    std::vector<double> result(discounted.size());
    for (size_t i = 0; i < result.size(); ++i)
        if (frequency[i] >= 0 && discounted[i] > 0)
            result[i] = discounted[i] * model.margin
                      * model.amounts.expectedValue(frequency[i], std::max(0., value[i]));
    return result;
}

std::vector<GammaGamma> drawGammaGamma(const GammaGammaFit &fit, int count, quint64 seed)
{
    std::vector<GammaGamma> draws;
    if (fit.covariance.empty())
        return draws;
    NormalDraws normal(fit.covariance, seed);
    for (int i = 0; i < count; ++i) {
        const auto change = normal.next();
        draws.push_back({fit.parameters.p * std::exp(change[0]), fit.parameters.q * std::exp(change[1]),
                         fit.parameters.gamma * std::exp(change[2])});
    }
    return draws;
}

ParameterDraws drawTogether(const BaseFit &base, const GammaGammaFit &amounts, int count, quint64 seed)
{
    ParameterDraws draws{drawParameters(base, count, seed), drawGammaGamma(amounts, count, seed + 1)};
    if (draws.base.empty() || draws.amounts.empty())
        return {};
    return draws;
}

CustomerIntervals customerIntervals(const ParameterDraws &draws, const PurchaseColumns &columns,
                                    std::span<const double> value, const Horizon &horizon, double margin,
                                    double level)
{
    CustomerIntervals result;
    if (draws.base.empty())
        return result;
    std::vector<CustomerPredictions> predictions;
    std::vector<std::vector<double>> values;
    std::vector<double> purchaseSums;
    std::vector<double> valueSums;
    for (size_t draw = 0; draw < draws.base.size(); ++draw) {
        predictions.push_back(predictAll(draws.base[draw], columns, horizon));
        values.push_back(lifetimeValues(predictions.back().discounted, columns.frequency, value,
                                        {draws.amounts[draw], margin}));
        purchaseSums.push_back(
            std::reduce(predictions.back().purchases.begin(), predictions.back().purchases.end()));
        valueSums.push_back(std::reduce(values.back().begin(), values.back().end()));
    }
    const auto across = [&](size_t row, auto read) {
        std::vector<double> all;
        for (size_t draw = 0; draw < predictions.size(); ++draw)
            all.push_back(read(draw)[row]);
        return middleOf(std::move(all), level);
    };
    for (size_t row = 0; row < columns.size(); ++row) {
        result.alive.push_back(across(row, [&](size_t draw) { return std::span(predictions[draw].alive); }));
        result.purchases.push_back(
            across(row, [&](size_t draw) { return std::span(predictions[draw].purchases); }));
        result.lifetimeValue.push_back(across(row, [&](size_t draw) { return std::span(values[draw]); }));
    }
    result.allPurchases = middleOf(std::move(purchaseSums), level);
    result.allValue = middleOf(std::move(valueSums), level);
    return result;
}

} // namespace crm
