#include "core/exchange/odsreader.h"

#include "tests/support/cputimer.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class Ods : public testing::Test
{
protected:
    using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

    static QByteArray document(const QByteArray &tables)
    {
        return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" "
               "xmlns:text=\"x\" xmlns:style=\"s\" xmlns:calcext=\"c\"><office:automatic-styles>"
               "<style:style style:name=\"gone\" style:family=\"table\"><style:table-properties "
               "table:display=\"false\"/></style:style></office:automatic-styles><office:body>"
               "<office:spreadsheet>"
             + tables + "</office:spreadsheet></office:body></office:document-content>";
    }
    static QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name=\"S\"")
    {
        return "<table:table " + attributes + ">" + rows + "</table:table>";
    }
    static QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
    {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }
    static QByteArray text(const QByteArray &text, const QByteArray &attributes = {})
    {
        return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text
             + "</text:p></table:table-cell>";
    }
    QString write(const QByteArray &content, const QByteArray &manifest = {})
    {
        Parts parts = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                       {"content.xml", content}};
        if (!manifest.isEmpty())
            parts.push_back({"META-INF/manifest.xml", manifest});
        const auto path = files.zip(u"a.ods"_s, parts);
        return path;
    }
    Rows read(const QByteArray &rows)
    {
        return rowsOf(*std::make_unique<OdsReader>(write(document(table(rows))), SheetOptions{}));
    }
    QString refusal(const QString &path)
    {
        return messageOf([&] { OdsReader(path, {}).next(); });
    }

    SheetFiles files;
};

TEST_F(Ods, CellsOfEveryKindComeAsText)
{
    EXPECT_EQ(
        read(row(
            text("客户")
            + "<table:table-cell office:value-type=\"float\" office:value=\"13800138000\"><text:p>1.38E+10"
              "</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2017-04-27\"/>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2017-04-27T10:30:00\"/>"
              "<table:table-cell office:value-type=\"time\" office:time-value=\"PT10H30M05S\"/>"
              "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
              "<table:table-cell office:value-type=\"percentage\" office:value=\"0.15\"/>"
              "<table:table-cell office:value-type=\"currency\" office:value=\"129.696\"/>"
              "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"8\"/>"
              "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" "
              "office:value=\"2\"/>")),
        (Rows{{u"客户"_s, u"13800138000"_s, u"2017-04-27"_s, u"2017-04-27 10:30:00"_s, u"10:30:05"_s,
               u"TRUE"_s, u"0.15"_s, u"129.696"_s, u"8EUR"_s, u"2"_s}}));
}

TEST_F(Ods, ParagraphsSpacesAndSpansMakeOneTextAndRemarksNone)
{
    EXPECT_EQ(
        read(row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p>"
                 "</office:annotation><text:p>a<text:s text:c=\"3\"/>b<text:tab/><text:span>c</text:span>"
                 "</text:p><text:p>d</text:p></table:table-cell>")),
        (Rows{{u"a   b\tc\nd"_s}}));
}

TEST_F(Ods, RowsAndCellsThatRepeatDoAndAMillionEmptyOnesCostNothing) // row 67
{
    CpuTimer timer;
    timer.start();
    const auto rows = read(row(text("x", "table:number-columns-repeated=\"2\"")
                               + "<table:table-cell table:number-columns-repeated=\"16381\"/>")
                           + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                 "table:number-rows-repeated=\"1048000\"")
                           + row(text("y"), "table:number-rows-repeated=\"2\""));
    EXPECT_EQ(rows, (Rows{{u"x"_s, u"x"_s}, {u"y"_s}, {u"y"_s}}));
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(Ods, ARowThatRepeatsForEverEndsWhereSheetsEnd) // row 67
{
    OdsReader reader(write(document(table(row(text("y"), "table:number-rows-repeated=\"99999999999\"")))),
                     {});
    qint64 rows = 0;
    while (reader.next())
        ++rows;
    EXPECT_LE(rows, 1'048'576);
    EXPECT_GT(rows, 1'000'000);
}

