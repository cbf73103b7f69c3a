#include "ui/exchange/importplan.h"

#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"
#include "ui/exchange/importcheck.h"
#include "ui/exchange/readingchoices.h"

#include <gtest/gtest.h>
#include <xlsxwriter.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class ImportPlanTest : public testing::Test
{
protected:
    ImportPlan plan(const QByteArray &bytes, ImportPlan wish = {})
    {
        wish.path = files.write(u"sheet.csv"_s, bytes);
        return settled(planImport(wish), noProgress);
    }
    ImportKind kindOf(const QByteArray &bytes) { return plan(bytes).kind; }

    SheetFiles files;
};

TEST_F(ImportPlanTest, TheKindIsFoundByTheNamesOfTheColumns)
{
    EXPECT_EQ(kindOf("公司名称,联系人,电话,地址\n甲公司,李雷,13800138000,上海\n"), ImportKind::Customers);
    EXPECT_EQ(kindOf("客户名称,姓名,职位,手机\n甲公司,李雷,经理,13800138000\n"), ImportKind::Contacts);
    EXPECT_EQ(kindOf("产品编号,产品名称,类别,单价\nP1,螺丝,五金,0.5\n"), ImportKind::Products);
    EXPECT_EQ(kindOf("订单号,订单日期,客户名称,产品名称,数量,单价\nS1,2024-01-05,甲公司,螺丝,5,0.5\n"),
              ImportKind::Orders);
    EXPECT_EQ(kindOf("order_id,product_id,unit_price,quantity,discount\n10248,11,14,12,0\n"),
              ImportKind::OrderLines);
    EXPECT_EQ(kindOf("客户名称,跟进方式,跟进时间,跟进内容\n甲公司,电话,2024-01-05 10:00,报价\n"),
              ImportKind::Activities);
}

