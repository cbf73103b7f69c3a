#include "core/exchange/importpreview.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/rejectsfile.h"
#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Weight = ImportProblem::Weight;

class Preview : public testing::Test
{
protected:
    void load(const QString &file, ImportKind importKind)
    {
        path = file;
        kind = importKind;
        shape = inspectSheet(path, kind);
        mapping = guessMapping(kind, shape);
        unsettled = settleColumns(path, kind, shape, mapping);
    }
    ImportPreview preview(const QByteArray &bytes, ImportKind importKind = ImportKind::Customers)
    {
        load(files.write(u"a.csv"_s, bytes), importKind);
        return check();
    }
    ImportPreview check() const
    {
        return previewImport(path, kind, shape, mapping, QTimeZone("Asia/Shanghai"));
    }

    // The value of a field in the first row below the header; "absent" where there is none.
    QString value(const QByteArray &bytes, const QString &field,
                  ImportKind importKind = ImportKind::Customers)
    {
        load(files.write(u"a.csv"_s, bytes), importKind);
        const auto reader = openRows(path, shape);
        RowParser parser(kind, shape, mapping, QTimeZone("Asia/Shanghai"));
        const auto &row = parser.parse(*reader->next(), true);
        const auto &found = row.values[size_t(fieldIndex(kind, field))];
        if (!found.isPresent)
            return u"absent"_s;
        return found.text.empty() ? QString::number(found.number) : toText(found.text);
    }

    static QString summary(const ImportPreview &preview)
    {
        QStringList lines;
        for (const auto &problem : preview.problems.kept)
            lines.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(int(problem.weight)));
        return lines.join(u", "_s);
    }

    SheetFiles files;
    QString path;
    ImportKind kind = ImportKind::Customers;
    SheetShape shape;
    ImportMapping mapping;
    std::vector<int> unsettled;
};

TEST_F(Preview, EveryProblemOfTheFileIsSaidAtOnce)
{
    const auto found = preview("客户编号,客户名称,电话,邮箱,生日\n"
                               "1,华强,13800138000,a@b.cn,1990-02-03\n"
                               "2,伟业,1.38E+10,a@b@c,2025-02-30\n"
                               ",,13800138000,,\n"
                               "4,四海,无电话,x@y.cn,1990-01-01,多余\n"
                               "5,五洲\n");
    EXPECT_EQ(found.rows, 5);
    EXPECT_EQ(found.rejected, 2);
    EXPECT_EQ(found.flagged, 2);
    EXPECT_EQ(found.accepted(), 3);
    EXPECT_EQ(summary(found), u"3:3 1, 3:4 1, 3:5 1, 4:0 2, 5:0 2, 6:3 1"_s);
    EXPECT_EQ(found.problems.kept[0].value, u"1.38E+10"_s);
    EXPECT_EQ(found.problems.kept[0].columnName, u"电话"_s);
}

TEST_F(Preview, ARowWithTooManyFieldsIsRejectedAndNotShifted) // rows 24, 25
{
    EXPECT_EQ(preview("客户名称,城市,电话\n甲,北京,海淀,13800138000\n").rejected, 1);
    EXPECT_EQ(preview("客户名称,城市,电话\n甲,北京,13800138000,,\n").rejected, 0);
}

TEST_F(Preview, BinaryRowsAreRejected) // row 13
{
    const auto found = preview(QByteArray("name,phone\nzhang,13800138000\nwa\0ng,2\n", 37));
    EXPECT_EQ(found.rejected, 1);
    EXPECT_TRUE(found.problems.kept[0].reason.contains("binary"_L1));
}

TEST_F(Preview, UndecodableCellsAreCountedAndTheRestIsTaken) // row 10
{
    const auto found = preview("客户名称,城市,电话\n甲,北\xc3\x28京,13800138000\n乙,上海,13800138001\n");
    EXPECT_EQ(found.undecodable, 1);
    EXPECT_EQ(found.rejected, 0);
    EXPECT_EQ(summary(found), u"2:2 1"_s);
}

