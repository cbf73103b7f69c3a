#include "core/storage/backuprotation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = {{2026, 11, 22}, {10, 0}, Qt::UTC}; // a Sunday
constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

/// A backup of so many bytes made so many hours ago; its path is its name.
BackupFile made(qint64 hoursAgo, const QString &label = u"automatic"_s, qint64 bytes = 1)
{
    const auto at = kNow.addSecs(-3'600 * hoursAgo);
    return {backupName(u"客户"_s, at, label), at, bytes, label};
}
BackupFile madeDaysAgo(qint64 days, const QString &label = u"automatic"_s, qint64 bytes = 1)
{
    return made(24 * days, label, bytes);
}

/// One every `hours` hours for so many days, the newest now.
std::vector<BackupFile> every(int hours, int days)
{
    std::vector<BackupFile> backups;
    for (int i = 0; i * hours <= days * 24; ++i)
        backups.push_back(made(i * hours));
    return backups;
}

std::vector<BackupFile> kept(std::vector<BackupFile> backups, qint64 mostBytes = kNoLimit)
{
    const auto gone = superfluousBackups(backups, kNow, mostBytes);
    std::erase_if(backups, [&](const BackupFile &backup) {
        return std::ranges::find(gone, backup.path) != gone.end();
    });
    return backups;
}

bool keeps(const std::vector<BackupFile> &left, const BackupFile &backup)
{
    return std::ranges::find(left, backup) != left.end();
}

TEST(BackupRotation, TenLatestFourteenDailyEightWeeklyTwelveMonthly)
{
    struct Case
    {
        int hours;
        int days;
        size_t expected;
        const char *why;
    };
    for (const auto &[hours, days, expected, why] : {
             Case{1, 0, 1, "one"},
             Case{1, 1, 11, "ten latest of today and one of yesterday"},
             Case{6, 13, 21, "ten latest of three days, one of each of eleven more"},
             Case{24, 13, 14, "one of each day"},
             Case{24, 55, 22, "and one of each week"},
             Case{24, 365, 30, "and one of each month"},
             Case{24, 3'650, 30, "and no more"},
         })
        EXPECT_NEAR(double(kept(every(hours, days)).size()), double(expected), 1) << why;
}

TEST(BackupRotation, EachDayOfTwoWeeksEachWeekOfEightEachMonthOfTwelveHasOne)
{
    const auto left = kept(every(5, 800));
    const auto has = [&](const QDate &from, const QDate &to) {
        return std::ranges::any_of(left, [&](const BackupFile &backup) {
            return backup.at.date() >= from && backup.at.date() <= to;
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
    std::vector<BackupFile> backups;
    for (int i = 0; i < 12; ++i)
        backups.push_back(made(3 * 365 * 24 + i));
    EXPECT_EQ(kept(backups), std::vector<BackupFile>(backups.begin(), backups.begin() + 10));
}

TEST(BackupRotation, WhatWasSavedBeforeAMigrationStaysForNinetyDays)
{
    auto backups = every(1, 3); // enough of them that nothing else would keep it
    const auto young = madeDaysAgo(90, u"before-v3"_s);
    const auto old = madeDaysAgo(91, u"before-v2"_s);
    const auto sameMonth = made(91 * 24 - 1);
    const auto ordinary = madeDaysAgo(89, u"before-import"_s);
    backups.insert(backups.end(), {young, old, sameMonth, ordinary});
    const auto left = kept(backups);
    EXPECT_TRUE(keeps(left, young));
    EXPECT_FALSE(keeps(left, old));
}

TEST(BackupRotation, WhereThereIsNoRoomTheOldestGoFirst)
{
    struct Case
    {
        qint64 most;
        std::vector<qint64> sizes; ///< newest first
        size_t expected;
    };
    for (const auto &[most, sizes, expected] : {
             Case{100, {10, 10, 10}, 3}, // all fit
             Case{20, {10, 10, 10}, 2}, // to the byte
             Case{19, {10, 10, 10}, 1},
             Case{10, {10, 1, 1}, 1},
             Case{5, {10, 1, 1}, 1}, // the newest stays even where it alone is too large
             Case{12, {10, 5, 1, 1}, 3}, // a large one makes room for smaller ones before it
             Case{0, {0, 0}, 2},
         }) {
        std::vector<BackupFile> backups;
        for (const auto bytes : sizes)
            backups.push_back(madeDaysAgo(qint64(backups.size()), u"automatic"_s, bytes));
        const auto left = kept(backups, most);
        EXPECT_EQ(left.size(), expected) << most;
        EXPECT_TRUE(keeps(left, backups.front()));
    }
}

TEST(BackupRotation, RoomIsNotMadeByWhatWasSavedBeforeAMigration)
{
    const auto young = madeDaysAgo(30, u"before-v3"_s, 50);
    const auto left = kept({made(0, u"automatic"_s, 10), made(1, u"automatic"_s, 10), young}, 20);
    EXPECT_TRUE(keeps(left, young));
    EXPECT_EQ(left.size(), 3U);
}

TEST(BackupRotation, TheNewestStaysThoughAClockWasAheadOnce)
{
    std::vector<BackupFile> backups;
    for (int i = 0; i < 20; ++i)
        backups.push_back(made(-24 * 365 * 50 - i)); // 2076
    const auto newest = made(0, u"automatic"_s, 10);
    backups.push_back(newest);
    EXPECT_TRUE(keeps(kept(backups, 5), newest));
}

TEST(BackupRotation, NothingOfNothing)
{
    EXPECT_TRUE(superfluousBackups({}, kNow).empty());
}

TEST(BackupRotation, ANameSaysWhenAndWhyAndOtherNamesAreNobodysToRemove)
{
    const auto backup = made(3, u"on-close"_s, 0);
    EXPECT_EQ(backup.path, u"客户.20261122-070000.on-close.kingfisher"_s);
    EXPECT_EQ(backupNamed(backup.path), backup);
    EXPECT_TRUE(backupNamed(u"a.b.20261122-070000.x.kingfisher"_s)) << "a dot in the name of the base";
    for (const auto &name :
         {u"客户.kingfisher"_s, u"20261122-070000.kingfisher"_s, u"a.b.c.d.kingfisher"_s, u""_s,
          u"x.20269999-000000.y.kingfisher"_s, u"客户.20261122-070000.on-close.kingfisher.tmp"_s})
        EXPECT_FALSE(backupNamed(name)) << name.toStdString();
}

} // namespace