TEST_F(Ods, ErrorsAndFormulasWithoutAResultAreFlagged) // rows 71, 72
{
    OdsReader reader(
        write(document(table(row("<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" "
                                 "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
                                 "<table:table-cell table:formula=\"of:=1+1\"/>")))),
        {});
    const auto *record = reader.next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->flag(CellFlag::Kind::ErrorValue)->text, "#DIV/0!");
    EXPECT_EQ(record->flag(CellFlag::Kind::NoCachedValue)->column, 1);
}

TEST_F(Ods, HiddenSheetsAndRowsAreTold) // rows 70, 76
{
    const auto path =
        write(document(table(row(text("no")), "table:name=\"Gone\" table:style-name=\"gone\"")
                       + table({}, "table:name=\"Empty\"")
                       + table(row(text("a")) + row(text("b"), "table:visibility=\"filter\""))));
    OdsReader reader(path, {});
    EXPECT_EQ(reader.sheet(), u"S"_s);
    EXPECT_EQ(reader.sheets(),
              (std::vector<SheetInfo>{{u"Gone"_s, true}, {u"Empty"_s, false}, {u"S"_s, false}}));
    EXPECT_EQ(rowsOf(reader), (Rows{{u"a"_s}, {u"b"_s}}));
    OdsReader visible(path, {});
    visible.passOverHidden();
    EXPECT_EQ(rowsOf(visible), (Rows{{u"a"_s}}));
}

TEST_F(Ods, AProtectedOneSaysSo) // row 61
{
    EXPECT_TRUE(
        refusal(write(document({}), "<manifest><file-entry><encryption-data/></file-entry></manifest>"))
            .contains("password"_L1));
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    EXPECT_TRUE(messageOf([] {
                    openSheet(sharedData(u"calamine_xlsx/pass_protected.ods"_s));
                }).contains("password"_L1));
}

TEST_F(Ods, ADocumentTypeAndATextOfMegabytesAreRefused) // rows 62-64
{
    EXPECT_TRUE(refusal(write("<!DOCTYPE x [<!ENTITY a \"ha\">]><x>&a;</x>")).contains("document type"_L1));
    const auto bomb = write(document(table(row(text(QByteArray(100 * 1024 * 1024, 'x'))))));
    CpuTimer timer;
    timer.start();
    EXPECT_FALSE(refusal(bomb).isEmpty());
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_FALSE(
        refusal(write(document(table(row(text(QByteArray("<text:s text:c=\"1000\"/>").repeated(5000)))))))
            .isEmpty());
}

TEST_F(Ods, SheetsOfTheCollectionAreRead) // row 79
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    const auto of = [](const QString &name) { return rowsOf(sharedData(u"calamine_xlsx/"_s + name)); };
    EXPECT_EQ(of(u"any_sheets.ods"_s), of(u"any_sheets.xls"_s));
    EXPECT_TRUE(of(u"issue127.ods"_s).empty());
    EXPECT_EQ(of(u"richtext_issue.ods"_s), (Rows{{u"abc"_s}}));
    EXPECT_EQ(rowsOf(sharedData(u"calamine_xlsx/richtext_issue.ods"_s), {{}, {}, u"issue2"_s}),
              (Rows{{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}}));
    KINGFISHER_NEEDS_DATA(u"messytables"_s);
    EXPECT_EQ(rowsOf(sharedData(u"messytables/simple.ods"_s)), (Rows{{u"Name"_s, u"Age"_s, u"When"_s},
                                                                     {u"Bob"_s, u"20"_s, u"2010-10-10"_s},
                                                                     {u"Jane"_s, u"23"_s, u"2012-01-01"_s},
                                                                     {u"Ian"_s, u"34"_s, u"2015-11-11"_s}}));
}

} // namespace
} // namespace crm
