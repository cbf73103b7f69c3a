#include "core/base/epochday.h"
#include "core/insight/rising.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QDate kEnd(2026, 11, 22);

/// `count` customers of three sorts: large ones of old, newcomers who buy often since a while ago, and small
/// ones who come once in a long while.
CustomerOrders mixedBase(int count)
{
    CustomerOrders orders{.currency = u"CNY"_s};
    const auto add = [&](int row, int daysAgo, qint64 units) {
        orders.customer.push_back(row);
        orders.day.push_back(epochDayOf(kEnd.addDays(-daysAgo)));
        orders.amount.push_back(Amount::units(units).value);
    };
    for (int row = 0; row < count; ++row) {
        orders.customers.push_back(row + 1);
        const int wobble = row % 11;
        if (row % 10 == 0)
            for (int ago = 20 + wobble; ago < 1'000; ago += 60 + wobble)
                add(row, ago, 5'000 + 37 * wobble);
        else if (row % 10 == 1)
            for (int ago = 3 + wobble; ago < 250; ago += 30 + wobble)
                add(row, ago, 900 + 13 * wobble);
        else
            for (int ago = 40 + 7 * wobble; ago < 900; ago += 400 + 31 * wobble)
                add(row, ago, 300 + 11 * wobble);
    }
    return orders;
}

TEST(Rising, NamesThoseWhoAreNotTheBestYetAndNobodyElse)
{
    const auto orders = mixedBase(300);
    const auto value = predictValue(orders, fitValue(orders, {.until = kEnd}));
    const auto found = risingCustomers(orders, value, kEnd);
    ASSERT_FALSE(found.empty());
    for (size_t i = 0; i < found.size(); ++i) {
        EXPECT_NE(found[i].row % 10, 0U) << "these made most of the revenue already";
        if (i > 0) {
            EXPECT_LE(found[i].worth, found[i - 1].worth);
        }
    }
    EXPECT_EQ(found.front().row % 10, 1U) << "the newcomers come first";
}

TEST(Rising, SaysHowOftenItWasRight)
{
    const auto test = testRising(mixedBase(300), kEnd.addDays(-120), kEnd);
    EXPECT_GT(test.named, 0);
    EXPECT_GT(test.others, 0);
    EXPECT_GT(test.hitRate(), test.otherRate()) << "better than taking anybody";
}

TEST(Rising, WithTooFewCustomersItNamesNobody)
{
    const auto orders = mixedBase(20);
    const auto value = predictValue(orders, fitValue(orders, {.until = kEnd}));
    EXPECT_TRUE(risingCustomers(orders, value, kEnd).empty());
    EXPECT_TRUE(std::isnan(testRising(orders, kEnd.addDays(-120), kEnd).hitRate()));
}

} // namespace
