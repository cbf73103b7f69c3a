#include "core/exchange/sheetarrivals.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<SheetFile> &files)
{
    QStringList names;
    for (const auto &file : files)
        names << QFileInfo(file.path).fileName();
    return names;
}

class SheetArrivalsTest : public testing::Test
{
protected:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::vector<SheetFile> look() { return arrivals.look(sheetsIn(folder.path())); }

    QTemporaryDir folder;
    SheetArrivals arrivals;
};

TEST_F(SheetArrivalsTest, OnlySheetsCount)
{
    for (const auto &name :
         {u"a.xlsx"_s, u"b.csv"_s, u"客户.vcf"_s, u"~$a.xlsx"_s, u".c.csv"_s, u"d.pdf"_s, u"e.XLS"_s})
        write(name, "x");
    EXPECT_EQ(namesOf(sheetsIn(folder.path())),
              (QStringList{u"a.xlsx"_s, u"b.csv"_s, u"e.XLS"_s, u"客户.vcf"_s}));
}

TEST_F(SheetArrivalsTest, ASheetArrivesOnceNothingWritesToItAnyMore)
{
    write(u"a.csv"_s, "half");
    EXPECT_TRUE(look().empty()) << "perhaps still being written";
    write(u"a.csv"_s, "half and half");
    EXPECT_TRUE(look().empty()) << "it has grown since";
    EXPECT_EQ(namesOf(look()), QStringList{u"a.csv"_s});
}

TEST_F(SheetArrivalsTest, AnEmptyFileIsNoArrival)
{
    write(u"a.csv"_s, {});
    look();
    EXPECT_TRUE(look().empty());
}

TEST_F(SheetArrivalsTest, WhatWasSeenIsNewOnlyWhenItIsWrittenAnewAlsoInTheNextSession)
{
    write(u"a.csv"_s, "one");
    look();
    const auto found = look();
    ASSERT_EQ(found.size(), 1U);
    arrivals.markSeen(found.front());
    EXPECT_TRUE(look().empty());

    arrivals = SheetArrivals(arrivals.seen());
    look();
    EXPECT_TRUE(look().empty());

    write(u"a.csv"_s, "one and two");
    look();
    EXPECT_EQ(namesOf(look()), QStringList{u"a.csv"_s});
}

TEST_F(SheetArrivalsTest, WhatIsGoneIsForgotten)
{
    write(u"a.csv"_s, "one");
    look();
    arrivals.markSeen(look().at(0));
    EXPECT_EQ(arrivals.seen().size(), 1);
    QFile::remove(folder.filePath(u"a.csv"_s));
    look();
    EXPECT_TRUE(arrivals.seen().isEmpty());
}

TEST_F(SheetArrivalsTest, AFolderThatIsNotThereIsToldApartFromAnEmptyOne)
{
    EXPECT_TRUE(sheetsIn(folder.path()).empty());
    EXPECT_THROW(sheetsIn(folder.filePath(u"no"_s)), Error);
    EXPECT_THROW(sheetsIn({}), Error);
}

} // namespace
