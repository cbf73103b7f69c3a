#include "core/base/text/phone.h"
#include "core/customfield/customfieldservice.h"
#include "core/exchange/columnguess.h"
#include "tests/support/importfixture.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Sheets as people fill them in by hand.
class HandMade : public Import
{
protected:
    QStringList found(const QByteArray &sheet, Kind kind = Kind::Customers)
    {
        const auto shape = inspectSheet(files.write(u"guess.csv"_s, sheet), kind);
        QStringList lines;
        for (const auto &[field, column] : guessMapping(kind, shape).columns)
            lines << field + u'=' + shape.headers.value(column);
        return lines;
    }
};

TEST_F(HandMade, APhoneIsKeptAsItWasTyped)
{
    run("客户名称,手机\n甲,８６１３８００１３８００９\n乙,13800138000（张经理）\n丙,＋86 "
        "138-0013-8001／１３８００１３８００２\n",
        Kind::Customers);
    EXPECT_EQ(
        text(u"SELECT group_concat(value, '; ') FROM contact_point"_s),
        u"８６１３８００１３８００９; 13800138000（张经理）; ＋86 138-0013-8001; １３８００１３８００２"_s);
    EXPECT_EQ(
        text(
            u"SELECT group_concat(normalized, '; ') FROM (SELECT * FROM contact_point ORDER BY id) WHERE normalized <> ''"_s),
        u"+8613800138009; +8613800138001; +8613800138002"_s);
}

TEST_F(HandMade, WhatCannotBeSeenIsNoPartOfAPhone) // row 49
{
    run("客户名称,手机\n甲,\u202a13800138000\u202c\n", Kind::Customers);
    EXPECT_EQ(text(u"SELECT value FROM contact_point"_s), u"13800138000"_s);
    EXPECT_NE(text(u"SELECT import_note FROM customer"_s), QString());
}

TEST_F(HandMade, ChoicesArePartedByCommas)
{
    CustomField field{
        .name = u"兴趣点"_s, .type = FieldType::Choices, .choices = {u"茶"_s, u"咖啡"_s, u"1,200"_s}};
    base.session().customFields().add(field);
    const auto result = run("客户名称,兴趣点\n甲,\"茶,咖啡\"\n乙,茶，咖啡\n丙,\"1,200;茶\"\n丁,\"茶,牛奶\"\n",
                            Kind::Customers);
    EXPECT_EQ(text(u"SELECT group_concat(replace(value, char(10), '+'), ' ') FROM custom_value"_s),
              u"茶+咖啡 茶+咖啡 1,200+茶"_s);
    EXPECT_EQ(result.problems.total, 1);
}

