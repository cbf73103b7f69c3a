#include "tests/faults/powercutday.h"

using namespace crm::test;

namespace {

using PowerCut = PowerCutDay;

TEST_F(PowerCut, LosesAndDamagesNothingThatWasAcknowledged)
{
    const auto findings = cut(6, 55, Fault::None);
    EXPECT_GE(findings.cuts, 300);
    EXPECT_EQ(findings.corrupt, 0);
    EXPECT_EQ(findings.half, 0);
    EXPECT_EQ(findings.lost, 0);
}

/// A backup has no log: the first to open it makes one.
TEST_F(PowerCut, LosesAndDamagesNothingOfAFileThatWasRestored)
{
    restore();
    const auto findings = cut(2, 50, Fault::None);
    EXPECT_EQ(findings.failures(), 0);
}

TEST_F(PowerCut, LosesAndDamagesNothingOfATeamsFileEither)
{
    share();
    const auto findings = cut(4, 50, Fault::None);
    EXPECT_GE(findings.cuts, 200);
    EXPECT_EQ(findings.corrupt, 0);
    EXPECT_EQ(findings.half, 0);
    EXPECT_EQ(findings.lost, 0);
}

TEST_F(PowerCut, IsSeenOfATeamsFileWhereTheDiskOnlySaysThatItSynced)
{
    share();
    EXPECT_GE(cut(1, 30, Fault::LyingDisk).failures(), 3);
}

TEST_F(PowerCut, IsSeenOfATeamsFileWhereSynchronousIsOff)
{
    share();
    EXPECT_GE(cut(1, 30, Fault::SynchronousOff).failures(), 3);
}

TEST_F(PowerCut, IsSeenWhereTheDiskOnlySaysThatItSynced)
{
    const auto findings = cut(1, 30, Fault::LyingDisk);
    EXPECT_GE(findings.failures(), 3);
}

TEST_F(PowerCut, IsSeenWhereSynchronousIsOff)
{
    const auto findings = cut(1, 30, Fault::SynchronousOff);
    EXPECT_GE(findings.failures(), 3);
}

} // namespace
