#include "core/pool/recyclingrules.h"

#include <gtest/gtest.h>

using namespace crm;

namespace {

constexpr DayNumber kDay = 20'000;

TEST(RecyclingRulesTest, WhoWasClaimedTodayAndNeverFollowedUpStaysSevenDays)
{
    const RecycleFacts facts{.acquired = kDay};
    EXPECT_EQ(deadlineOf({.clock = RecycleClock::NoFollowUp}, 7, facts), kDay + 7);
}

TEST(RecyclingRulesTest, TheClockOfAFollowUpIsTheLaterOfItAndTheClaim)
{
    EXPECT_EQ(deadlineOf({}, 7, {.acquired = kDay, .followedUp = kDay - 100}), kDay + 7);
    EXPECT_EQ(deadlineOf({}, 7, {.acquired = kDay, .followedUp = kDay + 3}), kDay + 10);
}

TEST(RecyclingRulesTest, HeldForCountsFromTheClaimAndNothingElse)
{
    const RecycleFacts facts{.acquired = kDay, .followedUp = kDay + 20, .dealt = kDay + 20};
    EXPECT_EQ(deadlineOf({.clock = RecycleClock::Held}, 30, facts), kDay + 30);
}

TEST(RecyclingRulesTest, AnOpenOpportunityStopsTheClockThatWaitsForOne)
{
    const RecycleTerms terms{.clock = RecycleClock::NoOpportunity, .keepOpportunity = false};
    EXPECT_EQ(deadlineOf(terms, 5, {.acquired = kDay}), kDay + 5);
    EXPECT_EQ(deadlineOf(terms, 5, {.acquired = kDay, .openOpportunity = true}), kNoDay);
}

TEST(RecyclingRulesTest, AContractThatEndedBeforeTheClaimDoesNotTakeTheCustomerTonight)
{
    const RecycleTerms terms{.clock = RecycleClock::ContractEnd};
    EXPECT_EQ(deadlineOf(terms, 30, {.acquired = kDay}), kNoDay);
    EXPECT_EQ(deadlineOf(terms, 30, {.acquired = kDay, .contractEnd = kDay + 90}), kDay + 120);
    EXPECT_EQ(deadlineOf(terms, 30, {.acquired = kDay, .contractEnd = kDay - 300}), kDay + 30);
}

TEST(RecyclingRulesTest, AProtectionPutsTheDeadlineOffToTheDayAfterIt)
{
    EXPECT_EQ(deadlineOf({}, 7, {.acquired = kDay, .protectedUntil = kDay + 30}), kDay + 31);
    EXPECT_EQ(deadlineOf({}, 7, {.acquired = kDay, .protectedUntil = kDay + 6}), kDay + 7);
    EXPECT_EQ(deadlineOf({.keepProtected = false}, 7, {.acquired = kDay, .protectedUntil = kDay + 30}),
              kDay + 7);
}

TEST(RecyclingRulesTest, EachExemptionIsASwitch)
{
    const RecycleFacts facts{.acquired = kDay,
                             .dealt = kDay - 1,
                             .openOpportunity = true,
                             .openComplaint = true,
                             .plannedContact = true};
    const RecycleTerms none{.keepProtected = false, .keepOpportunity = false, .keepComplaint = false};
    EXPECT_EQ(deadlineOf(none, 7, facts), kDay + 7);
    for (auto flag : {&RecycleTerms::keepDealt, &RecycleTerms::keepOpportunity, &RecycleTerms::keepComplaint,
                      &RecycleTerms::keepPlanned}) {
        auto terms = none;
        terms.*flag = true;
        EXPECT_EQ(deadlineOf(terms, 7, facts), kNoDay);
    }
}

TEST(RecyclingRulesTest, NothingRunsForWhoWasNeverAcquired)
{
    EXPECT_EQ(deadlineOf({}, 7, {}), kNoDay);
}

TEST(RecyclingRulesTest, AClockThatCannotBeTrustedWaitsForAPerson) // row 110
{
    constexpr qint64 kHour = 60LL * 60 * 1000;
    const qint64 newest = 1'000'000 * kHour;
    EXPECT_EQ(doubtOf(newest + 23 * kHour, newest, 5, {}), RecycleDoubt::None);
    EXPECT_EQ(doubtOf(newest + 40 * 24 * kHour, newest, 5, {}), RecycleDoubt::ClockAhead);
    EXPECT_EQ(doubtOf(newest - kHour, newest, 5, {}), RecycleDoubt::ClockBehind);
    EXPECT_EQ(doubtOf(newest, newest, 5, 4), RecycleDoubt::ManyAtOnce);
    EXPECT_EQ(doubtOf(newest, newest, 4, 4), RecycleDoubt::None);
    EXPECT_EQ(doubtOf(newest, {}, 4, {}), RecycleDoubt::None);
}

} // namespace
