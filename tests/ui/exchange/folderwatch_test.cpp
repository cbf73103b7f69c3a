#include "ui/exchange/folderwatch.h"

#include "core/platform/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class FolderWatchTest : public testing::Test
{
protected:
    FolderWatchTest()
    {
        settings.setValue(ui::FolderWatch::kFolder, folder.path());
        watch.setInterval(20);
    }
    void put(const QString &name)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("客户,电话\n");
    }
    bool offers(const QString &text)
    {
        return QTest::qWaitFor([&] {
            const auto notices = watch.notices();
            return notices.size() == 1 && notices.first().text.contains(text);
        });
    }

    QTemporaryDir folder;
    QTemporaryDir home;
    Settings settings{home.filePath(u"settings.ini"_s)};
    ui::FolderWatch watch{settings};
};

TEST_F(FolderWatchTest, WhatComesInIsOfferedAndOpensTheImport)
{
    put(u"first.csv"_s);
    ASSERT_TRUE(offers(u"first.csv has come"_s));
    put(u"second.csv"_s);
    ASSERT_TRUE(offers(u"1 other"_s));
    QSignalSpy wanted(&watch, &ui::FolderWatch::fileWanted);
    watch.act();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), folder.filePath(u"first.csv"_s));
    ASSERT_TRUE(offers(u"second.csv has come"_s));
}

TEST_F(FolderWatchTest, WhatWasClosedIsNotOfferedAgainNorInTheNextSession)
{
    put(u"first.csv"_s);
    ASSERT_TRUE(offers(u"first.csv"_s));
    watch.close();
    EXPECT_TRUE(watch.notices().isEmpty());

    ui::FolderWatch next(settings);
    next.setInterval(20);
    put(u"second.csv"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !next.notices().isEmpty(); }));
    EXPECT_TRUE(next.notices().first().text.startsWith(u"second.csv has come"_s));
}

TEST_F(FolderWatchTest, AFolderThatIsAwayIsToldAndFoundAgain)
{
    settings.setValue(ui::FolderWatch::kFolder, folder.filePath(u"share"_s));
    ASSERT_TRUE(offers(u"is not there"_s));
    QDir(folder.path()).mkdir(u"share"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return watch.notices().isEmpty(); }));
}

TEST_F(FolderWatchTest, WithoutAFolderNothingIsOffered)
{
    put(u"first.csv"_s);
    settings.setValue(ui::FolderWatch::kFolder, QString());
    QTest::qWait(100);
    EXPECT_TRUE(watch.notices().isEmpty());
}

} // namespace
