#include "core/operation/undoservice.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(WorkspaceAside, HoldsUpNeitherReadsNorOperations)
{
    TestWorkspace workspace;
    std::atomic<bool> goOn = false;
    std::optional<int> counted;
    workspace->aside(
        workspace.operator->(),
        [&goOn](Session &session) {
            while (!goOn)
                QThread::msleep(2);
            return int(session.undo().log({}).size());
        },
        [&counted](const Outcome<int> &outcome) { counted = *outcome; });

    workspace.write(
        [](Session &session) { return session.customers().add({.customer = {.name = u"甲"_s}}); });
    EXPECT_EQ(workspace.read([](Session &session) { return session.undo().log({}).size(); }), 1U);
    EXPECT_FALSE(counted);
    goOn = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.has_value(); }));
    EXPECT_EQ(counted, 1);
}

TEST(WorkspaceAside, ErrorsAreOutcomesAndWhoIsGoneIsNotCalled)
{
    TestWorkspace workspace;
    QString message;
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    const auto refuse = [](Session &) -> int { throw Error(Error::Code::Conflict, u"no"_s); };
    workspace->aside(receiver.get(), refuse, [&called](const Outcome<int> &) { called = true; });
    receiver.reset();
    workspace->aside(workspace.operator->(), refuse,
                     [&message](const Outcome<int> &outcome) { message = outcome.error().message(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message.isEmpty(); }));
    EXPECT_EQ(message, u"no"_s);
    EXPECT_FALSE(called);
}

} // namespace
