#include "core/session/secondplace.h"

#include "core/session/maintenanceservice.h"
#include "tests/support/testbase.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class SecondPlaceTest : public testing::Test
{
protected:
    SecondPlaceTest() { QDir().mkpath(stick()); }
    QString stick() { return base.file(u"stick"_s); }
    SecondPlace place() { return SecondPlace(base.session().maintenance().folderOfBackups()); }
    BackupResult backUp()
    {
        base.clock().advance(60'000);
        return base.session().maintenance().backUp(u"by-hand"_s);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    TestBase base;
};

} // namespace

TEST_F(SecondPlaceTest, IsNoneUntilSomebodyChoosesOne)
{
    backUp();
    EXPECT_EQ(place().folder(), QString());
    EXPECT_TRUE(place().state().backups.empty());
}

TEST_F(SecondPlaceTest, GetsEachBackupAsItIs)
{
    place().choose(stick());
    const auto made = backUp();
    const auto state = place().state();
    EXPECT_EQ(state.whyAway, QString());
    ASSERT_EQ(state.backups.size(), 1U);
    EXPECT_EQ(read(state.backups.front().path), read(made.path));
}

TEST_F(SecondPlaceTest, IsToldOfWhileItIsAwayAndGetsTheNewestWhenItIsBack)
{
    place().choose(stick());
    backUp();
    QDir().rename(stick(), stick() + u"-away"_s);
    const auto missed = backUp();
    EXPECT_TRUE(QFile::exists(missed.path)) << "the first place has it";
    EXPECT_TRUE(place().state().whyAway.contains(stick()));
    EXPECT_FALSE(place().bring().isEmpty());
    QDir().rename(stick() + u"-away"_s, stick());
    EXPECT_EQ(place().bring(), QString());
    const auto backups = place().state().backups;
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(QFileInfo(backups.front().path).fileName(), QFileInfo(missed.path).fileName());
}

TEST_F(SecondPlaceTest, IsNotWhereTheBackupsLieAlready)
{
    backUp();
    EXPECT_THROW(place().choose(base.session().maintenance().folderOfBackups()), Error);
    EXPECT_THROW(place().choose(base.session().maintenance().folderOfBackups() + u"/in"_s), Error);
    EXPECT_THROW(place().choose(base.file(u"nowhere"_s)), Error);
    EXPECT_EQ(place().folder(), QString());
}

TEST_F(SecondPlaceTest, OnTheSameDiskIsTold)
{
    place().choose(stick());
    backUp();
    EXPECT_TRUE(place().state().isSameDisk);
}

TEST_F(SecondPlaceTest, IsRotatedLikeTheFirst)
{
    place().choose(stick());
    for (int i = 0; i < 14; ++i)
        backUp(); // of one day: the ten latest stay
    EXPECT_EQ(place().state().backups.size(), base.session().maintenance().backups().size());
}
