#include "core/base/text/fold.h"

#include "core/base/text/charactertables.h"
#include "tests/support/printers.h"

#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace crm {

TEST(Fold, MakesWritingsOfTheSameNameEqual)
{
    EXPECT_EQ(fold(u"深圳市華強電子有限公司"), u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(fold(u"ＡＢＣ　科技"), u"abc 科技"_s);
    EXPECT_EQ(fold(u"  a \t\r\n b\u00A0 c\u3000"), u"a b c"_s);
    EXPECT_EQ(fold(u"Müller & Søn, Łódź Straße"), u"muller & son, lodz strasse"_s);
    EXPECT_EQ(fold(u"Mu\u0308ller"), fold(u"M\u00FCller"));
    EXPECT_EQ(fold(u"㈱東芝"), u"(株)东芝"_s);
    EXPECT_EQ(fold(u"⼈民"), u"人民"_s); // a Kangxi radical
    EXPECT_EQ(fold(u"阿卜杜拉・買買提"), fold(u"阿卜杜拉·买买提"));
}

TEST(Fold, DoesNotDependOnTurkishCase)
{
    EXPECT_EQ(fold(u"TITANIC"), u"titanic"_s);
    EXPECT_EQ(fold(u"İSTANBUL ılıca"), u"istanbul ilica"_s);
}

TEST(Fold, DropsWhatCannotBeSeen)
{
    EXPECT_EQ(fold(u"张\u200B三\uFEFF"), u"张三"_s);
    EXPECT_EQ(fold(u"\u202Egpj.exe\u202C"), u"gpj.exe"_s);
    EXPECT_EQ(fold(QStringView(u"a\u0001b\0c", 5)), u"abc"_s);
    EXPECT_EQ(fold(u"\u3164\u3000\u200B"), QString());
    EXPECT_EQ(fold(u"葛\U000E0100城"), u"葛城"_s); // a variation selector
}

TEST(Fold, ComposesMarksThatBelongToTheLetterBefore)
{
    EXPECT_EQ(fold(u"ｶﾞｽ"), fold(u"ガス"));
    EXPECT_EQ(fold(u"か\u3099"), u"が"_s);
    EXPECT_EQ(fold(u"\u1112\u1161\u11AB"), u"한"_s);
}

TEST(Fold, ReplacesLoneSurrogates)
{
    const char16_t lone[] = {u'a', 0xD800, u'b', 0xDC00, 0};
    EXPECT_EQ(fold(QStringView(lone, 4)), u"a\uFFFDb\uFFFD"_s);
    EXPECT_EQ(fold(u"𠮷野家 😀"), u"𠮷野家 😀"_s);
}

TEST(Fold, OfEveryCharacterIsStable)
{
    for (char32_t character = 0; character < 0x30000; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString text = u"x" + QString::fromUcs4(&character, 1) + u"y";
        const auto once = fold(text);
        ASSERT_EQ(fold(once), once) << std::hex << uint(character);
    }
}

TEST(Fold, InUtf8IsTheSameText)
{
    QByteArray out("before|");
    foldUtf8(u"ＡＢＣ 華強 😀 é", out);
    EXPECT_EQ(out, QByteArray("before|") + u"abc 华强 😀 e"_s.toUtf8());
}

TEST(Fold, TableAgreesWithTheLibrary)
{
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    ASSERT_TRUE(U_SUCCESS(status));
    int different = 0;
    for (const QChar character : tables::traditional()) {
        icu::UnicodeString text(UChar32(character.unicode()));
        simplify->transliterate(text);
        const auto expected = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
        different += tables::simplified()[tables::traditional().indexOf(character)] != expected.front();
    }
    EXPECT_GT(tables::traditional().size(), 2500);
    EXPECT_LT(different, 20) << "the table and the library have drifted apart";
}

} // namespace crm
