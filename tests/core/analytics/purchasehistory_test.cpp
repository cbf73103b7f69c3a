#include "core/analytics/basefit.h"
#include "core/analytics/purchasehistory.h"
#include "tests/support/purchaselog.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Two customers in no order, one of whom bought twice on a day, and one who has not bought yet.
struct Orders
{
    std::vector<qint32> customer = {1, 0, 1, 1, 0, 1, 2};
    std::vector<qint32> day = {40, 10, 12, 40, 10, 26, 99};
    std::vector<qint64> amount = {30'000, 10'000, 70'000, 10'000, 20'000, 60'000, 1};

    OrderColumns columns() const { return {customer, day, amount}; }
};

TEST(PurchaseHistory, OrdersOfADayAreOnePurchaseAndTheFirstOpensTheAccount)
{
    const auto history = purchaseHistory(Orders().columns(), 3, 50);
    EXPECT_EQ(history.frequency, (std::vector<qint32>{0, 2, -1}));
    EXPECT_EQ(history.recency, (std::vector<qint32>{0, 28, 0}));
    EXPECT_EQ(history.age, (std::vector<qint32>{40, 38, 0}));
    EXPECT_EQ(history.value, (std::vector<double>{0, 5, 0}))
        << "6 and 4 units; the first purchase is left out";
}

TEST(PurchaseHistory, TheLastDayBelongsToIt)
{
    EXPECT_EQ(purchaseHistory(Orders().columns(), 3, 40).frequency[1], 2);
    EXPECT_EQ(purchaseHistory(Orders().columns(), 3, 39).frequency[1], 1);
    EXPECT_EQ(purchaseHistory(Orders().columns(), 3, 9).frequency, (std::vector<qint32>{-1, -1, -1}));
}

TEST(PurchaseHistory, WhatIsSeenLaterBeginsOnTheDayAfter)
{
    EXPECT_EQ(purchasesBetween(Orders().columns(), 3, 12, 40), (std::vector<qint32>{0, 2, 0}));
    EXPECT_EQ(purchasesBetween(Orders().columns(), 3, 9, 26), (std::vector<qint32>{1, 2, 0}));
}

TEST(PurchaseHistory, DaysAreSortedAndAddedUp)
{
    const Orders orders;
    const auto days = purchaseDays(orders.columns(), 3, 10, 50);
    const auto of = [&](size_t customer) {
        return std::vector<PurchaseDay>(days.of(customer).begin(), days.of(customer).end());
    };
    EXPECT_EQ(of(0), (std::vector<PurchaseDay>{{10, 30'000}}));
    EXPECT_EQ(of(1), (std::vector<PurchaseDay>{{12, 70'000}, {26, 60'000}, {40, 40'000}}));
    EXPECT_TRUE(of(2).empty());
    EXPECT_TRUE(purchaseDays({}, 0, 0, 1).days.empty());
}

TEST(OtherBases, AreFittedOrRefusedButNeverInvented)
{
    KINGFISHER_NEEDS_DATA(u"northwind/clean/orders.csv"_s);
    PurchaseLog log;
    for (const auto &line : sharedLines(u"northwind/clean/orders.csv"_s).mid(1)) {
        const auto fields = line.split(u',');
        log.add(fields[1], QDate::fromString(fields[3].left(10), Qt::ISODate), 1);
    }
    ASSERT_EQ(log.customers(), 89U);
    const auto history =
        purchaseHistory(log.orders(), log.customers(), qint32(QDate(1998, 5, 6).toJulianDay()));
    for (const auto model : {BaseModel::BgNbd, BaseModel::MbgNbd, BaseModel::ParetoNbd}) {
        const auto fit = fitBase(purchaseGroups(history.columns(), 7), model);
        EXPECT_TRUE(fit.usable()) << int(model);
        EXPECT_EQ(fit.customers, 89);
        EXPECT_GT(fit.agreeing, 0);
        for (const double value : fit.parameters.values)
            EXPECT_TRUE(std::isfinite(value) && value > 0);
    }
}

} // namespace
