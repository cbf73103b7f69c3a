#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/session/maintenanceservice.h"
#include "core/session/sharing.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

class Maintenance : public testing::Test
{
protected:
    MaintenanceService &maintenance() { return base.session().maintenance(); }

    TestBase base;
};

TEST_F(Maintenance, ABackupIsDueWhenTheLastOneIsOverTwentyHoursOld)
{
    EXPECT_TRUE(maintenance().isBackupDue());
    EXPECT_EQ(maintenance().lastBackup(), 0);
    const auto made = maintenance().backUp(u"on-close"_s);
    EXPECT_TRUE(made.path.endsWith(u".on-close.kingfisher"_s));
    EXPECT_EQ(QFileInfo(made.path).absolutePath(), backupFolder(base.path(), base.options().backupRoot));

    EXPECT_FALSE(maintenance().isBackupDue());
    base.clock().advance(20 * kHour);
    EXPECT_FALSE(maintenance().isBackupDue());
    base.clock().advance(1);
    EXPECT_TRUE(maintenance().isBackupDue());
}

TEST_F(Maintenance, ACheckIsDueAfterADay)
{
    EXPECT_TRUE(maintenance().isCheckDue());
    EXPECT_EQ(maintenance().check(CheckDepth::Quick), QStringList());
    EXPECT_FALSE(maintenance().isCheckDue());
    base.clock().advance(24 * kHour + 1);
    EXPECT_TRUE(maintenance().isCheckDue());
}

TEST_F(Maintenance, AClockThatWasAheadOnceDoesNotEndBackupsAndChecks) // row 110
{
    const auto today = base.clock().now();
    base.clock().set(4'070'908'800'000); // 2099
    maintenance().backUp(u"on-close"_s);
    maintenance().check(CheckDepth::Quick);
    base.clock().set(today);

    EXPECT_TRUE(maintenance().isBackupDue());
    EXPECT_TRUE(maintenance().isCheckDue());
}

TEST_F(Maintenance, AReferenceToNothingIsFoundByTheFullCheck)
{
    base.addCustomer(u"翔诚"_s);
    base.db().run(u"PRAGMA foreign_keys = OFF"_s);
    base.db().run(u"UPDATE customer SET owner_id = 99"_s);
    EXPECT_EQ(maintenance().check(CheckDepth::Quick), QStringList());
    EXPECT_EQ(maintenance().check(CheckDepth::Full).size(), 1);
}

TEST_F(Maintenance, CountsWhatIsThere)
{
    const auto id = base.session().customers().add(
        {.customer = {.name = u"翔诚"_s}, .contacts = {{.name = u"王芳"_s}, {.name = u"李娜"_s}}});
    base.session().orders().add({.customer = id,
                                 .date = {2026, 11, 1},
                                 .lines = {{.description = u"剪刀"_s}, {.description = u"布"_s}}});
    base.session().activities().record({.customer = id, .text = u"谈价格"_s});

    const BaseCounts expected{.customers = 1, .contacts = 2, .orders = 1, .orderLines = 2, .activities = 1};
    EXPECT_EQ(maintenance().counts(), expected);
    EXPECT_EQ(maintenance().mode(), u"local"_s);
}

TEST_F(Maintenance, IsChangedSinceItsBackupByAnyOperation)
{
    EXPECT_FALSE(maintenance().isChangedSinceBackup()) << "there is nothing in it yet";
    base.addCustomer(u"翔诚"_s);
    EXPECT_TRUE(maintenance().isChangedSinceBackup());
    maintenance().backUp(u"on-close"_s);
    EXPECT_FALSE(maintenance().isChangedSinceBackup());
    maintenance().check(CheckDepth::Quick);
    EXPECT_FALSE(maintenance().isChangedSinceBackup()) << "to look at it changes nothing";
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_TRUE(maintenance().isChangedSinceBackup());
    base.reopen();
    EXPECT_TRUE(maintenance().isChangedSinceBackup());
    EXPECT_EQ(maintenance().tryBackUp(u"on-close"_s), QString());
    EXPECT_FALSE(maintenance().isChangedSinceBackup());
}

TEST_F(Maintenance, ATeamsFileIsBackedUpOnceADayAndNotByEverybodyWhoLeaves)
{
    base.close();
    shareBase(base.path(), base.clock());
    base.reopen();
    base.session().operations().setLocalJournal({});
    EXPECT_TRUE(maintenance().isBackupDue());
    base.addCustomer(u"翔诚"_s);
    EXPECT_FALSE(maintenance().isChangedSinceBackup());
    EXPECT_EQ(maintenance().tryBackUp(u"automatic"_s), QString());
    EXPECT_FALSE(maintenance().isBackupDue());
}

TEST_F(Maintenance, ABackupThatFailsSaysWhyAndNothingIsNoted)
{
    base.addCustomer(u"翔诚"_s);
    const auto root = base.file(u"a file, no folder"_s);
    QFile file(root);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Session session({.path = base.path(), .clock = base.options().clock, .backupRoot = root});
    EXPECT_FALSE(session.maintenance().tryBackUp(u"on-close"_s).isEmpty());
    EXPECT_TRUE(session.maintenance().isChangedSinceBackup());
    EXPECT_TRUE(session.maintenance().isBackupDue());
}

TEST_F(Maintenance, OfATeamsFileOneMachineMakesTheBackupThatIsDue)
{
    base.close();
    shareBase(base.path(), base.clock());
    base.reopen();
    const auto workAt = [this](const QString &machine) {
        const auto me = base.session().actor();
        base.session().operations().setActor(
            {me.id(), me.name(), permissionsOf(Role::Administrator), machine});
    };
    workAt(u"PC-01"_s);
    EXPECT_TRUE(maintenance().claimBackup());
    EXPECT_TRUE(maintenance().claimBackup()) << "a machine that died on the way may begin again";
    workAt(u"PC-07"_s);
    EXPECT_FALSE(maintenance().claimBackup());
    base.clock().advance(kHour / 2);
    EXPECT_TRUE(maintenance().claimBackup()) << "nothing came of it";
    maintenance().backUp(u"automatic"_s);
    workAt(u"PC-01"_s);
    base.clock().advance(kHour);
    EXPECT_FALSE(maintenance().claimBackup()) << "it is made";
    base.clock().advance(20 * kHour);
    EXPECT_TRUE(maintenance().claimBackup());
}

} // namespace
