#include "core/customer/customerservice.h"
#include "core/operation/reapply.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "core/session/teamservice.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A team's file of which a backup was made, after which people went on.
class ReapplyTest : public testing::Test
{
protected:
    ReapplyTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        customer = base.addCustomer(u"苏州翔诚"_s);
        pooled = base.session().customers().add(
            {.customer = {.name = u"天津佳成"_s, .pool = base.session().pools().defaultPool()}});
        base.close();
        shareBase(base.path(), base.clock());
        open();
        base.session().maintenance().backUpTo(backup);
    }
    void open()
    {
        base.reopen();
        base.session().operations().setLocalJournal(kept.path());
    }
    /// The team puts the backup in the place of its file.
    void restore()
    {
        base.close();
        QFile::remove(base.path());
        ASSERT_TRUE(QFile::copy(backup, base.path()));
        open();
    }
    void rename(CustomerId id, const QString &name)
    {
        const auto before = base.session().customers().card(id);
        auto card = before;
        card.customer.name = name;
        base.session().customers().edit(card, before);
    }
    ReapplyOutcome reapply() { return base.session().team().reapply(); }
    QString name(CustomerId id) { return base.session().customers().get(id).name; }

    TestBase base;
    QTemporaryDir kept;
    QString backup = base.file(u"backup.kingfisher"_s);
    CustomerId customer;
    CustomerId pooled;
};

TEST_F(ReapplyTest, WhatOneDidSinceTheBackupComesBackAsItWas)
{
    rename(customer, u"苏州翔诚服饰有限公司"_s);
    base.session().pools().claim(std::vector{pooled});
    const auto added = base.session().customers().add(
        {.customer = {.name = u"深圳锦绣"_s}, .contacts = {{.name = u"王芳"_s}}});
    rename(added, u"深圳锦绣电子"_s);
    base.session().orders().add({.customer = added,
                                 .date = {2026, 11, 1},
                                 .lines = {{.description = u"剪刀"_s}, {.description = u"布"_s}}});
    const auto before = dumpOf(base.db());
    EXPECT_EQ(base.session().team().missing().size(), 0U) << "all of it is in the file";

    restore();
    EXPECT_EQ(base.session().team().missing().size(), 5U);
    const auto outcome = reapply();
    EXPECT_TRUE(outcome.conflicts.empty());
    EXPECT_EQ(outcome.operations, 5);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_TRUE(base.session().maintenance().verifyLog().intact);
    EXPECT_EQ(base.session().maintenance().check(CheckDepth::Full), QStringList());
    EXPECT_EQ(base.session().team().missing().size(), 0U) << "not a second time";
}

TEST_F(ReapplyTest, IsOneOperationThatIsTakenBackAsOne)
{
    rename(customer, u"改名"_s);
    base.addCustomer(u"深圳锦绣"_s);
    restore();
    const auto before = dumpOf(base.db());
    const auto outcome = reapply();
    EXPECT_NE(dumpOf(base.db()), before);
    base.session().undo().undo(outcome.changes.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(ReapplyTest, WhatColleaguesDidSinceTheRestoreStaysAndIsNamed)
{
    rename(customer, u"我的"_s);
    restore();
    base.session().operations().setLocalJournal({}); // a colleague, on a machine of theirs
    rename(customer, u"同事的"_s);
    base.session().operations().setLocalJournal(kept.path());
    const auto outcome = reapply();
    ASSERT_GE(outcome.conflicts.size(), 1U);
    EXPECT_TRUE(std::ranges::any_of(outcome.conflicts, [](const auto &conflict) {
        return conflict.field == "name"_L1 && conflict.why == ReapplyConflict::Why::ChangedSince;
    }));
    EXPECT_EQ(name(customer), u"同事的"_s);
}

TEST_F(ReapplyTest, NewRowsGiveWayToNumbersThatAreTakenMeanwhile)
{
    const auto mine = base.session().customers().add(
        {.customer = {.name = u"我的新客户"_s}, .contacts = {{.name = u"王芳"_s}}});
    restore();
    base.session().operations().setLocalJournal({});
    const auto theirs = base.session().customers().add({.customer = {.name = u"同事的新客户"_s}});
    EXPECT_EQ(theirs, mine) << "the same number";
    base.session().operations().setLocalJournal(kept.path());
    EXPECT_TRUE(reapply().conflicts.empty());
    EXPECT_EQ(name(theirs), u"同事的新客户"_s);
    const auto card = base.session().customers().card({theirs.value + 1});
    EXPECT_EQ(card.customer.name, u"我的新客户"_s);
    ASSERT_EQ(card.contacts.size(), 1U);
    EXPECT_EQ(card.contacts[0].name, u"王芳"_s) << "the contact went along";
}

TEST_F(ReapplyTest, WhatWasNeverAcknowledgedIsNotMadeAgain)
{
    rename(customer, u"我的"_s);
    for (const auto &name : QDir(kept.path()).entryList({u"*.jsonl"_s})) { // as if killed before the answer
        QFile file(kept.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        auto lines = file.readAll().split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("confirmed"); });
        file.resize(0);
        file.write(lines.join('\n'));
    }
    restore();
    EXPECT_EQ(base.session().team().missing().size(), 0U);
}

TEST_F(ReapplyTest, WhatSomebodyElseDidOnThisMachineIsTheirs)
{
    base.session().users().add({.name = u"陈思远"_s, .role = Role::Sales});
    base.session().maintenance().backUpTo(backup + u"2"_s);
    backup += u"2"_s;
    rename(customer, u"我的"_s);
    restore();
    base.reopen(u"陈思远"_s);
    base.session().operations().setLocalJournal(kept.path());
    EXPECT_EQ(base.session().team().missing().size(), 0U);
}

TEST_F(ReapplyTest, GivesNobodyARightThatTheyHaveLost)
{
    base.session().users().add({.name = u"陈思远"_s, .role = Role::Administrator});
    base.session().maintenance().backUpTo(backup + u"2"_s);
    backup += u"2"_s;
    base.reopen(u"陈思远"_s);
    base.session().operations().setLocalJournal(kept.path());
    rename(customer, u"我的"_s);
    base.session().users().add({.name = u"王芳"_s, .role = Role::Administrator});
    restore();
    base.session().users().setRole(base.session().users().findByName(u"陈思远"_s)->id, Role::Sales);
    base.reopen(u"陈思远"_s);
    base.session().operations().setLocalJournal(kept.path());

    const auto outcome = reapply();
    ASSERT_EQ(outcome.conflicts.size(), 1U);
    EXPECT_EQ(outcome.conflicts[0].table, "app_user"_L1);
    EXPECT_EQ(outcome.conflicts[0].why, ReapplyConflict::Why::Denied);
    EXPECT_FALSE(base.session().users().findByName(u"王芳"_s));
    EXPECT_EQ(name(customer), u"我的"_s) << "what one may still do is done";
}

TEST_F(ReapplyTest, LinesThatWereCutOffAreLeftOut)
{
    rename(customer, u"我的"_s);
    for (const auto &name : QDir(kept.path()).entryList({u"*.jsonl"_s})) {
        QFile file(kept.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("{\"uuid\":\"x\",\"changes\":[{\"table\":");
    }
    EXPECT_EQ(base.session().operations().localJournal().operations().size(), 1U);
}

} // namespace
