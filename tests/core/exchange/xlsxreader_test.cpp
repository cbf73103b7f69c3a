#include "core/exchange/xlsxreader.h"

#include "tests/support/cellreference.h"
#include "tests/support/cputimer.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

class Xlsx : public testing::Test
{
protected:
    using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

    // The least that makes a workbook of one sheet, with the rows given as XML.
    static Parts parts(const QByteArray &rows, const QByteArray &strings = {})
    {
        const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Parts made = {
            {"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + relation
                 + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                 + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + relation
                 + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + kMain
                                             + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows
                                             + "</sheetData></worksheet>"},
        };
        if (!strings.isEmpty())
            made.push_back({"xl/sharedStrings.xml", strings});
        return made;
    }

    QString write(const Parts &made, const QString &name = u"a.xlsx"_s) { return files.zip(name, made); }
    Rows read(const QByteArray &rows, const QByteArray &strings = {})
    {
        return rowsOf(write(parts(rows, strings)));
    }
    QString refusal(const QString &path)
    {
        return messageOf([&] { rowsOf(path); });
    }

    SheetFiles files;
};

TEST_F(Xlsx, TypedCellsComeAsText)
{
    const auto path = files.path(u"a.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(path).constData());
    auto *sheet = workbook_add_worksheet(book, "订单");
    auto *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    worksheet_write_string(sheet, 0, 0, "客户", nullptr);
    worksheet_write_number(sheet, 0, 1, 13800138000, nullptr);
    worksheet_write_number(sheet, 0, 2, 129.696, nullptr);
    worksheet_write_number(sheet, 0, 3, 42852, date);
    worksheet_write_boolean(sheet, 0, 4, 1, nullptr);
    worksheet_write_formula_num(sheet, 0, 6, "=1+1", nullptr, 2);
    worksheet_write_string(sheet, 2, 0, "=HYPERLINK(\"http://x\")", nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    XlsxReader reader(path, {});
    EXPECT_EQ(reader.sheet(), u"订单"_s);
    const auto *record = reader.next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->fields, (std::vector<std::string_view>{"客户", "13800138000", "129.696", "2017-04-27",
                                                             "TRUE", "", "2"}));
    record = reader.next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->line, 3);
    EXPECT_EQ(record->fields[0], "=HYPERLINK(\"http://x\")");
    EXPECT_FALSE(reader.next());
}

TEST_F(Xlsx, SparseCellsAndRowsKeepTheirPlaces) // row 67
{
    XlsxReader reader(write(parts("<row r=\"5\"><c r=\"C5\"><v>1</v></c></row><row "
                                  "r=\"1048576\"><c><v>2</v></c><c><v>3</v></c></row>")),
                      {});
    const auto *record = reader.next();
    EXPECT_EQ(record->line, 5);
    EXPECT_EQ(record->fields, (std::vector<std::string_view>{"", "", "1"}));
    record = reader.next();
    EXPECT_EQ(record->line, 1'048'576);
    EXPECT_EQ(record->fields, (std::vector<std::string_view>{"2", "3"}));
}

TEST_F(Xlsx, CellsThatLieAboutTheirPlaceAreFlagged) // row 68
{
    for (const QByteArray place : {"XFD1048577", "A0", "A-1", "ZZZZ1", "1A", "A"}) {
        XlsxReader reader(
            write(parts("<row r=\"1\"><c r=\"" + place + "\"><v>7</v></c><c r=\"B1\"><v>8</v></c></row>")),
            {});
        const auto *record = reader.next();
        ASSERT_TRUE(record) << place.toStdString();
        EXPECT_TRUE(record->flag(CellFlag::Kind::BadReference)) << place.toStdString();
        EXPECT_EQ(record->fields.back(), "8");
    }
}

TEST_F(Xlsx, ErrorsMissingResultsAndWrongIndexesAreFlagged) // rows 69, 71, 72
{
    XlsxReader reader(
        write(
            parts("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><f>NOW()</f></c>"
                  "<c r=\"C1\" t=\"s\"><v>99</v></c><c r=\"D1\"><v>abc</v></c><c r=\"E1\" t=\"str\"><f>A1</f>"
                  "<v>ok</v></c></row>")),
        {});
    const auto *record = reader.next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->flag(CellFlag::Kind::ErrorValue)->text, "#REF!");
    EXPECT_EQ(record->flag(CellFlag::Kind::NoCachedValue)->column, 1);
    EXPECT_EQ(record->flag(CellFlag::Kind::BadValue)->column, 2);
    EXPECT_EQ(record->fields, (std::vector<std::string_view>{"", "", "", "", "ok"}));
}

