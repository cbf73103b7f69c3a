#include "core/allocation/strategyrules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace crm;

namespace {

constexpr int kArrivals = 10'000;

/// Lets so many customers arrive, and does to the choices what getting one does.
class Arrivals
{
public:
    Arrivals(AllocationStrategy strategy, std::vector<AllocationChoice> people)
        : choices(std::move(people))
        , m_strategy(strategy)
    {
        for (size_t i = 0; i < choices.size(); ++i)
            choices[i].user = qint64(i) + 1;
        got.assign(choices.size(), 0);
    }

    size_t arrive(int importance = 1)
    {
        const auto place = choose(m_strategy, choices, importance);
        auto &chosen = choices[place];
        chosen.turn = ++m_turn;
        ++chosen.work;
        ++chosen.today;
        ++chosen.month;
        if (chosen.free)
            --*chosen.free;
        ++got[place];
        return place;
    }

    std::vector<AllocationChoice> choices;
    std::vector<int> got;

private:
    AllocationStrategy m_strategy;
    qint64 m_turn = 0;
};

std::vector<AllocationChoice> people(std::initializer_list<AllocationChoice> list)
{
    return list;
}

int spread(const std::vector<int> &got)
{
    const auto [low, high] = std::ranges::minmax(got);
    return high - low;
}

TEST(StrategyRules, InTurnNobodyGetsTwoMoreThanAnybodyElse)
{
    Arrivals arrivals(AllocationStrategy::RoundRobin,
                      people({{.work = 40}, {.work = 0}, {.free = 3}, {}, {.seniority = 5}, {}, {}}));
    for (int i = 0; i < kArrivals; ++i) {
        arrivals.arrive();
        ASSERT_LE(spread(arrivals.got), 1) << i;
    }
}

TEST(StrategyRules, InTurnGoesToWhoeverWaitedLongest)
{
    using enum AllocationStrategy;
    EXPECT_EQ(choose(RoundRobin, people({{.user = 1}, {.user = 4}, {.user = 9}}), 1), 0u);
    EXPECT_EQ(choose(RoundRobin,
                     people({{.user = 1, .turn = 7}, {.user = 4, .turn = 5}, {.user = 9, .turn = 6}}), 1),
              1u);
    EXPECT_EQ(choose(RoundRobin, people({{.user = 1, .turn = 7}, {.user = 4, .turn = 5}, {.user = 9}}), 1),
              2u)
        << "who is new is next";
}

TEST(StrategyRules, InTurnEqualsShareWhateverOthersGetBetween)
{
    // The first knows one industry, the others know two more, and what comes changes each time.
    auto list = people({{.user = 1}, {.user = 2}, {.user = 3}, {.user = 4}});
    std::vector<int> got(4, 0);
    for (int i = 0; i < kArrivals; ++i) {
        const size_t from = i % 3 ? 1 : 0;
        const size_t many = i % 3 ? 3 : 1;
        const auto place =
            from + choose(AllocationStrategy::RoundRobin, std::span(list).subspan(from, many), 1);
        list[place].turn = i + 1;
        ++got[place];
        ASSERT_LE(std::abs(got[1] - got[2]), 1) << i;
        ASSERT_LE(std::abs(got[2] - got[3]), 1) << i;
    }
}

TEST(StrategyRules, LeastWorkGoesToTheLeastAndEvensOutWhatDiffered)
{
    Arrivals arrivals(AllocationStrategy::LeastWork,
                      people({{.work = 500}, {.work = 3}, {.work = 0}, {.work = 77}, {.work = 1'200}}));
    for (int i = 0; i < kArrivals; ++i) {
        const auto least = std::ranges::min(arrivals.choices, {}, &AllocationChoice::work).work;
        const auto place = arrivals.arrive();
        ASSERT_EQ(arrivals.choices[place].work, least + 1) << i;
    }
    std::vector<int> work;
    for (const auto &choice : arrivals.choices)
        work.push_back(int(choice.work));
    EXPECT_LE(spread(work), 1);
}

TEST(StrategyRules, ByFreeCapacityEverybodyHasTheirShareAtEveryMoment)
{
    const auto room = std::vector<qint64>{4'000, 250, 9'750, 1, 3'000, 999};
    std::vector<AllocationChoice> list;
    for (const auto free : room)
        list.push_back({.free = free});
    Arrivals arrivals(AllocationStrategy::FreeCapacity, list);
    const double total = double(std::accumulate(room.begin(), room.end(), qint64(0)));
    for (int n = 1; n <= kArrivals; ++n) {
        arrivals.arrive();
        for (size_t i = 0; i < room.size(); ++i)
            ASSERT_LT(std::abs(arrivals.got[i] - n * double(room[i]) / total), 1.0) << n << " " << i;
    }
}

TEST(StrategyRules, WhereFewComeADayAllHaveTheirTurnInTime)
{
    // Three a day for seven people who all work off what they get until the next morning.
    using enum AllocationStrategy;
    for (const auto strategy : {RoundRobin, LeastWork, FreeCapacity, BestSkill, Seniority}) {
        Arrivals arrivals(strategy, people({{}, {}, {}, {}, {}, {}, {}}));
        for (int day = 0; day < kArrivals / 3; ++day) {
            for (int i = 0; i < 3; ++i)
                arrivals.arrive();
            for (auto &choice : arrivals.choices) {
                choice.work = choice.today = 0;
                choice.month = day % 22 ? choice.month : 0;
            }
            ASSERT_LE(spread(arrivals.got), 1) << int(strategy) << ' ' << day;
        }
    }
}

TEST(StrategyRules, SharesOfChanceHoldToo)
{
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<AllocationChoice> list;
        const auto many = 2 + dice() % 12;
        double total = 0;
        for (size_t i = 0; i < many; ++i) {
            list.push_back({.free = qint64(1 + dice() % 300)});
            total += double(*list.back().free);
        }
        Arrivals arrivals(AllocationStrategy::FreeCapacity, list);
        for (int n = 1; n <= int(total); ++n) {
            arrivals.arrive();
            for (size_t i = 0; i < many; ++i)
                ASSERT_LT(std::abs(arrivals.got[i] - n * double(*list[i].free) / total), 1.0)
                    << round << " " << n << " " << i;
        }
        for (const auto &choice : arrivals.choices)
            EXPECT_EQ(*choice.free, 0) << "all of it is used, and none twice";
    }
}

TEST(StrategyRules, WhoHasNoLimitCountsAsTheOneWithMostRoom)
{
    Arrivals arrivals(AllocationStrategy::FreeCapacity, people({{.free = 5'000}, {.free = 20'000}, {}}));
    for (int i = 0; i < kArrivals; ++i)
        arrivals.arrive();
    EXPECT_NEAR(arrivals.got[0], kArrivals / 9.0, 1);
    EXPECT_NEAR(arrivals.got[1], kArrivals * 4 / 9.0, 1);
    EXPECT_NEAR(arrivals.got[2], kArrivals * 4 / 9.0, 1);
}

TEST(StrategyRules, BestSkillGoesToNobodyWhoKnowsLess)
{
    Arrivals arrivals(AllocationStrategy::BestSkill,
                      people({{.skill = 2}, {.work = 9, .skill = 7}, {.skill = 0}, {.skill = 7}}));
    for (int i = 0; i < kArrivals; ++i)
        ASSERT_EQ(arrivals.choices[arrivals.arrive()].skill, 7);
    EXPECT_EQ(arrivals.got[0], 0);
    EXPECT_LE(std::abs(arrivals.choices[1].work - arrivals.choices[3].work), 1) << "equals share the work";
}

TEST(StrategyRules, TheMoreImportantTheMoreSenior)
{
    Arrivals arrivals(
        AllocationStrategy::Seniority,
        people({{.seniority = 1}, {.seniority = 5}, {.seniority = 3}, {.seniority = 5}, {.seniority = 1}}));
    std::mt19937 dice(11);
    int seniorities[5] = {0, 1, 3, 0, 5};
    for (int i = 0; i < kArrivals; ++i) {
        const int importance = importanceOf(dice() % 2, dice() % 3 == 0);
        ASSERT_EQ(arrivals.choices[arrivals.arrive(importance)].seniority, seniorities[importance])
            << importance;
    }
    EXPECT_LE(std::abs(arrivals.got[0] - arrivals.got[4]), 1);
    EXPECT_LE(std::abs(arrivals.got[1] - arrivals.got[3]), 1);
}

TEST(StrategyRules, EveryStrategyGivesTheOnlyOneWhatComes)
{
    using enum AllocationStrategy;
    for (const auto strategy : {RoundRobin, LeastWork, FreeCapacity, BestSkill, Seniority})
        EXPECT_EQ(choose(strategy, people({{.user = 3, .free = 1}}), 4), 0u);
}

} // namespace
