#include "core/exchange/export/exportservice.h"
#include "core/insight/insightservice.h"
#include "core/insight/performance.h"
#include "core/insight/rfmreport.h"
#include "core/insight/salesservice.h"
#include "core/order/orderservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A customer with 1,000 orders of the largest amount there is: more than a sum can say.
class OrderSumsTest : public Import
{
protected:
    OrderSumsTest()
    {
        QByteArray sheet = "订单号,日期,客户,金额\n";
        for (int i = 0; i < 1'000; ++i)
            sheet += "S" + QByteArray::number(i) + ",2026-11-01,甲,1000000000000\n";
        const auto result = run(sheet, Kind::Orders);
        EXPECT_EQ(result.created, 1'000);
        customer = {number(u"SELECT id FROM customer"_s)};
    }
    static constexpr Amount kLimit{Amount::kMostOfSum};

    CustomerId customer;
};

TEST_F(OrderSumsTest, StayAtTheLimitWhereACustomerIsOpened)
{
    const auto sums = base.session().orders().sums(customer);
    EXPECT_EQ(sums.count, 1'000);
    EXPECT_EQ(sums.revenue, kLimit);
    EXPECT_EQ(sums.revenue.rounded(0), u"922337203685477"_s) << "nothing is rounded beyond it";
}

TEST_F(OrderSumsTest, StayAtTheLimitInTheReportByEverything)
{
    for (const auto by : {SalesBy::Month, SalesBy::Product, SalesBy::Category, SalesBy::Region,
                          SalesBy::Owner, SalesBy::Customer}) {
        const SalesQuery query{.by = by, .currency = u"CNY"_s};
        const auto report = base.session().sales().report(query);
        EXPECT_EQ(report.totals.revenue, kLimit) << int(by);
        ASSERT_EQ(report.rows.size(), 1u) << int(by);
        EXPECT_EQ(report.rows[0].revenue, kLimit) << int(by);
        EXPECT_EQ(base.session().sales().customersBehind(query, report.rows[0]).size(), 1u) << int(by);
    }
}

TEST_F(OrderSumsTest, StayAtTheLimitInPerformanceAndSegments)
{
    const auto report =
        performance(base.session().operations(), {.dates = {QDate(2026, 11, 1), QDate(2026, 11, 30)}});
    EXPECT_EQ(report.company.of(Measure::Revenue), kLimit);
    const auto rfm = rfmReport(base.session().insight().orders(), {.asOf = QDate(2026, 11, 22)});
    EXPECT_EQ(rfm.columns.money, std::vector<qint64>{Amount::kMostOfSum});
    const auto sold = [](const RfmRow &row) { return row.customers == 1 && row.revenue == kLimit; };
    EXPECT_TRUE(std::ranges::any_of(rfm.segments, sold));
}

TEST_F(OrderSumsTest, StayAtTheLimitInASheet)
{
    const auto path = base.file(u"a.csv"_s);
    base.session().exports().run({.path = path, .columns = {u"name"_s, u"revenue"_s}});
    EXPECT_EQ(rowsOf(path).back(), QStringList({u"甲"_s, u"922337203685477.5807"_s}));
}

TEST_F(OrderSumsTest, AnOrderDoesNotGrowBeyondOneAmount)
{
    const auto result = run("订单号,客户,产品,金额\nS1,甲,一,1000000000000\nS1,甲,二,1\n", Kind::OrderLines);
    EXPECT_EQ(problems(result), QStringList{u"3 The number is larger than 1,000,000,000,000."_s});
    EXPECT_EQ(number(u"SELECT max(total) FROM sales_order"_s), Amount::kMost);
}

} // namespace
