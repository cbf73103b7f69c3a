#include "tests/support/printers.h"
#include "tests/support/shareddata.h"
#include "tests/support/sheetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// The command line as scripts use it, on a new base.
class DeliveryCommand : public testing::Test
{
protected:
    void SetUp() override { run({u"new"_s, m_files.path(u"a.kingfisher"_s)}); }
    QJsonObject run(const QStringList &arguments, int code = 0) const
    {
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI),
                      QStringList{u"--file"_s, m_files.path(u"a.kingfisher"_s), u"--json"_s, u"--as-of"_s,
                                  u"2026-11-22T10:00:00+08:00"_s}
                          + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    void import(const QString &source, const QString &kind) const
    {
        run({u"import"_s, source, u"--kind"_s, kind});
    }

    SheetFiles m_files;
};

TEST_F(DeliveryCommand, NorthwindAndItsShippersAgreeWithTheReference)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    QFile shippers(sharedData(u"northwind/clean/shippers.csv"_s));
    ASSERT_TRUE(shippers.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(shippers.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(1)) {
        const auto cells = line.split(u',');
        run({u"carrier"_s, u"add"_s, cells[1], u"--code"_s, cells[0], u"--phone"_s, cells[2]});
    }
    for (const auto &[file, kind] : {std::pair(u"customers"_s, u"customers"_s),
                                     {u"products"_s, u"products"_s},
                                     {u"orders"_s, u"orders"_s},
                                     {u"order-details"_s, u"order-lines"_s}})
        import(sharedData(u"northwind/clean/%1.csv"_s.arg(file)), kind);
    QFile json(sharedData(u"northwind/reference.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const auto expected = QJsonDocument::fromJson(json.readAll()).object();

    const auto report = run({u"report"_s, u"deliveries"_s});
    const auto totals = report["totals"_L1].toObject();
    EXPECT_EQ(totals["all"_L1].toInt(), expected["orders"_L1].toInt());
    EXPECT_EQ(totals["unshipped"_L1].toInt(), expected["orders_not_shipped"_L1].toInt());
    EXPECT_EQ(totals["late"_L1].toInt(), expected["orders_shipped_late"_L1].toInt());
    QMap<QString, int> byCarrier;
    for (const auto &row : report["rows"_L1].toArray())
        byCarrier.insert(row["key"_L1].toString(), row["all"_L1].toInt());
    EXPECT_EQ(byCarrier,
              (QMap<QString, int>{
                  {u"Speedy Express"_s, 249}, {u"United Package"_s, 326}, {u"Federal Shipping"_s, 255}}));
    EXPECT_EQ(run({u"carrier"_s, u"list"_s})["carriers"_L1].toArray().size(), 3) << "known by their codes";
    EXPECT_EQ(run({u"delivery"_s, u"list"_s, u"to_ship"_s})["deliveries"_L1].toArray().size(), 21);
}

TEST_F(DeliveryCommand, GoodsComeBackAndLowerTheRevenueUntilTheCreditIsTakenBack)
{
    import(m_files.write(
               u"o.csv"_s,
               "订单编号,客户名称,订单日期,产品名称,数量,单价,状态\nA1,甲,2026-11-01,剪刀,10,100,已发货\n"),
           u"orders"_s);
    const auto revenue = [this] {
        return run({u"report"_s, u"sales"_s})["totals"_L1]["revenue"_L1].toString();
    };
    EXPECT_EQ(revenue(), u"1000.00"_s);
    const auto back =
        run({u"return"_s, u"add"_s, u"1"_s, u"--line"_s, u"1:3"_s, u"--reason"_s, u"quality"_s});
    const auto id = QString::number(back["id"_L1].toInt());
    EXPECT_EQ(back["lines"_L1][0]["amount"_L1].toString(), u"300.00"_s);
    EXPECT_EQ(revenue(), u"1000.00"_s) << "nothing was credited yet";
    run({u"return"_s, u"move"_s, id, u"credited"_s});
    EXPECT_EQ(revenue(), u"700.00"_s);
    run({u"return"_s, u"move"_s, id, u"announced"_s}, 1);
    const auto report = run({u"report"_s, u"returns"_s});
    EXPECT_EQ(report["rows"_L1][0]["key"_L1].toString(), u"quality"_s);
    EXPECT_NEAR(report["totals"_L1]["rate"_L1].toDouble(), .3, 1e-9);
    run({u"return"_s, u"move"_s, id, u"received"_s});
    EXPECT_EQ(revenue(), u"1000.00"_s);
    run({u"return"_s, u"add"_s, u"1"_s, u"--line"_s, u"1:8"_s}, 1);
}

TEST_F(DeliveryCommand, TheNarrowestPriceListTellsThePrice)
{
    import(m_files.write(u"p.csv"_s, "产品编码,产品名称,价格\nP1,剪刀,10\n"), u"products"_s);
    import(m_files.write(u"c.csv"_s, "客户名称,客户等级\n甲,A\n乙,B\n"), u"customers"_s);
    const auto price = [this](const QString &customer, const QString &quantity) {
        return run({u"price"_s, u"of"_s, u"P1"_s, u"--customer"_s, customer, u"--quantity"_s,
                    quantity})["price"_L1]
            .toString();
    };
    EXPECT_EQ(price(u"1"_s, u"1"_s), u"10.00"_s);
    run({u"price"_s, u"set"_s, u"标准"_s, u"--price"_s, u"P1:9.5"_s, u"--price"_s, u"P1:9:100"_s});
    run({u"price"_s, u"set"_s, u"A 级"_s, u"--grade"_s, u"A"_s, u"--price"_s, u"P1:8"_s});
    EXPECT_EQ(price(u"1"_s, u"1"_s), u"8.00"_s);
    EXPECT_EQ(price(u"2"_s, u"1"_s), u"9.50"_s);
    EXPECT_EQ(price(u"2"_s, u"100"_s), u"9.00"_s);
    run({u"price"_s, u"remove"_s, u"A 级"_s});
    EXPECT_EQ(price(u"1"_s, u"100"_s), u"9.00"_s);
    run({u"price"_s, u"set"_s, u"错"_s, u"--price"_s, u"P9:1"_s}, 1);
}

TEST_F(DeliveryCommand, SendsAnOrderInPartsAndTakesItBack)
{
    import(m_files.write(u"o.csv"_s,
                         "订单编号,客户名称,订单日期,产品名称,数量,单价\nA1,甲,2026-11-01,剪刀,10,5\n"),
           u"orders"_s);
    const auto sent = run({u"delivery"_s, u"add"_s, u"1"_s, u"--line"_s, u"1:4"_s, u"--carrier"_s, u"顺丰"_s,
                           u"--tracking"_s, u"SF1"_s, u"--on"_s, u"2026-11-20"_s});
    EXPECT_EQ(sent["state"_L1].toString(), u"shipped"_s);
    EXPECT_EQ(sent["lines"_L1][0]["quantity"_L1].toString(), u"4"_s);
    const auto id = QString::number(sent["id"_L1].toInt());
    EXPECT_EQ(run({u"delivery"_s, u"move"_s, id, u"delivered"_s})["delivered"_L1].toString(),
              u"2026-11-22"_s);
    run({u"delivery"_s, u"move"_s, id, u"cancelled"_s}, 1);
    run({u"delivery"_s, u"add"_s, u"1"_s, u"--line"_s, u"1:7"_s}, 1);
    EXPECT_EQ(run({u"delivery"_s, u"list"_s, u"--order"_s, u"1"_s})["deliveries"_L1].toArray().size(), 1);
    run({u"undo"_s});
    run({u"undo"_s});
    EXPECT_TRUE(run({u"delivery"_s, u"list"_s, u"--order"_s, u"1"_s})["deliveries"_L1].toArray().isEmpty());
}

TEST_F(DeliveryCommand, PlansReceivesAndTellsWhatIsOverdue)
{
    import(m_files.write(u"o.csv"_s,
                         "订单编号,客户名称,订单日期,产品名称,数量,单价\nA1,甲,2026-10-01,剪刀,10,100\n"),
           u"orders"_s);
    const auto plan =
        run({u"payment"_s, u"plan"_s, u"--order"_s, u"1"_s, u"--set"_s, u"30%:order,70%:2026-12-31"_s});
    EXPECT_EQ(plan["parts"_L1].toArray().size(), 2);
    EXPECT_EQ(plan["parts"_L1][0]["due"_L1].toString(), u"2026-10-01"_s);
    const auto paid = run({u"payment"_s, u"add"_s, u"100"_s, u"--order"_s, u"1"_s, u"--method"_s, u"wechat"_s,
                           u"--invoice"_s, u"FP-1"_s, u"--on"_s, u"2026-11-01"_s});
    EXPECT_EQ(paid["currency"_L1].toString(), u"CNY"_s);
    const auto due = run({u"payment"_s, u"due"_s, u"--overdue"_s})["receivables"_L1].toArray();
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0]["open"_L1].toString(), u"200.00"_s);
    EXPECT_EQ(due[0]["days_late"_L1].toInt(), 52);
    const auto report = run({u"report"_s, u"receivables"_s});
    EXPECT_EQ(report["totals"_L1][0]["to_60"_L1].toString(), u"200.00"_s);
    EXPECT_EQ(report["totals"_L1][0]["not_due"_L1].toString(), u"700.00"_s);
    const auto of = run({u"payment"_s, u"list"_s, u"--customer"_s, u"1"_s});
    EXPECT_EQ(of["balances"_L1][0]["overdue"_L1].toString(), u"200.00"_s);
    run({u"payment"_s, u"add"_s, u"1"_s, u"--order"_s, u"1"_s, u"--on"_s, u"2026-11-23"_s}, 1);
    run({u"payment"_s, u"remove"_s, QString::number(paid["id"_L1].toInt())});
    EXPECT_TRUE(run({u"payment"_s, u"list"_s, u"--order"_s, u"1"_s})["payments"_L1].toArray().isEmpty());
}

} // namespace
