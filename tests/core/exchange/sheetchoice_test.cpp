#include "core/exchange/sheetchoice.h"

#include "tests/support/importfixture.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Sheet
{
    const char *name;
    std::vector<std::vector<const char *>> rows;
};

class SheetChoice : public Import
{
protected:
    QString workbook(const std::vector<Sheet> &sheets)
    {
        const auto path = files.path(u"book.xlsx"_s);
        auto *book = workbook_new(QFile::encodeName(path).constData());
        for (const auto &sheet : sheets) {
            auto *made = workbook_add_worksheet(book, sheet.name);
            for (size_t row = 0; row < sheet.rows.size(); ++row)
                for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                    worksheet_write_string(made, lxw_row_t(row), lxw_col_t(column), sheet.rows[row][column],
                                           nullptr);
        }
        EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
        return path;
    }
    const Sheet note{"说明", {{"请看第二张表"}}};
    const Sheet orders{
        "订单", {{"订单号", "日期", "客户名称", "产品", "金额"}, {"S1", "2026-01-05", "甲", "剪刀", "10"}}};
    const Sheet customers{
        "客户", {{"客户名称", "城市", "备注", "业务员", "手机"}, {"甲", "上海", "", "", "13800138000"}}};
};

TEST_F(SheetChoice, ANoteInFrontIsPassedOver)
{
    const auto path = workbook({note, orders});
    const auto shape = inspectSheet(path, Kind::Orders);
    EXPECT_EQ(shape.sheet, u"订单"_s);
    EXPECT_EQ(otherSheets(shape), QStringList{u"说明"_s});
    EXPECT_EQ(counts(runFile(path, Kind::Orders)), u"1/0/0/0"_s);
}

TEST_F(SheetChoice, TheSheetOfTheKindIsTaken)
{
    const auto path = workbook({customers, orders});
    EXPECT_EQ(inspectSheet(path, Kind::Orders).sheet, u"订单"_s);
    EXPECT_EQ(inspectSheet(path, Kind::Customers).sheet, u"客户"_s);
    EXPECT_EQ(inspectSheet(workbook({orders, customers}), Kind::Customers).sheet, u"客户"_s);
}

TEST_F(SheetChoice, ATextHasNoOtherSheets)
{
    const auto shape =
        inspectSheet(files.write(u"a.csv"_s, "客户名称,电话\n甲,13800138000\n"), Kind::Customers);
    EXPECT_EQ(otherSheets(shape), QStringList());
}

TEST_F(SheetChoice, OfTwoThatAreAlikeItIsTheFirst)
{
    auto march = orders;
    march.name = "三月";
    EXPECT_EQ(inspectSheet(workbook({orders, march}), Kind::Orders).sheet, u"订单"_s);
}

TEST_F(SheetChoice, AnEmptyFirstSheetIsPassedOver) // row 76
{
    EXPECT_EQ(inspectSheet(workbook({{"Sheet1", {}}, customers}), Kind::Customers).sheet, u"客户"_s);
}

TEST_F(SheetChoice, WhatIsSaidIsTaken)
{
    EXPECT_EQ(inspectSheet(workbook({note, orders}), Kind::Orders, {.sheet = u"说明"_s}).sheet, u"说明"_s);
}

} // namespace
} // namespace crm
