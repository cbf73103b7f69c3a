#include "core/session/maintenanceservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class RestoreTest : public testing::Test
{
protected:
    RestoreTest()
    {
        base.addCustomer(u"苏州翔诚"_s);
        base.session().maintenance().backUpTo(backup);
    }

    TestBase base;
    QString backup = base.file(u"backup.kingfisher"_s);
    QString target = base.file(u"restored.kingfisher"_s);
};

TEST_F(RestoreTest, ARestoredFileHoldsWhatTheBackupHeld)
{
    const auto before = dumpOf(base.db());
    base.addCustomer(u"later"_s);
    const auto result = restoreBackup(backup, target);
    EXPECT_EQ(result.path, target);
    EXPECT_GT(result.rows, 0);
    Clock clock;
    EXPECT_EQ(prepareBase(target, clock).access, Connection::Access::ReadWrite);
    EXPECT_EQ(dumpOf(Connection(target)), before);
}

TEST_F(RestoreTest, ADamagedBackupIsRefusedAndLeavesNothingBehind)
{
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    EXPECT_THROW(restoreBackup(backup, target), Error);
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FALSE(QFile::exists(target + u".tmp"_s));
}

TEST_F(RestoreTest, WhatIsNoBackupIsRefused)
{
    QFile file(base.file(u"picture.kingfisher"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n and so on");
    file.close();
    EXPECT_THROW(restoreBackup(file.fileName(), target), Error);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(RestoreTest, BackupsAreListedNewestFirstWithTheirReason)
{
    const QString folder = base.file(u"backups"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const auto &name : {u"客户.20261101-080000.automatic.kingfisher"_s,
                             u"客户.20261122-080000.by-hand-2.kingfisher"_s, u"notes.kingfisher"_s})
        ASSERT_TRUE(QFile::copy(backup, folder + u'/' + name));
    const auto backups = backupsIn(folder);
    ASSERT_EQ(backups.size(), 2U) << "what is no backup of ours is not one";
    EXPECT_EQ(backups[0].label, u"by-hand-2"_s);
    EXPECT_EQ(backups[1].label, u"automatic"_s);
    EXPECT_EQ(backups[1].at, QDateTime({2026, 11, 1}, {8, 0}, Qt::UTC));
    EXPECT_EQ(backups[0].bytes, QFileInfo(backup).size());
    EXPECT_TRUE(backupsIn(base.file(u"nowhere"_s)).empty());
}

} // namespace
