#include "core/dataquality/similarity.h"

#include <gtest/gtest.h>

namespace crm {
namespace {

/// Winkler's own examples (Winkler 1990).
TEST(JaroWinklerTest, GivesThePublishedValues)
{
    EXPECT_NEAR(jaroWinkler(u"martha", u"marhta"), 0.9611, 5e-5);
    EXPECT_NEAR(jaroWinkler(u"dwayne", u"duane"), 0.8400, 5e-5);
    EXPECT_NEAR(jaroWinkler(u"dixon", u"dicksonx"), 0.8133, 5e-5);
    EXPECT_EQ(jaroWinkler(u"abc", u"xyz"), 0);
    EXPECT_EQ(jaroWinkler(u"abc", u"abc"), 1);
    EXPECT_EQ(jaroWinkler(u"", u"abc"), 0);
}

TEST(EditDistanceTest, CountsInsertionsDeletionsReplacementsAndSwaps)
{
    EXPECT_EQ(editDistance(u"smith", u"smith", 1), 0);
    EXPECT_EQ(editDistance(u"smith", u"smiht", 1), 1);
    EXPECT_EQ(editDistance(u"smith", u"smit", 1), 1);
    EXPECT_EQ(editDistance(u"smith", u"smyth", 1), 1);
    EXPECT_EQ(editDistance(u"smith", u"smithe", 1), 1);
    EXPECT_EQ(editDistance(u"smith", u"smythe", 2), 2);
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 5), 3);
    EXPECT_EQ(editDistance(u"ca", u"abc", 5), 3); // Optimal string alignment, not Damerau's full distance.
}

TEST(EditDistanceTest, StopsAtItsLimit)
{
    EXPECT_EQ(editDistance(u"kitten", u"sitting", 2), 3);
    EXPECT_EQ(editDistance(u"abcd", u"wxyz", 1), 2);
    EXPECT_EQ(editDistance(u"", u"abc", 2), 3);
    EXPECT_EQ(editDistance(u"", u"ab", 2), 2);
}

} // namespace
} // namespace crm
