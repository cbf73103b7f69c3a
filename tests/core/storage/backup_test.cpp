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

QString named(const QDateTime &time, const QString &label = u"on-close"_s)
{
    return u"客户.%1.%2.kingfisher"_s.arg(time.toString(u"yyyyMMdd-HHmmss"_s), label);
}

/// One backup every `hours` hours for so many days, the newest now.
std::vector<QString> every(int hours, int days, const QString &label = u"on-close"_s)
{
    std::vector<QString> names;
    for (int i = 0; i * hours <= days * 24; ++i)
        names.push_back(named(kNow.addSecs(-3'600LL * hours * i), label));
    return names;
}

std::vector<QString> kept(const std::vector<QString> &names)
{
    const auto gone = superfluousBackups(names, kNow);
    std::vector<QString> left;
    std::ranges::copy_if(names, std::back_inserter(left),
                         [&](const QString &name) { return std::ranges::find(gone, name) == gone.end(); });
    return left;
}

TEST(BackupRotation, TenLatestFourteenDailyEightWeeklyTwelveMonthly)
{
    struct Case
    {
        int hours;
        int days;
        size_t atLeast;
        size_t atMost;
    };
    for (const auto &[hours, days, atLeast, atMost] : {Case{1, 0, 1, 1}, // one
                                                       Case{1, 1, 10, 12}, // of a day the ten latest
                                                       Case{6, 13, 20, 25}, // and one of each day
                                                       Case{24, 56, 18, 24}, // and one of each week
                                                       Case{24, 365, 28, 34}, // and one of each month
                                                       Case{24, 3'650, 28, 34}}) {
        const auto left = kept(every(hours, days)).size();
        EXPECT_GE(left, atLeast) << hours << " h, " << days << " d";
        EXPECT_LE(left, atMost) << hours << " h, " << days << " d";
    }
}

TEST(BackupRotation, EachDayOfTwoWeeksEachWeekOfEightEachMonthOfTwelveHasOne)
{
    const auto left = kept(every(5, 800));
    const auto has = [&](const QDate &from, const QDate &to) {
        return std::ranges::any_of(left, [&](const QString &name) {
            const auto day = QDate::fromString(name.section(u'.', 1, 1).left(8), u"yyyyMMdd"_s);
            return day >= from && day <= to;
        });
    };
    const auto today = kNow.date();
    for (int i = 0; i < 14; ++i)
        EXPECT_TRUE(has(today.addDays(-i), today.addDays(-i))) << "day " << i;
    for (int i = 0; i < 8; ++i)
        EXPECT_TRUE(has(today.addDays(-7 * i - 6), today.addDays(-7 * i))) << "week " << i;
    for (int i = 0; i < 12; ++i) {
        const auto month = today.addMonths(-i);
        EXPECT_TRUE(has({month.year(), month.month(), 1}, {month.year(), month.month(), month.daysInMonth()}))
            << "month " << i;
    }
}

TEST(BackupRotation, TheTenLatestStayHoweverOldTheyAre)
{
    std::vector<QString> names;
    for (int i = 0; i < 12; ++i)
        names.push_back(named(kNow.addYears(-3).addSecs(-i)));
    EXPECT_EQ(kept(names), std::vector<QString>(names.begin(), names.begin() + 10));
}

TEST(BackupRotation, WhatWasSavedBeforeAMigrationStaysForNinetyDays)
{
    auto names = every(1, 3); // enough of them that nothing else would keep it
    const auto young = named(kNow.addDays(-90), u"before-v3"_s);
    const auto old = named(kNow.addDays(-91).addSecs(-60), u"before-v2"_s);
    const auto sameMonth = named(kNow.addDays(-91), u"on-close"_s);
    names.insert(names.end(), {young, old, sameMonth});
    const auto left = kept(names);
    EXPECT_NE(std::ranges::find(left, young), left.end());
    EXPECT_EQ(std::ranges::find(left, old), left.end());
}

TEST(BackupRotation, WhatIsNotNamedLikeABackupIsNobodysToRemove)
{
    std::vector<QString> names = every(1, 30);
    names.insert(names.end(),
                 {u"客户.kingfisher"_s, u"a.b.c.d.kingfisher"_s, u"x.20269999-000000.y.kingfisher"_s});
    for (const auto &name : superfluousBackups(names, kNow))
        EXPECT_TRUE(name.startsWith(u"客户.2026"_s)) << name.toStdString();
}

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

TEST_F(Backup, TheFolderIsAnotherOneForEachBase)
{
    TestBase other;
    EXPECT_NE(backupFolder(base.path()), backupFolder(other.path()));
    EXPECT_EQ(backupFolder(base.path()),
              backupFolder(QFileInfo(base.path()).absolutePath() + u"/./test.kingfisher"_s));
}

} // namespace
