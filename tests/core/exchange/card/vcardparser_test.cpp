#include "core/exchange/card/vcardparser.h"

#include "tests/support/cputimer.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class CardFile : public testing::Test
{
protected:
    std::vector<VCard> read(const QString &path, const QString &encoding = {})
    {
        VCardParser parser(path, encoding);
        std::vector<VCard> cards;
        while (auto card = parser.next())
            cards.push_back(std::move(*card));
        return cards;
    }
    std::vector<VCard> parse(const QByteArray &bytes, const QString &encoding = {})
    {
        return read(files.write(u"a.vcf"_s, bytes), encoding);
    }
    static QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
    {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
    }
    QString value(const QByteArray &lines, QStringView name, const QByteArray &version = "3.0")
    {
        const auto cards = parse(card(lines, version));
        return cards.empty() ? u"no card"_s : cards[0].text(name);
    }

    SheetFiles files;
};

TEST_F(CardFile, QuotedPrintableOfAnyCharsetIsDecoded) // row 82
{
    EXPECT_EQ(value("FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE=C0=D7\r\n", u"FN", "2.1"), u"李雷"_s);
    EXPECT_EQ(value("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E=\r\n=E9=9B=B7\r\n", u"FN", "2.1"),
              u"李雷"_s);
    EXPECT_EQ(value("FN;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:=93=FA=96=7B\r\n", u"FN", "2.1"), u"日本"_s);
    // The second byte of ソ in Shift-JIS is a backslash, and no mark.
    EXPECT_EQ(value("FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83=5C=83=6A=81=5B\r\n", u"FN", "2.1"),
              u"ソニー"_s);
    EXPECT_EQ(value("FN;CHARSET=nobody-knows;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E\r\n", u"FN", "2.1"),
              u"李"_s);
}

TEST_F(CardFile, PartsInQuotedPrintableKeepTheirMarks)
{
    const auto cards = parse(card(
        "ADR;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;a=3Bb=0D=0Ac;=E4=B8=8A=E6=B5=B7;;200000;\r\n", "2.1"));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].first(u"ADR")->parts(),
              (QStringList{u""_s, u""_s, u"a;b\nc"_s, u"上海"_s, u""_s, u"200000"_s, u""_s}));
}

TEST_F(CardFile, BytesWithoutACharsetAreThoseOfTheFile) // row 82
{
    QByteArray gbk;
    for (int i = 0; i < 20; ++i)
        gbk +=
            card("FN:\xC0\xEE\xC0\xD7\r\nORG:\xC9\xEE\xDB\xDA\xCA\xD0\xBB\xAA\xC7\xBF\xB5\xE7\xD7\xD3\xD3\xD0"
                 "\xCF\xDE\xB9\xAB\xCB\xBE\r\n",
                 "2.1");
    EXPECT_EQ(parse(gbk)[0].text(u"ORG"), u"深圳市华强电子有限公司"_s);
    EXPECT_EQ(parse(gbk, u"GBK"_s)[0].text(u"FN"), u"李雷"_s);
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(
        QString::fromUtf8(card("FN:李雷\r\n")));
    EXPECT_EQ(parse(wide)[0].text(u"FN"), u"李雷"_s);
}

TEST_F(CardFile, LinesFoldedWithinACharacterAreJoinedFirst) // row 83
{
    EXPECT_EQ(value("FN:\xE6\x9D\r\n \x8E\xE9\r\n \x9B\xB7\r\n", u"FN"), u"李雷"_s);
    EXPECT_EQ(value("NOTE:one\r\n  two\r\n\tthree\r\n", u"NOTE"), u"one twothree"_s);
}

TEST_F(CardFile, ACardWithoutAnEndIsTakenAndTold) // row 84
{
    const auto cards =
        parse("BEGIN:VCARD\r\nFN:a\r\nBEGIN:VCARD\r\nFN:b\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:c\r\n");
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_FALSE(cards[0].isComplete);
    EXPECT_TRUE(cards[1].isComplete);
    EXPECT_FALSE(cards[2].isComplete);
    EXPECT_EQ(cards[1].text(u"FN"), u"b"_s);
    EXPECT_EQ(cards[0].line, 1);
    EXPECT_EQ(cards[1].line, 3);
    EXPECT_EQ(cards[2].line, 6);
}

