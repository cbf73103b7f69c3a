#include "core/exchange/amountvalue.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/headerunit.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// What a line of an order comes to where its cells contradict one another or say it in another unit.
class LineMoney : public Import
{
protected:
    /// "product quantity x price - discount = amount" of every line.
    QString lines()
    {
        return text(uR"(
            SELECT group_concat(line, '; ') FROM (
              SELECT coalesce(p.name, '-') || ' ' || (l.quantity / 10000.0) || 'x' || (l.price / 10000.0) || '-'
                || l.discount || '=' || (l.amount / 10000.0) AS line
              FROM order_line l LEFT JOIN product p ON p.id = l.product_id ORDER BY l.id))"_s);
    }
    qint64 revenue() { return number(u"SELECT sum(total) FROM sales_order"_s) / Amount::kScale; }
    QString fieldOf(const QByteArray &sheet, const QString &column, Kind kind = Kind::Orders)
    {
        const auto shape = inspectSheet(files.write(u"guess.csv"_s, sheet), kind);
        for (const auto &[field, at] : guessMapping(kind, shape).columns)
            if (shape.headers.value(at) == column)
                return field;
        return u"none"_s;
    }
};

const QByteArray kHead = "订单号,客户名称,订单日期,产品名称,数量,单价,折扣,金额\n";

TEST_F(LineMoney, AMissingQuantityIsTold)
{
    const auto result =
        run("订单号,客户名称,订单日期,产品名称,数量,单价\nS1,甲,2026-01-05,剪刀,,3\n", Kind::Orders);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(problems(result), QStringList{u"2 The quantity is missing; it was taken as 1."_s});
    EXPECT_EQ(lines(), u"剪刀 1.0x3.0-0=3.0"_s);
}

TEST_F(LineMoney, WhatALineCostsInAllIsNotThePriceOfOne)
{
    for (const auto *name : {"Total Price", "Total Selling Price", "总价格", "總售價"}) {
        const QByteArray head = "Order No,Date,Customer,Item,Qty,";
        const auto alone = QByteArray(head).append(name).append(
            "\nK1,2026-3-5,Alpha,Cup,10,100\nK2,2026-3-6,Beta,Box,3,30\n");
        EXPECT_EQ(fieldOf(alone, QString::fromUtf8(name)), u"amount"_s);
        const auto beside =
            QByteArray(head).append("Unit Price,").append(name).append("\nK1,2026-3-5,Alpha,Cup,10,10,100\n");
        EXPECT_EQ(fieldOf(beside, QString::fromUtf8(name)), u"amount"_s);
    }
}

TEST_F(LineMoney, AQuantityIsInWhatThePriceIsFor)
{
    const QByteArray head = "单号,日期,客户,产品,";
    run(head + "件数,重量(kg),单价(元/kg)\nS1,2026-1-5,甲,梨,10,25.5,4\nS2,2026-1-6,乙,梨,2,3,10\n",
        Kind::Orders);
    EXPECT_EQ(revenue(), 132);
    EXPECT_EQ(
        problems(run(head + "数量(打),单价(元/个)\nS3,2026-1-5,甲,碗,1,2\n", Kind::Orders)),
        QStringList{u"2 The quantity is in 打, and the price for one 个: what the lines come to is wrong "
                    "unless these are the same."_s});
    EXPECT_TRUE(
        problems(run(head + "数量(公斤),单价(元/kg)\nS4,2026-1-5,甲,碗,1,2\n", Kind::Orders)).isEmpty());
}

TEST_F(LineMoney, AKindThatSaysReturnsIsThatOfTheDocument)
{
    run("單號,客戶,類別,數量,單價,金額,日期\nS1,甲,銷貨,1,10,10,2026-1-5\nS2,甲,銷退,1,10,10,2026-1-6\n",
        Kind::Orders);
    EXPECT_EQ(revenue(), 0);
    EXPECT_EQ(fieldOf("单号,客户,类别,产品,数量,单价,日期\nS1,甲,退热,退热贴,1,10,2026-1-5\n", u"类别"_s),
              u"category"_s);
}

