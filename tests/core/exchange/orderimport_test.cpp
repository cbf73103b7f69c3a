#include "core/customer/customerservice.h"
#include "core/exchange/importrequest.h"
#include "core/insight/salesservice.h"
#include "core/operation/undoservice.h"
#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QByteArray kLines = "订单号,订单日期,客户编号,客户名称,产品名称,数量,单价,折扣,地区,状态\n"
                          "S1,2026-01-05,C1,甲,剪刀,2,10,0.1,华东,已完成\n"
                          "S2,2026-01-06,C2,乙,信封,1,3,,华北,\n"
                          "S1,2026-01-05,C1,甲,信封,10,3,,华东,已完成\n"
                          "S1,2026-01-05,C1,甲,信封,10,3,,华东,已完成\n";

TEST_F(Import, RowsOfTheSameNumberAndCustomerAreOneOrder)
{
    const auto before = dump();
    const auto result = run(kLines, Kind::Orders);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(
        text(
            u"SELECT total || ' ' || state || ' ' || currency || ' ' || region FROM sales_order WHERE number = 'S1'"_s),
        u"780000 completed CNY 华东"_s);
    EXPECT_EQ(text(u"SELECT group_concat(amount, ' ') FROM order_line WHERE order_id = 1"_s),
              u"180000 300000 300000"_s)
        << "lines are never merged";
    EXPECT_EQ(number(u"SELECT count(*) FROM product"_s), 2);
    EXPECT_EQ(text(u"SELECT group_concat(code || region, ' ') FROM customer"_s), u"C1华东 C2华北"_s);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, TheSameOrdersAgainChangeNothing)
{
    run(kLines, Kind::Orders);
    const auto before = dump();
    EXPECT_EQ(counts(run(kLines, Kind::Orders)), u"0/0/4/0"_s);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ACorrectedLineIsUpdatedAndANewOneAdded)
{
    run(kLines, Kind::Orders);
    const auto before = dump();
    const auto result = run("订单号,订单日期,客户编号,产品名称,数量,单价\n"
                            "S2,2026-01-06,C2,信封,5,3\nS2,2026-01-06,C2,胶水,1,2\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"1/1/0/0"_s);
    EXPECT_EQ(number(u"SELECT total FROM sales_order WHERE number = 'S2'"_s), 170'000);
    EXPECT_EQ(number(u"SELECT rev > 1 FROM sales_order WHERE number = 'S2'"_s), 1);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, TheSameNumberOfAnotherCustomerIsAnotherOrder)
{
    EXPECT_EQ(counts(run("订单号,订单日期,客户名称,金额\nS1,2026-01-05,甲,10\nS1,2026-01-05,乙,20\n",
                         Kind::Orders)),
              u"2/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 2);
}

TEST_F(Import, AnOrderTakesItsFirstDayAndALineKeepsItsOwn)
{
    const QByteArray sheet = "订单号,订单日期,客户名称,地区,金额\n"
                             "S1,2026-01-05,甲,华东,10\nS1,2026-02-05,甲,华北,20\n";
    const auto result = run(sheet, Kind::Orders);
    EXPECT_EQ(result.problems.total, 2);
    EXPECT_EQ(text(u"SELECT order_date || region FROM sales_order"_s), u"2026-01-05华东"_s);
    const auto revenue = [&](SalesBy by, DateRange dates = {}) {
        QStringList rows;
        for (const auto &row : base.session().sales().report({.by = by, .dates = dates}).rows)
            rows << row.key + u' ' + row.revenue.rounded();
        return rows.join(u", "_s);
    };
    EXPECT_EQ(revenue(SalesBy::Month), u"2026-01 10.00, 2026-02 20.00"_s);
    EXPECT_EQ(revenue(SalesBy::Region), u"华北 20.00, 华东 10.00"_s);
    EXPECT_EQ(revenue(SalesBy::Month, {QDate(2026, 2, 1), QDate(2026, 2, 28)}), u"2026-02 20.00"_s);
    EXPECT_EQ(revenue(SalesBy::Month, {QDate(2026, 1, 1), QDate(2026, 1, 31)}), u"2026-01 10.00"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Orders)), u"0/0/2/0"_s);
}

TEST_F(Import, AnAmountThatIsMappedIsTakenAsItStands)
{
    run("订单号,订单日期,客户名称,产品,数量,折扣,销售额\nS1,2026-01-05,甲,剪刀,2,0.4,129.696\n",
        Kind::Orders);
    EXPECT_EQ(text(u"SELECT amount || ' ' || price || ' ' || discount FROM order_line"_s),
              u"1296960 1080800 4000"_s);
}

TEST_F(Import, AnOrderLineWithoutMoneyIsRejected)
{
    const auto result =
        run("订单号,订单日期,客户名称,产品,金额\nS1,2026-01-05,甲,剪刀,\nS2,2026-01-05,乙,剪刀,NaN\n",
            Kind::Orders);
    EXPECT_EQ(counts(result), u"0/0/0/2"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 0) << "a rejected row leaves nothing";
}

TEST_F(Import, LinesInAnotherCurrencyAreNotMixedIn)
{
    const auto result = run("订单号,订单日期,客户名称,金额,币种\n"
                            "S1,2026-01-05,甲,10,人民币\nS1,2026-01-05,甲,20,USD\nS2,2026-01-05,甲,5,美元\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(text(u"SELECT group_concat(currency || total, ' ') FROM sales_order"_s),
              u"CNY100000 USD50000"_s);
}

TEST_F(Import, OrdersWithoutNumbersAreKnownAgainByTheirDayAndTotal)
{
    const QByteArray sheet = "客户名称,订单日期,金额\n甲,2026-01-05,10\n甲,2026-01-05,10\n甲,2026-01-06,10\n";
    EXPECT_EQ(counts(run(sheet, Kind::Orders)), u"3/0/0/0"_s);
    EXPECT_EQ(counts(run(sheet, Kind::Orders)), u"0/0/3/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 3);
}

TEST_F(Import, LinesFindTheirOrdersByNumber)
{
    const QByteArray lines = "订单号,产品编号,数量,单价\nS1,P1,2,10\nS9,P1,1,1\nS1,P2,1,5\n";
    EXPECT_EQ(counts(run(lines, Kind::OrderLines)), u"0/0/0/3"_s) << "the orders come first";
    run("订单号,订单日期,客户名称\nS1,2026-01-05,甲\nS2,2026-01-05,甲\nS2,2026-01-05,乙\n", Kind::Orders);
    const auto before = dump();
    const auto result = run(lines, Kind::OrderLines);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(problems(result),
              QStringList{u"3 There is no order of this number. Import the orders first."_s});
    EXPECT_EQ(number(u"SELECT total FROM sales_order WHERE number = 'S1'"_s), 250'000);
    EXPECT_EQ(counts(run(lines, Kind::OrderLines)), u"0/0/2/1"_s);
    EXPECT_EQ(counts(run("订单号,产品编号,数量,单价\nS2,P1,1,1\n", Kind::OrderLines)), u"0/0/0/1"_s)
        << "two customers have this number";
    EXPECT_EQ(counts(run("订单号,客户名称,产品编号,数量,单价\nS2,乙,P1,1,1\n", Kind::OrderLines)),
              u"1/0/0/0"_s);
    base.session().undo().undo(number(u"SELECT max(id) FROM operation"_s));
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ASaleIsTheSheetsSalespersonsElseTheCustomers)
{
    const auto owner = base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
    base.session().customers().add({.customer = {.name = u"甲"_s, .owner = owner}});
    run("订单号,订单日期,客户名称,金额,业务员\nS1,2026-01-05,甲,10,\nS2,2026-01-05,甲,10,林晓彤\n",
        Kind::Orders);
    EXPECT_EQ(text(u"SELECT group_concat(name, ' ') FROM (SELECT u.name FROM sales_order o "
                   "JOIN app_user u ON u.id = o.owner_id ORDER BY o.id)"_s),
              u"陈峰 林晓彤"_s);
}

class Superstore : public Import, public testing::WithParamInterface<const char *>
{
};

TEST_P(Superstore, EveryEncodingGivesTheSameBase)
{
    const auto path = sharedData(u"cn_superstore/csv/"_s + QLatin1StringView(GetParam()));
    if (path.isEmpty())
        GTEST_SKIP() << "the shared data is absent";
    const auto before = dump();
    const auto result = runFile(path, Kind::Orders);
    EXPECT_EQ(counts(result), u"10000/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 790);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 4979);
    EXPECT_EQ(number(u"SELECT count(*) FROM order_line"_s), 10'000);
    EXPECT_EQ(Amount{number(u"SELECT sum(total) FROM sales_order"_s)}.rounded(), u"16117548.24"_s);
    const auto after = dump();
    EXPECT_EQ(counts(runFile(path, Kind::Orders)), u"0/0/10000/0"_s);
    EXPECT_EQ(dump(), after);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

INSTANTIATE_TEST_SUITE_P(Files, Superstore,
                         testing::Values("orders_utf8.csv", "orders_utf8bom.csv", "orders_gbk.csv",
                                         "orders_gb18030.csv", "orders_utf16le_bom_tab.txt"));

TEST_F(Import, NorthwindComesInFromFourFiles)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    std::vector<std::pair<qint64, QMap<QString, QStringList>>> befores;
    const auto take = [&](const QString &file, Kind kind) {
        const auto before = dump();
        const auto result = runFile(sharedData(u"northwind/clean/"_s + file), kind);
        EXPECT_EQ(result.created, result.rows);
        for (const auto &problem : result.problems.kept) // numbers of the world, read as those of one country
            EXPECT_TRUE(problem.weight == ImportProblem::Weight::Note && problem.columnName == "phone"_L1)
                << problem.reason.toStdString();
        befores.emplace_back(result.operation, before);
    };
    take(u"customers.csv"_s, Kind::Customers);
    take(u"products.csv"_s, Kind::Products);
    take(u"orders.csv"_s, Kind::Orders);
    take(u"order-details.csv"_s, Kind::OrderLines);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 91);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 830);
    EXPECT_EQ(number(u"SELECT count(*) FROM order_line"_s), 2155);
    EXPECT_EQ(Amount{number(u"SELECT sum(total) FROM sales_order"_s)}.rounded(), u"1265793.04"_s);
    for (auto step = befores.rbegin(); step != befores.rend(); ++step) {
        base.session().undo().undo(step->first);
        EXPECT_EQ(dump(), step->second);
    }
}

TEST_F(Import, BrokenNorthwindComesInAsFarAsItCanAndNamesEveryOtherRow)
{
    KINGFISHER_NEEDS_DATA(u"northwind"_s);
    const auto take = [&](const QString &file, Kind kind) {
        const auto result =
            runFile(sharedData(u"northwind/raw/"_s + file), kind,
                    [&](ImportRequest &request) { request.rejectsPath = files.path(u"rejected.csv"_s); });
        QSet<qint64> lines;
        for (const auto &problem : result.problems.kept)
            if (problem.weight == ImportProblem::Weight::Rejected && !problem.reason.isEmpty())
                lines.insert(problem.line);
        EXPECT_EQ(lines.size(), result.rejected);
        if (result.rejected > 0) {
            QFile rejects(files.path(u"rejected.csv"_s));
            EXPECT_TRUE(rejects.open(QIODevice::ReadOnly));
            EXPECT_EQ(rejects.readAll().count("\r\n"), result.rejected + 1);
        }
        return counts(result);
    };
    EXPECT_EQ(take(u"products.csv"_s, Kind::Products), u"77/0/0/0"_s);
    EXPECT_EQ(take(u"customers.csv"_s, Kind::Customers), u"67/0/0/24"_s);
    EXPECT_EQ(take(u"orders.csv"_s, Kind::Orders), u"654/0/0/176"_s);
    EXPECT_EQ(take(u"order-details.csv"_s, Kind::OrderLines), u"1716/0/0/439"_s);
}

} // namespace
} // namespace crm