TEST_F(CardFile, TheCardOfAnAgentIsNoneOfItsOwn) // row 84
{
    const auto cards =
        parse(card("FN:boss\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:clerk\r\nEND:VCARD\r\nTITLE:x\r\n", "2.1"));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].text(u"FN"), u"boss"_s);
    EXPECT_EQ(cards[0].text(u"TITLE"), u"x"_s);
}

TEST_F(CardFile, PicturesAreCountedAndNotKept) // rows 86, 87
{
    const auto cards = parse(card("PHOTO;ENCODING=b;TYPE=JPEG:QUJD\r\n REVG\r\nFN:a\r\n")
                             + card("PHOTO;BASE64;JPEG:\r\n QUJD\r\nREVG\r\n\r\nFN:b\r\n", "2.1")
                             + card("PHOTO:data:image/png;base64,QUJDREVG\r\nFN:c\r\n", "4.0")
                             + card("PHOTO;VALUE=URI:http://127.0.0.1:1/canary\r\nFN:d\r\n"));
    ASSERT_EQ(cards.size(), 4U);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_TRUE(cards[i].first(u"PHOTO")->isBinary) << i;
        EXPECT_EQ(cards[i].first(u"PHOTO")->bytes, 6) << i;
    }
    EXPECT_FALSE(cards[3].first(u"PHOTO")->isBinary);
    EXPECT_EQ(cards[1].text(u"FN"), u"b"_s);
}

