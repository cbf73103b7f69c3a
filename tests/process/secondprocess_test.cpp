#include "core/order/order.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "tests/support/otherprocess.h"
#include "tests/support/testbase.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoSeconds = 2'000;

/// A workspace here, and a colleague in another process on the same file.
class SecondProcess : public testing::Test
{
protected:
    SecondProcess()
    {
        ada = base.addCustomer(u"苏州翔诚服饰有限公司"_s);
        pooled = base.session().customers().add(
            {.customer = {.name = u"天津佳成"_s, .pool = base.session().pools().defaultPool()}});
        base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
        base.close();
        workspace = std::make_unique<Workspace>(SessionOptions{.path = base.path(), .userName = u"林晓彤"_s});
        changed = std::make_unique<QSignalSpy>(&workspace->hub(), &ChangeHub::changed);
        QSignalSpy opened(workspace.get(), &Workspace::opened);
        EXPECT_TRUE(opened.wait());
        workspace->directory().settle();
        colleague = std::make_unique<OtherProcess>(QStringLiteral(KINGFISHER_CLAIMWORKER),
                                                   QStringList{base.path(), u"陈思远"_s});
        EXPECT_EQ(colleague->hear(), u"ready"_s);
    }

    ChangeSet change(qsizetype i) const { return changed->at(i).at(0).value<ChangeSet>(); }
    qint64 found(const QString &text) const { return workspace->directory().query({.search = text}).total(); }

    TestBase base;
    CustomerId ada;
    CustomerId pooled;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<OtherProcess> colleague;
};

TEST_F(SecondProcess, WhatAColleagueChangedIsAnnouncedWithinTwoSecondsAndInTheList)
{
    QElapsedTimer time;
    colleague->say(u"rename %1 深圳锦绣"_s.arg(ada.value));
    const auto answer = colleague->hear().value_or(QString());
    time.start();
    ASSERT_TRUE(changed->wait(kTwoSeconds));
    EXPECT_LT(time.elapsed(), kTwoSeconds);
    ASSERT_EQ(changed->size(), 1);
    EXPECT_EQ(answer, u"renamed %1"_s.arg(change(0).operation));
    EXPECT_EQ(change(0).kind, u"customer.edit"_s);
    EXPECT_EQ(change(0).customers, QSet<qint64>{ada.value});
    EXPECT_TRUE(change(0).touches(Entity::Customer));
    EXPECT_FALSE(change(0).touches(Entity::Order));

    workspace->directory().settle();
    EXPECT_EQ(found(u"锦绣"_s), 1);
    EXPECT_EQ(found(u"翔诚"_s), 0);
}

TEST_F(SecondProcess, ACustomerThatAColleagueClaimedOrAddedIsSeen)
{
    colleague->say(u"claim %1"_s.arg(pooled.value));
    EXPECT_EQ(colleague->hear(), u"won"_s);
    colleague->say(u"add 深圳锦绣"_s);
    const auto added = colleague->hear().value_or(QString()).section(u' ', 1).toLongLong();

    QSet<qint64> customers;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 customers.clear();
                                 for (int i = 0; i < changed->size(); ++i)
                                     customers.unite(change(i).customers);
                                 return customers.size() == 2;
                             }()),
                             kTwoSeconds);
    EXPECT_EQ(customers, (QSet<qint64>{pooled.value, added}));
    workspace->directory().settle();
    EXPECT_EQ(found(u"锦绣"_s), 1);
}

TEST_F(SecondProcess, EachOperationIsAnnouncedOnceWhoeverMadeIt)
{
    constexpr int kEach = 60;
    QSet<qint64> own;
    for (int i = 0; i < kEach; ++i) {
        workspace->write(
            workspace.get(),
            [i](Session &session) {
                QThread::msleep(i % 5 * 10); // so that the looks of the reading thread fall in between
                return session.customers().add({.customer = {.name = u"我的%1"_s.arg(i)}});
            },
            [](const Outcome<CustomerId> &outcome) { EXPECT_TRUE(outcome); });
        colleague->say(u"add 他的%1"_s.arg(i));
    }
    QSet<qint64> theirs;
    for (int i = 0; i < kEach; ++i)
        theirs.insert(colleague->hear().value_or(QString()).section(u' ', 1).toLongLong());
    EXPECT_EQ(theirs.size(), kEach);

    QHash<qint64, int> announced; // by customer, since what others did comes merged
    const auto count = [&] {
        announced.clear();
        for (int i = 0; i < changed->size(); ++i)
            for (const auto customer : change(i).customers)
                ++announced[customer];
        return announced.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2 * kEach, 15'000);
    QTest::qWait(2'500); // two more looks
    EXPECT_EQ(count(), 2 * kEach);
    for (auto it = announced.begin(); it != announced.end(); ++it)
        EXPECT_EQ(it.value(), 1) << "customer " << it.key();
    workspace->directory().settle();
    EXPECT_EQ(found(u"我的"_s), kEach);
    EXPECT_EQ(found(u"他的"_s), kEach);
}

TEST_F(SecondProcess, AClaimThatComesSecondNamesTheWinner) // row 108
{
    colleague->say(u"claim %1"_s.arg(pooled.value));
    EXPECT_EQ(colleague->hear(), u"won"_s);
    std::optional<PoolAnswer> answer;
    workspace->write(
        workspace.get(),
        [this](Session &session) { return session.pools().claim(std::vector{pooled}).answers.front(); },
        [&](const Outcome<PoolAnswer> &outcome) { answer = *outcome; });
    QTRY_VERIFY(answer);
    EXPECT_FALSE(answer->ok);
    EXPECT_EQ(answer->owner, u"陈思远"_s);
}

} // namespace
