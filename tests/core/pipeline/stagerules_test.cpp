#include "core/pipeline/stagerules.h"

#include <gtest/gtest.h>

using namespace crm;

namespace {

TEST(StageRules, WhatIsClosedIsOpenedBeforeItIsClosedAnotherWay)
{
    using enum StageState;
    struct Case
    {
        StageState from, to;
        bool may;
    };
    for (const auto &[from, to, may] :
         {Case{Open, Open, true}, Case{Open, Won, true}, Case{Open, Lost, true}, Case{Won, Open, true},
          Case{Won, Won, false}, Case{Won, Lost, false}, Case{Lost, Open, true}, Case{Lost, Won, false},
          Case{Lost, Lost, false}})
        EXPECT_EQ(mayMove(from, to), may) << int(from) << " to " << int(to);
}

TEST(StageRules, OnlyWhatIsOpenStandsStillAndOnlyFromTheLastDayOn)
{
    EXPECT_FALSE(isStalled(StageState::Open, 29, 30));
    EXPECT_TRUE(isStalled(StageState::Open, 30, 30));
    EXPECT_FALSE(isStalled(StageState::Open, 3'000, 0)) << "0 never ends";
    EXPECT_FALSE(isStalled(StageState::Won, 30, 30));
}

TEST(StageRules, TheChanceIsItsOwnThenThatOfTheStageThenThatOfAll)
{
    EXPECT_EQ(chanceOf(StageState::Open, 7'000, 3'000, 1'000), 7'000);
    EXPECT_EQ(chanceOf(StageState::Open, 0, 3'000, 1'000), 0) << "somebody said that there is none";
    EXPECT_EQ(chanceOf(StageState::Open, -1, 3'000, 1'000), 3'000);
    EXPECT_EQ(chanceOf(StageState::Open, -1, 0, 1'000), 1'000);
    EXPECT_EQ(chanceOf(StageState::Won, 2'000, 3'000, 1'000), 10'000);
    EXPECT_EQ(chanceOf(StageState::Lost, 2'000, 3'000, 1'000), 0);
}

} // namespace
