#include "core/base/epochday.h"
#include "core/insight/trends.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Customers by row, with the days of their orders; each order is worth 100.
CustomerOrders ordersOn(const std::vector<std::vector<QDate>> &days)
{
    CustomerOrders orders{.currency = u"CNY"_s};
    for (size_t row = 0; row < days.size(); ++row) {
        orders.customers.push_back(qint64(row) + 1);
        for (const auto day : days[row]) {
            orders.customer.push_back(qint32(row));
            orders.day.push_back(epochDayOf(day));
            orders.amount.push_back(Amount::units(100).value);
        }
    }
    return orders;
}

TEST(Trends, CohortsCountWhoComesBackInWhichQuarter)
{
    const auto orders = ordersOn({{QDate(2025, 1, 5), QDate(2025, 2, 1), QDate(2025, 4, 1)},
                                  {QDate(2025, 3, 31)},
                                  {QDate(2025, 4, 1), QDate(2025, 9, 30)},
                                  {}});
    const auto table = cohortTable(orders, QDate(2025, 9, 30), true);
    ASSERT_EQ(table.cohorts.size(), 3U);
    EXPECT_EQ(table.label(table.cohorts[0].period), u"2025 Q1"_s);
    EXPECT_EQ(table.cohorts[0].customers, 2);
    EXPECT_EQ(table.cohorts[0].active, (std::vector<qint64>{2, 1, 0}));
    EXPECT_EQ(table.cohorts[1].active, (std::vector<qint64>{1, 1}));
    EXPECT_NEAR(table.retention[1], 2.0 / 3, 1e-12);
    EXPECT_EQ(cohortTable(orders, QDate(2025, 3, 31), false).cohorts.back().customers, 1);
    EXPECT_TRUE(cohortTable(ordersOn({{}}), QDate(2025, 3, 31), true).cohorts.empty());
}

TEST(Trends, TheMonthThatRunsIsNotTakenForAWholeOne)
{
    std::vector<QDate> days;
    for (int month = 0; month < 30; ++month)
        for (int k = 0; k < 1 + month % 12; ++k)
            days.push_back(QDate(2024, 1, 10).addMonths(month));
    const auto found = revenueForecast(ordersOn({days}), QDate(2026, 6, 20), 3);
    ASSERT_EQ(found.months.size(), 29U); // January 2024 to May 2026
    EXPECT_EQ(found.months.back().first, QDate(2026, 5, 1));
    EXPECT_DOUBLE_EQ(found.months[11].revenue, 1'200);
    ASSERT_TRUE(found.forecast.enough);
    EXPECT_EQ(found.monthAhead(0), QDate(2026, 6, 1));
    EXPECT_NEAR(found.forecast.values[0], 600, 60); // the season goes on
    EXPECT_NEAR(found.againstYearBefore(3), 0, 1e-12);
    EXPECT_NEAR(found.againstBefore(3), (300 + 400 + 500) / (1'200.0 + 100 + 200) - 1, 1e-12);
    EXPECT_FALSE(revenueForecast(ordersOn({{QDate(2026, 5, 1)}}), QDate(2026, 6, 20)).forecast.enough);
    EXPECT_TRUE(std::isnan(revenueForecast(ordersOn({{}}), QDate(2026, 6, 20)).againstBefore(3)));
}

TEST(Trends, BandsOfWorthHoldEveryBuyerOnce)
{
    ValuePredictions value;
    value.history.frequency = {0, 1, 2, -1, 3};
    value.lifetimeValue = {0, 12, 90, 0, 1'000};
    const auto bands = worthBands(value);
    ASSERT_FALSE(bands.empty());
    size_t customers = 0;
    double worth = 0;
    for (const auto &band : bands) {
        customers += band.rows.size();
        worth += band.worth;
        for (const auto row : band.rows)
            EXPECT_TRUE(value.lifetimeValue[row] >= band.from
                        && (value.lifetimeValue[row] < band.to || &band == &bands.back()));
    }
    EXPECT_EQ(customers, 4U); // the fourth never bought
    EXPECT_DOUBLE_EQ(worth, 1'102);
    EXPECT_TRUE(worthBands({}).empty());
}

TEST(Trends, WhatIsBoughtTogetherIsFoundAndWhatIsNotIsLeftOut)
{
    TestBase base;
    auto &session = base.session();
    const auto customer = base.addCustomer(u"甲"_s);
    std::vector<ProductId> products;
    for (const auto &name : {u"茶叶"_s, u"茶具"_s, u"椅子"_s, u"桌子"_s})
        products.push_back(session.products().add({.name = name}));
    const auto order = [&](std::initializer_list<int> items) {
        Order order{.customer = customer, .date = QDate(2026, 1, 1), .currency = u"CNY"_s};
        for (const int item : items)
            order.lines.push_back({.product = products[size_t(item)], .price = Amount::units(1)});
        session.orders().add(order);
    };
    for (int i = 0; i < 12; ++i) {
        order({0, 1});
        order({2});
        order({3});
    }
    const auto mix = productMix(session.operations());
    EXPECT_EQ(mix.orders, 36);
    ASSERT_EQ(mix.byProduct.size(), 2U); // both ways
    EXPECT_EQ(mix.byProduct[0].together, 12);
    EXPECT_NEAR(mix.byProduct[0].lift, 3, 1e-9);
    EXPECT_NEAR(mix.byProduct[0].confidence, 1, 1e-9);
    EXPECT_LT(mix.byProduct[0].probability, 1e-6);
    EXPECT_TRUE(mix.byCategory.empty());
}

} // namespace
