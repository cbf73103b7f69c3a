#include "core/customer/customerservice.h"
#include "core/exchange/importrequest.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

// What a form can ask for and the core refuses, whoever asks.

namespace {

class Refusals : public Import
{
protected:
    UserId retired()
    {
        const auto id = base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
        base.session().users().setActive(id, false);
        return id;
    }
    template <typename Act>
    QString said(Act act)
    {
        const auto before = dump();
        const auto text = messageOf(act);
        EXPECT_EQ(dump(), before) << "a refusal changes nothing";
        return text;
    }
};

TEST_F(Refusals, NobodyWhoHasLeftIsGivenCustomers) // row 114
{
    const auto gone = retired();
    EXPECT_TRUE(said([&] {
                    base.session().customers().add({.customer = {.name = u"甲"_s, .owner = gone}});
                }).contains(u"陈峰"_s));
    const auto id = base.addCustomer(u"乙"_s);
    EXPECT_FALSE(said([&] { base.session().pools().assign(std::array{id}, gone); }).isEmpty());
    const auto result = run("客户名称,业务员\n丙,陈峰\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(result.problems.total, 1) << "the row comes in, and says why it is not that person's";
    EXPECT_EQ(
        text(u"SELECT u.name FROM customer c JOIN app_user u ON u.id = c.owner_id WHERE c.name = '丙'"_s),
        u"林晓彤"_s);
    EXPECT_FALSE(said([&] {
                     run("客户名称\n丁\n", Kind::Customers,
                         [](ImportRequest &request) { request.owner = u"陈峰"_s; });
                 }).isEmpty());
}

TEST_F(Refusals, ASwitchedOffPoolIsGivenNoCustomers) // row 114
{
    auto &pools = base.session().pools();
    auto off = pools.get(pools.add({.name = u"旧公海"_s}));
    off.enabled = false;
    pools.edit(off);
    EXPECT_TRUE(said([&] {
                    run("客户名称\n甲\n", Kind::Customers,
                        [](ImportRequest &request) { request.pool = u"旧公海"_s; });
                }).contains(u"旧公海"_s));
    const auto result = run("客户名称,公海\n乙,旧公海\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"1/0/0/0"_s);
    EXPECT_EQ(result.problems.total, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM customer WHERE pool_id IS NOT NULL"_s), 0);
}

TEST_F(Refusals, ARowThatSaysWhoseACustomerIsChangesNothingThoughThatPersonHasLeft)
{
    const auto leaving = base.session().users().add({.name = u"陈峰"_s, .role = Role::Sales});
    base.session().customers().add({.customer = {.name = u"甲"_s, .owner = leaving}});
    base.session().users().setActive(leaving, false);
    const auto result = run("客户名称,业务员\n甲,陈峰\n", Kind::Customers);
    EXPECT_EQ(counts(result), u"0/0/1/0"_s);
    EXPECT_EQ(result.problems.total, 0) << problems(result).join(u'\n').toStdString();
}

TEST_F(Refusals, AmountsAreKeptToTenThousandthsAndNeverOverflow) // row 111
{
    const auto customer = base.addCustomer(u"甲"_s);
    const auto order = [&](std::vector<OrderLine> lines) {
        return Order{
            .customer = customer, .date = {2026, 11, 22}, .currency = u"CNY"_s, .lines = std::move(lines)};
    };
    auto &orders = base.session().orders();
    const auto small = orders.get(orders.add(order({{.description = u"找零"_s, .price = Amount{-50}},
                                                    {.description = u"三位"_s, .price = Amount{12'340}}})));
    EXPECT_EQ(small.lines[0].amount, Amount{-50});
    EXPECT_EQ(small.lines[1].price, Amount{12'340});
    EXPECT_EQ(small.total, Amount{12'290});
    const OrderLine most{.description = u"x"_s, .price = Amount{Amount::kMost}};
    EXPECT_NO_THROW(orders.add(order({most})));
    EXPECT_FALSE(said([&] { orders.add(order({most, most})); }).isEmpty()) << "the sum is too large";
    EXPECT_FALSE(
        said([&] {
            orders.add(order(
                {{.description = u"x"_s, .quantity = Amount::units(2), .price = Amount{Amount::kMost}}}));
        }).isEmpty());
    EXPECT_FALSE(Amount::parse(u"1000000000000000"_s));
}

} // namespace
