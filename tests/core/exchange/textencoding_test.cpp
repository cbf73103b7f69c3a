#include "core/exchange/textencoding.h"

#include "core/exchange/csvreader.h"
#include "tests/support/printers.h"
#include "tests/support/sheetfiles.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class Encoding : public testing::Test
{
protected:
    static QByteArray in(const QString &encoding, const QString &text)
    {
        return TextDecoder(encoding).encode(text);
    }
    static QString detected(const QByteArray &bytes) { return detectEncoding(bytes).name; }

    const SheetRecord *first(const QString &name, const QByteArray &bytes)
    {
        reader = std::make_unique<CsvReader>(files.write(name, bytes), SheetOptions());
        return reader->next();
    }

    SheetFiles files;
    std::unique_ptr<CsvReader> reader;
};

TEST_F(Encoding, TheByteOrderMarkIsNotPartOfTheFirstColumn) // row 5
{
    EXPECT_EQ(rowsOf(files.write(u"a.csv"_s, "\xef\xbb\xbf姓名,电话\n张三,1\n")),
              (Rows{{u"姓名"_s, u"电话"_s}, {u"张三"_s, u"1"_s}}));
}

TEST_F(Encoding, Utf16IsReadWithAndWithoutItsMark) // rows 6, 7
{
    const Rows expected{{u"姓名"_s, u"电话"_s}, {u"张三😀"_s, u"138"_s}};
    const auto little = ByteSource::toUtf16("姓名,电话\r\n张三😀,138\r\n", false);
    const auto big = ByteSource::toUtf16("姓名,电话\r\n张三😀,138\r\n", true);
    EXPECT_EQ(rowsOf(files.write(u"a.csv"_s, "\xff\xfe" + little)), expected);
    EXPECT_EQ(rowsOf(files.write(u"b.csv"_s, "\xfe\xff" + big)), expected);
    EXPECT_EQ(rowsOf(files.write(u"c.csv"_s, little)), expected);
    EXPECT_EQ(rowsOf(files.write(u"d.csv"_s, big)), expected);
}

TEST_F(Encoding, AFewWordsOfBig5AreEnough) // row 9
{
    for (const auto &text : {u"姓名,電話\n林,0911111111\n"_s, u"客戶,手機\n王大明,0911111111\n"_s,
                             u"公司名稱,地址\n台積電,新竹\n"_s})
        EXPECT_EQ(detected(in(u"Big5"_s, text)), u"Big5"_s) << text.toStdString();
    for (const auto &text :
         {u"Name,City\nÄrzte Müller,Köln\n"_s, u"Nom,Ville\nÀ la Carte,Orléans\n"_s, u"Ångström,Ærø,Åse\n"_s})
        EXPECT_EQ(detected(in(u"windows-1252"_s, text)), u"windows-1252"_s) << text.toStdString();
    EXPECT_EQ(detected(in(u"GB18030"_s, u"姓名,电话\n林,13811111111\n"_s)), u"GB18030"_s);
}

TEST_F(Encoding, BrokenCellsDoNotMakeJapaneseOfAShortList) // row 12
{
    auto bytes =
        in(u"GB18030"_s, u"客户名称,手机,备注\n好公司,13800000001,\"a\nb\"\n,13800000002,\"含\"\"引号\"\"\n"
                         "换行,制表\" \n深圳,1,2,3\n"_s);
    bytes += "\xc3(\xff,13800000009,x\n\xff\xfe,\"q \"\"z\",\x81\x30\n";
    EXPECT_EQ(detected(bytes), u"GB18030"_s);
    EXPECT_EQ(detected(in(u"Shift_JIS"_s,
                          u"会社名,電話番号\n株式会社テスト,03-1234-5678\nさくら商事,06-1234-5678\n"_s)),
              u"Shift_JIS"_s);
}

