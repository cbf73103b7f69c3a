#include "core/exchange/xlsreader.h"

#include "core/exchange/sheetshape.h"
#include "tests/support/cellreference.h"
#include "tests/support/cputimer.h"
#include "tests/support/oldbook.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class Xls : public testing::Test
{
protected:
    QString write(const QByteArray &globals, const QByteArray &cells)
    {
        return files.write(u"a.xls"_s, OldBook::container(OldBook::stream(globals, cells)));
    }
    static QByteArray text(int row, int column, const QByteArray &latin)
    {
        return OldBook::cell(kBiffLabel, row, column, 0, OldBook::u16(int(latin.size())) + '\0' + latin);
    }
    QString refusal(const QString &path)
    {
        return messageOf([&] { rowsOf(path); });
    }

    SheetFiles files;
};

TEST_F(Xls, CellsOfEveryKindComeAsText)
{
    const QByteArray day =
        OldBook::record(kBiffXf, OldBook::u16(0) + OldBook::u16(0) + QByteArray(16, '\0'))
        + OldBook::record(kBiffXf, OldBook::u16(0) + OldBook::u16(14) + QByteArray(16, '\0'));
    const auto formula = [](int column, const QByteArray &result) {
        return OldBook::cell(kBiffFormula, 0, column, 0, result + QByteArray(8, '\0'));
    };
    const auto path =
        write(day, text(0, 0, "Name") + OldBook::cell(kBiffNumber, 0, 1, 0, OldBook::real(129.696))
                       + OldBook::cell(kBiffNumber, 0, 2, 1, OldBook::real(42852))
                       + OldBook::cell(kBiffRk, 0, 3, 0, OldBook::u32((12345LL << 2) | 3))
                       + OldBook::record(kBiffMulRk, OldBook::u16(0) + OldBook::u16(4) + OldBook::u16(0)
                                                         + OldBook::u32((7 << 2) | 2) + OldBook::u16(1)
                                                         + OldBook::u32((2 << 2) | 2) + OldBook::u16(5))
                       + OldBook::cell(kBiffBoolErr, 0, 6, 0, QByteArray("\1\0", 2))
                       + OldBook::cell(kBiffBoolErr, 0, 7, 0, QByteArray("\x17\1", 2))
                       + formula(8, OldBook::real(2.5)) + formula(9, QByteArray("\0\0\0\0\0\0\xff\xff", 8))
                       + OldBook::record(kBiffString, OldBook::u16(2) + QByteArray("\1", 1)
                                                          + OldBook::u16(0x6DF1) + OldBook::u16(0x5733))
                       + formula(10, QByteArray("\1\0\1\0\0\0\xff\xff", 8)));
    XlsReader reader(path, {});
    const auto *record = reader.next();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->fields,
              (std::vector<std::string_view>{"Name", "129.696", "2017-04-27", "123.45", "7", "1900-01-02",
                                             "TRUE", "", "2.5", "深圳", "TRUE"}));
    ASSERT_TRUE(record->flag(CellFlag::Kind::ErrorValue));
    EXPECT_EQ(record->flag(CellFlag::Kind::ErrorValue)->text, "#REF!");
    EXPECT_FALSE(reader.next());
}

TEST_F(Xls, CellsNeedNotComeInOrderAndHiddenRowsAreTold) // row 70
{
    const auto hidden =
        OldBook::record(kBiffRow, OldBook::u16(1) + QByteArray(10, '\0') + OldBook::u32(0x20));
    const auto path = write({}, text(1, 0, "second") + hidden + text(0, 1, "b") + text(0, 0, "a"));
    EXPECT_EQ(rowsOf(path), (Rows{{u"a"_s, u"b"_s}, {u"second"_s}}));
    EXPECT_EQ(rowsOf(path, {.visibleOnly = true}), (Rows{{u"a"_s, u"b"_s}}));
}

TEST_F(Xls, TheDateSystemOf1904IsKnown) // row 73
{
    const QByteArray globals =
        OldBook::record(kBiffDateMode, OldBook::u16(1))
        + OldBook::record(kBiffXf, OldBook::u16(0) + OldBook::u16(14) + QByteArray(16, '\0'));
    EXPECT_EQ(rowsOf(write(globals, OldBook::cell(kBiffNumber, 0, 0, 0, OldBook::real(0)))),
              (Rows{{u"1904-01-01"_s}}));
}

TEST_F(Xls, AProtectedWorkbookSaysSo) // row 61
{
    EXPECT_TRUE(
        refusal(write(OldBook::record(kBiffFilePass, QByteArray(6, '\1')), {})).contains("password"_L1));
}

TEST_F(Xls, AWorkbookUnderAnotherNameIsReadAsWhatItIs) // row 60
{
    const auto bytes = OldBook::container(OldBook::stream({}, text(0, 0, "a")));
    EXPECT_EQ(rowsOf(files.write(u"renamed.xlsx"_s, bytes)), (Rows{{u"a"_s}}));
}

