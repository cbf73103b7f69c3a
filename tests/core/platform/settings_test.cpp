#include "core/platform/settings.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

class SettingsTest : public testing::Test
{
protected:
    void write(const QByteArray &content)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);
};

TEST_F(SettingsTest, WithoutAFileEverythingHasItsDefault)
{
    const Settings settings(file);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_EQ(settings.theme(), u"system"_s);
    EXPECT_EQ(settings.textScale(), 1.0);
    EXPECT_EQ(settings.weekStart(), Qt::Monday);
    EXPECT_FALSE(settings.windowGeometry({}).isValid());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(SettingsTest, WhatIsChosenIsFoundAgain)
{
    {
        Settings settings(file);
        settings.setLanguage(u"zh_TW"_s);
        settings.setTheme(u"dark"_s);
        settings.setTextScale(1.5);
        settings.setWeekStart(Qt::Sunday);
        settings.addRecentFile(u"/数据/华东.kingfisher"_s);
    }
    const Settings settings(file);
    EXPECT_EQ(settings.language(), u"zh_TW"_s);
    EXPECT_EQ(settings.theme(), u"dark"_s);
    EXPECT_EQ(settings.textScale(), 1.5);
    EXPECT_EQ(settings.weekStart(), Qt::Sunday);
    EXPECT_EQ(settings.recentFiles(), QStringList{u"/数据/华东.kingfisher"_s});
}

TEST_F(SettingsTest, WeeksOfTaiwanBeginOnSundayUnlessAnotherDayIsChosen)
{
    Settings settings(file);
    settings.setLanguage(u"zh_TW"_s);
    EXPECT_EQ(settings.weekStart(), Qt::Sunday);
    settings.setWeekStart(Qt::Monday);
    EXPECT_EQ(settings.weekStart(), Qt::Monday);
    Settings mainland(folder.filePath(u"mainland.ini"_s));
    mainland.setLanguage(u"zh_CN"_s);
    EXPECT_EQ(mainland.weekStart(), Qt::Monday);
}

TEST_F(SettingsTest, SpoiledValuesFallBackOneByOne) // row 139
{
    write("[look]\nlanguage=tlh\ntheme=dark\ntext=900\n[calendar]\nweekStart=12\n");
    const Settings settings(file);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_EQ(settings.theme(), u"dark"_s);
    EXPECT_EQ(settings.textScale(), 1.0);
    EXPECT_EQ(settings.weekStart(), Qt::Monday);
}

TEST_F(SettingsTest, AnUnreadableFileIsKeptAside) // row 139
{
    const QByteArray garbage("\x7f"
                             "ELF\0\0\1\2",
                             8);
    write(garbage);
    Settings settings(file);
    EXPECT_EQ(settings.theme(), u"system"_s);
    EXPECT_EQ(settings.setAside(), file + u".bad"_s);
    QFile kept(file + u".bad"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), garbage);
}

TEST_F(SettingsTest, AnEmptyFileIsNotABadOne) // row 139
{
    write({});
    const Settings settings(file);
    EXPECT_TRUE(settings.setAside().isEmpty());
    EXPECT_FALSE(QFile::exists(file + u".bad"_s));
}

TEST_F(SettingsTest, KeysThatComeTwiceAndValuesOfAnotherKindAreNoHarm) // row 139
{
    write("[look]\ntheme=light\ntheme=dark\nlanguage=@Variant(\\0\\0\\0)\n[files]\nrecent=@Invalid()\n["
          "window]\n"
          "geometry=nonsense\n[[[[[[[[deep]]]]]]]]\nx=1\n");
    const Settings settings(file);
    EXPECT_TRUE(settings.theme() == u"light"_s || settings.theme() == u"dark"_s);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_EQ(settings.recentFiles(), QStringList());
    EXPECT_FALSE(settings.windowGeometry({QRect(0, 0, 1920, 1080)}).isValid());
}

TEST_F(SettingsTest, AWindowOfNoSizeIsNotKept) // row 140
{
    Settings settings(file);
    settings.setWindowGeometry({100, 100, 0, 0});
    const auto geometry = settings.windowGeometry({QRect(0, 0, 1920, 1080)});
    EXPECT_TRUE(!geometry.isValid() || (geometry.width() > 0 && geometry.height() > 0));
}

TEST_F(SettingsTest, RecentFilesAreNewestFirstWithoutRepetition)
{
    Settings settings(file);
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QString::number(i));
    settings.addRecentFile(u"5"_s);
    EXPECT_EQ(settings.recentFiles().size(), 10);
    EXPECT_EQ(settings.recentFiles().first(), u"5"_s);
    EXPECT_EQ(settings.recentFiles().count(u"5"_s), 1);
}

TEST(ClampedToScreens, AWindowOfAScreenThatIsGoneComesBack) // row 140
{
    const QRect screen(0, 0, 1920, 1080);
    EXPECT_EQ(clampedToScreens({3000, 100, 800, 600}, {screen}), QRect(1120, 100, 800, 600));
    EXPECT_EQ(clampedToScreens({-500, -500, 800, 600}, {screen}), QRect(0, 0, 800, 600));
}

TEST(ClampedToScreens, AWindowLargerThanTheScreenIsCut)
{
    EXPECT_EQ(clampedToScreens({10, 10, 4000, 3000}, {{0, 0, 1920, 1080}}), QRect(0, 0, 1920, 1080));
}

TEST(ClampedToScreens, AWindowStaysOnTheScreenThatShowsMostOfIt)
{
    const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1920, 1080}};
    EXPECT_EQ(clampedToScreens({1900, 10, 800, 600}, screens), QRect(1920, 10, 800, 600));
}

} // namespace