TEST_F(Preview, FormulasMarkupAndQueriesAreText) // rows 32-34, 51-53
{
    for (const QByteArray text :
         {"=HYPERLINK(\"http://x\")", "@SUM(1)", "-5x", "=cmd|'/c calc'!A0", "<script>x</script>",
          "<img src=file:///etc/passwd>", "'; DROP TABLE customers;--", "%n%s%p %1 %2", "NULL"}) {
        auto quoted = text;
        EXPECT_EQ(value("客户名称,电话\n\"" + quoted.replace("\"", "\"\"") + "\",13800138000\n", u"name"_s),
                  QString::fromUtf8(text));
    }
    EXPECT_EQ(value("客户名称,电话\nx,+8613800138000\n", u"phone"_s), u"+8613800138000"_s);
}

TEST_F(Preview, LeadingZerosAreKeptAndLostDigitsAreNotStored) // rows 35, 38
{
    EXPECT_EQ(value("客户名称,电话\nx,0010-8008\n", u"phone"_s), u"0010-8008"_s);
    EXPECT_EQ(value("客户编号,客户名称,电话\n007,x,1\n", u"code"_s), u"007"_s);
    EXPECT_EQ(value("客户编号,客户名称\n1.10101E+17,x\n", u"code"_s), u"absent"_s);
    EXPECT_EQ(value("客户名称,电话\nx,1.38E+10\n", u"phone"_s), u"absent"_s);
    EXPECT_EQ(value("客户名称,电话\nx,1.3800138000E+10\n", u"phone"_s), u"13800138000"_s);
    EXPECT_EQ(value("客户名称,电话\nx,13800138000.0\n", u"phone"_s), u"13800138000"_s);
}

TEST_F(Preview, APhoneThatTheCountryDoesNotHaveIsKeptAndSaid)
{
    const QByteArray sheet = "客户名称,电话\n甲,0912345678\n乙,02-23456789\n";
    load(files.write(u"a.csv"_s, sheet), ImportKind::Customers);
    mapping.phoneRegion = u"TW"_s;
    EXPECT_EQ(check().problems.total, 0);
    mapping.phoneRegion = u"CN"_s;
    const auto found = check();
    EXPECT_EQ(found.rejected + found.flagged, 0);
    EXPECT_EQ(summary(found).left(5), u"2:2 0"_s);
    EXPECT_EQ(value("客户名称,电话\n甲,0912345678\n", u"phone"_s), u"0912345678"_s);
}

