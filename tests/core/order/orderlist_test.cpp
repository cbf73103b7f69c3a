#include "core/order/orderservice.h"
#include "tests/support/testbase.h"

#include <gmock/gmock.h>

#include <random>

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

TEST_F(OrderListTest, UpdatedIsWhatAskingAgainGives)
{
    auto &orders = base.session().orders();
    std::mt19937 dice(7); // NOLINT: the same every time
    const auto roll = [&](int faces) { return int(dice() % unsigned(faces)); };
    for (int i = 4; i < 60; ++i)
        add(QString::number(i), {1 + roll(2)}, QDate(2026, 1, 1).addDays(roll(40)), OrderState(roll(3)),
            roll(30), {u"轴承"_s});
    for (const auto sort : {OrderSort::Date, OrderSort::Number, OrderSort::Customer, OrderSort::State,
                            OrderSort::Owner, OrderSort::Total, OrderSort::Required, OrderSort::Shipped})
        for (const bool descending : {false, true}) {
            const std::vector<OrderFilter> filters{
                {.sort = sort, .descending = descending},
                {.text = u"张"_s, .state = OrderState::Draft, .sort = sort, .descending = descending},
                {.dates = {QDate(2026, 1, 10), {}}, .sort = sort, .descending = descending}};
            std::vector<std::vector<OrderId>> before;
            for (const auto &filter : filters)
                before.push_back(orders.ids(filter));
            std::vector<OrderId> changed;
            const auto all = orders.ids({});
            for (int i = 0; i < 4; ++i) {
                changed.push_back(all[size_t(roll(int(all.size())))]);
                if (std::ranges::count(changed, changed.back()) > 1)
                    continue;
                auto order = orders.get(changed.back());
                order.date = QDate(2026, 1, 1).addDays(roll(40));
                order.required = roll(2) ? std::optional(order.date.addDays(roll(9))) : std::nullopt;
                order.notes += u'.';
                roll(5) ? void(orders.edit(order)) : void(orders.remove(order.id));
            }
            add(QString::number(100 + int(sort) * 2 + descending), {1 + roll(2)}, {2026, 1, 20},
                OrderState::Draft, roll(30), {u"轴承"_s});
            const auto now = orders.ids({});
            changed.push_back(*std::ranges::max_element(now));
            for (size_t i = 0; i < filters.size(); ++i)
                EXPECT_EQ(orders.updatedIds(filters[i], before[i], changed), orders.ids(filters[i]));
        }
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