TEST_F(Xls, WhatIsAPageOfTheWebSaysSo)
{
    EXPECT_TRUE(refusal(files.write(u"export.xls"_s, "<html><body><table><tr><td>a</td></tr></table>"))
                    .contains(".xlsx"_L1));
    EXPECT_TRUE(
        refusal(files.write(u"b.xls"_s, "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                        "<Workbook/>"))
            .contains(".xlsx"_L1));
}

TEST_F(Xls, EveryCutOffWorkbookIsRefusedWithoutACrash) // row 59
{
    const auto bytes = OldBook::container(OldBook::stream(
        OldBook::record(kBiffSst, OldBook::u32(1) + OldBook::u32(1) + OldBook::u16(3) + '\0' + "abc"),
        OldBook::cell(kBiffLabelSst, 0, 0, 0, OldBook::u32(0))));
    ASSERT_EQ(rowsOf(files.write(u"whole.xls"_s, bytes)), (Rows{{u"abc"_s}}));
    for (qsizetype length = 8; length < bytes.size() - 512; length += 97)
        EXPECT_FALSE(refusal(files.write(u"b.xls"_s, bytes.left(length))).isEmpty()) << length;
}

TEST_F(Xls, NoByteTurnedOverBringsTheReaderDown) // rows 59, 68, 69
{
    const auto bytes = OldBook::container(OldBook::stream(
        OldBook::record(kBiffSst, OldBook::u32(1) + OldBook::u32(1) + OldBook::u16(3) + '\0' + "abc")
            + OldBook::record(kBiffFormat, OldBook::u16(200) + OldBook::u16(4) + '\0' + "yyyy"),
        OldBook::cell(kBiffLabelSst, 0, 0, 0, OldBook::u32(0)) + text(1, 1, "xyz")));
    for (qsizetype at = 8; at < 2000; ++at)
        for (const char flip : {'\xff', '\x01', '\x80'}) {
            auto damaged = bytes;
            damaged[at] = char(damaged[at] ^ flip);
            const CpuTimer timer;
            refusal(files.write(u"b.xls"_s, damaged)); // read or refused, never worse
            EXPECT_LT(timer.elapsed(), 2000) << at;
        }
}

TEST_F(Xls, AChainThatGoesInACircleIsRefused)
{
    auto bytes = OldBook::container(OldBook::stream({}, text(0, 0, "a")));
    const auto second = 512 + 4 * 3; // what follows the second sector of the stream
    bytes.replace(second, 4, OldBook::u32(2));
    EXPECT_TRUE(refusal(files.write(u"b.xls"_s, bytes)).contains("damaged"_L1));
}

TEST_F(Xls, TextsThatGoOnInTheNextRecordAreJoined)
{
    // "深" in UTF-16 in the first record, "ab" in Latin-1 in the next.
    const QByteArray first =
        OldBook::u32(1) + OldBook::u32(1) + OldBook::u16(3) + '\1' + OldBook::u16(0x6DF1);
    const QByteArray globals =
        OldBook::record(kBiffSst, first) + OldBook::record(kBiffContinue, QByteArray("\0ab", 3));
    EXPECT_EQ(rowsOf(write(globals, OldBook::cell(kBiffLabelSst, 0, 0, 0, OldBook::u32(0)))),
              (Rows{{u"深ab"_s}}));
}

TEST_F(Xls, OldWorkbooksReadCellForCellAsTheirReference) // row 79
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    QFile file(sharedData(u"calamine_xlsx/reference.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto reference = QJsonDocument::fromJson(file.readAll()).object();
    int compared = 0;
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        if (!it.key().endsWith(".xls"_L1))
            continue;
        const auto sheets = it.value()["sheets"_L1].toObject();
        for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet, ++compared) {
            const QString what = it.key() + u' ' + sheet.key();
            EXPECT_EQ(messageOf([&] {
                          XlsReader reader(sharedData(u"calamine_xlsx/"_s + it.key()), {{}, {}, sheet.key()});
                          cellreference::compare(reader, what, sheet.value().toObject());
                      }),
                      QString())
                << what.toStdString();
        }
    }
    EXPECT_GT(compared, 40);
}

TEST_F(Xls, HiddenSheetsAreToldFromVisibleOnes) // rows 70, 76
{
    KINGFISHER_NEEDS_DATA(u"calamine_xlsx"_s);
    const auto reader = openSheet(sharedData(u"calamine_xlsx/any_sheets.xls"_s));
    ASSERT_EQ(reader->sheets().size(), 3U);
    EXPECT_EQ(reader->sheet(), u"Visible"_s);
    EXPECT_EQ(reader->sheets()[1], (SheetInfo{u"Hidden"_s, true}));
    EXPECT_EQ(reader->sheets()[2], (SheetInfo{u"VeryHidden"_s, true}));
}

TEST_F(Xls, TheSameSheetIsTheSameInBothFormatsOfExcel)
{
    KINGFISHER_NEEDS_DATA(u"messytables"_s);
    const auto of = [](const QString &name) { return rowsOf(sharedData(u"messytables/"_s + name)); };
    const auto old = of(u"simple.xls"_s);
    EXPECT_EQ(old.size(), 7U);
    EXPECT_EQ(old, of(u"simple.xlsx"_s));
    EXPECT_EQ(old[1], (QStringList{u"2011-01-01"_s, u"1"_s, u"Galway"_s}));
}

} // namespace
} // namespace crm
