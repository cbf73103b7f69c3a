#include "core/exchange/xmlscanner.h"

#include "core/base/error.h"
#include "core/exchange/xmlpart.h"
#include "tests/support/sheetfiles.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Reads one part with both readers, each as one text: "<a k=v>text</a>".
class XmlScannerTest : public testing::Test
{
protected:
    QString zipped(const QByteArray &xml) { return files.zip(u"a.zip"_s, {{"p", xml}}); }

    std::string fast(const QByteArray &xml)
    {
        std::string all;
        try {
            const ZipArchive archive(zipped(xml));
            XmlScanner scanner(archive, u"p"_s);
            using Token = XmlScanner::Token;
            for (auto token = scanner.next(); token != Token::EndOfDocument; token = scanner.next()) {
                if (token == Token::Start)
                    all +=
                        '<' + std::string(scanner.name()) + ' ' + std::string(scanner.attribute("k")) + '>';
                else if (token == Token::End)
                    all += "</" + std::string(scanner.name()) + '>';
                else
                    all += scanner.text();
            }
        } catch (const Error &) {
            return "refused";
        }
        return all;
    }

    std::string general(const QByteArray &xml)
    {
        QString all;
        try {
            const ZipArchive archive(zipped(xml));
            XmlPart part(archive, u"p"_s);
            for (auto token = part.next(); token != QXmlStreamReader::EndDocument; token = part.next()) {
                if (token == QXmlStreamReader::StartElement)
                    all += u'<' + part.name() + u' ' + part.attributes().value("k"_L1) + u'>';
                else if (token == QXmlStreamReader::EndElement)
                    all += u"</"_s + part.name() + u'>';
                else
                    all += part.text();
            }
        } catch (const Error &) {
            return "refused";
        }
        return all.toStdString();
    }

    SheetFiles files;
};

TEST_F(XmlScannerTest, ReadsWhatXmlCanSay)
{
    EXPECT_EQ(fast("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- < > --><x:a xmlns:x='u' k='1 &lt; 2'>"
                   "客&amp;户&#x20ac;&#65;<b/><![CDATA[<&]]>\r\nx</x:a>\n"),
              "<a 1 < 2>客&户€A<b ></b><&\nx</a>");
    EXPECT_EQ(fast("\xef\xbb\xbf<a/>"), "<a ></a>");
    QByteArray wide("\xff\xfe");
    for (const char16_t c : std::u16string_view(u"<?xml version='1.0' encoding='UTF-16'?><a k='客'>户</a>"))
        wide.append(char(c & 0xff)).append(char(c >> 8));
    EXPECT_EQ(fast(wide), "<a 客>户</a>");
}

TEST_F(XmlScannerTest, RefusesWhatIsNoXmlOrMeansHarm)
{
    for (const QByteArray xml : {"",
                                 "x",
                                 "<a>",
                                 "<a></b>",
                                 "</a>",
                                 "<a/><b/>",
                                 "<a/>x",
                                 "<a k>",
                                 "<a k=1/>",
                                 "<a k='1/>",
                                 "<a>&x;</a>",
                                 "<a>&#0;</a>",
                                 "<a>&#xd800;</a>",
                                 "<a>& </a>",
                                 "<!DOCTYPE a><a/>",
                                 "<a><!ENTITY b 'c'></a>",
                                 "<a>\xc3\x28</a>",
                                 "<a><!-- </a>",
                                 "<a><![CDATA[ </a>",
                                 "<a <b/>",
                                 "<>",
                                 "<a",
                                 "<a>x"})
        EXPECT_EQ(fast(xml), "refused") << xml.constData();
    EXPECT_EQ(fast(QByteArray("<a>").repeated(101) + QByteArray("</a>").repeated(101)), "refused");
    EXPECT_EQ(fast("<a>" + QByteArray(5 * 1024 * 1024, 'x') + "</a>"), "refused");
    EXPECT_EQ(fast("<a " + QByteArray(20 * 1024 * 1024, ' ') + "/>"), "refused");
}

TEST_F(XmlScannerTest, TokensAcrossBlocksAreWhole)
{
    QByteArray xml = "<a>";
    for (int i = 0; i < 40'000; ++i)
        xml +=
            "<c k=\"AB" + QByteArray::number(i) + "\"><v>客户 " + QByteArray(i % 50, 'x') + "&amp;</v></c>";
    xml += "</a>";
    EXPECT_GT(xml.size(), 1024 * 1024);
    EXPECT_EQ(fast(xml), general(xml));
}

/// Made of what documents are made of, and then spoilt: what the general reader takes, this one takes alike.
TEST_F(XmlScannerTest, AgreesWithTheGeneralReaderOnRandomDocuments)
{
    std::mt19937 dice(7);
    const QByteArrayList pieces = {"<b>",           "</b>",  "<c k='1'>", "</c>",           "<d/>",
                                   "客户",          "&amp;", "&#65;",     "\r\n",           "<!---->",
                                   "<![CDATA[>]]>", " ",     "<?p x?>",   "<b k=\"&lt;\">", "x"};
    int taken = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray xml = "<a>";
        QByteArrayList open;
        for (unsigned i = dice() % 12; i > 0; --i) {
            const auto &piece = pieces[qsizetype(dice() % size_t(pieces.size()))];
            if (!piece.startsWith("</"))
                xml += piece;
            if (piece.startsWith("<b") || piece.startsWith("<c"))
                open << piece.mid(1, 1);
            if (piece.startsWith("</") && !open.isEmpty())
                xml += "</" + open.takeLast() + ">";
        }
        while (!open.isEmpty())
            xml += "</" + open.takeLast() + ">";
        xml += "</a>";
        if (round % 3 == 0)
            xml[qsizetype(dice() % size_t(xml.size()))] = "<>&'/a "[dice() % 7];
        const auto expected = general(xml);
        taken += expected != "refused";
        if (expected != "refused" || round % 3 != 0)
            ASSERT_EQ(fast(xml), expected) << xml.constData();
        else
            fast(xml); // it may be more patient, never worse
    }
    EXPECT_GT(taken, 2'000);
}

} // namespace
} // namespace crm
