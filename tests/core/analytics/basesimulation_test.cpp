#include "core/analytics/basecolumns.h"
#include "core/analytics/bootstrap.h"
#include "core/analytics/gammagamma.h"
#include "core/analytics/quantile.h"
#include "tests/core/analytics/simulatedcustomers.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace crm;

namespace {

const std::array kTruths = {
    BaseParameters{BaseModel::BgNbd, {.6, 6, .9, 2.4}, 7},
    BaseParameters{BaseModel::MbgNbd, {.8, 6, .9, 1.8}, 7},
    BaseParameters{BaseModel::ParetoNbd, {.8, 8, .7, 14}, 7},
};

double sum(const std::vector<double> &values)
{
    return std::reduce(values.begin(), values.end());
}

TEST(SimulatedCustomers, ParametersAreFoundAgain)
{
    for (const auto &truth : kTruths) {
        const SimulatedCustomers customers(truth, 8000, 42);
        const auto fit = fitBase(purchaseGroups(customers.columns(), 7), truth.model);
        ASSERT_EQ(fit.state, FitState::Converged);
        const auto errors = fit.standardErrors();
        for (size_t i = 0; i < 4; ++i)
            EXPECT_NEAR(fit.parameters.values[i], truth.values[i], 3 * errors[i])
                << "model " << int(truth.model) << ", parameter " << i;
        const auto foretold = sum(predictAll(fit.parameters, customers.columns(), {364}).purchases);
        // Their purchases vary so much that even 8000 customers together differ by some per cent.
        EXPECT_NEAR(foretold / double(customers.later()), 1, .1) << "model " << int(truth.model);
    }
}

/// How many of `rounds` bases have an interval that holds the truth: of each parameter, and last of the
/// purchases of some customers that the true parameters foretell.
std::array<int, 5> covered(const BaseParameters &truth, int rounds, size_t size)
{
    std::array<int, 5> counts = {};
    for (int round = 0; round < rounds; ++round) {
        const SimulatedCustomers customers(truth, size, 1000 + quint64(round));
        const auto fit = fitBase(purchaseGroups(customers.columns(), 7), truth.model);
        const auto draws = drawParameters(fit, 200, quint64(round));
        if (draws.empty())
            continue;
        for (size_t i = 0; i < 4; ++i) {
            std::vector<double> values;
            for (const auto &draw : draws)
                values.push_back(draw.values[i]);
            counts[i] += middleOf(std::move(values), .9).contains(truth.values[i]);
        }
        const auto all = customers.columns();
        const PurchaseColumns some = {all.frequency.first(100), all.recency.first(100), all.age.first(100)};
        std::vector<double> totals;
        for (const auto &draw : draws)
            totals.push_back(sum(predictAll(draw, some, {364}).purchases));
        counts[4] += middleOf(std::move(totals), .9).contains(sum(predictAll(truth, some, {364}).purchases));
    }
    return counts;
}

TEST(SimulatedCustomers, IntervalsCoverAsOftenAsTheyClaim)
{
    constexpr int rounds = 40; // 90 % of them are 36, give or take 1.9
    const auto counts = covered(kTruths[1], rounds, 800);
    for (const int count : counts)
        EXPECT_GE(count, 30);
    EXPECT_LT(std::reduce(counts.begin(), counts.end()), 5 * rounds) << "they are not all of the world";
}

TEST(SimulatedCustomers, TheBootstrapAgreesWithTheCovariance)
{
    const auto &truth = kTruths[1];
    const SimulatedCustomers customers(truth, 4000, 9);
    const auto groups = purchaseGroups(customers.columns(), 7);
    const auto fit = fitBase(groups, truth.model);
    const auto spreadOf = [](const std::vector<BaseParameters> &draws, size_t i) {
        std::vector<double> logs;
        for (const auto &draw : draws)
            logs.push_back(std::log(draw.values[i]));
        const auto middle = middleOf(std::move(logs), .68);
        return middle.high - middle.low;
    };
    const auto sampled = bootstrapParameters(groups, fit, 60, 1);
    const auto drawn = drawParameters(fit, 2000, 1);
    ASSERT_GT(sampled.size(), 55U);
    for (size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(spreadOf(sampled, i) / spreadOf(drawn, i), 1, .35) << "parameter " << i;
    EXPECT_EQ(bootstrapParameters(groups, fit, 3, 7), bootstrapParameters(groups, fit, 3, 7));
}

TEST(SimulatedCustomers, AmountsAreFoundAgain)
{
    const GammaGamma truth{6, 4, 60};
    std::mt19937_64 random(5);
    std::vector<qint32> frequency;
    std::vector<double> value;
    for (int i = 0; i < 4000; ++i) {
        const qint32 x = 1 + qint32(uniform(random) * 5);
        const double nu = std::gamma_distribution<>(truth.q)(random) / truth.gamma;
        frequency.push_back(x);
        value.push_back(std::gamma_distribution<>(truth.p * x)(random) / nu / x);
    }
    const auto fit = fitGammaGamma(frequency, value);
    ASSERT_EQ(fit.state, FitState::Converged);
    const std::array logs = {std::log(fit.parameters.p / truth.p), std::log(fit.parameters.q / truth.q),
                             std::log(fit.parameters.gamma / truth.gamma)};
    for (size_t i = 0; i < 3; ++i)
        EXPECT_LT(std::abs(logs[i]), 3 * std::sqrt(fit.covariance[4 * i]));
    EXPECT_NEAR(fit.parameters.expectedValue(0, 0), 6 * 60 / 3., 6);
}

TEST(GammaGamma, ItsDerivativesAreItsSlopes)
{
    const std::vector<qint32> frequency = {1, 1, 2, 40, 3000};
    const std::vector<double> value = {1e-3, 250, 12, 80, 1e5};
    constexpr double step = 1e-4;
    for (const std::array<double, 3> at :
         {std::array{1.8, 1.3, 2.7}, std::array{-4., 0., 8.}, std::array{5., -3., -2.}}) {
        Derivatives here(3);
        addGammaGammaLikelihood(frequency, value, at, here);
        for (size_t i = 0; i < 3; ++i) {
            const auto moved = [&](double by) {
                auto there = at;
                there[i] += by;
                Derivatives result(3);
                addGammaGammaLikelihood(frequency, value, there, result);
                return result;
            };
            const auto far = std::pair(moved(2 * step), moved(-2 * step));
            const auto near = std::pair(moved(step), moved(-step));
            const auto slope = [&](auto read) {
                return (8 * (read(near.first) - read(near.second)) - (read(far.first) - read(far.second)))
                     / (12 * step);
            };
            const double tolerance = 1e-8 * (1 + std::abs(here.value));
            EXPECT_NEAR(here.gradient[i], slope([](const Derivatives &d) { return d.value; }), tolerance);
            for (size_t j = 0; j < 3; ++j)
                EXPECT_NEAR(here.second(i, j), slope([&](const Derivatives &d) { return d.gradient[j]; }),
                            tolerance * 100);
        }
    }
}

TEST(GammaGamma, RefusesTooFewAndSeesDependence)
{
    EXPECT_EQ(fitGammaGamma(std::vector<qint32>{1, 2}, std::vector<double>{3, 4}).state,
              FitState::TooFewRepeats);
    std::vector<qint32> frequency;
    std::vector<double> value;
    for (int i = 1; i <= 200; ++i) {
        frequency.push_back(1 + i % 20);
        value.push_back(10 * (1 + i % 20) + i % 7);
    }
    const auto fit = fitGammaGamma(frequency, value);
    EXPECT_GT(fit.correlation, .9);
    EXPECT_FALSE(fit.independent());
    EXPECT_TRUE(std::isinf((GammaGamma{.5, .8, 3}).expectedValue(0, 0))) << "no mean there";
}

} // namespace