TEST_F(Encoding, Utf16GivesItsBytesBackUnchanged)
{
    const QByteArray bytes =
        ByteSource::toUtf16("姓名,😀\r\n", false) + QByteArray("\x3d\xd8,\0x\0", 6); // a single surrogate
    const auto *record = first(u"a.csv"_s, "\xff\xfe" + bytes);
    ASSERT_TRUE(record);
    EXPECT_EQ(reader->original(record->raw), ByteSource::toUtf16("姓名,😀", false));
    record = reader->next();
    ASSERT_TRUE(record);
    EXPECT_EQ(reader->original(record->raw), QByteArray("\x3d\xd8,\0x\0", 6));
    EXPECT_TRUE(record->flag(CellFlag::Kind::Undecodable));
}

TEST_F(Encoding, ChinesePcEncodingsAreDetected) // rows 8, 9
{
    const auto text =
        u"客户名称,联系人,电话,地址\n深圳市华强电子有限公司,张伟,0755-83001234,广东省深圳市福田区\n"_s;
    EXPECT_EQ(detected(in(u"GB18030"_s, text)), u"GB18030"_s);
    EXPECT_EQ(detected(in(
                  u"Big5"_s,
                  u"客戶名稱,聯絡人,電話,地址\n臺北市電腦商業同業公會,陳怡君,02-27001234,臺北市信義區\n"_s)),
              u"Big5"_s);
    EXPECT_EQ(
        detected(in(u"Shift_JIS"_s, u"会社名,担当者,電話\n株式会社カワセミ,山田たろう,03-1234-5678\n"_s)),
        u"Shift_JIS"_s);
    EXPECT_EQ(detected(in(u"windows-1252"_s, u"Name;Ort\nMüller & Söhne;Köln\nGroßmann;Düsseldorf\n"_s)),
              u"windows-1252"_s);
}

TEST_F(Encoding, KoreanOfWindowsIsReadAsWhatItIs) // row 9
{
    const auto text =
        u"고객명,담당자,전화,주소\n주식회사 펲시콜라 똠방각하,홍길동,02-123-4567,서울특별시 강남구 테헤란로\n"
        u"한국전자 주식회사,김철수,031-765-4321,경기도 수원시 영통구 삼성로\n"_s;
    const auto bytes = in(u"windows-949"_s, text.repeated(3)); // 펲 and 똠 are beyond EUC-KR
    EXPECT_EQ(detected(bytes), u"windows-949"_s);
    EXPECT_EQ(rowsOf(files.write(u"a.csv"_s, bytes))[1][0], u"주식회사 펲시콜라 똠방각하"_s);
    EXPECT_EQ(encodingByName(u"UHC"_s, bytes).name, u"windows-949"_s);
    EXPECT_EQ(encodingByName(u"cp949"_s, bytes).name, u"windows-949"_s);
}

TEST_F(Encoding, OneOfWhichOnlyTheNameIsKnownIsReadAsAnother)
{
    const QByteArray romanian = "a,\"b1\"\"c\"\" d\",e\r\n2312\xaa"
                                "a\xb1\"b\",z\r\r\n;;\n"; // ISO-8859-16
    EXPECT_EQ(messageOf([&] { rowsOf(files.write(u"a.csv"_s, romanian)); }), QString());
}

TEST_F(Encoding, ShortTextsInGbkAreDetected) // row 8
{
    for (const auto &text : {u"姓名,电话\n张三,13800138000\n"_s, u"张三\n"_s, u"名称\n联通\n"_s,
                             u"公司,城市\nABC,北京\n"_s, u"客户\n王五\n李四\n"_s, u"产品,单价\n螺丝,1\n"_s})
        EXPECT_EQ(detected(in(u"GB18030"_s, text)), u"GB18030"_s) << text.toStdString();
}

TEST_F(Encoding, FourByteCharactersOfGb18030AreRead) // row 8
{
    const auto rows =
        rowsOf(files.write(u"a.csv"_s, in(u"GB18030"_s, u"姓名,城市\n𠮷田,北京\n㐀某,上海\n"_s)));
    EXPECT_EQ(rows, (Rows{{u"姓名"_s, u"城市"_s}, {u"𠮷田"_s, u"北京"_s}, {u"㐀某"_s, u"上海"_s}}));
}

