#include "core/history/historyservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST_F(Import, WhatItAddedToACustomerStandsInTheHistoryAndInTheTimeline)
{
    run("客户编号,客户名称,手机\nC1,甲,13800000001\n", Kind::Customers);
    const CustomerId customer{number(u"SELECT id FROM customer"_s)};
    run("客户编号,等级,标签,手机,邮箱,联系人\nC1,A,大客户,13900000002,a@a.cn,李雷\n", Kind::Customers);
    const auto history = base.session().history().ofCustomer(customer, 10);
    ASSERT_EQ(history.size(), 2u);
    QStringList after;
    for (const auto &change : history[0].changes)
        after << change.after;
    for (const auto &added : {u"A"_s, u"大客户"_s, u"13900000002"_s, u"a@a.cn"_s, u"李雷"_s})
        EXPECT_TRUE(after.contains(added)) << added.toStdString() << " in " << after.join(u' ').toStdString();
    EXPECT_TRUE(history[1].changes.empty()) << "what came with the customer is not told one by one";
    const auto timeline = base.session().history().timeline(customer, 10);
    const auto isImport = [](const TimelineItem &item) { return item.change.entry.kind == "import"_L1; };
    EXPECT_EQ(std::ranges::count_if(timeline.items, isImport), 1);
}

} // namespace