TEST_F(Xlsx, LongNumbersAreFlaggedForLostDigits) // rows 35, 36
{
    XlsxReader reader(write(parts("<row r=\"1\"><c r=\"A1\"><v>1.1010119900101E+17</v></c><c "
                                  "r=\"B1\"><v>13800138000</v></c></row>")),
                      {});
    const auto *record = reader.next();
    ASSERT_EQ(record->flags.size(), 1U);
    EXPECT_EQ(record->flags[0], (CellFlag{0, CellFlag::Kind::LostDigits}));
    EXPECT_EQ(record->fields[0], "110101199001010000");
}

TEST_F(Xlsx, RichAndEscapedTextIsPlain) // row 75
{
    const auto rows =
        read("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>x "
             "</t></r><r><rPr><b/>"
             "</rPr><t xml:space=\"preserve\"> y</t></r></is></c></row>",
             QByteArray("<sst xmlns=\"") + kMain
                 + "\"><si><r><t>深</t></r><rPh><t>shen</t></rPh><r><t>圳_x000D_</t></r></si></sst>");
    EXPECT_EQ(rows, (Rows{{u"深圳\r"_s, u"x  y"_s}}));
}

TEST_F(Xlsx, PrefixedNamesAndStrictWorkbooksAreRead) // row 78
{
    auto made = parts({});
    made[4].second =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
        "<x:c r=\"A1\"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    EXPECT_EQ(rowsOf(write(made)), (Rows{{u"5"_s}}));
}

