#include "core/storage/transaction.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace crm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A workspace whose file somebody else is about to write to.
class Waiting : public testing::Test
{
protected:
    std::shared_ptr<Turn> add(const QString &name)
    {
        return workspace->write(
            workspace.operator->(),
            [name](Session &session) { return session.customers().add({.customer = {.name = name}}); },
            [this](const Outcome<CustomerId> &outcome) { outcomes.push_back(outcome); });
    }
    bool answered(size_t count)
    {
        return QTest::qWaitFor([&] { return outcomes.size() == count; }, 10'000);
    }
    qint64 customers()
    {
        return workspace.read([](Session &session) { return session.customers().count(); });
    }

    TestWorkspace workspace;
    Connection other{workspace->path()};
    std::vector<Outcome<CustomerId>> outcomes;
};

TEST_F(Waiting, AWriteThatIsHeldUpCanBeCancelledAndHasNotHappenedThen)
{
    auto hold = std::make_unique<Transaction>(other);
    const auto turn = add(u"甲"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return turn->isHeldUp(); }));

    EXPECT_TRUE(turn->cancel());
    ASSERT_TRUE(answered(1));
    EXPECT_TRUE(outcomes[0].errorAs<Cancelled>());
    hold.reset();
    EXPECT_EQ(customers(), 0);

    add(u"乙"_s); // the next one is not affected
    ASSERT_TRUE(answered(2));
    EXPECT_TRUE(outcomes[1]);
    EXPECT_EQ(customers(), 1);
}

TEST_F(Waiting, AWriteThatHasBegunCannotBeCancelledAnyMore)
{
    const auto turn = add(u"甲"_s);
    ASSERT_TRUE(answered(1));
    EXPECT_FALSE(turn->cancel());
    EXPECT_TRUE(outcomes[0]);
    EXPECT_EQ(customers(), 1);
}

TEST_F(Waiting, WhoeverIsFirstDecidesBetweenBeginningAndCancelling)
{
    for (int i = 0; i < 60; ++i) {
        SCOPED_TRACE(i);
        const auto before = customers();
        outcomes.clear();
        auto hold = std::make_unique<Transaction>(other);
        const auto turn = add(u"客户%1"_s.arg(i));
        ASSERT_TRUE(QTest::qWaitFor([&] { return turn->isHeldUp(); }));
        hold.reset();
        QThread::usleep(unsigned(i) * 100);
        const bool cancelled = turn->cancel();
        ASSERT_TRUE(answered(1));
        EXPECT_EQ(bool(outcomes[0]), !cancelled);
        EXPECT_EQ(customers(), before + !cancelled);
    }
}

TEST_F(Waiting, AWriteBehindAnotherOneIsCancelledBeforeItIsLookedAt)
{
    std::atomic<bool> goOn = false;
    workspace->write(
        workspace.operator->(),
        [&goOn](Session &session) {
            const auto work = session.operations().begin(u"customer.add"_s);
            while (!goOn)
                QThread::msleep(1);
            return true;
        },
        [](const Outcome<bool> &) {});
    const auto turn = add(u"甲"_s);
    QTest::qWait(50);
    EXPECT_TRUE(turn->isWaiting());
    EXPECT_FALSE(turn->isHeldUp()) << "nobody else is in the way";
    EXPECT_TRUE(turn->cancel());
    goOn = true;
    ASSERT_TRUE(answered(1));
    EXPECT_TRUE(outcomes[0].errorAs<Cancelled>());
    EXPECT_EQ(customers(), 0);
}

TEST_F(Waiting, IsToldFromHalfASecondOnAndWhenItIsOver)
{
    QSignalSpy told(workspace.operator->(), &Workspace::waiting);
    add(u"甲"_s);
    ASSERT_TRUE(answered(1));
    QTest::qWait(600);
    EXPECT_EQ(told.size(), 0) << "what goes through at once is not worth telling";

    auto hold = std::make_unique<Transaction>(other);
    add(u"乙"_s);
    ASSERT_TRUE(told.wait(5'000));
    EXPECT_GE(told[0][0].toLongLong(), 500);
    EXPECT_LT(told[0][0].toLongLong(), 3'000);
    EXPECT_TRUE(told[0][1].toBool());
    hold.reset();
    ASSERT_TRUE(answered(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.back()[0].toLongLong() == 0; }, 2'000));
    const auto count = told.size();
    QTest::qWait(600);
    EXPECT_EQ(told.size(), count);
}

TEST(WaitingWorkspace, NothingWaitsForAFileThatWasNotOpened)
{
    QTemporaryDir folder;
    Workspace workspace({.path = folder.filePath(u"none.kingfisher"_s)});
    QSignalSpy told(&workspace, &Workspace::waiting);
    std::optional<bool> saved;
    const auto turn = workspace.write(
        &workspace, [](Session &) { return true; },
        [&](const Outcome<bool> &outcome) { saved = bool(outcome); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.has_value(); }));
    EXPECT_FALSE(*saved);
    EXPECT_FALSE(turn->isWaiting());
    QTest::qWait(800);
    EXPECT_EQ(told.size(), 0);
}

TEST(WaitingWorkspace, IsClosedSoonThoughAWriteWaits)
{
    TestBase base;
    base.close();
    const Connection other(base.path());
    auto workspace = std::make_unique<Workspace>(base.options());
    QSignalSpy opened(workspace.get(), &Workspace::opened);
    ASSERT_TRUE(opened.wait(10'000));
    const Transaction hold(other);
    const auto turn = workspace->write(
        workspace.get(),
        [](Session &session) { return session.customers().add({.customer = {.name = u"甲"_s}}); },
        [](const Outcome<CustomerId> &) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return turn->isHeldUp(); }));
    QElapsedTimer time;
    time.start();
    workspace.reset();
    EXPECT_LT(time.elapsed(), 4'000);
}

} // namespace
