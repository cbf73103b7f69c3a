#include "core/today/todayrules.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace crm;

namespace {

constexpr TodayWhy kAll[] = {
    TodayWhy::Overdue, TodayWhy::Promised, TodayWhy::Complaint, TodayWhy::Recycling, TodayWhy::FirstContact,
    TodayWhy::Deal,    TodayWhy::Contract, TodayWhy::Payment,   TodayWhy::Leaving,   TodayWhy::Birthday};

TEST(TodayRules, UrgencyLiesBetweenZeroAndOneAndNeverFallsAsTheDayComes)
{
    for (const auto why : kAll)
        for (int days = 400; days >= -400; --days) {
            EXPECT_GT(urgencyOf(why, days), 0);
            EXPECT_LE(urgencyOf(why, days), 1);
            EXPECT_GE(urgencyOf(why, days - 1), urgencyOf(why, days)) << int(why) << ' ' << days;
        }
}

TEST(TodayRules, SilenceCountsFromTwiceTheUsualOn)
{
    EXPECT_EQ(urgencyOfSilence(60, 30), 1);
    EXPECT_EQ(urgencyOfSilence(30, 30), .5);
    EXPECT_EQ(urgencyOfSilence(600, 30), 1);
    EXPECT_EQ(urgencyOfSilence(10, 0), 0) << "nothing is usual yet";
}

TEST(TodayRules, AnotherReasonNeverMakesItLessUrgent)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> part(0, 1);
    for (int round = 0; round < 1'000; ++round) {
        std::array<double, 3> reasons{part(random), part(random), part(random)};
        const double two = urgencyOf(std::span(reasons).first(2));
        EXPECT_GE(urgencyOf(reasons), two);
        EXPECT_GE(two, std::max(reasons[0], reasons[1]) - 1e-12);
        EXPECT_LE(urgencyOf(reasons), 1);
    }
    EXPECT_EQ(urgencyOf(std::span<const double>()), 0);
}

/// What the list is ordered by: more of anything never moves anybody down.
TEST(TodayRules, RaisingValueUrgencyOrProbabilityNeverLowersTheScore)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> part(0, 1);
    for (int round = 0; round < 10'000; ++round) {
        const double value = part(random), urgency = part(random), probability = part(random);
        const double more = part(random);
        const double score = todayScore(value, urgency, probability);
        EXPECT_GE(todayScore(value + more, urgency, probability), score);
        EXPECT_GE(todayScore(value, urgency + more, probability), score);
        EXPECT_GE(todayScore(value, urgency, probability + more), score);
        EXPECT_GE(score, 0);
        EXPECT_LE(score, 100);
    }
}

TEST(TodayRules, WhoIsWorthNothingYetDoesNotVanish)
{
    EXPECT_GT(todayScore(0, .7, 0), 0);
    EXPECT_EQ(todayScore(1, 1, 1), 100);
    EXPECT_EQ(todayScore(1, 0, 1), 0) << "without a reason";
}

} // namespace
