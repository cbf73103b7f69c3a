#include "core/customer/customerservice.h"
#include "core/dataquality/mergeservice.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr auto kSheet = "客户编号,客户名称,城市\nK1,华强电子,深圳\nK2,深圳华强,深圳\n";

TEST_F(Import, ASheetWithTheCodeOfAMergedCustomerFindsTheOneThatStayed)
{
    run(kSheet, Kind::Customers);
    auto &customers = base.session().customers();
    const auto keep = *customers.findByCode(u"K1"_s);
    base.session().merges().merge(std::vector{keep, *customers.findByCode(u"K2"_s)}, {{u"name"_s, 0}});

    EXPECT_EQ(counts(run("客户编号,等级\nK2,A\n", Kind::Customers)), u"0/1/0/0"_s);
    EXPECT_EQ(customers.count(), 1);
    EXPECT_EQ(customers.get(keep).grade, u"A"_s);
    EXPECT_EQ(customers.get(keep).code, u"K1"_s) << "it keeps its own";

    EXPECT_EQ(counts(run("客户编号,订单号,日期,金额\nK2,A-1,2026-11-01,100\n", Kind::Orders)), u"1/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order WHERE customer_id = %1"_s.arg(keep.value)), 1);
}

TEST_F(Import, ACodeThatWasGivenAwayInAMergeIsStillKnown)
{
    run(kSheet, Kind::Customers);
    auto &customers = base.session().customers();
    const auto keep = *customers.findByCode(u"K1"_s);
    base.session().merges().merge(std::vector{keep, *customers.findByCode(u"K2"_s)}, {{u"code"_s, 1}});
    EXPECT_EQ(customers.get(keep).code, u"K2"_s);
    EXPECT_EQ(counts(run("客户编号,等级\nK1,B\n", Kind::Customers)), u"0/1/0/0"_s);
    EXPECT_EQ(customers.get(keep).grade, u"B"_s);
}

} // namespace
} // namespace crm
