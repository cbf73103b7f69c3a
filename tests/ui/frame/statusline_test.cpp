#include "ui/frame/statusline.h"

#include "ui/frame/onlinelist.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

OnlinePerson self()
{
    return {.user = u"林晓彤"_s, .machine = u"PC-01"_s, .isSelf = true};
}

QString told(const std::vector<OnlinePerson> &online)
{
    const ui::StatusLine line({.file = u"/x/team.kingfisher"_s, .isTeamFile = true, .online = online});
    return line.findChild<QPushButton *>(u"onlineButton"_s)->text();
}

TEST(StatusLine, TellsWhoElseIsHereByName)
{
    EXPECT_EQ(told({self()}), u"Shared; nobody else is here now"_s);
    EXPECT_EQ(told({self(), {.user = u"陈思远"_s, .machine = u"PC-07"_s}}), u"Also here: 陈思远"_s);
    EXPECT_EQ(told({self(), {.user = u"A"_s}, {.user = u"B"_s}, {.user = u"C"_s}, {.user = u"D"_s}}),
              u"Also here: A, B, C and 1 more"_s);
    EXPECT_EQ(told({self(), {.user = u"林晓彤"_s, .machine = u"PC-02"_s}}), u"Also here: 林晓彤"_s)
        << "oneself at another machine is somebody else to the file";
}

TEST(StatusLine, OfAFileOfOneMachineSaysNothingOfOthers)
{
    ui::StatusLine line({.file = u"/x/own.kingfisher"_s});
    line.show();
    EXPECT_FALSE(line.findChild<QPushButton *>(u"onlineButton"_s)->isVisible());
}

TEST(StatusLine, CountsAPersonAtOneMachineOnce)
{
    const auto people = ui::everybody({{.user = u"陈思远"_s, .machine = u"PC-07"_s},
                                       {.user = u"陈思远"_s, .machine = u"PC-07"_s},
                                       self(),
                                       {.user = u"陈思远"_s, .machine = u"PC-08"_s}});
    ASSERT_EQ(people.size(), 3U);
    EXPECT_TRUE(people[0].isSelf);
}

TEST(StatusLine, ListsEverybodyOnAClick)
{
    ui::StatusLine line(
        {.isTeamFile = true, .online = {self(), {.user = u"陈思远"_s, .machine = u"PC-07"_s}}});
    line.show();
    QTest::mouseClick(line.findChild<QPushButton *>(u"onlineButton"_s), Qt::LeftButton);
    auto *list = line.findChild<ui::OnlineList *>();
    ASSERT_NE(list, nullptr);
    QStringList texts;
    for (const auto *label : list->findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(u"PC-07"_s));
    EXPECT_TRUE(texts.contains(u"林晓彤 (you)"_s));
    list->close();
}

TEST(StatusLine, WhatIsWaitedForTakesThePlaceOfTheBackup)
{
    ui::StatusLine line({.file = u"/x/own.kingfisher"_s, .backup = u"today"_s});
    line.show();
    auto *waiting = line.findChild<QLabel *>(u"waitingText"_s);
    EXPECT_FALSE(waiting->isVisible());
    line.setWaiting(u"陈思远 is saving"_s);
    EXPECT_TRUE(waiting->isVisible());
    line.setWaiting({});
    EXPECT_FALSE(waiting->isVisible());
}

} // namespace
