#include "core/exchange/birthdaytext.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/taglist.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/printers.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(TagList, ReadsWhatSheetsPartThemBy)
{
    EXPECT_EQ(tagsOf(u"VIP, 展会；老客户、A|b/c"_s),
              (QStringList{u"VIP"_s, u"展会"_s, u"老客户"_s, u"A"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(tagsOf(u" ; , VIP;VIP"_s), QStringList{u"VIP"_s});
    EXPECT_EQ(tagsOf(u"5\" 屏; 未闭合\"x"_s), (QStringList{u"5\" 屏"_s, u"未闭合\"x"_s}));
}

TEST(TagList, ReadsAgainWhatItWrote)
{
    const QStringList tags = {u"VIP"_s,    u"A/B"_s,  u"说\"好\""_s, u"\""_s,
                              u"一、二"_s, u"=x;y"_s, u"5\" 屏"_s};
    EXPECT_EQ(tagsOf(tagCell(tags)), tags);
    EXPECT_EQ(tagCell({u"VIP"_s, u"展会"_s}), u"VIP; 展会"_s);
}

TEST(BirthdayText, ReadsEveryLanguageAndLeavesOrdinaryDaysToOthers)
{
    for (const auto &text :
         {u"lunar 1985-08-15"_s, u"农历 1985-08-15"_s, u"農曆1985-08-15"_s, u"阴历 1985-08-15"_s}) {
        const auto birthday = birthdayOfCell(text);
        ASSERT_TRUE(birthday) << text.toStdString();
        EXPECT_EQ(birthday->calendar, BirthdayCalendar::Lunar);
        EXPECT_EQ(birthday->toString(), u"1985-08-15"_s);
    }
    EXPECT_EQ(birthdayOfCell(u"农历闰 2020-04-08"_s)->calendar, BirthdayCalendar::LunarLeap);
    EXPECT_EQ(birthdayOfCell(u"--02-29"_s)->toString(), u"--02-29"_s);
    for (const auto &text : {u"1985-08-15"_s, u"15/08/1985"_s, u"农历"_s, u"--13-01"_s})
        EXPECT_FALSE(birthdayOfCell(text)) << text.toStdString();
}

TEST(CsvWriter, Utf8WritesWhatTextWould)
{
    const auto written = [](const QString &text, bool raw) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        raw ? writer.utf8(text.toStdString()) : writer.text(text);
        writer.endRow();
        return buffer.data();
    };
    HostileTexts texts(3);
    for (int i = 0; i < 500; ++i) {
        const auto text = texts.lines(20);
        EXPECT_EQ(written(text, true), written(text, false)) << text.toStdString();
    }
}

} // namespace
