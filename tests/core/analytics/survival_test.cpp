#include "core/analytics/cohorts.h"
#include "core/analytics/normaldraws.h"
#include "core/analytics/survival.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;

namespace {

TEST(Survival, IsThatOfKaplanAndMeier)
{
    // The remissions of 21 patients with 6-MP (Freireich 1963), a plus for those still well: 6 6 6 6+ 7 9+ 10
    // 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+.
    const std::vector<qint32> times = {6,  6,  6,  6,  7,  9,  10, 10, 11, 13, 16,
                                       17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
    const std::vector<quint8> ended = {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0};
    const auto curve = survivalCurve(times, ended);
    const std::vector<double> published = {.857, .807, .753, .690, .627, .538, .448};
    ASSERT_EQ(curve.size(), published.size());
    for (size_t i = 0; i < curve.size(); ++i) {
        EXPECT_NEAR(curve[i].survival, published[i], .0006);
        EXPECT_TRUE(curve[i].interval.contains(curve[i].survival));
    }
    EXPECT_EQ(curve[1].atRisk, 17);
    EXPECT_EQ(medianSurvival(curve), 23);
    // R 4, survfit(conf.type = "log-log"): the interval at 6 is .620 to .952.
    EXPECT_NEAR(curve[0].interval.low, .620, .001);
    EXPECT_NEAR(curve[0].interval.high, .952, .001);
}

TEST(Survival, WithoutLeaversNothingHappens)
{
    EXPECT_TRUE(survivalCurve(std::vector<qint32>{4, 5}, std::vector<quint8>{0, 0}).empty());
    EXPECT_EQ(medianSurvival({}), std::nullopt);
    const auto all = survivalCurve(std::vector<qint32>{4, 4}, std::vector<quint8>{1, 1});
    EXPECT_EQ(all[0].survival, 0);
    EXPECT_EQ(medianSurvival(all), 4);
}

TEST(Survival, ItsIntervalsCoverAsOftenAsTheyClaim)
{
    std::mt19937_64 random(2);
    int covered = 0;
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        std::vector<qint32> times;
        std::vector<quint8> ended;
        for (int i = 0; i < 80; ++i) {
            const double leaves = -100 * std::log(uniform(random));
            const double watched = 300 * uniform(random);
            times.push_back(qint32(std::ceil(std::min(leaves, watched))));
            ended.push_back(leaves <= watched);
        }
        const auto curve = survivalCurve(times, ended);
        const SurvivalStep *at = nullptr;
        for (const auto &step : curve)
            if (step.time <= 70)
                at = &step;
        covered += at && at->interval.contains(std::exp(-.7));
    }
    EXPECT_NEAR(double(covered) / rounds, .95, .035);
}

TEST(Cohorts, CountWhoCameBack)
{
    const std::vector<qint32> customer = {0, 0, 0, 1, 1, 2, 2, 3};
    const std::vector<qint32> period = {10, 11, 11, 12, 10, 11, 13, 14};
    const std::vector<qint64> amount = {1, 2, 3, 4, 5, 6, 7, 8};
    const auto found = cohorts({customer, period, amount}, 4, 13);
    EXPECT_EQ(found, (std::vector<Cohort>{{10, 2, {2, 1, 1, 0}, {6, 5, 4, 0}},
                                          {11, 1, {1, 0, 1}, {6, 0, 7}},
                                          {12, 0, {0, 0}, {0, 0}},
                                          {13, 0, {0}, {0}}}));
    EXPECT_EQ(found[0].retention(1), .5);
    EXPECT_EQ(meanRetention(found), (std::vector<double>{1, 1. / 3, 2. / 3, 0}));
    EXPECT_TRUE(cohorts({}, 3, 10).empty());
    EXPECT_TRUE(meanRetention({}).empty());
}

} // namespace
