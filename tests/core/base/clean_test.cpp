#include "core/base/text/clean.h"

#include "tests/support/printers.h"

using namespace Qt::StringLiterals;

namespace crm {

TEST(Clean, StoresALineWithoutWhatCannotBeSeen)
{
    int removed = -1;
    EXPECT_EQ(cleanLine(u"\uFEFF　 张\u200B三 \u202E李\u0007 四\r\n", &removed), u"张三 李 四"_s);
    EXPECT_EQ(removed, 4);
    EXPECT_EQ(cleanLine(QStringView(u"a\0b\x1F", 4), &removed), u"ab"_s);
    EXPECT_EQ(removed, 2);
    EXPECT_EQ(cleanLine(u"a\tb\n\n c"), u"a b c"_s);
    EXPECT_EQ(cleanLine(u"plain text", &removed), u"plain text"_s);
    EXPECT_EQ(removed, 0);
}

TEST(Clean, KeepsEmojiMarksAndScripts)
{
    for (const auto text :
         {u"👨‍👩‍👧‍👦", u"e\u0301\u0323", u"שלום עולם", u"مرحبا", u"می\u200Cخواهم", u"❤️",
          u"क्\u200Dष", u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", u"ＡＢＣ",
          u"%1 %2 %n", u"<script>", u"'; DROP TABLE customers;--", u"=HYPERLINK(\"x\")"})
        EXPECT_EQ(cleanLine(text), QStringView(text).toString())
            << QStringView(text).toString().toStdString();
    EXPECT_EQ(cleanLine(u"张\u200D三"), u"张三"_s);
    EXPECT_EQ(cleanLine(u"ab\u200D"), u"ab"_s);
}

TEST(Clean, StoresANameAsItWasTyped)
{
    for (const QString &name : {u"Ｆｕｌｌ　Ｗｉｄｔｈ"_s, u"张\u202e三"_s, u"a\u200bb"_s, u"a\u00a0b"_s,
                                u"👨‍👩‍👧‍👦"_s, u"\u2800x\u2800"_s})
        EXPECT_EQ(cleanName(name), name);
    EXPECT_EQ(cleanName(u"\u3000\u200b 张\r\n \t三\ufeff\n"), u"张 三"_s);
    EXPECT_EQ(cleanName(u"a\u0001\u0085b\ufffe\uffffc"), u"a bc"_s);
    EXPECT_EQ(cleanName(u" \u3000\u200b"), QString());
    EXPECT_EQ(cleanName({}), QString());
}

TEST(Clean, ReplacesLoneSurrogates)
{
    const char16_t lone[] = {u'a', 0xD800, u'b'};
    EXPECT_EQ(cleanLine(QStringView(lone, 3)), u"a\uFFFDb"_s);
}

TEST(Clean, KeepsTheLinesOfNotes)
{
    EXPECT_EQ(cleanText(u"\r\n\r\n  first\r\nsecond\rthird\tx\n\n \n"), u"  first\nsecond\nthird\tx"_s);
    EXPECT_EQ(cleanText(u" \n\u200B"), QString());
    EXPECT_EQ(cleanText(u"a\u2028b\u202Ec"), u"a\nbc"_s);
}

TEST(Clean, KnowsWhatIsBlank)
{
    for (const auto text : {u"", u" ", u"\u3000\u00A0", u"\u200B\uFEFF\u200D", u"\u3164", u"\u2800", u"\t\n"})
        EXPECT_TRUE(isBlank(text));
    EXPECT_FALSE(isBlank(u"0"));
    EXPECT_FALSE(isBlank(u"　。"));
}

TEST(Clean, CountsAsPeopleDo)
{
    EXPECT_EQ(graphemes(u""), 0);
    EXPECT_EQ(graphemes(u"abc"), 3);
    EXPECT_EQ(graphemes(u"张三丰"), 3);
    EXPECT_EQ(graphemes(u"e\u0301x"), 2);
    EXPECT_EQ(graphemes(u"👨‍👩‍👧‍👦"), 1);
    EXPECT_EQ(graphemes(u"🇨🇳"), 1);
    EXPECT_EQ(graphemes(u"𠮷野"), 2);
}

TEST(Clean, CutsBetweenGraphemesAndKeepsTheRest)
{
    QString rest;
    EXPECT_EQ(limited(u"张e\u0301三四", 2, &rest), u"张e\u0301"_s);
    EXPECT_EQ(rest, u"三四"_s);
    EXPECT_EQ(limited(u"short", 10, &rest), u"short"_s);
    EXPECT_TRUE(rest.isEmpty());
    const QString megabyte(1'000'000, u'长');
    EXPECT_EQ(limited(megabyte, kNameLimit, &rest).size(), 500);
    EXPECT_EQ(rest.size(), 999'500);
}

} // namespace crm
