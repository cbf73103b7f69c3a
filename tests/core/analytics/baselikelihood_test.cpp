#include "core/analytics/baselikelihood.h"
#include "core/analytics/basepredictor.h"
#include "tests/core/analytics/basereferences.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;

namespace {

std::string named(const BaseReference &reference)
{
    std::string text = "model " + std::to_string(int(reference.model)) + ":";
    for (const double value : reference.parameters)
        text += ' ' + std::to_string(value);
    for (const double value : reference.customer)
        text += ' ' + std::to_string(value);
    return text;
}

PurchaseGroups groupOf(const BaseReference &reference, double weight = 1)
{
    const auto [x, tx, age] = reference.customer;
    return {{qint32(x), tx, age, weight}};
}

std::vector<double> logsOf(const BaseReference &reference)
{
    std::vector<double> logs;
    for (const double value : reference.parameters)
        logs.push_back(std::log(value));
    return logs;
}

Derivatives at(const BaseReference &reference, std::span<const double> logs)
{
    Derivatives result(4);
    addNegativeLikelihood(reference.model, groupOf(reference), logs, result);
    return result;
}

void expectNear(double value, double expected, double relative, const BaseReference &reference)
{
    EXPECT_NEAR(value, expected, relative * (1 + std::abs(expected))) << named(reference);
}

TEST(BaseLikelihood, AgreesWithSixtyDigits)
{
    for (const auto &reference : kBaseReferences)
        expectNear(logLikelihood({reference.model, reference.parameters, 7}, groupOf(reference)),
                   reference.logLikelihood, 1e-12, reference);
}

TEST(BaseLikelihood, ItsGradientIsItsSlope)
{
    constexpr double step = 1e-4;
    for (const auto &reference : kBaseReferences) {
        const auto logs = logsOf(reference);
        const auto here = at(reference, logs);
        for (size_t i = 0; i < 4; ++i) {
            const auto moved = [&](double by) {
                auto there = logs;
                there[i] += by;
                return at(reference, there).value;
            };
            // Five points: the error is of the fourth order.
            const double slope =
                (8 * (moved(step) - moved(-step)) - (moved(2 * step) - moved(-2 * step))) / (12 * step);
            EXPECT_NEAR(here.gradient[i], slope, 1e-8 * (1 + std::abs(here.value) + std::abs(slope)))
                << named(reference) << ", parameter " << i;
        }
    }
}

TEST(BaseLikelihood, ItsSecondDerivativesAreTheSlopesOfItsGradient)
{
    constexpr double step = 1e-4;
    for (const auto &reference : kBaseReferences) {
        const auto logs = logsOf(reference);
        const auto here = at(reference, logs);
        for (size_t i = 0; i < 4; ++i)
            for (size_t j = 0; j < 4; ++j) {
                const auto moved = [&](double by) {
                    auto there = logs;
                    there[j] += by;
                    return at(reference, there).gradient[i];
                };
                const double slope =
                    (8 * (moved(step) - moved(-step)) - (moved(2 * step) - moved(-2 * step))) / (12 * step);
                EXPECT_NEAR(here.second(i, j), slope, 1e-8 * (1 + std::abs(here.value) + std::abs(slope)))
                    << named(reference) << ", parameters " << i << j;
            }
    }
}

TEST(BaseLikelihood, ManyCustomersWeighAsMuchAsTheirSum)
{
    const auto &one = kBaseReferences[3];
    const auto &other = kBaseReferences[6];
    PurchaseGroups groups = groupOf(one, 3);
    groups.push_back(groupOf(other, 2).front());
    EXPECT_NEAR(logLikelihood({one.model, one.parameters, 7}, groups),
                3 * one.logLikelihood + 2 * other.logLikelihood, 1e-10);
}

TEST(BasePredictor, AgreesWithSixtyDigits)
{
    for (const auto &reference : kBaseReferences) {
        const BasePredictor predictor({reference.model, reference.parameters, 7});
        const auto [x, tx, age] = reference.customer;
        expectNear(predictor.alive(x, tx, age), reference.alive, 1e-12, reference);
        // Relative, not absolute: expectations are small in some corners.
        EXPECT_NEAR(predictor.purchasesIfAlive(x, age, 52) / reference.purchases, 1, 1e-10)
            << named(reference);
    }
}

TEST(BasePredictor, SmallChancesKeepTheirDigits)
{
    for (const auto &reference : kBaseReferences) {
        if (reference.alive < 1e-290)
            continue;
        const BasePredictor predictor({reference.model, reference.parameters, 7});
        const auto [x, tx, age] = reference.customer;
        EXPECT_NEAR(predictor.alive(x, tx, age) / reference.alive, 1, 1e-10) << named(reference);
    }
}

TEST(BasePredictor, DiscountingIsTheSumOverSmallSteps)
{
    constexpr double rate = .002;
    for (const auto &reference : kBaseReferences) {
        const BasePredictor predictor({reference.model, reference.parameters, 7});
        const auto [x, tx, age] = reference.customer;
        double sum = 0;
        double before = 0;
        constexpr int steps = 2000;
        for (int i = 1; i <= steps; ++i) {
            // In the squares of small steps, since much is bought early on where alpha is small.
            const double from = 52. * (i - 1) * (i - 1) / (double(steps) * steps);
            const double to = 52. * i * i / (double(steps) * steps);
            const double after = predictor.purchasesIfAlive(x, age, to);
            sum += (after - before) * std::exp(-rate * (from + to) / 2);
            before = after;
        }
        EXPECT_NEAR(predictor.discountedIfAlive(x, age, 52, rate) / sum, 1, 1e-7) << named(reference);
        EXPECT_NEAR(predictor.discountedIfAlive(x, age, 52, 0) / before, 1, 1e-12) << named(reference);
    }
}

TEST(BasePredictor, TheSeriesAndTheQuadratureMeet)
{
    for (const double r : {.01, .25, 2., 30.})
        for (const double a : {.01, .8, 1., 1 + 1e-9, 3., 15.})
            for (const double b : {.01, .5, 2.4, 40.})
                for (const double v : {1e-6, .01, .5, 2.2}) {
                    ExpectationSeries series(r, a, b);
                    EXPECT_NEAR(series.at(v) / series.byQuadrature(v), 1, 1e-10)
                        << r << ' ' << a << ' ' << b << ' ' << v;
                }
}

TEST(BasePredictor, AnyPurchaseIsLikelierThanNoneButNotThanTheMean)
{
    for (const auto &reference : kBaseReferences) {
        const BasePredictor predictor({reference.model, reference.parameters, 7});
        const auto [x, tx, age] = reference.customer;
        const double chance = predictor.chanceOfPurchase(x, tx, age, 52);
        EXPECT_GE(chance, 0) << named(reference);
        EXPECT_LE(chance, (1 + 1e-12) * std::min(1., predictor.purchases(x, tx, age, 52)))
            << named(reference);
        EXPECT_GE(predictor.chanceOfPurchase(x, tx, age, 60), chance * (1 - 1e-12)) << named(reference);
    }
    // mpmath 1.2, the integral of the density of the first purchase: r .5533, alpha 10.578, s .6062,
    // beta 11.67
    const BasePredictor pareto({BaseModel::ParetoNbd, {.5533, 10.578, .6062, 11.67}, 7});
    EXPECT_NEAR(pareto.chanceOfPurchase(2, 30.43, 38.86, 39) / pareto.alive(2, 30.43, 38.86),
                0.68105092125707165, 1e-12);
    EXPECT_NEAR(pareto.chanceOfPurchase(2, 30.43, 38.86, pareto.timeOfNext(.4, 2, 30.43, 38.86)), .4, 1e-7);
    EXPECT_TRUE(std::isinf(pareto.timeOfNext(.99, 2, 30.43, 38.86)));
}

TEST(BasePredictor, SilenceEndsWhereTheChanceIsReached)
{
    for (const auto model : {BaseModel::BgNbd, BaseModel::MbgNbd, BaseModel::ParetoNbd}) {
        const BasePredictor predictor({model, {.5, 6, .9, 1.6}, 7});
        const double silence = predictor.silenceUntil(.5, 3, 20);
        EXPECT_NEAR(predictor.alive(3, 20, 20 + silence), .5, 1e-6);
    }
    const BasePredictor plain({BaseModel::BgNbd, {.5, 6, .9, 1.6}, 7});
    EXPECT_TRUE(std::isinf(plain.silenceUntil(.5, 0, 0)))
        << "BG/NBD says P(alive) = 1 of those who bought once";
    const BasePredictor fickle({BaseModel::MbgNbd, {.5, 6, 9, 1.6}, 7});
    EXPECT_EQ(fickle.silenceUntil(.5, 0, 0), 0) << "most leave at once";
}

} // namespace
