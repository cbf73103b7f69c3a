#include "core/operation/undoservice.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QByteArray kHeaders = "订单号,客户名称,订单日期,订单金额\n"
                            "S1,甲,2026-01-05,300\nS2,乙,2026-01-06,50\n";
const QByteArray kLines = "订单号,产品名称,数量,单价,金额\n"
                          "S1,剪刀,2,50,100\nS1,信封,4,50,200\n";

class OrderHeaders : public Import
{
protected:
    QString linesOf(const QString &order)
    {
        return text(u"SELECT group_concat(position || ' ' || coalesce(p.name, '-') || ' ' || l.amount, '; ')"
                    " FROM (SELECT * FROM order_line ORDER BY position) l"
                    " JOIN sales_order o ON o.id = l.order_id LEFT JOIN product p ON p.id = l.product_id"
                    " WHERE o.number = '%1'"_s.arg(order));
    }
    qint64 total(const QString &order)
    {
        return number(u"SELECT total FROM sales_order WHERE number = '%1'"_s.arg(order));
    }
};

TEST_F(OrderHeaders, LinesTakeThePlaceOfTheSumThatTheHeaderSaid)
{
    run(kHeaders, Kind::Orders);
    EXPECT_EQ(total(u"S1"_s), 3'000'000);
    const auto before = dump();
    const auto result = run(kLines, Kind::OrderLines);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(linesOf(u"S1"_s), u"1 剪刀 1000000; 2 信封 2000000"_s);
    EXPECT_EQ(total(u"S1"_s), 3'000'000) << "once, not twice";
    EXPECT_EQ(total(u"S2"_s), 500'000) << "of which no lines are known";
    const auto with = dump();
    EXPECT_EQ(counts(run(kLines, Kind::OrderLines)), u"0/0/2/0"_s);
    EXPECT_EQ(dump(), with);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(OrderHeaders, LinesThatDoNotComeToTheSumOfTheHeaderAreTold)
{
    run(kHeaders, Kind::Orders);
    EXPECT_EQ(run(kLines, Kind::OrderLines).problems.total, 0);
    EXPECT_EQ(
        problems(run("订单号,产品名称,数量,单价\nS2,剪刀,1,20\nS2,信封,1,20\n", Kind::OrderLines)),
        QStringList{u"3 The order was said to come to 50; its lines come to 40, which is what counts."_s});
}

TEST_F(OrderHeaders, EveryCellThatWouldChangeIsToldBefore)
{
    run("订单号,客户名称,订单日期,订单状态,地区,发货日期,备注,订单金额\nS1,甲,2026-01-05,待付款,华东,,,300\n",
        Kind::Orders);
    const auto before = dump();
    const auto preview =
        run("订单号,客户名称,订单日期,订单状态,地区,发货日期,备注,订单金额\n"
            "S1,甲,2026-01-06,已发货,华南,2026-01-07,加急,320\n",
            Kind::Orders, [](ImportRequest &request) { request.dryRun = request.wantsChanges = true; });
    QStringList told;
    for (const auto &change : preview.changes.kept)
        told << change.record + u' ' + change.field + u' ' + change.before + u">"_s + change.after;
    told.sort();
    EXPECT_EQ(told, (QStringList{u"S1 amount 300>320"_s, u"S1 date 2026-01-05>2026-01-06"_s,
                                 u"S1 notes >加急"_s, u"S1 price 300>320"_s, u"S1 region 华东>华南"_s,
                                 u"S1 shipped >2026-01-07"_s, u"S1 state draft>shipped"_s}));
    EXPECT_EQ(dump(), before);
}

TEST_F(OrderHeaders, AHeaderThatComesAfterItsLinesAddsNothing)
{
    run("订单号,客户名称,订单日期,产品名称,数量,单价,金额\n"
        "S1,甲,2026-01-05,剪刀,2,50,100\nS1,甲,2026-01-05,信封,4,50,200\n",
        Kind::Orders);
    const auto before = dump();
    EXPECT_EQ(counts(run("订单号,客户名称,订单日期,订单金额\nS1,甲,2026-01-05,300\n", Kind::Orders)),
              u"0/0/1/0"_s);
    EXPECT_EQ(dump(), before);
    const auto other = run("订单号,客户名称,订单日期,订单金额\nS1,甲,2026-01-05,320\n", Kind::Orders);
    EXPECT_EQ(problems(other), QStringList{u"2 The lines of the order come to 300, which is what counts."_s});
    EXPECT_EQ(dump(), before);
}

TEST_F(OrderHeaders, EitherOrderOfTheFilesGivesTheSameOrder)
{
    run(kHeaders, Kind::Orders);
    run(kLines, Kind::OrderLines);
    run(kHeaders, Kind::Orders);
    EXPECT_EQ(linesOf(u"S1"_s), u"1 剪刀 1000000; 2 信封 2000000"_s);
    EXPECT_EQ(total(u"S1"_s), 3'000'000);
    EXPECT_EQ(total(u"S2"_s), 500'000);
}

TEST_F(OrderHeaders, ACorrectedSumOfAHeaderReplacesTheOneBefore)
{
    run(kHeaders, Kind::Orders);
    EXPECT_EQ(counts(run("订单号,客户名称,订单日期,订单金额\nS2,乙,2026-01-06,60\n", Kind::Orders)),
              u"0/1/0/0"_s);
    EXPECT_EQ(total(u"S2"_s), 600'000);
    EXPECT_EQ(number(u"SELECT count(*) FROM order_line"_s), 2);
}

/// A workbook of one sheet whose second row has a formula for the quantity that was never calculated.
QString withFormula(const SheetFiles &files)
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto cells = [](const std::vector<QByteArray> &texts) {
        QByteArray row;
        for (const auto &text : texts)
            row += text.startsWith('<') ? text : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        return QByteArray("<row>" + row + "</row>");
    };
    const QByteArray rows = cells({"订单号", "客户名称", "订单日期", "产品名称", "数量", "单价"})
                          + cells({"S1", "甲", "2026-01-05", "剪刀", "<c><f>1+1</f></c>", "<c><v>50</v></c>"})
                          + cells({"S2", "甲", "2026-01-05", "剪刀", "<c><v>2</v></c>", "<c><v>50</v></c>"});
    const QByteArray sheets = "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets>";
    const auto relations = [&](const QByteArray &type, const QByteArray &target) {
        return QByteArray("<Relationships><Relationship Id=\"r1\" Type=\"" + relation + type + "\" Target=\""
                          + target + "\"/></Relationships>");
    };
    return files.zip(
        u"a.xlsx"_s,
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", relations("/officeDocument", "xl/workbook.xml")},
         {"xl/workbook.xml", "<workbook xmlns:r=\"" + relation + "\">" + sheets + "</workbook>"},
         {"xl/_rels/workbook.xml.rels", relations("/worksheet", "worksheets/sheet1.xml")},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

TEST_F(OrderHeaders, AQuantityThatWasNeverCalculatedIsNotOne)
{
    const auto result = runFile(withFormula(files), Kind::Orders);
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
    EXPECT_EQ(result.problems.kept.front().columnName, u"数量"_s);
    EXPECT_EQ(text(u"SELECT group_concat(number) FROM sales_order"_s), u"S2"_s);
}

} // namespace
} // namespace crm