TEST_F(HandMade, AHeaderThatEndsInAnEmptyNameLeavesRowsWhole) // row 27
{
    const auto result = run("客户名称,手机,\n甲,13800000001,补充说明\n乙,13800000002,\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s) << problems(result).join(u'\n').toStdString();
    EXPECT_EQ(inspectSheet(files.path(u"sheet.csv"_s), Kind::Customers).headers,
              (QStringList{u"客户名称"_s, u"手机"_s, u"Column 3"_s}));
    EXPECT_EQ(counts(run("客户名称,手机\n丙,13800000003,多出\n", Kind::Customers)), u"0/0/0/1"_s) << "row 25";
}

TEST_F(HandMade, TextBehindTheNamesFarBelowIsToldAndNotRejected)
{
    QByteArray sheet = "客户名称,手机,\n";
    for (int i = 0; i < SheetShape::kSample + 5; ++i)
        sheet += "客户" + QByteArray::number(i) + ",,\n";
    const auto result = run(sheet + "末,,补充\n", Kind::Customers);
    EXPECT_EQ(result.rejected, 0);
    EXPECT_EQ(problems(result), QStringList{u"507 The cell has no column name above it."_s});
}

TEST_F(HandMade, ThePhoneOfSomebodyElseIsNotTheCustomers)
{
    EXPECT_EQ(found("客户名称,紧急联系人电话\n甲,13800138000\n乙,13900139000\n丙,13700137000\n"),
              QStringList{u"name=客户名称"_s});
}

TEST_F(HandMade, ADashOfAccountantsIsNothing)
{
    const auto result =
        run("订单号,日期,客户名称,产品,金额\nS1,2026-01-05,甲,剪刀,-\nS2,2026-01-05,甲,剪刀,¥ -\n"
            "S3,2026-01-05,甲,剪刀,--\n",
            Kind::Orders);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(number(u"SELECT sum(total) FROM sales_order"_s), 0);
}

TEST_F(HandMade, ACodeThatIsAnotherCustomersNowIsTold) // row 46
{
    run("客户编号,客户名称\nA1,甲公司\n", Kind::Customers);
    EXPECT_EQ(problems(run("客户编号,客户名称\nA1,乙公司\n", Kind::Customers)),
              QStringList{u"2 The customer was called “甲公司” until now."_s});
}

TEST_F(HandMade, CitiesAreNoPeople)
{
    EXPECT_EQ(found("甲乙公司,13811111127,上海\n丙丁公司,13811111128,北京\n戊己公司,13811111129,广州\n"),
              (QStringList{u"name=Column 1"_s, u"phone=Column 2"_s}));
    EXPECT_TRUE(found("甲乙公司,13811111127,王芳\n丙丁公司,13811111128,李小雷\n戊己公司,13811111129,张三\n")
                    .contains(u"contact=Column 3"_s));
}

TEST_F(HandMade, ATitleAndADepartmentGoToTheContact)
{
    const QByteArray sheet = "公司,联系人,职务,部门,手机\n甲公司,张三,采购经理,采购部,13800138000\n";
    run(sheet, Kind::Customers);
    EXPECT_EQ(text(u"SELECT name || ' ' || title || ' ' || department FROM contact"_s),
              u"张三 采购经理 采购部"_s);
    const auto before = dump();
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/1/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(HandMade, SeveralPeopleInACellAreSeveralContacts)
{
    const QByteArray sheet = "公司,联系人,手机\n甲公司,张三、李四,13800138000、13900139000\n"
                             "乙公司,王五/赵六,13700137000\n丙公司,\"Smith, John\",13600136000\n";
    run(sheet, Kind::Customers);
    EXPECT_EQ(text(uR"(
        SELECT group_concat(line, '; ') FROM (
          SELECT k.name || coalesce(' ' || (SELECT group_concat(value, '+') FROM contact_point WHERE contact_id = k.id), '')
            AS line FROM contact k ORDER BY k.id))"_s),
              u"张三 13800138000; 李四 13900139000; 王五 13700137000; 赵六; Smith, John 13600136000"_s);
    const auto before = dump();
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/3/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(HandMade, AnOrderOfAShopIsRecognised)
{
    EXPECT_EQ(found("订单编号,订单创建时间,买家会员名,商品名称,购买数量,商品单价,订单金额\nT1,2024-01-01,甲,"
                    "A,2,100,300\n",
                    Kind::Orders),
              (QStringList{u"customer=买家会员名"_s, u"date=订单创建时间"_s, u"number=订单编号"_s,
                           u"order_total=订单金额"_s, u"price=商品单价"_s, u"product=商品名称"_s,
                           u"quantity=购买数量"_s}));
}

TEST_F(HandMade, StatesOfShopsAreKnown)
{
    const auto result = run("订单号,日期,客户名称,订单状态,金额\nS1,2026-01-05,甲,等待买家付款,1\nS2,2026-01-"
                            "05,甲,\"买家已付款,等待卖家发货\",1\n"
                            "S3,2026-01-05,甲,卖家已发货，等待买家确认,1\nS4,2026-01-05,甲,交易成功,1\nS5,"
                            "2026-01-05,甲,已退款,1\n",
                            Kind::Orders);
    EXPECT_EQ(result.problems.total, 0);
    EXPECT_EQ(text(u"SELECT group_concat(state, ' ') FROM (SELECT state FROM sales_order ORDER BY number)"_s),
              u"draft paid shipped completed cancelled"_s);
}

TEST_F(HandMade, ValuesThatAreCalledLikeColumnsAreNoHeader)
{
    const QByteArray newsletter = "Company,Phone,Newsletter,Catalogue,Trade fair,Blocked\n"
                                  "Alpha Ltd,13800000001,No,No,No,No\nBeta Ltd,13800000002,Yes,No,No,No\n";
    EXPECT_EQ(inspectSheet(files.write(u"a.csv"_s, newsletter), Kind::Customers).headerLine, 1);
    EXPECT_EQ(counts(run(newsletter, Kind::Customers)), u"2/0/0/0"_s);
    const QByteArray channels =
        "客户名称,手机,首选方式,次选方式,再次方式,最后方式\n甲公司,13800000001,电话,微信,邮箱,QQ\n"
        "乙公司,,微信,电话,QQ,邮箱\n";
    EXPECT_EQ(inspectSheet(files.write(u"b.csv"_s, channels), Kind::Customers).headerLine, 1);
    EXPECT_EQ(inspectSheet(files.write(u"c.csv"_s,
                                       "客户名称,渠道甲,渠道乙,渠道丙\n甲,电话,微信,邮箱\n乙,微信,电话,QQ\n"),
                           Kind::Customers)
                  .headerLine,
              1);
    EXPECT_EQ(inspectSheet(
                  files.write(u"d.csv"_s,
                              "客户资料,,\n打印日期,2026-01-05,\n客户名称,手机,城市\n甲,13800000001,上海\n"),
                  Kind::Customers)
                  .headerLine,
              3);
    EXPECT_EQ(inspectSheet(files.write(u"e.csv"_s, "客户名称,城市,2024,2025\n甲,上海,1,2\n"), Kind::Customers)
                  .headerLine,
              1);
}

TEST_F(HandMade, ASumInTheColumnOfTheNumbersEndsTheSheet)
{
    const auto result =
        run("序号,客户名称,手机\n1,甲,13800000001\n2,乙,13800000002\n合计,2家,\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
}

TEST_F(HandMade, WhatSumsUpAListIsNoRecordOfIt)
{
    const auto ends = [](const ImportResult &result) {
        return problems(result).filter(u"sums up or signs the sheet"_s).size();
    };
    const auto products = run("商品编码,商品名称,零售价,库存数量\nP1,杯,24,3\n合计,,,1150\n", Kind::Products);
    EXPECT_EQ(counts(products), u"1/0/0/1"_s);
    EXPECT_EQ(ends(products), 1);
    const auto orders =
        run("客户,单号,日期,品名,数量,单价,金额\n"
            "甲公司,S1,2026-3-5,杯,10,15,150\n甲公司,S1,2026-3-5,碗,5,16,80\n甲公司 小计,,,,15,,230\n"
            "乙公司,S2,2026-3-6,杯,3,13,39\n总计,,,,18,,269\n合计（大写）：贰佰陆拾玖元整,,,,,,\n"
            ",,,,,Grand Total,269\n",
            Kind::Orders);
    EXPECT_EQ(counts(orders), u"3/0/0/4"_s);
    EXPECT_EQ(ends(orders), 4);
    EXPECT_EQ(problems(orders).size(), 4) << problems(orders).join(u'\n').toStdString();
}

TEST_F(HandMade, TwoPeopleOfOneNameAreTwo)
{
    const QByteArray sheet = "姓名,手机\n张伟,13800138001\n张伟,13900139002\n李娜,13800138003\n";
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"3/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(kind, ' ') FROM customer"_s), u"person person person"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/3/0"_s);
    EXPECT_EQ(counts(run("姓名,手机\n张伟,13700137009\n", Kind::Customers)), u"1/0/0/0"_s);
    EXPECT_EQ(counts(run("客户名称,手机\n甲公司,13800138001\n甲公司,13900139002\n", Kind::Customers)),
              u"1/1/0/0"_s)
        << "of a company it is another phone";
}

TEST_F(HandMade, APersonBesideACompanyIsItsContact)
{
    EXPECT_EQ(found("公司名称,客户姓名,手机\n甲公司,李雷,13800138000\n"),
              (QStringList{u"contact=客户姓名"_s, u"name=公司名称"_s, u"phone=手机"_s}));
    EXPECT_EQ(found("客户姓名,手机\n李雷,13800138000\n"), (QStringList{u"name=客户姓名"_s, u"phone=手机"_s}));
    EXPECT_EQ(found("往来单位,手机,Do Not Email\n甲公司,13800138000,No\n"),
              (QStringList{u"name=往来单位"_s, u"phone=手机"_s}));
}

TEST_F(HandMade, WhatComesBackLessensWhatWasSold)
{
    run("订单号,日期,客户名称,产品,数量,单价,订单状态\nS1,2026-01-05,甲,剪刀,3,10,已完成\nS2,2026-01-06,甲,"
        "剪刀,-1,10,退货\n"
        "S3,2026-01-06,甲,剪刀,1,10,已关闭\nS4,2026-01-06,甲,剪刀,1,10,已退货\n",
        Kind::Orders);
    EXPECT_EQ(number(u"SELECT sum(total) FROM sales_order WHERE state <> 'cancelled'"_s), 200'000);
}

TEST_F(HandMade, ALineWhoseAmountIsAnErrorNeedsItsQuantity)
{
    const auto path = files.path(u"book.xlsx"_s);
    auto *book = workbook_new(QFile::encodeName(path).constData());
    auto *sheet = workbook_add_worksheet(book, nullptr);
    const char *cells[] = {"订单号", "日期", "客户名称", "产品", "数量", "单价"};
    for (int i = 0; i < 6; ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), cells[i], nullptr);
    worksheet_write_string(sheet, 0, 6, "金额", nullptr);
    const char *row[] = {"S1", "2026-01-05", "甲", "剪刀"};
    for (int i = 0; i < 4; ++i)
        worksheet_write_string(sheet, 1, lxw_col_t(i), row[i], nullptr);
    worksheet_write_number(sheet, 1, 5, 3, nullptr);
    worksheet_write_formula_str(sheet, 1, 6, "=1/0", nullptr, "#DIV/0!");
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    EXPECT_EQ(counts(runFile(path, Kind::Orders)), u"0/0/0/1"_s);
}

TEST_F(HandMade, ATitleWithoutAContactIsKeptInTheNotes)
{
    const QByteArray sheet = "客户姓名,职务,部门,手机\n李雷,经理,销售部,13800138000\n";
    run(sheet, Kind::Customers);
    EXPECT_EQ(text(u"SELECT notes FROM customer"_s), u"Job title: 经理\nDepartment: 销售部"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Customers)), u"0/0/1/0"_s) << "and not twice";
}

TEST_F(HandMade, ACardKeepsItsTitleAndDepartment)
{
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:李雷\r\nORG:深圳华强;采购部\r\nTITLE:经理\r\n"
                            "TEL:13800138000\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:韩梅\r\n"
                            "TITLE:会计\r\nTEL:13800138001\r\nEND:VCARD\r\n";
    EXPECT_EQ(counts(runFile(files.write(u"a.vcf"_s, card), Kind::Customers)), u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT name || ' ' || title || ' ' || department FROM contact"_s),
              u"李雷 经理 采购部"_s);
    EXPECT_EQ(text(u"SELECT notes FROM customer WHERE name = '韩梅'"_s), u"Job title: 会计"_s);
}

TEST_F(HandMade, TheMarkOfTheEndOfAnOldFileIsNoRow)
{
    const auto result = run("客户名称,手机\n甲,13811111116\n\x1a", Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(result.problems.total, 0);
}

TEST_F(HandMade, WhatIsWrongWithACellIsSaidOnce)
{
    EXPECT_EQ(problems(run("订单号,日期,客户名称,业务员,金额\nS1,2026-01-05,甲,张三,1\n", Kind::Orders)),
              QStringList{u"2 There is nobody of this name among the users."_s});
    const auto rejected = run("订单号,日期,客户名称,金额\nS2,2026-02-30,甲,1\n", Kind::Orders);
    EXPECT_EQ(problems(rejected), QStringList{u"2 There is no such day."_s});
    EXPECT_EQ(rejected.rejected, 1);
    EXPECT_EQ(problems(run("订单号,日期,客户名称,金额\nS3,,甲,1\n", Kind::Orders)),
              QStringList{u"2 The order date is missing or cannot be read."_s});
}

} // namespace
} // namespace crm
