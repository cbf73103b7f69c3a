#include "core/analytics/linearregression.h"
#include "core/analytics/logisticregression.h"
#include "core/analytics/normaldraws.h"
#include "core/analytics/salesdrivers.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;

namespace {

TEST(LogisticRegression, OfATwoByTwoTableIsItsOddsRatio)
{
    // 30 of 40 with the mark, 20 of 60 without: odds 3 and 1/2.
    std::vector<double> mark;
    std::vector<quint8> labels;
    for (int i = 0; i < 100; ++i) {
        mark.push_back(i < 40);
        labels.push_back(i < 30 || (i >= 40 && i < 60));
    }
    const auto fit = fitLogistic(mark, labels, {1e-9});
    EXPECT_TRUE(fit.converged);
    EXPECT_NEAR(fit.coefficients[0], std::log(.5), 1e-7);
    EXPECT_NEAR(fit.coefficients[1], std::log(6), 1e-7);
    // Woolf: the squared error of a log odds ratio is the sum of the reciprocal counts.
    EXPECT_NEAR(fit.standardError(1), std::sqrt(1. / 30 + 1. / 10 + 1. / 20 + 1. / 40), 1e-7);
    EXPECT_NEAR(fit.logLikelihood,
                30 * std::log(.75) + 10 * std::log(.25) + 20 * std::log(1. / 3) + 40 * std::log(2. / 3),
                1e-9);
    EXPECT_NEAR(fit.chance(std::vector<double>{1}), .75, 1e-7);
}

TEST(LogisticRegression, ARidgeShrinks)
{
    const std::vector<double> x = {-2, -1, 0, 1, 2, 3};
    const std::vector<quint8> separated = {0, 0, 0, 1, 1, 1};
    const auto weak = fitLogistic(x, separated, {.1});
    const auto strong = fitLogistic(x, separated, {10});
    EXPECT_TRUE(weak.converged);
    EXPECT_GT(weak.coefficients[1], strong.coefficients[1]);
    EXPECT_GT(strong.coefficients[1], 0);
}

TEST(LinearRegression, FindsALine)
{
    const std::vector<double> x = {1, 2, 3, 4, 5};
    const std::vector<double> y = {2.2, 2.8, 4.5, 3.7, 5.5};
    const auto fit = fitLinear(x, y);
    EXPECT_NEAR(fit.effects[0].value, .75, 1e-12);
    EXPECT_NEAR(fit.intercept.value, 1.49, 1e-12);
    EXPECT_NEAR(fit.explained, 5.625 / 6.932, 1e-12);
    EXPECT_NEAR(fit.deviation, std::sqrt(1.307 / 3), 1e-12);
    // HC3 by the formula in numpy, and the t distribution of scipy.
    EXPECT_NEAR(fit.effects[0].standardError, .17542369, 1e-8);
    EXPECT_NEAR(fit.intercept.standardError, .3758392, 1e-7);
    EXPECT_NEAR(fit.effects[0].probability, .023496711483933296, 1e-10);
    EXPECT_NEAR(fit.effects[0].interval.low, .1917235406443124, 1e-10);
}

TEST(LinearRegression, SaysWhichColumnFollowsFromOthers)
{
    const std::vector<double> x = {1, 2, 3, 4, 5, 2, 4, 6, 8, 10, 1, 0, 1, 0, 1};
    const std::vector<double> y = {1, 2, 3, 4, 6};
    const auto fit = fitLinear(x, y);
    EXPECT_EQ(fit.effects[0].determined + fit.effects[1].determined, 1);
    EXPECT_TRUE(fit.effects[2].determined);
    EXPECT_FALSE(fitLinear(std::vector<double>{1, 2}, std::vector<double>{1, 2}).enough);
    EXPECT_FALSE(fitLinear({}, {}).enough);
}

TEST(LinearRegression, ItsIntervalsCoverEvenWhereTheSpreadGrows)
{
    std::mt19937_64 random(8);
    NormalDraws normal(std::vector<double>{1}, 9);
    int covered = 0;
    constexpr int rounds = 600;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 60; ++i) {
            x.push_back(uniform(random));
            y.push_back(2 + 3 * x.back() + normal.next()[0] * x.back() * x.back() * 4);
        }
        covered += fitLinear(x, y).effects[0].interval.contains(3);
    }
    EXPECT_NEAR(double(covered) / rounds, .95, .03);
}

TEST(SalesDrivers, TellWhatMovesAnAmountAndByHowMuch)
{
    std::mt19937_64 random(8);
    NormalDraws normal(std::vector<double>{1}, 9);
    std::vector<double> visits;
    std::vector<qint32> region;
    std::vector<double> amounts;
    for (int i = 0; i < 800; ++i) {
        visits.push_back(20 * uniform(random));
        region.push_back(uniform(random) < .7 ? 0 : 1);
        amounts.push_back(1000 + 30 * visits.back() + 500 * region.back() + 100 * normal.next()[0]);
    }
    const QStringList levels = {QStringLiteral("north"), QStringLiteral("south")};
    const std::vector<Feature> features = {{QStringLiteral("visits"), visits, {}, {}},
                                           {QStringLiteral("region"), {}, region, levels}};
    const auto result = salesDrivers(features, amounts);
    ASSERT_EQ(result.drivers.size(), 2U);
    for (const auto &[term, effect] : result.drivers) {
        const double truth = term.kind == FeatureTerm::Kind::Level ? 500 : 30 * term.deviation;
        EXPECT_TRUE(effect.interval.contains(truth)) << effect.value;
        EXPECT_LT(effect.probability, 1e-6);
    }
    EXPECT_GT(result.fit.explained, .8);
    EXPECT_TRUE(salesDrivers({}, {}).drivers.empty());
}

} // namespace
