#include "core/exchange/moneyformat.h"

#include "tests/support/importfixture.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

TEST(MoneyFormat, SaysWhatAFormatWritesBesideANumber)
{
    const std::pair<QStringView, std::string> cases[] = {
        {u"[$€-2]#,##0.00", "EUR"},
        {u"[$$-409]#,##0.00", "USD"},
        {u"\"US$\"#,##0.00", "USD"},
        {u"\"HK$\"#,##0.00", "HKD"},
        {u"HK\\$#,##0", "HKD"},
        {u"[$NT$-404]#,##0", "TWD"},
        {u"[$$-404]#,##0", "TWD"},
        {u"0.00\" USD\"", "USD"},
        {u"[$USD] #,##0.00", "USD"},
        {u"_-[$€-2]* #,##0.00_-;-[$€-2]* #,##0.00_-", "EUR"},
        {u"_($* #,##0.00_)", "$"},
        {u"[$¥-411]#,##0", "JPY"},
        {u"£#,##0", "GBP"},
        {u"0.00\"万元\"", "万"},
        {u"0.00\"万美元\"", "万USD"},
        {u"[$€-2]0.0,,\"百万\"", "EUR"},
        // What is in yuan, shows less than there is, or is no money.
        {u"\"¥\"#,##0.00", ""},
        {u"[$￥-804]#,##0.00", ""},
        {u"0.00\"元\"", ""},
        {u"0!.0,\"万\"", ""},
        {u"0\\.0,\"万\"", ""},
        {u"[>=10000]0!.0,\"万\";0", ""},
        {u"#,##0.00", ""},
        {u"0\"件\"", ""},
        {u"[Red]0.00%", ""},
        {u"yyyy-mm-dd", ""},
        {u"\"", ""},
        {u"[$", ""},
        {u"[$]0", ""},
        {u"\\", ""},
    };
    for (const auto &[format, beside] : cases)
        EXPECT_EQ(moneyBesideNumber(format), beside) << qUtf8Printable(format.toString());
}

using MoneyOfWorkbooks = Import;

TEST_F(MoneyOfWorkbooks, AnAmountIsInTheCurrencyThatTheWorkbookShows)
{
    const auto path = files.path(u"orders.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(path).constData());
    auto *sheet = workbook_add_worksheet(book, "订单");
    const char *headers[] = {"单号", "日期", "客户", "品名", "数量", "单价", "金额"};
    for (int column = 0; column < 7; ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), headers[column], nullptr);
    const char *formats[] = {"[$€-2]#,##0.00", "\"US$\"#,##0.00", "#,##0.00", "0.00\"万元\"",
                             "\"¥\"#,##0.00"};
    for (lxw_row_t row = 1; row <= 5; ++row) {
        auto *format = workbook_add_format(book);
        format_set_num_format(format, formats[row - 1]);
        worksheet_write_string(sheet, row, 0, ("S" + std::to_string(row)).c_str(), nullptr);
        worksheet_write_string(sheet, row, 1, "2026-03-05", nullptr);
        worksheet_write_string(sheet, row, 2, "甲", nullptr);
        worksheet_write_string(sheet, row, 3, "杯", nullptr);
        worksheet_write_number(sheet, row, 4, 1, nullptr);
        worksheet_write_number(sheet, row, 5, 100, format);
        worksheet_write_number(sheet, row, 6, 100, format);
    }
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);

    EXPECT_EQ(counts(runFile(path, Kind::Orders)), u"5/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(number || ' ' || currency || ' ' || (total / 10000), ', ')"
                   " FROM (SELECT * FROM sales_order ORDER BY number)"_s),
              u"S1 EUR 100, S2 USD 100, S3 CNY 100, S4 CNY 1000000, S5 CNY 100"_s);
}

} // namespace
} // namespace crm
