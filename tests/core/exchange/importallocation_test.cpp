#include "core/allocation/allocationservice.h"
#include "core/customer/customerservice.h"
#include "core/exchange/importrequest.h"
#include "core/operation/undoservice.h"
#include "core/pool/holdlimits.h"
#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Sheets whose new customers go to people by the rules of allocation.
class ImportAllocation : public Import
{
protected:
    ImportAllocation()
    {
        for (const auto &name : {u"王芳"_s, u"周敏"_s})
            people.push_back(base.session().users().add({.name = name, .role = Role::Sales}));
    }
    static void byRules(ImportRequest &request) { request.allocate = true; }
    qint64 ownedBy(UserId user)
    {
        return number(u"SELECT count(*) FROM customer WHERE owner_id = %1"_s.arg(user.value));
    }

    std::vector<UserId> people;
};

TEST_F(ImportAllocation, NewCustomersAreSharedOutAndTheHistorySaysWhy)
{
    base.session().allocation().add({.name = u"五金"_s, .filter = u"industry = \"五金\""_s});
    const auto before = dump();
    const auto result = run("名称,行业\n甲,五金\n乙,五金\n丙,五金\n丁,电子\n", Kind::Customers, byRules);
    EXPECT_EQ(counts(result), u"4/0/0/0"_s);
    EXPECT_EQ(ownedBy(people[0]), 2);
    EXPECT_EQ(ownedBy(people[1]), 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE pool_id IS NOT NULL"_s), 1)
        << "what no rule concerns lies in the pool";
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event WHERE kind = 'import' AND rule = '五金'"_s), 3);
    EXPECT_EQ(number(u"SELECT count(*) FROM owner_event WHERE kind = 'import'"_s), 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM allocation WHERE why <> ''"_s), 4);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportAllocation, WithoutARuleNothingComesIn)
{
    const auto before = dump();
    EXPECT_THROW(run("名称\n甲\n", Kind::Customers, byRules), Error);
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportAllocation, WhatTheSheetSaysGoesBeforeTheRules)
{
    base.session().allocation().add({.name = u"规则"_s, .candidates = {{.user = people[0]}}});
    run("名称,负责人\n甲,周敏\n乙,\n", Kind::Customers, byRules);
    EXPECT_EQ(ownedBy(people[1]), 1);
    EXPECT_EQ(ownedBy(people[0]), 1);
}

TEST_F(ImportAllocation, CustomersThatAreThereKeepTheirOwner)
{
    base.session().customers().add({.customer = {.name = u"甲"_s, .owner = people[1]}});
    base.session().allocation().add({.name = u"规则"_s, .candidates = {{.user = people[0]}}});
    run("名称,行业\n甲,五金\n", Kind::Customers, byRules);
    EXPECT_EQ(ownedBy(people[1]), 1);
    EXPECT_EQ(ownedBy(people[0]), 0);
}

TEST_F(ImportAllocation, AHoldLimitIsNeverPassed)
{
    base.session().holdLimits().add({.who = {.role = Role::Sales}, .customers = 30});
    base.session().allocation().add({.name = u"规则"_s});
    QByteArray sheet = "名称\n";
    for (int i = 0; i < 100; ++i)
        sheet += "客户" + QByteArray::number(i) + '\n';
    EXPECT_EQ(counts(run(sheet, Kind::Customers, byRules)), u"100/0/0/0"_s);
    EXPECT_EQ(ownedBy(people[0]), 30);
    EXPECT_EQ(ownedBy(people[1]), 30);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE pool_id IS NOT NULL"_s), 40);
}

TEST_F(ImportAllocation, CustomersOfAnOrderSheetAreAllocatedToo)
{
    base.session().allocation().add({.name = u"规则"_s, .candidates = {{.user = people[0]}}});
    run("订单号,日期,客户,数量,单价\nA1,2026-01-02,新客户,1,5\n", Kind::Orders, byRules);
    EXPECT_EQ(ownedBy(people[0]), 1);
}

} // namespace