TEST_F(CardFile, APictureOfFiftyMegabytesIsDroppedOnTheWay) // row 86
{
    QByteArray photo = "PHOTO;ENCODING=b:" + QByteArray(25 * 1024 * 1024, 'A') + "\r\n";
    for (int i = 0; i < 350'000; ++i)
        photo += " " + QByteArray(72, 'A') + "\r\n";
    CpuTimer timer;
    timer.start();
    const auto cards = parse(card(photo + "FN:a\r\n"));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_TRUE(cards[0].isShortened);
    EXPECT_EQ(cards[0].text(u"FN"), u"a"_s);
    EXPECT_LT(timer.elapsed(), 4000);
}

TEST_F(CardFile, TenThousandCardsAreRead) // row 88
{
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += card("FN:n" + QByteArray::number(i) + "\r\nTEL:138" + QByteArray::number(10'000'000 + i)
                     + "\r\n");
    EXPECT_EQ(parse(many).size(), 10'000U);
}

TEST_F(CardFile, GroupsEscapesAndQuotedParametersAreUnderstood) // row 89
{
    const auto cards =
        parse(card("item1.ADR;type=HOME;type=pref:;;a\\, b\\; c\\nd;City\r\n"
                   "item1.X-ABLabel:_$!<HomePage>!$_\r\nTEL;TYPE=\"voice,cell\";X-P=\"a:b;c\":1\r\n"));
    ASSERT_EQ(cards.size(), 1U);
    const auto &address = *cards[0].first(u"ADR");
    EXPECT_EQ(address.group, u"item1"_s);
    EXPECT_EQ(address.parts(), (QStringList{u""_s, u""_s, u"a, b; c\nd"_s, u"City"_s}));
    EXPECT_TRUE(address.isPreferred());
    EXPECT_TRUE(cards[0].first(u"TEL")->isOfType(u"CELL"));
    EXPECT_EQ(cards[0].text(u"TEL"), u"1"_s);
}

TEST_F(CardFile, LowerCaseBareLineEndsMarksAndBlankLinesAreNoMatter) // row 92
{
    for (const QByteArray end : {"\n", "\r", "\r\n", "\r\r\n"}) {
        auto bytes = QByteArray("\xef\xbb\xbf\n\nbegin:vcard\nversion:3.0\n\nfn:a\ntel:123\nend:vcard\n");
        bytes.replace("\n", end);
        const auto cards = parse(bytes);
        ASSERT_EQ(cards.size(), 1U) << end.toHex().toStdString();
        EXPECT_EQ(cards[0].text(u"FN"), u"a"_s);
        EXPECT_EQ(cards[0].text(u"TEL"), u"123"_s);
    }
}

TEST_F(CardFile, NoCutBringsTheReaderDown)
{
    const auto bytes =
        card("N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE;=C0=D7=\r\n;;;\r\nPHOTO;BASE64:\r\n QUJD\r\n"
             "item1.TEL;TYPE=\"a:b\":1\\,2\r\n",
             "2.1");
    for (qsizetype length = 1; length < bytes.size(); ++length)
        parse(bytes.left(length));
}

/// A card as the reference writes one.
QJsonObject asReference(const VCard &card)
{
    QJsonObject object;
    QSet<QString> others;
    static const QSet<QString> kSingle = {u"VERSION"_s, u"FN"_s, u"UID"_s};
    static const QSet<QString> kLists = {u"NICKNAME"_s, u"TITLE"_s, u"EMAIL"_s, u"TEL"_s,       u"URL"_s,
                                         u"BDAY"_s,     u"NOTE"_s,  u"IMPP"_s,  u"CATEGORIES"_s};
    static const QSet<QString> kParts = {u"ORG"_s, u"ADR"_s};
    static const QSet<QString> kBinary = {u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s};
    const auto add = [&](const QString &name, const QJsonValue &value) {
        auto list = object[name].toArray();
        list.append(value);
        object[name] = list;
    };
    for (const auto &property : card.properties) {
        if (kSingle.contains(property.name))
            object[property.name] = property.text();
        else if (property.name == "N"_L1)
            object[u"N"_s] = QJsonArray::fromStringList(property.parts());
        else if (kParts.contains(property.name))
            add(property.name, QJsonArray::fromStringList(property.parts()));
        else if (kLists.contains(property.name))
            add(property.name, property.text());
        else if (kBinary.contains(property.name))
            add(property.name, property.isBinary ? QJsonArray{u"inline bytes"_s, property.bytes}
                                                 : QJsonArray{u"uri/text"_s, property.text().size()});
        else
            others.insert(property.name);
    }
    auto names = others.values();
    names.sort();
    if (!names.isEmpty())
        object[u"_other"_s] = QJsonArray::fromStringList(names);
    return object;
}

/// Two cells of the reference are what its reader made of damage: a picture whose base64 it gave up, and a
/// company whose last character is cut off, which it took for Latin-1.
bool isReferencesOwn(const QString &file, qsizetype card, const QString &property)
{
    return file == "John_Doe_ANDROID.vcf"_L1
        && ((card == 4 && property == "PHOTO"_L1) || (card == 5 && property == "ORG"_L1));
}

void compareCards(const QString &folder)
{
    QFile file(sharedData(folder + u"/reference.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto reference = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_GT(reference.size(), 10);
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        if (!it.key().endsWith(".vcf"_L1))
            continue;
        VCardParser parser(sharedData(folder + u'/' + it.key()), {});
        const auto expected = it.value()["content"_L1].toArray();
        qsizetype at = 0;
        for (; const auto card = parser.next(); ++at) {
            const auto found = asReference(*card);
            const auto wanted = expected.at(at).toObject();
            for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
                if (isReferencesOwn(it.key(), at, entry.key()))
                    continue;
                EXPECT_EQ(QJsonDocument(QJsonArray{found.value(entry.key())})
                              .toJson(QJsonDocument::Compact)
                              .toStdString(),
                          QJsonDocument(QJsonArray{entry.value()})
                              .toJson(QJsonDocument::Compact)
                              .replace("\\r\\n", "\\n")
                              .toStdString())
                    << it.key().toStdString() << ' ' << at << ' ' << entry.key().toStdString();
            }
        }
        EXPECT_EQ(at, it.value()["cards"_L1].toInt()) << it.key().toStdString();
    }
}

TEST_F(CardFile, CardsOfManyProgramsReadAsTheirReference) // rows 89, 92
{
    KINGFISHER_NEEDS_DATA(u"vcard_ezvcard"_s);
    compareCards(u"vcard_ezvcard"_s);
}

TEST_F(CardFile, CardsOfEveryVersionReadAsTheirReference)
{
    KINGFISHER_NEEDS_DATA(u"vcard_kcontacts"_s);
    compareCards(u"vcard_kcontacts"_s);
}

} // namespace
} // namespace crm
