#include "core/session/workspace.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(HeldUp, TheWindowLivesOnWhileAnotherProcessKeepsTheFileForTenSeconds)
{
    TestBase base;
    base.close();
    Workspace workspace({.path = base.path()});
    QSignalSpy opened(&workspace, &Workspace::opened);
    ASSERT_TRUE(opened.wait(10'000));
    QSignalSpy told(&workspace, &Workspace::waiting);
    OtherProcess other(QStringLiteral(KINGFISHER_CLAIMWORKER), {base.path(), u"林晓彤"_s});
    EXPECT_EQ(other.hear(), u"ready"_s);
    other.say(u"hold 10000"_s);
    EXPECT_EQ(other.hear(), u"holding"_s);

    QElapsedTimer sinceBeat;
    qint64 longestPause = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart,
                     [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
    sinceBeat.start();
    heart.start(5);

    std::optional<Outcome<CustomerId>> saved;
    qint64 read = 0;
    const auto turn = workspace.write(
        &workspace, [](Session &session) { return session.customers().add({.customer = {.name = u"甲"_s}}); },
        [&](const Outcome<CustomerId> &outcome) { saved = outcome; });
    workspace.read(
        &workspace, [](Session &session) { return session.customers().count(); },
        [&](const Outcome<qint64> &count) { read += bool(count); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.has_value(); }, 20'000));

    EXPECT_TRUE(*saved) << "it was waited for";
    EXPECT_GE(turn->waited().count(), 9'000);
    EXPECT_GE(told.size(), 20);
    EXPECT_EQ(read, 1);
    EXPECT_LT(longestPause, 100);
    EXPECT_EQ(other.hear(), u"released"_s);
}

} // namespace