TEST_F(ImportPlanTest, TheSheetThatIsMeantIsShown)
{
    const auto path = files.path(u"book.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(path).constData());
    worksheet_write_string(workbook_add_worksheet(book, "说明"), 0, 0, "请看第二张表", nullptr);
    auto *sheet = workbook_add_worksheet(book, "订单");
    const char *cells[2][5] = {{"订单号", "日期", "客户名称", "产品", "金额"},
                               {"S1", "2026-01-05", "甲", "剪刀", "10"}};
    for (lxw_row_t row = 0; row < 2; ++row)
        for (lxw_col_t column = 0; column < 5; ++column)
            worksheet_write_string(sheet, row, column, cells[row][column], nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    ImportPlan wish;
    wish.path = path;
    const auto found = planImport(wish);
    EXPECT_EQ(found.kind, ImportKind::Orders);
    EXPECT_EQ(found.shape.sheet, u"订单"_s);
    ASSERT_EQ(found.top.size(), 2u);
    EXPECT_EQ(found.top.front().fields.value(0), u"订单号"_s);
}

TEST_F(ImportPlanTest, WhatThePersonChoseIsNotFoundOutAgain)
{
    ImportPlan wish;
    wish.kind = ImportKind::Contacts;
    wish.isKindChosen = true;
    wish.options.delimiter = ';';
    const auto chosen = plan("公司名称;联系人;电话\n甲,李雷,13800138000\n", wish);
    EXPECT_EQ(chosen.kind, ImportKind::Contacts);
    EXPECT_EQ(chosen.shape.delimiter, ';');
}

TEST_F(ImportPlanTest, NumbersOfTheMainlandAreReadAsSuchWhoeverReadsThem)
{
    ImportPlan wish;
    wish.phoneRegion = u"TW"_s;
    const QByteArray head = "客户名称,手机\n";
    EXPECT_EQ(plan(head + "甲,13812345678\n乙,13900139000\n丙,13700137000\n", wish).mapping.phoneRegion,
              u"CN"_s);
    EXPECT_EQ(plan(head + "甲,0912345678\n乙,0921345678\n丙,0933456789\n", wish).mapping.phoneRegion,
              u"TW"_s);
}

TEST_F(ImportPlanTest, TheMappingOfTheLastTimeIsTakenIfItFits)
{
    auto found = plan("客户名称,电话\n甲公司,13800138000\n");
    ImportMapping last;
    last.columns = {{u"name"_s, 0}, {u"wechat"_s, 1}};
    recall(found, last);
    EXPECT_TRUE(found.isKnown);
    EXPECT_EQ(found.mapping, last);
    last.columns = {{u"name"_s, 7}};
    recall(found, last);
    EXPECT_FALSE(found.isKnown);
    EXPECT_EQ(found.mapping.columns.at(u"wechat"_s), 1);
}

TEST_F(ImportPlanTest, FieldsOfUsersAreRecognisedByTheirName)
{
    ImportPlan wish;
    wish.customFields = {{u"customers"_s, {CustomField{.name = u"采购周期"_s}}}};
    const auto found = plan("客户名称,电话,采购周期\n甲公司,13800138000,国企\n", wish);
    ASSERT_TRUE(found.mapping.columns.contains(u"采购周期"_s));
    EXPECT_EQ(found.mapping.columns.at(u"采购周期"_s), 2);
}

TEST_F(ImportPlanTest, AmbiguousDaysAreLeftOpenWithBothReadings)
{
    auto found = plan("订单号,订单日期,客户名称\nS1,03/04/2025,甲\nS2,05/06/2025,乙\n");
    ASSERT_EQ(found.unsettled, std::vector<int>{1});
    auto choice = readingChoice(found, 1);
    ASSERT_EQ(choice.ways.size(), 2);
    EXPECT_TRUE(choice.isOpen());
    EXPECT_TRUE(choice.ways[0].text.contains(u"03/04/2025"_s));
    EXPECT_NE(choice.ways[0].text.section(u' ', -4), choice.ways[1].text.section(u' ', -4));
    chooseReading(found, 1, u"dmy"_s);
    EXPECT_TRUE(found.unsettled.empty());
    EXPECT_EQ(readingChoice(found, 1).taken, u"dmy"_s);
    EXPECT_EQ(checkSheet(found, noProgress).rejected, 0);
}

TEST_F(ImportPlanTest, DaysThatOneOfThemSettlesAreShownAndCanBeChanged)
{
    const auto found = plan("订单号,订单日期,客户名称\nS1,03/04/2025,甲\nS2,25/06/2025,乙\n");
    EXPECT_TRUE(found.unsettled.empty());
    EXPECT_EQ(readingChoice(found, 1).taken, u"dmy"_s);
}

TEST_F(ImportPlanTest, ThousandsThatCouldBeFractionsAreShownInBothWays)
{
    auto found = plan("订单号,订单日期,客户名称,金额\nS1,2024-01-05,甲,\"1,234\"\n");
    const auto choice = readingChoice(found, 3);
    ASSERT_EQ(choice.ways.size(), 2);
    EXPECT_EQ(choice.taken, u"."_s);
    chooseReading(found, 3, u","_s);
    EXPECT_EQ(found.mapping.decimals.at(3), DecimalMark::Comma);
    EXPECT_TRUE(readingChoice(plan("订单号,订单日期,客户名称,金额\nS1,2024-01-05,甲,12.50\n"), 3).isEmpty());
}

TEST_F(ImportPlanTest, WhatNoRowCanDoWithoutIsNamed)
{
    ImportMapping mapping;
    EXPECT_EQ(missingFields(ImportKind::Customers, mapping).size(), 1U);
    EXPECT_EQ(missingFields(ImportKind::Orders, mapping).size(), 2U);
    mapping.columns = {{u"customer"_s, 0}};
    mapping.constants = {{u"date"_s, u"2024-01-05"_s}};
    EXPECT_TRUE(missingFields(ImportKind::Orders, mapping).empty());
}

TEST_F(ImportPlanTest, AFieldHasOneColumnOnly)
{
    ImportMapping mapping;
    mapping.columns = {{u"name"_s, 0}, {u"phone"_s, 1}};
    assignColumn(mapping, 1, u"name"_s);
    EXPECT_EQ(mapping.columns, (std::map<QString, int>{{u"name"_s, 1}}));
    assignColumn(mapping, 1, {});
    EXPECT_TRUE(mapping.columns.empty());
}

TEST_F(ImportPlanTest, ARowIsShownAsItWillStand)
{
    const auto found = plan("客户名称,电话,生日\n甲公司,12,1990/1/5\n");
    const auto reading = readRow(found, 0);
    EXPECT_EQ(reading.line, 2);
    ASSERT_EQ(reading.fields.size(), 3);
    EXPECT_EQ(reading.fields[0].value, u"甲公司"_s);
    EXPECT_FALSE(reading.fields[1].problem.isEmpty());
    EXPECT_TRUE(readRow(found, 7).fields.isEmpty());
}

TEST_F(ImportPlanTest, NullWordsAreCountedInTextsOnly)
{
    EXPECT_EQ(nullWordsIn(plan("客户名称,城市,生日\n甲,NULL,N/A\n乙,N/A,\n")), 2);
}

TEST_F(ImportPlanTest, TheChineseSuperstoreIsRecognisedInEveryEncoding)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore"_s);
    for (const auto &[file, encoding] :
         {std::pair(u"orders_gbk.csv"_s, u"GB18030"_s), std::pair(u"orders_gb18030.csv"_s, u"GB18030"_s),
          std::pair(u"orders_utf8.csv"_s, u"UTF-8"_s),
          std::pair(u"orders_utf16le_bom_tab.txt"_s, u"UTF-16LE"_s)}) {
        ImportPlan wish;
        wish.path = sharedData(u"cn_superstore/csv/"_s + file);
        const auto found = settled(planImport(wish), noProgress);
        EXPECT_EQ(found.kind, ImportKind::Orders) << file.toStdString();
        EXPECT_EQ(found.shape.encoding, encoding);
        EXPECT_TRUE(missingFields(found.kind, found.mapping).empty());
        EXPECT_TRUE(found.unsettled.empty());
        EXPECT_EQ(checkSheet(found, noProgress).accepted(), 10'000);
    }
}

} // namespace
