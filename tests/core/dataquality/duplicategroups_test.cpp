#include "core/dataquality/duplicategroups.h"

#include <gtest/gtest.h>

namespace crm {
namespace {

using Groups = std::vector<std::vector<int>>;

TEST(DuplicateGroupsTest, PairsThatHangTogetherAreOneGroup)
{
    const auto likely = [](int, int) { return 1.0; };
    EXPECT_EQ(groupsOf({{1, 2, 9}, {2, 3, 8}, {7, 8, 5}}, likely, -7), (Groups{{1, 2, 3}, {7, 8}}));
    EXPECT_EQ(groupsOf({}, likely, -7), Groups{});
}

TEST(DuplicateGroupsTest, AChainBreaksAtItsWeakestLink)
{
    // 1-2-3-4, but 1 and 4 cannot be one.
    const auto odds = [](int one, int other) { return std::abs(one - other) >= 3 ? -20.0 : 1.0; };
    EXPECT_EQ(groupsOf({{1, 2, 9}, {3, 4, 8}, {2, 3, 2}}, odds, -7), (Groups{{1, 2}, {3, 4}}));
    EXPECT_EQ(groupsOf({{1, 2, 9}, {3, 4, 8}, {2, 3, 2}}, odds, -30), (Groups{{1, 2, 3, 4}}));
}

TEST(DuplicateGroupsTest, TheOrderOfPairsDoesNotMatter)
{
    const auto odds = [](int one, int other) { return one + other == 5 ? -20.0 : 1.0; };
    const auto groups = groupsOf({{1, 2, 9}, {2, 4, 3}, {1, 3, 5}}, odds, -7);
    EXPECT_EQ(groupsOf({{1, 3, 5}, {2, 4, 3}, {1, 2, 9}}, odds, -7), groups);
}

TEST(DuplicateGroupsTest, AGroupStopsGrowing)
{
    std::vector<ScoredPair> chain;
    for (int i = 0; i < 500; ++i)
        chain.push_back({i, i + 1, 5});
    for (const auto &group : groupsOf(
             chain, [](int, int) { return 1.0; }, -7))
        EXPECT_LE(group.size(), 60U);
}

} // namespace
} // namespace crm
