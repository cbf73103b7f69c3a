#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST_F(Import, CompaniesOfOneNameInTwoPlacesAreTwo)
{
    const auto result =
        run("客户名称,城市\n张记五金,上海\n张记五金,北京\n张记五金,上海市\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"2/1/0/0"_s);
    ASSERT_GE(result.problems.total, 1);
    EXPECT_EQ(problems(result).first(),
              u"3 A customer of this name is in another place (上海); this is another one."_s);
    const auto again = run("客户名称,城市,备注\n张记五金,北京,老客户\n", Kind::Customers);
    EXPECT_EQ(counts(again), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT notes FROM customer WHERE city = '北京'"_s), u"老客户"_s);
}

TEST_F(Import, WidthCaseBlanksAndTraditionalShapesMakeNoNewCustomer)
{
    run("客户名称\n甲（上海）公司\nABC Ltd\n廣州貿易公司\n", Kind::Customers);
    const auto before = dump();
    const auto result =
        run("客户名称\n甲(上海)公司\n甲（上海） 公司\nabc  ltd.\n广州贸易公司\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"0/0/4/0"_s);
    EXPECT_EQ(problems(result).first(),
              u"2 It was taken for “甲（上海）公司”, which is written a little otherwise."_s);
    EXPECT_EQ(dump(), before) << "and it keeps its name";
    const auto orders = run("订单号,日期,客户,金额\nSO-1,2026-01-01,甲(上海)公司,10\n", Kind::Orders);
    EXPECT_EQ(orders.created, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 3);
    EXPECT_EQ(counts(run("客户名称,城市\n张记（五金）,上海\n张记(五金),北京\n", Kind::Customers)),
              u"2/0/0/0"_s)
        << "but two places are two";
}

TEST_F(Import, WhatStandsBetweenDigitsTellsNamesApart)
{
    EXPECT_EQ(counts(run("客户名称\n客户 3-11\n客户 31-1\n客户 311\n第1.5店\n第15店\n", Kind::Customers)),
              u"5/0/0/0"_s);
    EXPECT_EQ(counts(run("客户名称\n客户3－11\n客户 (31) 1\n", Kind::Customers)), u"0/0/2/0"_s)
        << "but not what it is";
}

TEST_F(Import, WithoutACityThePlaceIsTheRegion)
{
    const auto result =
        run("客户名称,省份\n张记五金,浙江省\n张记五金,浙江\n张记五金,江苏\n", Kind::Customers);
    EXPECT_EQ(result.created, 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 2);
    EXPECT_EQ(run("客户名称,省份,城市\n张记五金,浙江,宁波\n", Kind::Customers).created, 0)
        << "what the base does not know contradicts nothing";
}

TEST_F(Import, ASecondRowAboutAStoredCustomerIsToldAndItsNoteIsAdded)
{
    run("客户名称,备注\n甲公司,备注一\n", Kind::Customers);
    const auto result = run("客户名称,备注\n甲公司,行一\n甲公司,行二\n", Kind::Customers);
    EXPECT_EQ(problems(result),
              QStringList({u"2 The note takes the place of: 备注一"_s,
                           u"3 The customer stands in the file before; this row was added to it."_s}));
    EXPECT_EQ(text(u"SELECT notes FROM customer"_s), u"行一\n行二"_s);
}

TEST_F(Import, ACodeThatContradictsTheNameIsTold)
{
    run("客户编号,客户名称\nU1,甲公司\nU2,乙公司\n", Kind::Customers);
    const auto orders =
        run("订单号,日期,客户编号,客户名称,金额\nS1,2026-01-01,U1,丙公司,10\nS2,2026-01-01,U1,甲公司,10\n",
            Kind::Orders);
    EXPECT_EQ(problems(orders), QStringList{u"2 By its code this is the customer “甲公司”."_s});
    const auto calls =
        run("客户编号,客户名称,跟进时间,跟进内容\nU1,乙公司,2026-01-01,来电\n", Kind::Activities);
    EXPECT_EQ(problems(calls), QStringList{u"2 By its code this is the customer “甲公司”."_s});
}

TEST_F(Import, EveryPhoneOfARowIsTaken)
{
    run("客户名称,手机,电话,办公电话,座机\n甲,13800000001,0574-87654321,0574-87654322,0574-87654323\n",
        Kind::Customers);
    EXPECT_EQ(number(u"SELECT count(*) FROM contact_point WHERE kind = 'phone'"_s), 4);
    EXPECT_EQ(text(u"SELECT value FROM contact_point WHERE is_primary"_s), u"13800000001"_s);
}

TEST_F(Import, AContactSheetLeavesTheWaysOfTheMainContactFirst)
{
    run("客户名称,联系人,手机\n甲,陈国强,13906741234\n", Kind::Customers);
    const auto result =
        run("公司,姓名,手机,邮箱\n甲,陈国强,13906741234,cgq@a.cn\n甲,周敏,13906745555,zm@a.cn\n"
            "甲,周敏,13906746666,\n",
            Kind::Contacts);
    EXPECT_EQ(problems(result),
              QStringList{u"4 The contact stands in the file before; this row was added to it."_s});
    EXPECT_EQ(text(u"SELECT group_concat(value) FROM contact_point WHERE is_primary AND kind = 'email'"_s),
              u"cgq@a.cn"_s);
    EXPECT_EQ(text(u"SELECT group_concat(value) FROM contact_point WHERE is_primary AND kind = 'phone'"_s),
              u"13906741234"_s);
}

TEST_F(Import, TheNextStepOfAnActivityIsPlannedWithItsWords)
{
    const auto result = run("日期,客户,沟通方式,沟通内容,下一步,下次联系时间\n"
                            "2026-01-05,甲公司,电话,谈价格,报价,2026-01-12\n"
                            "2026-01-06,甲公司,电话,再谈,寄样品,\n2026-01-07,甲公司,电话,三谈,,2026-01-01\n",
                            Kind::Activities);
    EXPECT_EQ(counts(result), u"3/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT text FROM activity WHERE state = 'planned' ORDER BY id LIMIT 1"_s), u"报价"_s);
    EXPECT_EQ(text(u"SELECT result FROM activity WHERE text = '再谈'"_s), u"寄样品"_s);
    EXPECT_EQ(problems(result), QStringList({u"3 The next step has no day; it stands with the result."_s,
                                             u"4 The next step lies before what it follows."_s}));
    EXPECT_EQ(
        counts(run("日期,客户,沟通方式,沟通内容,下一步,下次联系时间\n"
                   "2026-01-05,甲公司,电话,谈价格,报价,2026-01-12\n2026-01-06,甲公司,电话,再谈,寄样品,\n",
                   Kind::Activities)),
        u"0/0/2/0"_s);
}

TEST_F(Import, ProductsOfOneNameAreToldByTheirSpecification)
{
    const auto result = run("产品编号,产品名称,规格型号,单位,单价\n001,螺丝,M8,盒,0.5\n002,螺丝,M10,盒,0.8\n"
                            ",螺丝,M12,盒,1\n,螺丝,M12,盒,1.2\n,螺丝,,盒,9\n",
                            Kind::Products);
    EXPECT_EQ(counts(result), u"3/1/0/1"_s);
    EXPECT_EQ(text(u"SELECT group_concat(spec || ' ' || (price / 10000.0), '; ') FROM product"_s),
              u"M8 0.5; M10 0.8; M12 1.2"_s);
    EXPECT_EQ(problems(result).last(),
              u"6 Several products have this name: its code or specification is needed."_s);
    const auto orders =
        run("订单号,日期,客户,产品,规格,数量,单价\nS1,2026-01-01,甲,螺丝,M10,1,10\n"
            "S1,2026-01-01,甲,螺丝,,1,10\nS1,2026-01-01,甲,螺母,,1,10\nS1,2026-01-01,甲,螺母,,2,10\n",
            Kind::Orders);
    EXPECT_EQ(counts(orders), u"4/0/0/0"_s);
    EXPECT_EQ(
        text(u"SELECT group_concat(coalesce(p.name || p.spec, '-') || ' ' || l.description, '; ')"
             " FROM (SELECT * FROM order_line ORDER BY id) l LEFT JOIN product p ON p.id = l.product_id"_s),
        u"螺丝M10 ; - 螺丝; 螺母 ; 螺母 "_s)
        << "a line that may be of three is of none";
    EXPECT_EQ(orders.problems.kept.front().weight, ImportProblem::Weight::Flagged);
}

TEST_F(Import, AProductWithoutASpecificationTakesTheOneOfItsRow)
{
    run("产品名称,单价\n螺丝,0.5\n", Kind::Products);
    EXPECT_EQ(counts(run("产品名称,规格,单价\n螺丝,M8,0.5\n", Kind::Products)), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT name || spec FROM product"_s), u"螺丝M8"_s);
    EXPECT_EQ(counts(run("产品名称,单价\n螺丝,0.6\n", Kind::Products)), u"0/1/0/0"_s) << "there is only one";
}

TEST_F(Import, OrdersWithoutNumbersAreToldAndASheetOfCallsIsNone)
{
    const auto orders =
        run("日期,客户,产品,数量,单价\n2024-1-1,甲,A,1,10\n2024-1-1,甲,B,1,20\n", Kind::Orders);
    EXPECT_EQ(problems(orders),
              QStringList{u"2 No column holds the number of the order: each row is an order of its own."_s});
    const auto calls = run("客户,日期,沟通方式,沟通内容\n甲,2024-1-1,电话,谈价格\n", Kind::Orders);
    EXPECT_EQ(counts(calls), u"0/0/0/1"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM sales_order"_s), 2);
}

} // namespace