TEST_F(LineMoney, AHeaderSaysInWhatItsMoneyIs)
{
    const std::pair<const char *, qint64> cases[] = {{"金额(分)", 12},
                                                     {"金额(角)", 120},
                                                     {"金额(千)", 1'200'000},
                                                     {"金额(仟元)", 1'200'000},
                                                     {"金額(百萬)", 1'200'000'000},
                                                     {"金额(百元)", 120'000},
                                                     {"金额(K)", 1'200'000},
                                                     {"金额(in thousands)", 1'200'000},
                                                     {"金额(cents)", 12},
                                                     {"金额(含税)", 1'200}};
    int order = 0;
    for (const auto &[header, whole] : cases) {
        const QByteArray number = "S" + QByteArray::number(++order);
        run(QByteArray("单号,日期,客户,产品,") + header + "\n" + number + ",2026-01-05,甲,杯,1200\n",
            Kind::Orders);
        EXPECT_EQ(this->number(u"SELECT total FROM sales_order WHERE number = '%1'"_s.arg(
                      QString::fromLatin1(number))),
                  whole * Amount::kScale)
            << header;
    }
}

TEST_F(LineMoney, WhatComesBackLessensWhatWasSold)
{
    const auto result = run("单据类型,单号,日期,客户,商品,数量,单价,金额\n"
                            "销售单,XS1,2026-3-5,甲,杯,10,24,240\n"
                            "销售退货单,XT1,2026-3-6,甲,杯,2,24,48\n"
                            "红字销售出库单,XT2,2026-3-7,甲,杯,-1,24,-24\n"
                            "收款单,SK1,2026-3-8,甲,,,,168\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"3/0/0/1"_s);
    EXPECT_EQ(problems(result), QStringList{u"5 Nothing was sold by this kind of document."_s});
    EXPECT_EQ(lines(), u"杯 10.0x24.0-0=240.0; 杯 -2.0x24.0-0=-48.0; 杯 -1.0x24.0-0=-24.0"_s);
    EXPECT_EQ(revenue(), 168);
}

TEST_F(LineMoney, ASumOnEveryLineOfAnOrderIsThatOfTheOrder)
{
    const QByteArray sheet = "订单号,日期,客户,产品,数量,总金额\n"
                             "K1,2026-3-5,甲,杯,10,300\nK1,2026-3-5,甲,盒,3,300\nK1,2026-3-5,甲,碗,3,300\n"
                             "K2,2026-3-6,乙,盒,3,30\n";
    run(sheet, Kind::Orders);
    EXPECT_EQ(revenue(), 330);
    EXPECT_EQ(fieldOf("订单号,日期,客户,产品,数量,总金额\nK1,2026-3-5,甲,杯,3,30\nK1,2026-3-5,甲,盒,3,30\n",
                      u"总金额"_s),
              u"amount"_s)
        << "as many of each may cost the same";
}

TEST_F(LineMoney, ColumnsThatCouldBeTheMoneyAreNamed)
{
    EXPECT_EQ(
        problems(run(
            "单号,日期,客户,商品,数量,门店甲,库位\nS1,2026-1-5,甲,杯,2,48.5,A1\nS2,2026-1-6,甲,盒,1,30,A2\n",
            Kind::Orders)),
        QStringList{
            u"2 No column holds a price or an amount: the lines come to 0. Is one of these it: 门店甲?"_s});
}

TEST_F(LineMoney, AmountAndPriceSettleAMissingQuantity)
{
    const auto result = run(kHead + "S1,甲,2026-01-05,剪刀,,5,,30\n", Kind::Orders);
    EXPECT_EQ(problems(result), QStringList{u"2 The quantity is missing; by amount and price it is 6."_s});
    EXPECT_EQ(lines(), u"剪刀 6.0x5.0-0=30.0"_s);
}

TEST_F(LineMoney, AnAmountThatContradictsPriceAndQuantityIsTold)
{
    const auto result = run(kHead
                                + "S1,甲,2026-01-05,剪刀,3,5,,16\nS2,甲,2026-01-05,剪刀,3,3.33,,10\n"
                                  "S3,甲,2026-01-05,剪刀,3,5,10%,13.5\n",
                            Kind::Orders);
    EXPECT_EQ(
        problems(result),
        QStringList{u"2 By quantity and price this would be 15; the amount as it stands is what counts."_s})
        << "prices are often rounded";
    EXPECT_EQ(revenue(), 39);
}

TEST_F(LineMoney, ADiscountThatIsWhatIsLeftToPayIsReadSoWhereTheAmountProvesIt)
{
    const auto result =
        run(kHead + "S1,甲,2026-01-05,剪刀,5,10,90%,45\nS2,甲,2026-01-06,剪刀,5,10,0.1,45\n", Kind::Orders);
    EXPECT_EQ(problems(result),
              QStringList{u"2 By the amount this is the part that is paid: a discount of 10 %."_s});
    EXPECT_EQ(lines(), u"剪刀 5.0x10.0-1000=45.0; 剪刀 5.0x10.0-1000=45.0"_s);
}

const QByteArray kShop = "订单编号,下单时间,客户名称,商品名称,购买数量,商品单价,订单金额\n"
                         "T1,2024-01-01,甲,A,2,100,300\nT1,2024-01-01,甲,B,1,100,300\n"
                         "T2,2024-01-02,乙,A,1,100,90\n";

TEST_F(LineMoney, TheSumOfAnOrderOnEachOfItsLinesCountsOnce)
{
    const auto result = run(kShop, Kind::Orders);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s);
    EXPECT_EQ(lines(), u"A 2.0x100.0-0=200.0; B 1.0x100.0-0=100.0; A 1.0x100.0-0=90.0"_s)
        << "the sum of an order with one line is that of the line";
    EXPECT_EQ(
        problems(result),
        QStringList{u"4 By quantity and price this would be 100; the amount as it stands is what counts."_s});
    const auto before = dump();
    EXPECT_EQ(counts(run(kShop, Kind::Orders)), u"0/0/3/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(LineMoney, LinesThatDoNotComeToTheSumOfTheirOrderAreTold)
{
    const auto result = run("订单编号,下单时间,客户名称,商品名称,数量,单价,订单金额\n"
                            "T1,2024-01-01,甲,A,2,100,280\nT1,2024-01-01,甲,B,1,100,280\n",
                            Kind::Orders);
    EXPECT_EQ(problems(result),
              QStringList{u"3 The lines of the order come to 300, which is what counts."_s});
    EXPECT_EQ(revenue(), 300);
}

TEST_F(LineMoney, WithoutPricesTheSumStandsOnTheFirstLine)
{
    const auto result = run("订单编号,下单时间,客户名称,商品名称,订单金额\n"
                            "T1,2024-01-01,甲,A,300\nT1,2024-01-01,甲,B,300\nT2,2024-01-02,甲,A,50\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s);
    EXPECT_EQ(revenue(), 350);
    EXPECT_EQ(problems(result), (QStringList{u"2 The sum of the order was put on its first row."_s,
                                             u"3 The sum of the order is counted in its first row."_s}));
}

TEST_F(LineMoney, AmountsThatDifferWithinAnOrderAreThoseOfTheLines)
{
    EXPECT_EQ(fieldOf("订单号,客户名称,订单日期,产品名称,数量,单价,订单金额\n"
                      "T1,甲,2024-01-01,A,2,100,200\nT1,甲,2024-01-01,B,1,100,100\n",
                      u"订单金额"_s),
              u"amount"_s);
    EXPECT_EQ(fieldOf("订单号,客户名称,订单日期,产品名称,数量,单价,金额\n"
                      "T1,甲,2024-01-01,A,1,100,100\nT1,甲,2024-01-01,B,1,100,100\n",
                      u"金额"_s),
              u"amount"_s)
        << "equal lines, each of which comes to it";
    EXPECT_EQ(fieldOf("订单号,客户名称,订单日期,产品名称,数量,单价,实付金额\n"
                      "T1,甲,2024-01-01,A,2,100,300\nT1,甲,2024-01-01,B,1,100,300\n",
                      u"实付金额"_s),
              u"order_total"_s)
        << "whatever it is called";
    EXPECT_EQ(fieldOf("订单号,客户名称,订单日期,订单金额\nT1,甲,2024-01-01,300\n", u"订单金额"_s),
              u"amount"_s)
        << "a sheet of orders without lines";
}

TEST_F(LineMoney, TheAmountOfTheLineIsFoundBesideTheSumOfTheOrder)
{
    const QByteArray sheet = "订单号,客户名称,订单日期,产品名称,订单金额,商品总价\n"
                             "T1,甲,2024-01-01,A,300,200\nT1,甲,2024-01-01,B,300,100\n";
    EXPECT_EQ(fieldOf(sheet, u"商品总价"_s), u"amount"_s);
    EXPECT_EQ(fieldOf(sheet, u"订单金额"_s), u"order_total"_s);
    run(sheet, Kind::Orders);
    EXPECT_EQ(revenue(), 300);
}

TEST_F(LineMoney, ASumInAFileOfLinesIsNoAmountOfThem)
{
    run("订单号,客户名称,订单日期,订单金额\nT1,甲,2024-01-01,300\n", Kind::Orders);
    EXPECT_EQ(
        counts(run("订单号,产品名称,数量,单价,订单金额\nT1,A,2,100,300\nT1,B,1,100,300\n", Kind::OrderLines)),
        u"2/0/0/0"_s);
    EXPECT_EQ(revenue(), 300);
}

TEST_F(LineMoney, AHeaderMaySayTheUnit)
{
    const auto result =
        run("订单号,日期,客户名称,金额（万元）\nW1,2024-1-1,甲,1.5\nW2,2024-1-2,甲,2万\nW3,2024-1-3,甲,3\n",
            Kind::Orders);
    EXPECT_EQ(revenue(), 65'000);
    EXPECT_EQ(problems(result),
              QStringList{u"2 The column is in 万元: read as 15000, and all others likewise."_s});
}

TEST_F(LineMoney, ALineAboveTheHeaderMaySayTheUnit)
{
    run("2024年销售明细,,,单位：万元\n订单号,日期,客户名称,金额\nW1,2024-1-1,甲,1.5\n", Kind::Orders);
    EXPECT_EQ(revenue(), 15'000);
}

TEST_F(LineMoney, AHeaderMaySayTheCurrency)
{
    run("订单号,日期,客户名称,金额(USD)\nW1,2024-1-1,甲,100\nW2,2024-1-1,甲,€50\n", Kind::Orders);
    EXPECT_EQ(text(u"SELECT group_concat(number || ' ' || currency, '; ') FROM sales_order"_s),
              u"W1 USD; W2 EUR"_s);
    run("商机编号,商机名称,客户名称,预计金额（万美元）\nB1,扩产,甲,2.5\n", Kind::Opportunities);
    EXPECT_EQ(text(u"SELECT currency || ' ' || amount FROM opportunity"_s), u"USD 250000000"_s);
}

const QByteArray kPriced = "订单号,日期,客户,产品,数量,单价,";

TEST_F(LineMoney, AColumnOfDiscountsThatCannotBeTakenOffIsWhatIsLeftToPay)
{
    EXPECT_EQ(
        fieldOf(kPriced + "折扣率\n1,2024-01-01,甲,A,1,100,90%\n2,2024-01-01,甲,A,1,100,100%\n", u"折扣率"_s),
        u"paid_part"_s);
    EXPECT_EQ(
        fieldOf(kPriced + "折扣\n1,2024-01-01,甲,A,1,100,0.9\n2,2024-01-01,甲,A,1,100,0.85\n", u"折扣"_s),
        u"paid_part"_s);
    EXPECT_EQ(fieldOf(kPriced + "折扣\n1,2024-01-01,甲,A,1,100,0\n2,2024-01-01,甲,A,1,100,0.8\n", u"折扣"_s),
              u"discount"_s)
        << "where some have none, it is what is taken off";
    EXPECT_EQ(
        fieldOf("Order #,Date,Customer,Item,Qty,Price,Discount\n1,2024-01-01,A,B,1,100,0.6\n", u"Discount"_s),
        u"discount"_s);
    EXPECT_EQ(fieldOf(kPriced + "折扣,金额\n1,2024-01-01,甲,A,1,100,0.4,40\n2,2024-01-01,甲,A,1,100,0.3,30\n",
                      u"折扣"_s),
              u"paid_part"_s)
        << "the amounts prove it";
    const auto result = run(kPriced
                                + "折扣率\n1,2024-01-01,甲,A,1,100,90%\n2,2024-01-01,甲,A,1,100,85%\n"
                                  "3,2024-01-01,甲,A,1,100,100%\n4,2024-01-01,甲,A,1,100,\n"
                                  "5,2024-01-01,甲,A,1,100,8.5折\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"5/0/0/0"_s);
    EXPECT_EQ(revenue(), 90 + 85 + 100 + 100 + 85);
}

TEST_F(LineMoney, AHeaderMaySayThatDiscountsAreHundredths)
{
    run(kPriced + "折扣率(%)\n1,2024-01-05,甲,A,10,155,95\n2,2024-01-05,甲,B,500,1.55,100\n", Kind::Orders);
    EXPECT_EQ(lines(), u"A 10.0x155.0-500=1472.5; B 500.0x1.55-0=775.0"_s);
}

TEST_F(LineMoney, TenthsAndHundredthsWithoutTheirSignAreRead)
{
    run(kPriced + "折扣\n1,2024-01-01,甲,A,1,100,9.5\n2,2024-01-01,甲,B,1,100,10\n", Kind::Orders);
    EXPECT_EQ(lines(), u"A 1.0x100.0-500=95.0; B 1.0x100.0-0=100.0"_s);
    EXPECT_EQ(fieldOf(kPriced + "折扣\n1,2024-01-01,甲,A,1,100,95\n2,2024-01-01,甲,B,1,100,100\n", u"折扣"_s),
              u"paid_part"_s);
    EXPECT_EQ(fieldOf("订单号,日期,客户,产品,数量,单价,折扣(%),金额\nXS-1,2024-01-05,甲,A,10,155,95,1472.5\n"
                      "XS-1,2024-01-05,甲,B,500,1.55,100,775\nXS-2,2024-02-06,乙,C,5,388,90,1746\n",
                      u"折扣(%)"_s),
              u"paid_part"_s);
    EXPECT_EQ(readDiscount("10折"), 0);
    EXPECT_EQ(readDiscount("9.5折"), 500);
    EXPECT_EQ(readPaidPart("95%"), 9500);
    EXPECT_EQ(readPaidPart("0.5", DecimalMark::Point, true), 50);
    EXPECT_FALSE(readPaidPart("120"));
}

TEST_F(LineMoney, AnOrderIsKnownByTheEnglishShortForms)
{
    run("Order #,Order Date,Customer,Item,SKU,Qty,Unit Price (USD),Disc %,Line Total (USD)\n"
        "1001,1/15/2024,Acme,Grinder,P001,10,$22.50,5%,$213.75\n"
        "1001,1/15/2024,Acme,Disc,P003,500,$0.25,0%,$125.00\n",
        Kind::Orders);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 1);
    EXPECT_EQ(lines(), u"Grinder 10.0x22.5-500=213.75; Disc 500.0x0.25-0=125.0"_s);
}

TEST_F(LineMoney, ADiscountOfMostOfThePriceIsToldWhereNothingProvesIt)
{
    const auto result =
        run(kPriced + "优惠\n1,2024-01-01,甲,A,1,100,0\n2,2024-01-01,甲,A,1,100,0.9\n", Kind::Orders);
    ASSERT_EQ(result.problems.total, 1);
    EXPECT_TRUE(result.problems.kept[0].reason.startsWith(u"A discount of 90 %"_s));
}

TEST_F(LineMoney, AReductionMayBeASumOfMoney)
{
    run(kPriced + "折扣额\n1,2024-01-01,甲,A,1,100,10\n2,2024-01-01,甲,A,-1,100,10\n", Kind::Orders);
    EXPECT_EQ(lines(), u"A 1.0x100.0-1000=90.0; A -1.0x100.0-1000=-90.0"_s);
    EXPECT_EQ(counts(run(kPriced + "优惠金额\n3,2024-01-01,甲,A,1,100,101\n", Kind::Orders)), u"0/0/0/1"_s);
    EXPECT_EQ(fieldOf(kPriced + "实付金额,应付金额,优惠\n1,2024-01-01,甲,A,2,100,180,200,20\n", u"优惠"_s),
              u"reduction"_s);
    const auto result =
        run(kPriced + "实付金额,应付金额,优惠\n4,2024-01-01,甲,A,2,100,180,200,20\n", Kind::Orders);
    EXPECT_EQ(problems(result), QStringList());
    EXPECT_EQ(text(u"SELECT amount || ' ' || discount FROM order_line ORDER BY id DESC LIMIT 1"_s),
              u"1800000 1000"_s);
}

TEST_F(LineMoney, APriceAfterDiscountIsNotReducedAgain)
{
    run(kPriced + "折后单价\n1,2024-01-01,甲,A,2,100,90\n", Kind::Orders);
    EXPECT_EQ(revenue(), 180);
    run(kPriced + "折扣率,折后单价\n2,2024-01-01,甲,A,2,100,90%,90\n3,2024-01-01,甲,A,1,100,100%,100\n",
        Kind::Orders);
    EXPECT_EQ(revenue(), 180 + 180 + 100);
}

TEST_F(LineMoney, QuantitiesOfEveryKindAreKnownAndAMissingColumnIsTold)
{
    for (const auto &name : {"订货数量", "发货数量", "出库数量", "实发数量", "基本数量", "订货量", "数量/件"})
        EXPECT_EQ(fieldOf(QByteArray("订单号,日期,客户,产品,单价,") + name + "\n1,2024-01-01,甲,A,10,10\n",
                          QString::fromUtf8(name)),
                  u"quantity"_s)
            << name;
    run("订单号,日期,客户,产品,订货数量,发货数量,赠送数量,单价\n1,2024-01-01,甲,A,10,8,1,10\n", Kind::Orders);
    EXPECT_EQ(revenue(), 100);
    const auto result =
        run("订单号,日期,客户,产品,单价\n2,2024-01-01,甲,A,10\n3,2024-01-01,甲,A,10\n", Kind::Orders);
    EXPECT_EQ(problems(result),
              QStringList{u"2 No column holds the quantity: each line counts as one piece."_s});
}

TEST_F(LineMoney, ASheetWithoutAnyMoneyIsTold)
{
    const auto result = run("订单编号,下单时间,买家,商品,数量\n1,2024-01-01,甲,A,10\n", Kind::Orders);
    EXPECT_EQ(problems(result),
              QStringList{u"2 No column holds a price or an amount: the lines come to 0."_s});
    EXPECT_EQ(fieldOf("订单编号,下单时间,买家,商品,数量,实付\n1,2024-01-01,甲,A,10,5\n", u"实付"_s),
              u"amount"_s);
    EXPECT_EQ(problems(run("订单号,客户,订单日期\nS9,甲,2024-01-01\n", Kind::Orders)), QStringList())
        << "a file of orders whose lines are in another one";
}

TEST_F(LineMoney, ADiscountThatCannotBeReadLeavesTheAmountAsItStands)
{
    const auto result = run(kHead + "S1,甲,2026-01-05,剪刀,2,100,很多,180\n", Kind::Orders);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(revenue(), 180);
    EXPECT_EQ(counts(run(kPriced + "折扣\n9,2024-01-01,甲,A,1,100,很多\n", Kind::Orders)), u"0/0/0/1"_s)
        << "without one the line would come to something else";
}

TEST_F(LineMoney, LinesOfAnOrderMaySayItOnTheFirstOneAlone)
{
    const auto result = run("订单号,日期,客户,产品,数量,单价\nS1,2024-1-1,甲,A,1,10\n,,,B,1,20\n"
                            "S2,2024-1-2,乙,A,1,10\n,,,C,2,10\n,,,小计,3,30\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"4/0/0/1"_s);
    EXPECT_EQ(text(u"SELECT group_concat(number || ' ' || (total / 10000), '; ') FROM sales_order"_s),
              u"S1 30; S2 30"_s);
    EXPECT_EQ(problems(result).first(),
              u"3 The row does not say its order: it was taken for that of the row above."_s);
    EXPECT_EQ(
        counts(run("订单号,日期,客户,产品,数量,单价\nS3,2024-13-1,甲,A,1,10\n,,,B,1,20\n", Kind::Orders)),
        u"0/0/0/2"_s)
        << "and of no other";
}

TEST_F(LineMoney, APercentageIsNoAmountAndRoundingIsTold)
{
    const auto result =
        run("产品名称,单价\n甲,12 %\n乙,0.00001\n丙,1.23456\n丁,100.-\n戊,(5)\n", Kind::Products);
    EXPECT_EQ(problems(result), QStringList({u"2 This is a percentage, and no number."_s,
                                             u"3 Numbers are kept with four decimals: 0."_s}));
    EXPECT_EQ(text(u"SELECT group_concat(coalesce(price, '-')) FROM product"_s),
              u"-,0,12346,1000000,-50000"_s);
}

TEST(HeaderUnit, IsReadFromWhatStandsInBrackets)
{
    const auto said = [](const QString &header) -> QString {
        const auto unit = unitOfHeader(header);
        return QString::number(unit.zeros) + u' ' + (unit.currency ? toText(unit.currency->code) : u"-"_s);
    };
    EXPECT_EQ(said(u"金额（万元）"_s), u"4 "_s);
    EXPECT_EQ(said(u"金额(元)"_s), u"0 "_s);
    EXPECT_EQ(said(u"合同额【百万元】"_s), u"6 "_s);
    EXPECT_EQ(said(u"金额(单位:千元)"_s), u"3 "_s);
    EXPECT_EQ(said(u"Amount (USD)"_s), u"0 USD"_s);
    EXPECT_EQ(said(u"Amount [k EUR]"_s), u"3 EUR"_s);
    EXPECT_EQ(said(u"单价(元/件)"_s), u"0 "_s);
    EXPECT_EQ(said(u"数量(万)"_s), u"4 -"_s);
    for (const auto &header :
         {u"金额(含税)"_s, u"重量(千克)"_s, u"数量(千)"_s, u"单位(万科)"_s, u"金额"_s, u"金额()"_s})
        EXPECT_EQ(said(header), u"0 -"_s) << header.toStdString();
}

TEST_F(LineMoney, SumsBelowASheetAreNoRecords)
{
    const auto result = run("客户名称,手机,城市\n甲,13811111125,上海\n小计,,2\n合计,,\n制表人：张三,,"
                            "审核：李四\nTotal,13811111126,\n",
                            Kind::Customers);
    EXPECT_EQ(counts(result), u"2/0/0/3"_s) << "a company may be called Total";
    const auto excel = run("客户名称,城市\n乙,上海\n上海 汇总,\n丙,北京\n北京 计数,1\n总计数,2\n共2条记录,\n"
                           "本页小计：1 家,\n共同进步公司,\n开心果坚果店,\n开票人：王五,\n",
                           Kind::Customers);
    EXPECT_EQ(counts(excel), u"4/0/0/6"_s) << "as Excel and programs write them";
    const auto orders =
        run("订单号,客户名称,订单日期,产品名称,金额\nS1,甲,2026-01-05,剪刀,10\nS1,甲,2026-01-05,小计,10\n",
            Kind::Orders);
    EXPECT_EQ(counts(orders), u"1/0/0/1"_s);
    EXPECT_EQ(revenue(), 10);
}

} // namespace
} // namespace crm
