#include "core/customer/customerservice.h"
#include "core/insight/salesrepository.h"
#include "core/insight/sharedsales.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <QThread>

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAllBy = {SalesBy::Month,    SalesBy::Quarter, SalesBy::Year,  SalesBy::Product,
                               SalesBy::Category, SalesBy::Region,  SalesBy::Owner, SalesBy::Customer};

/// Sales that are kept in memory while orders come, change and go.
class SharedSalesTest : public testing::Test
{
protected:
    SharedSalesTest()
    {
        for (int i = 0; i < 8; ++i)
            m_customers.push_back(session().customers().add(
                {.customer = {.name = u"客户%1"_s.arg(i), .region = i % 2 ? u"华东"_s : QString()}}));
        for (int i = 0; i < 4; ++i)
            m_products.push_back(
                session().products().add({.name = u"产品%1"_s.arg(i), .category = u"类%1"_s.arg(i % 2)}));
        for (int i = 0; i < 60; ++i)
            addOrder();
    }

    int roll(int faces) { return int(m_dice() % unsigned(faces)); }
    Session &session() { return base.session(); }

    Order drawn()
    {
        Order order{.customer = m_customers[size_t(roll(8))],
                    .owner = session().actor().id(),
                    .date = QDate(2024, 11, 1).addDays(roll(720)),
                    .state = roll(8) ? OrderState::Confirmed : OrderState::Cancelled,
                    .currency = roll(5) ? u"CNY"_s : u"USD"_s,
                    .region = roll(3) ? u"华北"_s : QString()};
        for (int line = roll(4); line > 0; --line)
            order.lines.push_back({.product = roll(5) ? m_products[size_t(roll(4))] : ProductId{},
                                   .description = u"服务%1"_s.arg(roll(3)),
                                   .quantity = {roll(50'000) + 1},
                                   .price = {qint64(roll(1'000'000)) * (roll(4) ? 100 : 99'991) + 1}});
        return order;
    }
    void addOrder() { m_orders.push_back(session().orders().add(drawn())); }

    void act()
    {
        const auto at = size_t(roll(int(m_orders.size())));
        const auto id = m_orders[at];
        switch (roll(8)) {
        case 0: return addOrder();
        case 1:
            session().orders().remove(id);
            m_orders.erase(m_orders.begin() + qsizetype(at));
            return;
        case 2: {
            auto order = session().orders().get(id);
            if (mayMove(order.state, OrderState::Cancelled))
                session().orders().setState(id, OrderState::Cancelled);
            return;
        }
        case 3: {
            const std::vector who{m_customers[size_t(roll(8))]};
            session().customers().editField(who, u"region"_s, roll(2) ? u"西南"_s : u"华东"_s);
            return;
        }
        case 4: {
            // A line with a day of its own, as sheets have them.
            base.db().run(
                u"UPDATE order_line SET own_date = '2025-0%1-1%2', own_region = '%3' WHERE order_id = %4 AND position > 1"_s
                    .arg(roll(9) + 1)
                    .arg(roll(9))
                    .arg(roll(2) ? u"华南"_s : QString())
                    .arg(id.value));
            [[fallthrough]]; // the edit tells of it
        }
        default: {
            auto order = session().orders().get(id);
            const auto news = drawn();
            order.customer = news.customer;
            order.date = news.date;
            order.region = news.region;
            if (roll(2))
                order.lines = news.lines;
            order.notes += u'.';
            session().orders().edit(order);
        }
        }
    }

    void expectSame()
    {
        const SalesRepository repository(base.db());
        for (const auto by : kAllBy)
            for (const bool quantities : {false, true}) {
                const SalesQuery query{.by = by,
                                       .dates = {QDate(2025, 2, 1), QDate(2026, 1, 31)},
                                       .currency = u"CNY"_s,
                                       .quantities = quantities,
                                       .yearBefore = true};
                const auto kept = m_shared.reports(repository, {query}).front();
                const auto read = repository.reports({query}).front();
                ASSERT_EQ(kept.rows, read.rows) << toKey(by).toStdString();
                ASSERT_EQ(kept.totals, read.totals) << toKey(by).toStdString();
                ASSERT_EQ(kept.otherCurrencies, read.otherCurrencies);
                if (kept.rows.empty())
                    continue;
                ASSERT_EQ(m_shared.customersBehind(repository, query, kept.rows.front()),
                          repository.customersBehind(query, read.rows.front()));
            }
    }

    TestBase base;
    SharedSales m_shared;
    std::mt19937 m_dice{20261122}; // NOLINT: the same acts every time
    std::vector<CustomerId> m_customers;
    std::vector<ProductId> m_products;
    std::vector<OrderId> m_orders;
};

TEST_F(SharedSalesTest, KeptCurrentTheyAreWhatReadingAgainGives)
{
    expectSame();
    for (int round = 0; round < 40; ++round) {
        for (int i = roll(5); i >= 0; --i)
            act();
        if (roll(4) == 0)
            if (const auto last = session().undo().nextUndo())
                session().undo().undo(last->id);
        m_orders.clear();
        for (const auto id : session().orders().ids({}))
            m_orders.push_back(id);
        expectSame();
        if (HasFatalFailure())
            FAIL() << "in round " << round;
    }
}

TEST_F(SharedSalesTest, AreReadOnceAndForgottenWhenNobodyAsks)
{
    const SalesRepository repository(base.db());
    EXPECT_EQ(m_shared.bytes(), 0u);
    m_shared.reports(repository, {SalesQuery{}});
    EXPECT_GT(m_shared.bytes(), 0u);
    m_shared.forgetAfter(60'000);
    EXPECT_GT(m_shared.bytes(), 0u);
    QThread::msleep(2);
    m_shared.forgetAfter(0);
    EXPECT_EQ(m_shared.bytes(), 0u);
    expectSame();
}

TEST_F(SharedSalesTest, FollowAnOperationThatIsTooLargeToBeNamed)
{
    expectSame();
    base.db().run(uR"(
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 21000)
        INSERT INTO sales_order(number, customer_id, order_date, currency, total, created_at)
        SELECT 'B' || i, 1 + i % 8, '2025-07-01', 'CNY', i * 10000, 0 FROM n)"_s);
    base.db().run(
        u"INSERT INTO operation(uuid, kind, actor, machine, at) VALUES ('x', 'import', 'a', 'm', 0)"_s);
    base.db().run(u"INSERT INTO journal_range(operation, tbl, first_row, last_row)"
                  " SELECT max(o.id), 'sales_order', 61, 21060 FROM operation o"_s);
    expectSame();
}

TEST(PackedAmountsTest, GiveBackWhatWasPutIn)
{
    const std::vector<qint64> values{0,
                                     100,
                                     -100,
                                     1,
                                     -1,
                                     214'748'364'700,
                                     214'748'364'800,
                                     Amount::kMost,
                                     -Amount::kMost,
                                     -214'748'364'800,
                                     12'345,
                                     std::numeric_limits<qint64>::min()};
    PackedAmounts column;
    for (const auto value : values)
        column.push_back(value);
    for (size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(column[i], values[i]);
}

} // namespace
