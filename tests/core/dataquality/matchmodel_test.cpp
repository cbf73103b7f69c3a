#include "core/dataquality/matchmodel.h"

#include <gtest/gtest.h>

#include <cmath>

namespace crm {
namespace {

quint64 pattern(const std::vector<Agreement> &levels)
{
    Comparison comparison;
    for (size_t i = 0; i < levels.size(); ++i)
        comparison.fields[i].level = levels[i];
    return comparison.pattern();
}

constexpr auto kSame = Agreement::Equal;
constexpr auto kApart = Agreement::Different;

TEST(MatchModelTest, LearnsHowOftenDuplicatesDiffer)
{
    // 400 duplicates, half of which moved, among 2,000 records; agreement by chance is rare (2^-12).
    MatchModel model({MatchKind::Person, MatchKind::Phone, MatchKind::Address}, 2000);
    const std::vector<PatternCount> candidates{
        {pattern({kSame, kSame, kSame}), 36, 200},
        {pattern({kSame, kSame, kApart}), 24, 200},
        {pattern({kApart, kApart, kSame}), 12, 500},
    };
    const std::vector<PatternCount> sample{{pattern({kApart, kApart, kApart}), 0, 100'000}};
    model.fit(candidates, sample);
    EXPECT_NEAR(model.duplicatesPerRecord(), 0.2, 0.01);
    EXPECT_NEAR(model.m(2, kApart), 0.5, 0.1);
    EXPECT_GT(probabilityOf(model.logOdds(candidates[1].pattern, 24)), 0.99);
    EXPECT_LT(probabilityOf(model.logOdds(candidates[2].pattern, 12)), 0.01);
}

TEST(MatchModelTest, WithoutDuplicatesNothingIsLearntAndNothingLikely)
{
    MatchModel model({MatchKind::Person, MatchKind::Address}, 2000);
    const std::vector<PatternCount> candidates{{pattern({kApart, kSame}), 10, 800},
                                               {pattern({kSame, kApart}), 9, 900}};
    const std::vector<PatternCount> sample{{pattern({kApart, kApart}), 0, 100'000}};
    model.fit(candidates, sample);
    EXPECT_LE(model.duplicatesPerRecord(), 0.0021);
    for (const auto &each : candidates)
        EXPECT_LT(probabilityOf(model.logOdds(each.pattern, double(each.rarity))), 0.01);
}

TEST(MatchModelTest, AnEmptyValueMovesNothing)
{
    const MatchModel model({MatchKind::Person, MatchKind::Phone}, 1000);
    Comparison missing;
    missing.fields[0] = {kSame, 8};
    EXPECT_EQ(model.weight(missing, 1), 0);
    EXPECT_DOUBLE_EQ(model.logOdds(missing), model.priorLogOdds() + model.weight(missing, 0));
}

TEST(MatchModelTest, TheTownAndItsPostCodeCountOnce)
{
    // One in ten shares the town, and then nearly always the post code too.
    MatchModel model({MatchKind::Person, MatchKind::Place, MatchKind::PostCode}, 2000);
    const std::vector<PatternCount> sample{{pattern({kApart, kSame, kSame}), 6, 10'000},
                                           {pattern({kApart, kApart, kApart}), 0, 90'000}};
    model.fit({}, sample);
    Comparison both;
    both.fields[0] = {kSame, 10};
    both.fields[1] = {kSame, 3.3F};
    both.fields[2] = {kSame, 3.3F};
    EXPECT_NEAR(model.overlap(both), std::min(model.weight(both, 1), model.weight(both, 2)), 0.2);
    both.fields[2] = {kApart, 0};
    EXPECT_EQ(model.overlap(both), 0);
}

TEST(MatchModelTest, NeighboursDoNotTeachThatDuplicatesDifferInName)
{
    // A crowd in the same buildings behind the same switchboards, all of other names.
    MatchModel model({MatchKind::Company, MatchKind::Phone, MatchKind::Address}, 2000);
    const std::vector<PatternCount> candidates{{pattern({kSame, kSame, kSame}), 36, 50},
                                               {pattern({kApart, kSame, kSame}), 24, 3000}};
    const std::vector<PatternCount> sample{{pattern({kApart, kApart, kApart}), 0, 100'000}};
    model.fit(candidates, sample);
    EXPECT_LT(probabilityOf(model.logOdds(candidates[1].pattern, 24)), 0.05);
    EXPECT_GT(probabilityOf(model.logOdds(candidates[0].pattern, 36)), 0.95);
}

} // namespace
} // namespace crm
