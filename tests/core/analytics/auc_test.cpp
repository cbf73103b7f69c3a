#include "core/analytics/auc.h"
#include "core/analytics/bootstrap.h"
#include "core/analytics/calibration.h"
#include "core/analytics/normaldraws.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace crm;

namespace {

TEST(Auc, IsTheShareOfPairsInOrder)
{
    const std::vector<double> scores = {.1, .4, .35, .8};
    EXPECT_EQ(aucOf(scores, std::vector<quint8>{0, 0, 1, 1}).value, .75); // the example of scikit-learn
    EXPECT_EQ(aucOf(scores, std::vector<quint8>{0, 0, 0, 1}).value, 1);
    EXPECT_EQ(aucOf(scores, std::vector<quint8>{1, 0, 0, 0}).value, 0);
    EXPECT_EQ(aucOf(std::vector<double>{1, 1, 1, 1}, std::vector<quint8>{0, 1, 0, 1}).value, .5) << "ties";
    EXPECT_TRUE(std::isnan(aucOf(scores, std::vector<quint8>{1, 1, 1, 1}).value));
}

TEST(Auc, ItsErrorIsThatOfDeLong)
{
    // Placements of the positives: 1/3, 1, 1; of the negatives: 0, 0, 2/3 (who loses to them).
    const std::vector<double> scores = {3, 6, 7, 1, 2, 5};
    const std::vector<quint8> labels = {1, 1, 1, 0, 0, 0};
    const auto auc = aucOf(scores, labels);
    EXPECT_NEAR(auc.value, 8. / 9, 1e-15);
    // Variances 1/27 of (2/3, 1, 1) on both sides, divided by three each.
    EXPECT_NEAR(auc.standardError, std::sqrt(2 * (1. / 27) / 3), 1e-12);
    EXPECT_EQ(auc.interval().high, 1);
}

TEST(Auc, ItsIntervalCoversAsOftenAsItClaims)
{
    // Two normal scores a distance of 1 apart: AUC = Phi(1/sqrt 2).
    const double truth = .5 * std::erfc(-.5);
    NormalDraws normal(std::vector<double>{1}, 5);
    int covered = 0;
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> scores;
        std::vector<quint8> labels;
        for (int i = 0; i < 120; ++i) {
            labels.push_back(i % 3 == 0);
            scores.push_back(normal.next()[0] + (i % 3 == 0 ? 1 : 0));
        }
        covered += aucOf(scores, labels).interval().contains(truth);
    }
    EXPECT_NEAR(double(covered) / rounds, .95, .035);
}

TEST(Calibration, CountsWhatWasForetoldAndHappened)
{
    const std::vector<double> chances = {.1, .1, .1, .2, .6, .8, .9, .9};
    const std::vector<quint8> labels = {0, 1, 0, 0, 1, 1, 0, 1};
    const auto bins = calibration(chances, labels, 3);
    ASSERT_EQ(bins.size(), 3U);
    EXPECT_EQ(bins[0].size, 3) << "equal chances stay together";
    EXPECT_NEAR(bins[0].foretold, .1, 1e-15);
    EXPECT_NEAR(bins[0].happened, 1. / 3, 1e-15);
    EXPECT_EQ(bins[0].size + bins[1].size + bins[2].size, 8);
    EXPECT_NEAR(brierScore(std::vector<double>{1, 0, .5}, std::vector<quint8>{1, 1, 0}), 1.25 / 3, 1e-15);
    EXPECT_TRUE(std::isnan(brierScore({}, {})));
    EXPECT_TRUE(calibration({}, {}).empty());
}

TEST(Calibration, IsotonicChancesRiseAndKeepTheMean)
{
    const std::vector<double> scores = {1, 2, 3, 4, 5, 5};
    const std::vector<quint8> labels = {0, 1, 0, 1, 0, 1};
    const IsotonicCalibration isotonic(scores, labels);
    EXPECT_EQ(isotonic.chance(0), 0);
    EXPECT_EQ(isotonic.chance(2.5), .5); // 2 and 3 pooled
    EXPECT_NEAR(isotonic.chance(9), 2. / 3, 1e-15); // 4, 5 and 5 pooled
    double before = 0;
    for (double score = 0; score < 6; score += .1) {
        EXPECT_GE(isotonic.chance(score), before);
        before = isotonic.chance(score);
    }
}

TEST(Calibration, IsotonicPutsAModelRightThatExaggerates)
{
    std::mt19937_64 random(3);
    std::vector<double> claimed;
    std::vector<quint8> labels;
    for (int i = 0; i < 20'000; ++i) {
        const double truth = uniform(random);
        claimed.push_back(truth * truth);
        labels.push_back(uniform(random) < truth);
    }
    const IsotonicCalibration isotonic(claimed, labels);
    for (double truth = .1; truth < 1; truth += .1)
        EXPECT_NEAR(isotonic.chance(truth * truth), truth, .05);
}

TEST(Bootstrap, OfAMeanIsAsWideAsItsStandardError)
{
    NormalDraws normal(std::vector<double>{4}, 11); // standard deviation 2
    std::vector<double> values(400);
    for (auto &value : values)
        value = normal.next()[0];
    const auto mean = [&](std::span<const quint32> rows) {
        double sum = 0;
        for (const auto row : rows)
            sum += values[row];
        return sum / double(rows.size());
    };
    const auto interval = bootstrap(values.size(), mean);
    EXPECT_NEAR(interval.high - interval.low, 2 * 1.96 * 2 / 20, .04);
    EXPECT_EQ(bootstrap(values.size(), mean), interval);
    EXPECT_TRUE(std::isnan(bootstrap(0, mean).low));
}

} // namespace