TEST_F(Encoding, TheFirstChineseCharacterMayComeLate)
{
    auto bytes = QByteArray("name,phone\n");
    for (int i = 0; i < 40'000; ++i)
        bytes += "somebody,13800138000\n";
    bytes += in(u"GB18030"_s, u"张三有限公司,1\n"_s);
    const auto rows = rowsOf(files.write(u"a.csv"_s, bytes));
    EXPECT_EQ(rows.back(), (QStringList{u"张三有限公司"_s, u"1"_s}));
}

TEST_F(Encoding, OneWrongCellIsFlaggedAndTheOthersAreRead) // row 10
{
    const auto *record = first(u"a.csv"_s, "姓名,城市\n张三,北京\n李\xc3\x28四,上海\n王五,广州\n");
    EXPECT_EQ(reader->encoding(), u"UTF-8"_s);
    record = reader->next();
    EXPECT_TRUE(record->flags.empty());
    record = reader->next();
    ASSERT_EQ(record->flags.size(), 1U);
    EXPECT_EQ(record->flags[0], (CellFlag{0, CellFlag::Kind::Undecodable}));
    EXPECT_EQ(record->line, 3);
    EXPECT_EQ(toText(record->fields[1]), u"上海"_s);
    EXPECT_TRUE(toText(record->fields[0]).contains(QChar(0xfffd)));
    EXPECT_TRUE(reader->next()->flags.empty());
}

TEST_F(Encoding, ACharacterCutOffAtTheEndFlagsTheLastRow) // row 11
{
    const auto *record = first(u"a.csv"_s, "姓名,城市\n张三,北京\n李四,上\xe6\xb5");
    record = reader->next();
    record = reader->next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->flags, (std::vector{CellFlag{1, CellFlag::Kind::Undecodable}}));
    EXPECT_FALSE(reader->next());
}

TEST_F(Encoding, CellsOfAnotherEncodingAreCountedNotGuessed) // row 12
{
    QByteArray bytes = "姓名,城市\n";
    for (int i = 0; i < 50; ++i)
        bytes += "张三丰,北京市\n";
    bytes += in(u"GB18030"_s, u"李四,上海\n"_s);
    const auto *record = first(u"a.csv"_s, bytes);
    qsizetype bad = 0;
    for (; record; record = reader->next())
        bad += qsizetype(record->flags.size());
    EXPECT_EQ(bad, 2);
}

TEST_F(Encoding, OfASmallSheetInTwoEncodingsNoLineIsLostSilently) // row 12
{
    const auto *record = first(u"a.csv"_s, "客户名称,城市\n苏州翔诚机电,苏州\n"
                                               + in(u"GB18030"_s, u"广州五金行,广州\n深圳华强,深圳\n"_s));
    QStringList good;
    qsizetype bad = 0;
    for (; record; record = reader->next()) {
        bad += qsizetype(record->flags.size());
        if (record->flags.empty())
            good << QString::fromUtf8(record->fields[0].data(), qsizetype(record->fields[0].size()));
    }
    EXPECT_EQ(bad, 4);
    EXPECT_TRUE(good.contains(u"苏州翔诚机电"_s)) << good.join(u'|').toStdString();
}

TEST_F(Encoding, TheUserCanSayWhichEncoding)
{
    const auto path = files.write(u"a.csv"_s, in(u"Big5"_s, u"名稱\n陳\n"_s));
    EXPECT_EQ(rowsOf(path, {u"big5"_s}), (Rows{{u"名稱"_s}, {u"陳"_s}}));
    EXPECT_TRUE(messageOf([&] { rowsOf(path, {u"klingon"_s}); }).contains("not known"_L1));
}

TEST_F(Encoding, ABarIsNoDelimiterWithinACharacter)
{
    // 0x7C is the second byte of many characters in GBK: 皘 is B0 7C.
    const auto *record =
        first(u"a.txt"_s, "id|name|x\n1|\xb0\x7c\xb0\xa1|\xd6\xd0\n2|\xd6\xd0\xce\xc4|\xb9\xfa\n");
    EXPECT_EQ(reader->delimiter(), '|');
    record = reader->next();
    EXPECT_EQ(record->fields.size(), 3U);
}

} // namespace
} // namespace crm
