#include "core/customer/customerservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/recyclingwatch.h"
#include "tests/ui/support/workspacetest.h"
#include "ui/pool/recyclingalerts.h"

#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace crm;
using namespace crm::ui;

namespace {

constexpr qint64 kHour = 60LL * 60 * 1000;
constexpr qint64 kDay = 24 * kHour;

/// A customer of whoever works here goes back in two days.
class RecyclingAlertsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        clock->set(clock->now() - 8 * kDay);
        WorkspaceTest::SetUp();
        customer = addCustomer(u"甲公司"_s);
        write([](Session &session) {
            return session.recycleRules()
                .add({.name = u"未跟进"_s, .days = 10, .pool = session.pools().defaultPool()})
                .value;
        });
        clock->set(clock->now() + 8 * kDay);
        // An empty list is complete as well.
        ASSERT_TRUE(settles([&] {
            const auto list = workspace->directory().snapshot();
            return list->stage() == DirectoryStage::Complete && list->rowOf(customer.value);
        }));
    }
    void arrive()
    {
        bars = std::make_unique<NoticeBars>();
        alerts = std::make_unique<RecyclingAlerts>(*workspace, settings, QIcon());
        QObject::connect(alerts.get(), &RecyclingAlerts::noticesChanged, bars.get(),
                         [this] { bars->set(alerts->notices()); });
        QObject::connect(bars.get(), &NoticeBars::acted, alerts.get(), &RecyclingAlerts::act);
        QObject::connect(bars.get(), &NoticeBars::closed, alerts.get(), &RecyclingAlerts::close);
    }
    void click(const QString &name)
    {
        auto *button = bars->findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool isTold()
    {
        return settles([&] { return alerts->notices().size() == 1; });
    }
    /// Whether another look tells nothing.
    bool isQuiet()
    {
        alerts->look();
        QTest::qWait(700);
        return alerts->notices().isEmpty();
    }

    CustomerId customer;
    std::unique_ptr<NoticeBars> bars;
    std::unique_ptr<RecyclingAlerts> alerts;
};

TEST_F(RecyclingAlertsTest, SaysWhoGoesAndLeadsToThem)
{
    arrive();
    ASSERT_TRUE(isTold());
    const auto text = alerts->notices().front().text;
    EXPECT_TRUE(text.contains(u"甲公司"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u'2')) << text.toStdString();
    QSignalSpy wanted(alerts.get(), &RecyclingAlerts::wanted);
    click(u"noticeAct"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][1].toMap()[u"ids"_s].toList(), QVariantList{customer.value});
    EXPECT_TRUE(alerts->notices().isEmpty()) << "it was seen";
}

TEST_F(RecyclingAlertsTest, PutOffForAnHourItComesBackThen)
{
    arrive();
    ASSERT_TRUE(isTold());
    click(u"notice-recycling-hour"_s);
    EXPECT_TRUE(alerts->notices().isEmpty());
    clock->set(clock->now() + kHour / 2);
    EXPECT_TRUE(isQuiet());
    clock->set(clock->now() + kHour);
    alerts->look();
    EXPECT_TRUE(isTold());
}

TEST_F(RecyclingAlertsTest, PutOffUntilTomorrowItStaysSoOverARestart)
{
    arrive();
    ASSERT_TRUE(isTold());
    click(u"notice-recycling-morning"_s);
    arrive();
    EXPECT_TRUE(isQuiet());
    clock->set(clock->now() + kDay);
    alerts->look();
    EXPECT_TRUE(isTold());
}

TEST_F(RecyclingAlertsTest, WhatWasClosedIsNotSaidAgain)
{
    arrive();
    ASSERT_TRUE(isTold());
    click(u"noticeClose"_s);
    EXPECT_TRUE(isQuiet());
}

TEST_F(RecyclingAlertsTest, WhatComesDueGoesByItselfWithinTheHour)
{
    RecyclingWatch watch(*workspace);
    QSignalSpy recycled(&watch, &RecyclingWatch::recycled);
    QSignalSpy warned(&watch, &RecyclingWatch::warned);
    watch.look(); // as at the start
    ASSERT_TRUE(settles([&] { return warned.count() == 1; }));
    EXPECT_EQ(recycled.count(), 0) << "two days are left";
    clock->set(clock->now() + kDay);
    clock->set(clock->now() + kDay);
    write([](Session &session) {
        session.recycling().confirmTime(); // so that nobody doubts the clock
        return 0;
    });
    auto *hour = watch.findChild<QTimer *>();
    ASSERT_NE(hour, nullptr);
    EXPECT_EQ(hour->interval(), int(kHour));
    EXPECT_TRUE(hour->isActive());
    hour->start(1); // it is over
    ASSERT_TRUE(settles([&] { return recycled.count() == 1; }));
    hour->stop();
    EXPECT_FALSE(
        read([this](Session &session) { return session.customers().get(customer).owner; }).isValid());
}

TEST_F(RecyclingAlertsTest, OfWhomTheRunAtTheStartTookNobodyIsWarned)
{
    clock->set(clock->now() + 2 * kDay);
    write([](Session &session) {
        session.recycling().confirmTime();
        return 0;
    });
    RecyclingWatch watch(*workspace);
    QSignalSpy recycled(&watch, &RecyclingWatch::recycled);
    std::optional<size_t> told;
    QObject::connect(&watch, &RecyclingWatch::warned, &watch,
                     [&](const std::vector<RecycleWarning> &warnings) { told = warnings.size(); });
    watch.look();
    ASSERT_TRUE(settles([&] { return told.has_value(); }));
    EXPECT_EQ(recycled.count(), 1);
    EXPECT_EQ(told, 0U) << "they are gone: nobody can save them any more";
}

TEST_F(RecyclingAlertsTest, OfWhoeverHasGoneMeanwhileTheBarSaysNothingAnyLonger)
{
    arrive();
    ASSERT_TRUE(isTold());
    write([this](Session &session) {
        return session.pools().release(std::array{customer}, u"没有预算"_s).operation;
    });
    alerts->look();
    EXPECT_TRUE(settles([&] { return alerts->notices().isEmpty(); }));
}

TEST_F(RecyclingAlertsTest, AClockThatIsInDoubtAsksOnceAndNotWhoMayNotConfirm)
{
    clock->set(clock->now() + 3 * kDay);
    arrive();
    const auto asks = [this] {
        const auto notices = alerts->notices();
        return std::ranges::any_of(notices,
                                   [](const Notice &notice) { return notice.key == u"recycling-waits"_s; });
    };
    ASSERT_TRUE(settles(asks));
    QSignalSpy wanted(alerts.get(), &RecyclingAlerts::wanted);
    alerts->act(u"recycling-waits"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"recycling"_s);
    EXPECT_FALSE(asks());
    alerts->look();
    EXPECT_TRUE(settles(asks)) << "nobody has confirmed it";
    write([this](Session &session) {
        return session.recycling().run(workspace->directory().snapshot(), RecycleRun::Confirmed).operation;
    });
    alerts->look();
    EXPECT_TRUE(settles([&] { return !asks(); }));
}

} // namespace
