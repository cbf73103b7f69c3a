#include "core/exchange/columnguess.h"

#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

class HeaderSubject : public Import
{
protected:
    /// "field=column" of what is recognised, in the order of the fields.
    QStringList found(const QByteArray &sheet, Kind kind)
    {
        const auto shape = inspectSheet(files.write(u"sheet.csv"_s, sheet), kind);
        QStringList lines;
        for (const auto &[field, column] : guessMapping(kind, shape).columns)
            lines << field + u'=' + shape.headers.value(column);
        return lines;
    }
};

TEST_F(HeaderSubject, TheCodeOfSomebodyElseIsNotTheCustomers)
{
    for (const auto *header : {"业务员编号", "门店编号", "合同编号", "身份证编号", "供应商编号"})
        EXPECT_EQ(found(QByteArray("客户名称,") + header + ",手机\n甲,A1,13800138000\n乙,A1,13900139000\n",
                        Kind::Customers),
                  (QStringList{u"name=客户名称"_s, u"phone=手机"_s}))
            << header;
    EXPECT_EQ(
        counts(run("客户名称,业务员编号,手机\n甲,A1,13800138000\n乙,A1,13900139000\n", Kind::Customers)),
        u"2/0/0/0"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer"_s), 2);
}

TEST_F(HeaderSubject, ADiscountInMoneyIsNotTheAmountOfALine)
{
    for (const auto *header : {"优惠金额", "利润金额", "运费金额", "Tax amount"})
        EXPECT_FALSE(found(QByteArray("订单号,客户名称,订单日期,产品名称,单价,数量,") + header
                               + "\nS1,甲,2026-01-05,剪刀,10,2,3\n",
                           Kind::Orders)
                         .filter(u"amount="_s)
                         .size())
            << header;
}

TEST_F(HeaderSubject, WordsThatChangeNothingMayStandBefore)
{
    EXPECT_EQ(found("客户编号,客户联系电话,客户公司名称\nC1,13800138000,甲\n", Kind::Customers),
              (QStringList{u"code=客户编号"_s, u"name=客户公司名称"_s, u"phone=客户联系电话"_s}));
}

TEST_F(HeaderSubject, OfAProductNeitherItsSupplierNorWhatCameBackIsTaken)
{
    EXPECT_EQ(found("产品名称,供应商编号,采购单价,建议售价\n剪刀,G1,5,9\n信封,G1,1,2\n", Kind::Products),
              (QStringList{u"cost=采购单价"_s, u"name=产品名称"_s, u"price=建议售价"_s}));
    EXPECT_EQ(found("客户名称,配偶生日\n甲,1990-01-02\n", Kind::Customers), QStringList{u"name=客户名称"_s});
    EXPECT_FALSE(
        found("订单号,客户名称,订单日期,产品名称,单价,退货数量\nS1,甲,2026-01-05,剪刀,10,2\n", Kind::Orders)
            .contains(u"quantity=退货数量"_s));
}

TEST_F(HeaderSubject, NamesOfAManagerAreNotThoseOfTheContact)
{
    run("公司,姓,名,经理姓名,商务电话\n甲公司,李,雷,韩总,13800138000\n", Kind::Contacts);
    EXPECT_EQ(text(u"SELECT name FROM contact"_s), u"李雷"_s);
}

TEST_F(HeaderSubject, RowNumbersAreNoCodes)
{
    run("编号,客户名称,手机\n1,甲,13800138000\n2,乙,13900139000\n", Kind::Customers);
    EXPECT_EQ(counts(run("No.,客户名称,手机\n1,丙,13700137000\n2,丁,13600136000\n", Kind::Customers)),
              u"2/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT count(*) || ' ' || max(code) FROM customer"_s), u"4 "_s);
    EXPECT_EQ(found("编号,客户名称\n1007,甲\n1003,乙\n", Kind::Customers),
              (QStringList{u"code=编号"_s, u"name=客户名称"_s}));
}

TEST_F(HeaderSubject, WhatAMappingLeavesOutIsTold)
{
    const auto shape = inspectSheet(files.write(u"sheet.csv"_s, "客户名称,手机,城市\n甲,13800138000,深圳\n"),
                                    Kind::Customers);
    ImportMapping mapping;
    mapping.columns[u"name"_s] = 0;
    QStringList left;
    for (const auto &guess : columnsLeftOut(Kind::Customers, mapping, shape))
        left << guess.field;
    EXPECT_EQ(left, (QStringList{u"phone"_s, u"city"_s}));
    EXPECT_TRUE(columnsLeftOut(Kind::Customers, guessMapping(Kind::Customers, shape), shape).empty());
}

} // namespace
} // namespace crm