TEST_F(Preview, NamesBeyondTheLimitKeepTheirRestForTheNotes) // row 47
{
    load(files.write(u"a.csv"_s, "客户名称,电话\n" + QByteArray("长").repeated(300'000) + ",13800138000\n"),
         ImportKind::Customers);
    const auto reader = openRows(path, shape);
    RowParser parser(kind, shape, mapping, QTimeZone::utc());
    const auto &row = parser.parse(*reader->next(), true);
    EXPECT_FALSE(row.isRejected);
    EXPECT_EQ(toText(row.values[size_t(fieldIndex(kind, u"name"))].text).size(), 500);
    EXPECT_EQ(row.overflow.trimmed().size(), 299'500);
}

TEST_F(Preview, ScriptsAreStoredExactlyAndIdentifiersCleaned) // rows 48, 49
{
    EXPECT_EQ(value("客户编号,客户名称\nA\u202e\u200bB\ufeff1,x\n", u"code"_s), u"AB1"_s);
    EXPECT_EQ(value("客户编号,客户名称\n1,👨‍👩‍👧 שלום\n", u"name"_s),
              u"👨‍👩‍👧 שלום"_s);
    EXPECT_EQ(value("客户编号,客户名称\n1,a\x01\x1f"
                    "b\n",
                    u"name"_s),
              u"ab"_s);
}

TEST_F(Preview, WordsForNothingAreTextsUnlessTheUserSaysOtherwise) // row 54
{
    auto found = preview("客户编号,客户名称,地区,生日\n1,甲,NULL,NULL\n2,乙,N/A,1990-01-01\n");
    EXPECT_EQ(found.nullWords, 2);
    EXPECT_EQ(found.problems.total, 0);
    mapping.nullWordsAreEmpty = true;
    EXPECT_EQ(check().nullWords, 0);
}

TEST_F(Preview, AnOrderOfDaysThatNothingSettlesIsAskedFor) // row 39
{
    preview("订单号,客户名称,订单日期\n1,甲,03/04/2025\n2,乙,05/06/2025\n", ImportKind::Orders);
    EXPECT_EQ(unsettled, std::vector<int>{2});
    EXPECT_EQ(check().rejected, 2);
    mapping.dateOrders[2] = DateOrder::DayMonthYear;
    EXPECT_EQ(check().rejected, 0);
    preview("订单号,客户名称,订单日期\n1,甲,03/04/2025\n2,乙,25/06/2025\n", ImportKind::Orders);
    EXPECT_TRUE(unsettled.empty());
    EXPECT_EQ(mapping.dateOrders.at(2), DateOrder::DayMonthYear);
}

TEST_F(Preview, DaysAsNumbersAndAsTextsOfOneColumnAreReadTogetherAndDoubtfulOnesAskedFor) // row 74
{
    const auto mixed = files.path(u"mixed.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(mixed).constData());
    auto *sheet = workbook_add_worksheet(book, nullptr);
    auto *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    int column = 0;
    for (const char *title : {"订单号", "客户名称", "订单日期"})
        worksheet_write_string(sheet, 0, lxw_col_t(column++), title, nullptr);
    const std::pair<double, const char *> days[] = {
        {45'292, nullptr}, {0, "2024年1月2日"}, {0, "03/04/2024"}};
    for (lxw_row_t row = 1; row <= std::size(days); ++row) {
        worksheet_write_number(sheet, row, 0, row, nullptr);
        worksheet_write_string(sheet, row, 1, "甲", nullptr);
        const auto &[serial, text] = days[row - 1];
        text ? worksheet_write_string(sheet, row, 2, text, nullptr)
             : worksheet_write_number(sheet, row, 2, serial, date);
    }
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    load(mixed, ImportKind::Orders);
    EXPECT_EQ(unsettled, std::vector<int>{2});
    EXPECT_EQ(check().rejected, 1) << "only the one that can be read in two ways";
    mapping.dateOrders[2] = DateOrder::DayMonthYear;
    EXPECT_EQ(check().rejected, 0);
}

TEST_F(Preview, ADayThatSettlesTheOrderMayStandAtTheEnd)
{
    QByteArray bytes = "订单号,客户名称,订单日期\n";
    for (int i = 0; i < 3000; ++i)
        bytes += QByteArray::number(i) + ",甲,03/04/2025\n";
    const auto found = preview(bytes + "9999,乙,04/25/2025\n", ImportKind::Orders);
    EXPECT_TRUE(unsettled.empty());
    EXPECT_EQ(mapping.dateOrders.at(2), DateOrder::MonthDayYear);
    EXPECT_EQ(found.rejected, 0);
}

TEST_F(Preview, SerialsOfExcelAreReadAsDaysWithANote) // row 41
{
    const auto found = preview("订单号,客户名称,订单日期\n1,甲,45292\n", ImportKind::Orders);
    EXPECT_EQ(found.rejected, 0);
    EXPECT_EQ(summary(found), u"2:3 0"_s);
    EXPECT_TRUE(found.problems.kept[0].reason.contains("2024-01-01"_L1));
}

TEST_F(Preview, AnOrderLineWithoutItsMoneyIsRejected) // row 43
{
    for (const QByteArray amount : {"NaN", "Infinity", "1e400", "99999999999999999999", "abc"})
        EXPECT_EQ(
            preview("订单号,客户名称,订单日期,金额\n1,甲,2024-01-05," + amount + "\n", ImportKind::Orders)
                .rejected,
            1)
            << amount.toStdString();
    EXPECT_EQ(value("订单号,客户名称,订单日期,金额\n1,甲,2024-01-05,\"¥1,234.56\"\n", u"amount"_s,
                    ImportKind::Orders),
              u"12345600"_s);
}

TEST_F(Preview, DecimalCommasOfAColumnAreUnderstood) // row 42
{
    const auto header = QByteArray("订单号;客户名称;订单日期;金额\n");
    EXPECT_EQ(
        value(header + "1;甲;2024-01-05;1.234\n2;乙;2024-01-06;12,5\n", u"amount"_s, ImportKind::Orders),
        u"12340000"_s);
}

TEST_F(Preview, TimesBelongToTheZoneOfTheTeam)
{
    EXPECT_EQ(
        value("客户名称,跟进时间,跟进内容\n甲,2024-01-05 10:00,聊过\n", u"at"_s, ImportKind::Activities),
        u"2024-01-05"_s);
    const auto reader = openRows(path, shape);
    RowParser parser(kind, shape, mapping, QTimeZone("Asia/Shanghai"));
    const auto &row = parser.parse(*reader->next(), true);
    EXPECT_EQ(row.values[size_t(fieldIndex(kind, u"at"))].number,
              QDateTime({2024, 1, 5}, {2, 0}, Qt::UTC).toMSecsSinceEpoch());
}

TEST_F(Preview, ConstantsAreReadLikeCells)
{
    preview("客户名称\n甲\n乙\n");
    setConstant(mapping, kind, u"email=not a mail"_s);
    EXPECT_EQ(check().flagged, 2);
}

TEST_F(Preview, RejectedRowsAreSavedByteForByte) // rows 25, R3
{
    const QByteArray bad = "\"\xb1\xb1\xbe\xa9\", 2 ,13800138000,\xb6\xe0\xd3\xe0\"x";
    preview("\xbf\xcd\xbb\xa7\xc3\xfb\xb3\xc6,\xb3\xc7\xca\xd0,\xb5\xe7\xbb\xb0\r\n\xbc\xd7,\xb1\xb1\xbe\xa9,"
            "13800138000\r\n"
            + bad + "\r\n");
    EXPECT_EQ(shape.encoding, u"GB18030"_s);
    const auto reader = openRows(path, shape);
    RowParser parser(kind, shape, mapping, QTimeZone::utc());
    RejectsFile rejects(files.path(u"rejected.csv"_s), *reader, shape);
    while (const auto *record = reader->next()) {
        if (const auto &row = parser.parse(*record, true); row.isRejected)
            rejects.add(record->raw, row.reason());
    }
    EXPECT_EQ(rejects.rows(), 1);
    EXPECT_FALSE(QFile::exists(files.path(u"rejected.csv"_s)));
    rejects.commit();
    QFile file(files.path(u"rejected.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              shape.headerOriginal + ",Reason\r\n" + bad + ",The row has 4 fields and the header 3.\r\n");
}

TEST_F(Preview, ItStopsWhenToldTo)
{
    QByteArray bytes = "客户名称,电话\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "甲,13800138000\n";
    load(files.write(u"a.csv"_s, bytes), ImportKind::Customers);
    int reports = 0;
    const auto found =
        previewImport(path, kind, shape, mapping, QTimeZone::utc(), {}, [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return ++reports < 3;
        });
    EXPECT_FALSE(found.isComplete);
    EXPECT_EQ(found.rows, 3 * 1024);
}

TEST_F(Preview, BrokenNorthwindNamesEveryRowThatHasTooManyFields)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    load(sharedData(u"northwind/raw/customers.csv"_s), ImportKind::Customers);
    auto found = check();
    EXPECT_EQ(found.rows, 91);
    EXPECT_EQ(found.rejected, 24);
    EXPECT_GT(found.nullWords, 0);
    load(sharedData(u"northwind/raw/orders.csv"_s), ImportKind::Orders);
    found = check();
    EXPECT_EQ(found.rows, 830);
    EXPECT_EQ(found.rejected, 176);
    load(sharedData(u"northwind/clean/orders.csv"_s), ImportKind::Orders);
    EXPECT_EQ(check().problems.total, 0);
    load(sharedData(u"northwind/clean/order-details.csv"_s), ImportKind::OrderLines);
    found = check();
    EXPECT_EQ(found.rows, 2155);
    EXPECT_EQ(found.problems.total, 0);
}

TEST_F(Preview, ASuperstoreSheetHasNoProblems)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    for (const auto &name : {u"orders_utf8.csv"_s, u"orders_gbk.csv"_s, u"orders_utf16le_bom_tab.txt"_s}) {
        load(sharedData(u"cn_superstore/csv/"_s + name), ImportKind::Orders);
        EXPECT_TRUE(unsettled.empty());
        const auto reader = openRows(path, shape);
        RowParser parser(kind, shape, mapping, QTimeZone::utc());
        const auto at = size_t(fieldIndex(kind, u"amount"));
        Amount total;
        qint64 rows = 0;
        while (const auto *record = reader->next()) {
            const auto &row = parser.parse(*record, true);
            EXPECT_TRUE(row.problems.empty());
            total += Amount{row.values[at].number};
            ++rows;
        }
        EXPECT_EQ(rows, 10'000);
        EXPECT_EQ(total.rounded(2), u"16117548.24"_s);
    }
}

} // namespace
} // namespace crm
