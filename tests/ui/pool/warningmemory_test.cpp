#include "ui/pool/warningmemory.h"

#include "core/platform/settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kNow = 1'795'338'000'000;
constexpr qint64 kHour = 60LL * 60 * 1000;

RecycleWarning warning(qint64 customer, int step, QDate deadline = {2026, 11, 29})
{
    return {.entry = {.customer = {customer}, .deadline = deadline}, .step = step};
}

class WarningMemoryTest : public testing::Test
{
protected:
    /// As after a restart.
    WarningMemory memory(Settings &settings) { return {settings, u"/data/team.kingfisher"_s}; }

    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);
};

TEST_F(WarningMemoryTest, EachStepIsToldOnceAlsoAfterARestart)
{
    {
        Settings settings(file);
        auto kept = memory(settings);
        EXPECT_EQ(kept.news({warning(1, 7), warning(2, 7)}, kNow).size(), 2U);
        kept.told({warning(1, 7)}, {2026, 11, 22});
    }
    Settings settings(file);
    EXPECT_EQ(memory(settings).news({warning(1, 7), warning(2, 7)}, kNow), (std::vector{warning(2, 7)}));
    EXPECT_EQ(memory(settings).news({warning(1, 3)}, kNow).size(), 1U) << "the next step is news";
    EXPECT_EQ(memory(settings).news({warning(1, 7, {2026, 12, 29})}, kNow).size(), 1U)
        << "so is another deadline";
    EXPECT_EQ(WarningMemory(settings, u"/data/other.kingfisher"_s).news({warning(1, 7)}, kNow).size(), 1U);
}

TEST_F(WarningMemoryTest, WhatIsSnoozedComesAgainAlsoAfterARestart)
{
    {
        Settings settings(file);
        auto kept = memory(settings);
        kept.told({warning(1, 7)}, {2026, 11, 22});
        kept.snooze({warning(1, 7)}, kNow + kHour);
    }
    Settings settings(file);
    EXPECT_TRUE(memory(settings).news({warning(1, 7), warning(2, 1)}, kNow).empty());
    EXPECT_EQ(memory(settings).news({warning(1, 7), warning(2, 1)}, kNow + kHour).size(), 2U);
    EXPECT_EQ(memory(settings).news({warning(1, 7)}, kNow - 400 * 24 * kHour).size(), 1U)
        << "a clock that was wrong silences nothing for a year";
}

} // namespace
