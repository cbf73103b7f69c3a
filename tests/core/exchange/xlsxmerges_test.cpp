#include "tests/support/importfixture.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Workbooks as hands make them.
class MergedCells : public Import
{
protected:
    void SetUp() override
    {
        m_path = files.path(u"a.xlsx"_s);
        m_book = workbook_new(m_path.toUtf8().constData());
        m_sheet = workbook_add_worksheet(m_book, "S");
    }
    void row(int row, const QStringList &cells)
    {
        for (int i = 0; i < int(cells.size()); ++i) {
            bool isNumber = false;
            const double number = cells[i].toDouble(&isNumber);
            if (isNumber)
                worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(i), number, nullptr);
            else if (!cells[i].isEmpty())
                worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(i), cells[i].toUtf8().constData(),
                                       nullptr);
        }
    }
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn, const QString &text)
    {
        worksheet_merge_range(m_sheet, lxw_row_t(firstRow), lxw_col_t(firstColumn), lxw_row_t(lastRow),
                              lxw_col_t(lastColumn), "", nullptr);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            worksheet_write_number(m_sheet, lxw_row_t(firstRow), lxw_col_t(firstColumn), number, nullptr);
        else
            worksheet_write_string(m_sheet, lxw_row_t(firstRow), lxw_col_t(firstColumn),
                                   text.toUtf8().constData(), nullptr);
    }
    ImportResult importIt(Kind kind)
    {
        workbook_close(m_book);
        return runFile(m_path, kind);
    }
    QString lines()
    {
        return text(u"SELECT group_concat(o.number || ' ' || p.name || ' ' || (l.quantity / 10000) || ' '"
                    " || (l.amount / 10000), '; ') FROM order_line l JOIN sales_order o ON o.id = l.order_id"
                    " JOIN product p ON p.id = l.product_id"_s);
    }

    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
};

TEST_F(MergedCells, BesideItsLinesAnOrderBelongsToEach)
{
    row(0, {u"订单号"_s, u"客户名称"_s, u"订单日期"_s, u"产品名称"_s, u"数量"_s, u"单价"_s, u"订单金额"_s});
    row(1, {{}, {}, {}, u"剪刀"_s, u"2"_s, u"50"_s});
    row(2, {{}, {}, {}, u"信封"_s, u"4"_s, u"25"_s});
    row(3, {u"S2"_s, u"乙"_s, u"2026-01-06"_s, u"胶水"_s, u"1"_s, u"8"_s, u"8"_s});
    merge(1, 0, 2, 0, u"S1"_s);
    merge(1, 1, 2, 1, u"甲"_s);
    merge(1, 2, 2, 2, u"2026-01-05"_s);
    merge(1, 6, 2, 6, u"200"_s);
    EXPECT_EQ(counts(importIt(Kind::Orders)), u"3/0/0/0"_s);
    EXPECT_EQ(lines(), u"S1 剪刀 2 100; S1 信封 4 100; S2 胶水 1 8"_s) << "the sum of both is not repeated";
}

TEST_F(MergedCells, NamesBelowAMergedTitleAreRead)
{
    for (int column = 0; column < 3; ++column)
        merge(0, column, 1, column, QStringList{u"订单号"_s, u"客户名称"_s, u"订单日期"_s}[column]);
    merge(0, 3, 0, 4, u"商品"_s);
    row(1, {{}, {}, {}, u"名称"_s, u"数量"_s});
    merge(0, 5, 1, 5, u"金额"_s);
    row(2, {u"S1"_s, u"甲"_s, u"2026-01-05"_s, u"剪刀"_s, u"2"_s, u"100"_s});
    EXPECT_EQ(counts(importIt(Kind::Orders)), u"1/0/0/0"_s);
    EXPECT_EQ(lines(), u"S1 剪刀 2 100"_s);
}

TEST_F(MergedCells, ContactsBelowTheirTitlesAreTwo)
{
    merge(0, 0, 1, 0, u"客户名称"_s);
    merge(0, 1, 0, 2, u"联系人1"_s);
    merge(0, 3, 0, 4, u"联系人2"_s);
    row(1, {{}, u"姓名"_s, u"电话"_s, u"姓名"_s, u"电话"_s});
    row(2, {u"甲"_s, u"王芳"_s, u"13800138000"_s, u"李雷"_s, u"13900139000"_s});
    EXPECT_EQ(counts(importIt(Kind::Customers)), u"1/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(k.name || ' ' || c.value, '; ') FROM contact k"
                   " JOIN contact_point c ON c.contact_id = k.id"_s),
              u"王芳 13800138000; 李雷 13900139000"_s);
}

} // namespace
} // namespace crm
