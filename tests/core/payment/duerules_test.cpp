#include "core/payment/duerules.h"

#include <gtest/gtest.h>

#include <random>

using namespace crm;

namespace {

const QDate kDay(2026, 11, 22);

PlannedPart share(int share, std::optional<QDate> due = {})
{
    return {.share = share, .due = due};
}
PlannedPart fixed(qint64 units, std::optional<QDate> due = {})
{
    return {.amount = Amount::units(units), .due = due};
}
Amount sumOf(const std::vector<OwedPart> &parts)
{
    Amount sum;
    for (const auto &part : parts)
        sum += part.amount;
    return sum;
}

TEST(DueRules, AgeingCountsFromTheDayAfter)
{
    EXPECT_EQ(ageingOf(-400), Ageing::NotDue);
    EXPECT_EQ(ageingOf(0), Ageing::NotDue) << "on the day itself";
    EXPECT_EQ(ageingOf(1), Ageing::To30);
    EXPECT_EQ(ageingOf(30), Ageing::To30);
    EXPECT_EQ(ageingOf(31), Ageing::To60);
    EXPECT_EQ(ageingOf(60), Ageing::To60);
    EXPECT_EQ(ageingOf(61), Ageing::To90);
    EXPECT_EQ(ageingOf(90), Ageing::To90);
    EXPECT_EQ(ageingOf(91), Ageing::Over90);
    EXPECT_EQ(ageingOf(100'000), Ageing::Over90);
}

TEST(DueRules, SharesOfAWholeMakeUpTheWholeWhateverRoundingLeaves)
{
    const auto parts = partsOf(Amount{1'000'000}, {share(3333), share(3333), share(3334)}); // 100.00
    ASSERT_EQ(parts.size(), 3u);
    EXPECT_EQ(parts[0].amount, Amount{333'300});
    EXPECT_EQ(parts[2].amount, Amount{333'400});
    const auto cents = partsOf(Amount{100'500}, {share(3000), share(7000)}); // 10.05: 3.015 -> 3.02
    EXPECT_EQ(cents[0].amount, Amount{30'200});
    EXPECT_EQ(cents[1].amount, Amount{70'300});
}

TEST(DueRules, WhatAPlanLeavesHasNoDayAndWhatIsTooMuchIsCut)
{
    auto parts = partsOf(Amount::units(100), {share(3000, kDay), fixed(20, kDay)});
    ASSERT_EQ(parts.size(), 3u);
    EXPECT_EQ(parts[2].amount, Amount::units(50));
    EXPECT_EQ(parts[2].planned, -1);
    EXPECT_FALSE(parts[2].due);
    parts = partsOf(Amount::units(100), {fixed(80), fixed(80), fixed(80)}); // the order became smaller
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[1].amount, Amount::units(20));
    EXPECT_TRUE(partsOf({}, {share(5000)}).empty());
    parts = partsOf(Amount::units(-100), {share(5000, kDay)});
    ASSERT_EQ(parts.size(), 1u) << "a credit has no plan";
    EXPECT_EQ(parts[0].amount, Amount::units(-100));
}

TEST(DueRules, PartsAlwaysMakeUpTheTotal)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 5'000; ++round) {
        const Amount total{qint64(random() % 20'000'000'000'000'000ULL) - 10'000'000'000'000'000LL};
        std::vector<PlannedPart> plan;
        int left = 10'000;
        while (left > 0 && plan.size() < 6) {
            const int next = 1 + int(random() % unsigned(left));
            plan.push_back(random() % 4 ? share(next) : fixed(qint64(1 + random() % 1'000'000)));
            left -= next;
        }
        ASSERT_EQ(sumOf(partsOf(total, plan)), total) << total.value;
    }
}

TEST(DueRules, WhatIsPaidIsPutToTheEarliestFirstAndToWhatHasNoDayLast)
{
    auto parts = partsOf(Amount::units(100), {fixed(30), fixed(30, kDay.addDays(9)), fixed(40, kDay)});
    EXPECT_EQ(settle(parts, Amount::units(50)), Amount{});
    EXPECT_EQ(parts[2].open(), Amount{});
    EXPECT_EQ(parts[1].open(), Amount::units(20));
    EXPECT_EQ(parts[0].open(), Amount::units(30));
    EXPECT_EQ(settle(parts, Amount::units(60)), Amount::units(10)) << "too much is on the account";
}

TEST(DueRules, ACreditIsSettledByWhatIsPaidBack)
{
    auto parts = partsOf(Amount::units(-100), {});
    EXPECT_EQ(settle(parts, Amount::units(-40)), Amount{});
    EXPECT_EQ(parts[0].open(), Amount::units(-60));
    EXPECT_EQ(settle(parts, Amount::units(-80)), Amount::units(-20));
}

} // namespace
