#include "ui/activity/duealerts.h"

#include "core/activity/activityservice.h"
#include "core/platform/settings.h"
#include "tests/support/testworkspace.h"

#include <QIcon>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

CalendarEntry entry(qint64 id, qint64 at)
{
    return {.activity = {.id = {id}, .state = ActivityState::Planned, .at = at}, .customer = u"宁波五金"_s};
}

/// A person's settings, read anew each time as after a restart.
class ReminderMemoryTest : public testing::Test
{
protected:
    std::vector<CalendarEntry> news(const std::vector<CalendarEntry> &due, qint64 now)
    {
        Settings settings(folder.filePath(u"settings.ini"_s));
        return ui::ReminderMemory(settings, u"a.kingfisher"_s, {1}).news(due, 0, now);
    }
    template <typename Act>
    void remember(Act act)
    {
        Settings settings(folder.filePath(u"settings.ini"_s));
        ui::ReminderMemory memory(settings, u"a.kingfisher"_s, {1});
        act(memory);
    }

    QTemporaryDir folder;
};

TEST_F(ReminderMemoryTest, WhatWasToldIsNotToldAgainAfterARestart)
{
    const std::vector due{entry(1, 1000), entry(2, 2000)};
    EXPECT_EQ(news(due, 3000).size(), 2u);
    remember([&](ui::ReminderMemory &memory) { memory.told({due[0]}); });
    ASSERT_EQ(news(due, 3000).size(), 1u);
    EXPECT_EQ(news(due, 3000)[0].activity.id.value, 2);
}

TEST_F(ReminderMemoryTest, WhatWasPutOffComesAgainAfterARestartWhenItsTimeHasCome)
{
    const std::vector due{entry(1, 1000)};
    remember([&](ui::ReminderMemory &memory) {
        memory.told(due);
        memory.snooze(due, 1000 + 15 * kMinute);
    });
    EXPECT_TRUE(news(due, 1000 + 14 * kMinute).empty());
    EXPECT_EQ(news(due, 1000 + 15 * kMinute).size(), 1u);
    remember([&](ui::ReminderMemory &memory) { memory.told(due); });
    EXPECT_TRUE(news(due, 1000 + 20 * kMinute).empty());
}

TEST_F(ReminderMemoryTest, WhatWasMovedIsAnotherReminder)
{
    remember([&](ui::ReminderMemory &memory) { memory.told({entry(1, 1000)}); });
    EXPECT_EQ(news({entry(1, 5000)}, 5000).size(), 1u);
}

TEST_F(ReminderMemoryTest, WhatIsLongOverIsForgottenAndASnoozeOfAWrongClockDoesNotHold)
{
    const std::vector due{entry(1, 1000)};
    remember([&](ui::ReminderMemory &memory) { memory.snooze(due, 365LL * 24 * 60 * kMinute); });
    EXPECT_EQ(news(due, 2000).size(), 1u);
    remember([&](ui::ReminderMemory &memory) {
        memory.told(due);
        memory.forgetBefore(2000);
    });
    EXPECT_EQ(news(due, 2000).size(), 1u) << "as if it had never been told";
}

/// Now is 2026-11-22 09:00 in the base's zone, and stands still.
class DueAlertsTest : public testing::Test
{
protected:
    void plan(const QString &text, qint64 in)
    {
        workspace.write([=](Session &session) {
            const auto customer = session.customers().add({.customer = {.name = text}});
            return session.activities().record({.customer = customer,
                                                .state = ActivityState::Planned,
                                                .at = session.operations().clock().now() + in,
                                                .text = text});
        });
    }
    std::unique_ptr<ui::DueAlerts> open()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
        return std::make_unique<ui::DueAlerts>(*workspace, settings, QIcon());
    }
    static bool tells(const ui::DueAlerts &alerts, const QString &text)
    {
        return QTest::qWaitFor(
            [&] { return !alerts.notices().isEmpty() && alerts.notices().front().text.contains(text); },
            3000);
    }

    TestWorkspace workspace;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
};

TEST_F(DueAlertsTest, WhatIsDueIsToldAndWhatLiesAheadIsNot)
{
    plan(u"现在"_s, -kMinute);
    plan(u"下午"_s, 300 * kMinute);
    const auto alerts = open();
    ASSERT_TRUE(tells(*alerts, u"现在"_s));
    EXPECT_FALSE(alerts->notices().front().text.contains(u"下午"_s));
}

TEST_F(DueAlertsTest, WhatIsPutOffStaysAwayAlsoAfterARestart)
{
    plan(u"现在"_s, -kMinute);
    {
        const auto alerts = open();
        ASSERT_TRUE(tells(*alerts, u"现在"_s));
        alerts->act(u"due-hour"_s);
        EXPECT_TRUE(alerts->notices().isEmpty());
    }
    const auto again = open();
    QTest::qWait(300);
    EXPECT_TRUE(again->notices().isEmpty());
}

TEST_F(DueAlertsTest, WhatWasDoneMeanwhileIsNoLongerDue)
{
    plan(u"现在"_s, -kMinute);
    const auto alerts = open();
    ASSERT_TRUE(tells(*alerts, u"现在"_s));
    workspace.write([](Session &session) {
        const auto planned =
            session.activities().planned(session.actor().id(), session.operations().clock().now());
        return session.activities().complete(planned.front().id, u"聊过"_s);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return alerts->notices().isEmpty(); }));
}

} // namespace