TEST_F(Xlsx, TheFirstVisibleSheetWithContentIsRead) // rows 70, 76
{
    const auto path = files.path(u"a.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(path).constData());
    workbook_add_worksheet(book, "Empty");
    auto *hidden = workbook_add_worksheet(book, "Hidden");
    worksheet_write_string(hidden, 0, 0, "no", nullptr);
    worksheet_hide(hidden);
    worksheet_write_string(workbook_add_worksheet(book, "Data"), 0, 0, "yes", nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const auto reader = openSheet(path);
    EXPECT_EQ(reader->sheet(), u"Data"_s);
    EXPECT_EQ(reader->sheets(),
              (std::vector<SheetInfo>{{u"Empty"_s, false}, {u"Hidden"_s, true}, {u"Data"_s, false}}));
    EXPECT_EQ(rowsOf(*reader), (Rows{{u"yes"_s}}));
    EXPECT_EQ(rowsOf(path, {{}, {}, u"hidden"_s}), (Rows{{u"no"_s}}));
    EXPECT_TRUE(messageOf([&] { rowsOf(path, {{}, {}, u"Nope"_s}); }).contains("Data"_L1));
}

TEST_F(Xlsx, DamagedArchivesAreSaidToBeDamaged) // row 59
{
    const auto path = write(parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_TRUE(refusal(files.write(u"b.xlsx"_s, bytes.left(bytes.size() / 2))).contains("damaged"_L1));
    auto wrong = bytes;
    const auto at = wrong.indexOf("xl/worksheets/sheet1.xml") + 30;
    for (qsizetype i = at; i < at + 20; ++i)
        wrong[i] = char(wrong[i] ^ 0x55);
    EXPECT_FALSE(refusal(files.write(u"c.xlsx"_s, wrong)).isEmpty());
    auto missing = parts("<row/>");
    missing.erase(missing.begin() + 4);
    EXPECT_FALSE(refusal(write(missing, u"d.xlsx"_s)).isEmpty());
}

TEST_F(Xlsx, EveryCutOffWorkbookIsRefusedWithoutACrash) // row 59
{
    const auto path =
        write(parts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<sst><si><t>a</t></si></sst>"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    for (qsizetype length = 4; length < bytes.size() - 1; length += 7)
        EXPECT_FALSE(refusal(files.write(u"b.xlsx"_s, bytes.left(length))).isEmpty()) << length;
}

TEST_F(Xlsx, ADocumentTypeIsRefused) // rows 63, 64
{
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    laughs += "]><sst><si><t>&k;</t></si></sst>";
    CpuTimer timer;
    timer.start();
    EXPECT_TRUE(refusal(write(parts("<row/>", laughs))).contains("document type"_L1));
    EXPECT_TRUE(
        refusal(write(parts("<row/>",
                            "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst><si><t>&x;</t></si></sst>")))
            .contains("document type"_L1));
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST_F(Xlsx, ABombIsStoppedEarly) // row 62
{
    const auto path =
        write(parts("<row r=\"1\"><c r=\"A1\"><v>" + QByteArray(300 * 1024 * 1024, ' ') + "1</v></c></row>"));
    CpuTimer timer;
    timer.start();
    EXPECT_FALSE(refusal(path).isEmpty());
    EXPECT_LT(timer.elapsed(), 2000);
    const auto rows = write(parts(QByteArray("<row/>").repeated(40 * 1024 * 1024)), u"b.xlsx"_s);
    timer.start();
    EXPECT_TRUE(refusal(rows).contains("hundred times"_L1));
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST_F(Xlsx, NamesThatLeadElsewhereAndDoubledOnesAreRefused) // rows 65, 66
{
    for (const QByteArray name : {"../../evil", "/etc/passwd", "C:/x", "..\\..\\evil", "\\a"}) {
        auto made = parts("<row/>");
        made.push_back({name, "x"});
        EXPECT_TRUE(refusal(write(made)).contains("deceive"_L1)) << name.toStdString();
    }
    auto doubled = parts("<row/>");
    doubled.push_back({"XL/Workbook.xml", "x"});
    EXPECT_TRUE(refusal(write(doubled)).contains("deceive"_L1));
}

/// The archive with a second entry for the bytes of its part `name`, as the smallest of bombs have thousands.
QByteArray sharing(QByteArray archive, QByteArray name)
{
    constexpr qsizetype kNameAt = 46; // in an entry of the directory
    const auto number = [&archive](qsizetype at, int size) {
        quint32 read = 0;
        for (int i = 0; i < size; ++i)
            read |= quint32(uchar(archive[at + i])) << (8 * i);
        return read;
    };
    const auto entry = archive.lastIndexOf(name) - kNameAt;
    const auto length = kNameAt + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2);
    auto second = archive.mid(entry, length);
    second[kNameAt + name.size() - 5] = '9';
    const auto end = archive.lastIndexOf("PK\x05\x06");
    const auto put = [&archive](qsizetype at, quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            archive[at + i] = char(value >> (8 * i));
    };
    put(end + 8, number(end + 8, 2) + 1, 2);
    put(end + 10, number(end + 10, 2) + 1, 2);
    put(end + 12, number(end + 12, 4) + quint32(length), 4);
    return archive.insert(end, second);
}

TEST_F(Xlsx, PartsThatShareTheirBytesAreRefused) // row 62
{
    std::mt19937 dice(1);
    QByteArray digits;
    while (digits.size() < 60'000)
        digits += QByteArray::number(dice(), 36);
    QFile file(write(parts("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + digits.left(30'000)
                           + "</t></is></c></row>")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    EXPECT_EQ(rowsOf(files.write(u"one.xlsx"_s, bytes)).size(), 1);
    const auto shared = sharing(bytes, "xl/worksheets/sheet1.xml");
    ASSERT_NE(shared, bytes);
    EXPECT_TRUE(refusal(files.write(u"two.xlsx"_s, shared)).contains("damaged"_L1));
}

TEST_F(Xlsx, FoldersMayBePartedByBackslashes)
{
    auto made = parts("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>");
    for (auto &part : made)
        part.first.replace('/', '\\');
    EXPECT_EQ(rowsOf(write(made)), (Rows{{u"x"_s}}));
}

TEST_F(Xlsx, DeepNestingAndTooManyPartsAreRefused)
{
    EXPECT_FALSE(refusal(write(parts(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000))))
                     .isEmpty());
    auto many = parts("<row/>");
    for (int i = 0; i < 2100; ++i)
        many.push_back({"p" + QByteArray::number(i), "x"});
    EXPECT_TRUE(refusal(write(many)).contains("parts"_L1));
}

TEST_F(Xlsx, ColumnsBeyondTheLimitAreRefusedOnlyWhereTheyHoldSomething)
{
    EXPECT_EQ(read("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"/></row>"), (Rows{{u"1"_s}}));
    EXPECT_TRUE(refusal(write(parts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))).contains("500"_L1));
}

TEST_F(Xlsx, MacrosLinksAndObjectsAreLeftAlone) // row 77
{
    auto made = parts("<row r=\"1\"><c r=\"A1\"><f>[1]Other!A1</f><v>7</v></c></row>");
    made.push_back({"xl/vbaProject.bin", QByteArray("\xd0\xcf\x11\xe0 Sub Auto_Open()")});
    made.push_back(
        {"xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/canary\"><x/>"});
    made.push_back({"xl/embeddings/oleObject1.bin", QByteArray(1000, '\1')});
    EXPECT_EQ(rowsOf(write(made, u"a.xlsm"_s)), (Rows{{u"7"_s}})) << "what is not opened cannot do anything";
}

TEST_F(Xlsx, TwoHundredThousandSharedTextsAreRead) // row 80
{
    QByteArray strings = "<sst>";
    for (int i = 0; i < 200'000; ++i)
        strings += "<si><t>text " + QByteArray::number(i) + "</t></si>";
    EXPECT_EQ(read("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>199999</v></c></row>", strings + "</sst>"),
              (Rows{{u"text 199999"_s}}));
}

TEST_F(Xlsx, BothDateSystemsAndTheDayThatNeverWasAreKnown) // row 73
{
    auto made = parts("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\" s=\"0\"><v>60</v></c>"
                      "<c r=\"C1\" s=\"0\"><v>61</v></c></row>");
    made[3].second.replace(
        "</Relationships>",
        "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
    made.push_back({"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"});
    EXPECT_EQ(rowsOf(write(made)), (Rows{{u"1900-01-01"_s, u"1900-02-29"_s, u"1900-03-01"_s}}));
    made[2].second.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    EXPECT_EQ(rowsOf(write(made)), (Rows{{u"1904-01-02"_s, u"1904-03-01"_s, u"1904-03-02"_s}}));
}

TEST_F(Xlsx, ANumberThatIsShownAsACodeIsTheCode) // row 38
{
    auto made = parts("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>12</v></c><c r=\"B1\" s=\"1\"><v>13</v></c>"
                      "<c r=\"C1\" s=\"2\"><v>13</v></c><c r=\"D1\" s=\"0\"><v>1.5</v></c>"
                      "<c r=\"E1\" s=\"3\"><v>5712345</v></c></row>");
    made[3].second.replace(
        "</Relationships>",
        "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
    made.push_back(
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\"/>"
         "<numFmt numFmtId=\"171\" formatCode=\"&quot;KH&quot;0000;@\"/>"
         "<numFmt numFmtId=\"172\" formatCode=\"0&quot;件&quot;\"/>"
         "<numFmt numFmtId=\"173\" formatCode=\"000\\-0000\"/></numFmts><cellXfs><xf numFmtId=\"170\"/>"
         "<xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf numFmtId=\"173\"/></cellXfs></styleSheet>"});
    EXPECT_EQ(rowsOf(write(made)), (Rows{{u"000012"_s, u"KH0013"_s, u"13"_s, u"1.5"_s, u"571-2345"_s}}));
}

TEST_F(Xlsx, TheLongestCellIsRead) // row 80
{
    EXPECT_EQ(read("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + QByteArray(32'767, 'z')
                   + "</t></is></c></row>")[0][0]
                  .size(),
              32'767);
}

void compareSheet(const QString &path, const QString &sheet, const QJsonObject &reference)
{
    XlsxReader reader(path, {{}, {}, sheet});
    cellreference::compare(reader, path + u' ' + sheet, reference);
    QStringList merged;
    for (const auto &range : reference["merged"_L1].toArray())
        merged.append(range.toString());
    auto found = reader.mergedRanges();
    merged.sort();
    found.sort();
    EXPECT_EQ(found, merged) << path.toStdString();
    const auto state = reference["state"_L1].toString();
    if (state.isEmpty())
        return;
    const auto at = std::ranges::find(reader.sheets(), sheet, &SheetInfo::name);
    ASSERT_NE(at, reader.sheets().end());
    EXPECT_EQ(at->hidden, state != "visible"_L1) << path.toStdString();
}

TEST_F(Xlsx, WorkbooksOfManyMakersReadCellForCellAsTheirReference) // row 79
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    QFile file(sharedData(u"calamine_xlsx/reference.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto reference = QJsonDocument::fromJson(file.readAll()).object();
    int compared = 0;
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        const auto sheets = it.value()["sheets"_L1].toObject();
        if (!it.key().endsWith(".xlsx"_L1) && !it.key().endsWith(".xlsm"_L1))
            continue;
        for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet, ++compared)
            compareSheet(sharedData(u"calamine_xlsx/"_s + it.key()), sheet.key(), sheet.value().toObject());
    }
    EXPECT_GT(compared, 40);
}

TEST_F(Xlsx, EveryWorkbookOfTheCollectionIsReadOrRefusedInTime)
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    const QDir folder(sharedData(u"calamine_xlsx"_s));
    for (const auto &name : folder.entryList({u"*.x*"_s, u"*.ods"_s}, QDir::Files)) {
        CpuTimer timer;
        timer.start();
        messageOf([&] { rowsOf(folder.filePath(name)); });
        EXPECT_LT(timer.elapsed(), 2000) << name.toStdString();
    }
}

} // namespace
} // namespace crm
