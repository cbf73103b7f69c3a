#include "core/pool/claimrules.h"

#include <gtest/gtest.h>

using namespace crm;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

qint64 at(int year, int month, int day, int hour = 12, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), kShanghai).toMSecsSinceEpoch();
}

std::optional<ClaimRefusal> decide(const ClaimTerms &terms, const Claimant &claimant, qint64 now,
                                   const Claimable &customer = {})
{
    return refusalOfClaim(terms, claimant, customer, now, kShanghai);
}

TEST(ClaimRulesTest, ALimitOfTheDayHoldsUntilMidnightOfTheTeam)
{
    const ClaimTerms terms{.perDay = 3};
    EXPECT_FALSE(decide(terms, {.claimedToday = 2}, at(2026, 11, 22, 23, 59, 59)));
    const auto refusal = decide(terms, {.claimedToday = 3}, at(2026, 11, 22, 23, 59, 59));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ClaimRefusal::Kind::PerDay);
    EXPECT_EQ(refusal->fromWhen, at(2026, 11, 23, 0));
    EXPECT_EQ(refusal->limit, 3);
}

TEST(ClaimRulesTest, PeriodsAreCalendarOnesOfTheTeamsZone)
{
    const auto periods = claimPeriods(at(2026, 11, 22, 23, 59, 59), kShanghai); // a Sunday
    EXPECT_EQ(periods.day.begin, at(2026, 11, 22, 0));
    EXPECT_EQ(periods.day.end, at(2026, 11, 23, 0));
    EXPECT_EQ(periods.week.begin, at(2026, 11, 16, 0));
    EXPECT_EQ(periods.week.end, at(2026, 11, 23, 0));
    EXPECT_EQ(periods.month.begin, at(2026, 11, 1, 0));
    EXPECT_EQ(periods.month.end, at(2026, 12, 1, 0));
}

TEST(ClaimRulesTest, ADayThatBeginsLateForTheClockChangeBeginsLate)
{
    const QTimeZone cairo("Africa/Cairo"); // 2026-04-24 begins at 01:00
    const auto periods =
        claimPeriods(QDateTime(QDate(2026, 4, 24), QTime(12, 0), cairo).toMSecsSinceEpoch(), cairo);
    EXPECT_EQ(periods.day.begin, QDateTime(QDate(2026, 4, 24), QTime(1, 0), cairo).toMSecsSinceEpoch());
}

TEST(ClaimRulesTest, ThePreviousOwnerWaitsCalendarDays)
{
    const ClaimTerms terms{.previousOwnerDays = 7};
    const Claimable mine{.lostByClaimant = at(2026, 11, 1, 18)};
    EXPECT_EQ(decide(terms, {}, at(2026, 11, 7, 23, 59, 59), mine)->fromWhen, at(2026, 11, 8, 0));
    EXPECT_FALSE(decide(terms, {}, at(2026, 11, 8, 0), mine));
    EXPECT_FALSE(decide(terms, {}, at(2026, 11, 1), Claimable{}));
}

TEST(ClaimRulesTest, WhatHasJustComeInWaits)
{
    const ClaimTerms terms{.newDays = 1};
    const Claimable fresh{.pooledAt = at(2026, 11, 22, 23)};
    EXPECT_EQ(decide(terms, {}, at(2026, 11, 22, 23, 30), fresh)->kind, ClaimRefusal::Kind::NewInPool);
    EXPECT_FALSE(decide(terms, {}, at(2026, 11, 23, 0), fresh));
}

TEST(ClaimRulesTest, AdminsSkipPeriodsAndProtectionsButNeverTheHoldLimit)
{
    const ClaimTerms terms{.perDay = 1, .previousOwnerDays = 7, .newDays = 7, .adminExempt = true};
    const auto now = at(2026, 11, 22);
    const Claimable customer{.pooledAt = now, .lostByClaimant = now};
    Claimant admin{.isAdmin = true, .claimedToday = 5};
    EXPECT_FALSE(decide(terms, admin, now, customer));
    admin.holding = {.limit = 10, .owned = 10};
    EXPECT_EQ(decide(terms, admin, now, customer)->kind, ClaimRefusal::Kind::HoldLimit);
    admin.holding = {};
    auto strict = terms;
    strict.adminExempt = false;
    EXPECT_TRUE(decide(strict, admin, now, customer));
}

TEST(ClaimRulesTest, ExemptCustomersDoNotCount)
{
    Holding holding{.limit = 100, .owned = 139, .exempt = 40};
    EXPECT_TRUE(holding.admits(1));
    EXPECT_FALSE(holding.admits(2));
    ++holding.owned;
    EXPECT_FALSE(holding.admits(1));
}

TEST(ClaimRulesTest, TheRefusalThatLastsLongestIsTold)
{
    const ClaimTerms terms{.perDay = 1, .perMonth = 1, .previousOwnerDays = 3};
    const auto now = at(2026, 11, 22);
    const auto refusal =
        decide(terms, {.claimedToday = 1, .claimedThisMonth = 1}, now, {.lostByClaimant = now});
    EXPECT_EQ(refusal->kind, ClaimRefusal::Kind::PerMonth);
}

TEST(ClaimRulesTest, WhoIsNoMemberAndWhatWasSoldAreRefusedWhateverTheDay)
{
    EXPECT_EQ(decide({}, {.isMember = false}, 0)->kind, ClaimRefusal::Kind::NotMember);
    EXPECT_FALSE(decide({}, {.isMember = false, .isAdmin = true}, 0));
    EXPECT_FALSE(decide({}, {}, 0, {.dealt = true}));
    const auto refusal = decide({.dealtClaimable = false}, {}, 0, {.dealt = true});
    EXPECT_EQ(refusal->kind, ClaimRefusal::Kind::Dealt);
    EXPECT_FALSE(refusal->fromWhen);
}

TEST(ClaimRulesTest, WhatIsLeftIsTheSmallestOfAllLimits)
{
    const ClaimTerms terms{.perDay = 5, .perWeek = 8};
    EXPECT_EQ(claimsLeft({}, {}), std::nullopt);
    EXPECT_EQ(claimsLeft(terms, {.claimedToday = 1, .claimedThisWeek = 7}), 1);
    EXPECT_EQ(claimsLeft(terms, {.claimedToday = 9}), 0);
    EXPECT_EQ(claimsLeft(terms, {.holding = {.limit = 10, .owned = 8}}), 2);
    EXPECT_EQ(claimsLeft(terms, {.isMember = false}), 0);
}

} // namespace
