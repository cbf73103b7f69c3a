#include "ui/common/background.h"

#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;

namespace {

TEST(Background, WhatCameOfItArrivesOnTheThreadOfTheReceiver)
{
    QObject receiver;
    QThread *where = nullptr;
    int found = 0;
    ui::inBackground(
        &receiver, [] { return 7; },
        [&](const Outcome<int> &outcome) {
            where = QThread::currentThread();
            found = outcome ? *outcome : -1;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found != 0; }));
    EXPECT_EQ(found, 7);
    EXPECT_EQ(where, QThread::currentThread());
}

TEST(Background, AnErrorIsAnOutcome)
{
    QObject receiver;
    QString message;
    ui::inBackground(
        &receiver, []() -> int { throw Error(Error::Code::Invalid, QStringLiteral("no")); },
        [&](const Outcome<int> &outcome) { message = outcome ? QString() : outcome.error().message(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message.isEmpty(); }));
    EXPECT_EQ(message, QStringLiteral("no"));
}

TEST(Background, NobodyIsToldWhereTheReceiverIsGone)
{
    auto hold = std::make_shared<QSemaphore>();
    auto ended = std::make_shared<QSemaphore>();
    bool told = false;
    {
        QObject receiver;
        ui::inBackground(
            &receiver,
            [hold, ended] {
                hold->acquire();
                ended->release();
                return 1;
            },
            [&](const Outcome<int> &) { told = true; });
    }
    hold->release();
    ASSERT_TRUE(ended->tryAcquire(1, 5'000));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

} // namespace
