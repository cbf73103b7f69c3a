#include "tests/support/testbase.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace crm;

namespace {

class OrderListTest : public testing::Test
{
protected:
    OrderListTest()
    {
        const auto zhang = base.addCustomer(u"张江机电"_s);
        const auto an = base.addCustomer(u"安庆轴承"_s);
        add(u"1"_s, zhang, {2026, 11, 3}, OrderState::Draft, 30, {u"轴承"_s, u"螺栓"_s});
        add(u"2"_s, an, {2026, 11, 1}, OrderState::Paid, 20, {u"密封胶"_s});
        add(u"3"_s, an, {2026, 10, 1}, OrderState::Draft, 40, {});
    }

    void add(const QString &number, CustomerId customer, QDate date, OrderState state, qint64 price,
             const QStringList &products)
    {
        Order order{.number = number, .customer = customer, .date = date, .state = state};
        for (const auto &product : products)
            order.lines.push_back({.description = product, .price = Amount::units(price)});
        base.session().orders().add(order);
    }
    QStringList numbers(const OrderFilter &filter)
    {
        QStringList numbers;
        for (const auto &row : base.session().orders().summaries(base.session().orders().ids(filter)))
            numbers << row.order.number;
        return numbers;
    }

    TestBase base;
};

TEST_F(OrderListTest, IsSortedByWhatIsAskedFor)
{
    EXPECT_EQ(numbers({}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(numbers({.sort = OrderSort::Customer, .descending = false}),
              (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    EXPECT_EQ(numbers({.sort = OrderSort::Total}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(numbers({.sort = OrderSort::State}), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    EXPECT_EQ(numbers({.sort = OrderSort::Number, .descending = false}),
              (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

TEST_F(OrderListTest, CountsLeaveTheStateItselfOut)
{
    const auto counts = base.session().orders().counts({.state = OrderState::Paid});
    EXPECT_EQ(counts, (std::map<OrderState, qint64>{{OrderState::Draft, 2}, {OrderState::Paid, 1}}));
    EXPECT_EQ(base.session().orders().counts({.text = u"张江"_s}),
              (std::map<OrderState, qint64>{{OrderState::Draft, 1}}));
}

TEST_F(OrderListTest, SummariesSayWhoseAndWhat)
{
    const auto rows = base.session().orders().summaries(base.session().orders().ids({}));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].customer, u"张江机电"_s);
    EXPECT_EQ(rows[0].lines, 2);
    EXPECT_EQ(rows[0].firstProduct, u"轴承"_s);
    EXPECT_EQ(rows[0].order.total, Amount::units(60));
    EXPECT_EQ(rows[2].lines, 0);
    EXPECT_EQ(rows[2].firstProduct, QString());
}

} // namespace
