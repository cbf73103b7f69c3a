#include "core/exchange/cellcurrency.h"

#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString codeIn(const char *cell, const QString &region = u"CN"_s)
{
    const auto *sign = currencyBeside(cell);
    return sign ? toText(currencyOfSign(*sign, region)) : u"none"_s;
}

TEST(CellCurrency, IsReadFromEitherSideOfAnAmount)
{
    EXPECT_EQ(codeIn("US$100"), u"USD"_s);
    EXPECT_EQ(codeIn("50 €"), u"EUR"_s);
    EXPECT_EQ(codeIn("NT$1,000"), u"TWD"_s);
    EXPECT_EQ(codeIn("HK$12.5"), u"HKD"_s);
    EXPECT_EQ(codeIn("￥88"), u"CNY"_s);
    EXPECT_EQ(codeIn("-¥12"), u"CNY"_s);
    EXPECT_EQ(codeIn("usd 5"), u"USD"_s);
    EXPECT_EQ(codeIn("12万美元"), u"USD"_s);
    EXPECT_EQ(codeIn("100元"), QString()) << "of whatever yuan";
    EXPECT_EQ(codeIn("1,234.56"), u"none"_s);
    EXPECT_EQ(codeIn("1.5E+3"), u"none"_s);
}

TEST(CellCurrency, ADollarIsThatOfThePlace)
{
    EXPECT_EQ(codeIn("$5"), u"USD"_s);
    EXPECT_EQ(codeIn("$5", u"TW"_s), u"TWD"_s);
    EXPECT_EQ(codeIn("¥5", u"JP"_s), u"JPY"_s);
}

TEST_F(Import, AnAmountInAnotherCurrencyStaysInIt)
{
    EXPECT_EQ(counts(run("订单号,客户名称,订单日期,金额\nS1,甲,2026-01-05,US$100\nS2,甲,2026-01-05,€50\n"
                         "S3,甲,2026-01-05,\"NT$1,000\"\nS4,甲,2026-01-05,8元\n",
                         Kind::Orders)),
              u"4/0/0/0"_s);
    EXPECT_EQ(text(u"SELECT group_concat(number || currency || total, ' ') FROM sales_order"_s),
              u"S1USD1000000 S2EUR500000 S3TWD10000000 S4CNY80000"_s);
}

TEST_F(Import, AnAmountWhoseCurrencyContradictsTheRowIsNotTaken)
{
    const auto result = run("订单号,客户名称,订单日期,金额,币种\nS1,甲,2026-01-05,US$100,人民币\n"
                            "S2,甲,2026-01-05,US$100,美元\nS3,甲,2026-01-05,US$100,\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"2/0/0/1"_s);
    EXPECT_EQ(problems(result), QStringList{u"2 The cell says USD, and the row CNY."_s});
    EXPECT_EQ(text(u"SELECT group_concat(DISTINCT currency) FROM sales_order"_s), u"USD"_s);
}

TEST_F(Import, APriceInAnotherCurrencyIsFlaggedWhereTheProductHasOne)
{
    const auto result = run("产品名称,单价,成本,币种\n剪刀,US$9,¥5,\n信封,¥9,,CNY\n", Kind::Products);
    EXPECT_EQ(counts(result), u"2/0/0/0"_s);
    EXPECT_EQ(problems(result), QStringList{u"2 The cell says CNY, and the row USD."_s});
    EXPECT_EQ(text(u"SELECT currency || ' ' || price || ' ' || coalesce(cost, '-') FROM product"_s),
              u"USD 90000 -"_s);
}

TEST_F(Import, LinesInAnotherCurrencyThanTheirOrderAreRejected)
{
    run("订单号,客户名称,订单日期\nS1,甲,2026-01-05\n", Kind::Orders);
    const auto result = run("订单号,产品名称,数量,单价\nS1,剪刀,1,US$5\nS1,信封,1,¥5\n", Kind::OrderLines);
    EXPECT_EQ(counts(result), u"1/0/0/1"_s);
    EXPECT_EQ(problems(result), QStringList{u"2 The order is in another currency."_s});
}

} // namespace
} // namespace crm
