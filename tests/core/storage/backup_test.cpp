#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/session/maintenanceservice.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"
#include "tests/support/dump.h"
#include "tests/support/randomacts.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = {{2026, 11, 22}, {10, 0}, Qt::UTC};

class Backup : public testing::Test
{
protected:
    TestBase base;
};

TEST_F(Backup, IsMadeCheckedRestoredAndEqual)
{
    RandomActs acts(7);
    for (int i = 0; i < 80; ++i)
        acts.one(base.session());
    const auto before = dumpOf(base.db());
    const auto log = base.session().undo().log({.limit = 1'000});

    const auto made = base.session().maintenance().backUpTo(base.file(u"backup/客户.kingfisher"_s));
    EXPECT_EQ(made.bytes, QFileInfo(made.path).size());
    RandomActs(8).one(base.session());

    // Restored as a person would do it: a copy under another name is opened.
    const auto restored = base.file(u"restored.kingfisher"_s);
    ASSERT_TRUE(QFile::copy(made.path, restored));
    prepareBase(restored, base.clock());
    Session session({.path = restored, .clock = std::make_shared<FixedClock>(base.clock().now())});
    EXPECT_EQ(dumpOf(session.operations().db()), before);
    EXPECT_EQ(session.undo().log({.limit = 1'000}), log);
    EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
    EXPECT_TRUE(session.maintenance().verifyLog().intact);
    session.undo().undo(session.undo().nextUndo()->id); // its past came with it
}

TEST_F(Backup, NeverOverwritesAndLeavesNothingBehindWhenItFails)
{
    QFile there(base.file(u"there.kingfisher"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    EXPECT_THROW(base.session().maintenance().backUpTo(there.fileName()), Error);
    EXPECT_EQ(there.size(), 4);

    EXPECT_THROW(base.session().maintenance().backUpTo(there.fileName() + u"/x.kingfisher"_s), Error);
    EXPECT_TRUE(QDir(QFileInfo(base.path()).absolutePath()).entryList({u"*.tmp"_s}).isEmpty());
}

TEST_F(Backup, IsOfOneMomentWhileAnotherConnectionWrites)
{
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        Session session(base.options());
        while (!done) {
            session.customers().add(
                {.customer = {.name = u"客户%1"_s.arg(written.load())}, .contacts = {{.name = u"联系人"_s}}});
            session.maintenance().check(CheckDepth::Quick); // housekeeping is writing, too
            ++written;
        }
    });
    for (int i = 0; i < 15; ++i) {
        const auto made = base.session().maintenance().backUpTo(base.file(u"moment%1.kingfisher"_s.arg(i)));
        const Connection copy(made.path, Connection::Access::Immutable);
        EXPECT_EQ(Statement(copy, u"SELECT count(*) FROM customer"_s).number(),
                  Statement(copy, u"SELECT count(*) FROM contact"_s).number());
        EXPECT_TRUE(Chain::verify(copy).intact);
    }
    done = true;
    writer.join();
    EXPECT_GT(written, 10);
}

TEST_F(Backup, ThoseMadeByThemselvesLieInAFolderOfTheirOwnUnderNamesThatSayWhen)
{
    const auto folder = base.file(u"backups"_s);
    for (int i = 0; i < 13; ++i)
        backUpAutomatically(base.db(), folder, u"on-close"_s, kNow.addSecs(i / 2));
    const auto names = QDir(folder).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names.size(), 10);
    EXPECT_TRUE(names.contains(u"test.20261122-100006.on-close.kingfisher"_s));
    EXPECT_TRUE(names.contains(u"test.20261122-100005.on-close-2.kingfisher"_s));
    for (const auto &name : names)
        EXPECT_FALSE(name.endsWith(u".tmp"_s));
}

TEST_F(Backup, LiesInTheFolderThatWasChosen)
{
    const auto root = base.file(u"chosen"_s);
    EXPECT_EQ(QFileInfo(backupFolder(base.path(), root)).absolutePath(), root);
    Session session({.path = base.path(), .clock = base.options().clock, .backupRoot = root});
    const auto made = session.maintenance().backUp(u"by-hand"_s);
    EXPECT_EQ(QFileInfo(made.path).absolutePath(), backupFolder(base.path(), root));
    EXPECT_EQ(session.maintenance().backups().size(), 1U);
}

TEST_F(Backup, TheFolderIsAnotherOneForEachBase)
{
    TestBase other;
    EXPECT_NE(backupFolder(base.path()), backupFolder(other.path()));
    EXPECT_EQ(backupFolder(base.path()),
              backupFolder(QFileInfo(base.path()).absolutePath() + u"/./test.kingfisher"_s));
}

} // namespace
