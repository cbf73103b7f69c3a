#include "core/analytics/basepredictor.h"
#include "core/insight/insightservice.h"
#include "core/insight/nextpurchase.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class NextPurchaseTest : public testing::Test
{
protected:
    ProductId product(const QString &name, const QString &category = {})
    {
        return base.session().products().add({.name = name, .category = category});
    }
    void sell(CustomerId customer, QDate day, const std::vector<ProductId> &products)
    {
        Order order{.customer = customer, .date = day, .currency = u"CNY"_s};
        for (const auto product : products)
            order.lines.push_back({.product = product, .price = Amount::units(100)});
        base.session().orders().add(order);
    }
    NextPurchase next(CustomerId customer) { return NextPurchases().of(customer, base.session().insight()); }

    TestBase base;
    const QDate today{2026, 11, 22};
};

TEST_F(NextPurchaseTest, OfWhomTooLittleIsKnownItSaysSoInsteadOfADay)
{
    const auto nobody = base.addCustomer(u"从未购买"_s);
    const auto once = base.addCustomer(u"一次"_s);
    sell(once, today.addDays(-12), {product(u"面料"_s)});
    EXPECT_EQ(next(nobody).basis, NextPurchase::Basis::Unknown);
    EXPECT_FALSE(next(nobody).expected.isValid());
    EXPECT_TRUE(explain(next(nobody)).contains(u"not bought anything yet"_s));
    const auto found = next(once);
    EXPECT_EQ(found.basis, NextPurchase::Basis::Unknown);
    EXPECT_FALSE(found.expected.isValid());
    EXPECT_TRUE(explain(found).contains(u"too few customers"_s)) << explain(found).toStdString();
    EXPECT_TRUE(found.offers.empty());
}

TEST_F(NextPurchaseTest, WithoutAModelTheOwnRhythmTellsTheDay)
{
    const auto id = base.addCustomer(u"每月"_s);
    const auto fabric = product(u"面料"_s);
    for (const int ago : {95, 65, 35, 5})
        sell(id, today.addDays(-ago), {fabric});
    const auto found = next(id);
    EXPECT_EQ(found.basis, NextPurchase::Basis::Rhythm);
    EXPECT_EQ(found.usualDays, 30);
    EXPECT_EQ(found.silentDays, 5);
    EXPECT_EQ(found.expected, today.addDays(25));
    EXPECT_TRUE(found.offers.empty()) << "it was bought five days ago";
    base.clock().advance(qint64(20) * 24 * 3600 * 1000);
    const auto later = next(id);
    ASSERT_EQ(later.offers.size(), 1U);
    EXPECT_EQ(later.offers[0].why, NextOffer::Why::BuysAgain);
    EXPECT_EQ(later.offers[0].times, 4);
    EXPECT_EQ(later.offers[0].usualDays, 30);
    EXPECT_EQ(later.offers[0].sinceDays, 25);
}

TEST_F(NextPurchaseTest, WhatGoesWithTheirsIsOfferedWithItsFigures)
{
    const auto printer = product(u"打印机"_s), toner = product(u"硒鼓"_s), tea = product(u"茶叶"_s);
    const auto target = base.addCustomer(u"目标客户"_s);
    for (int i = 0; i < 8; ++i)
        sell(base.addCustomer(u"客户%1"_s.arg(i)), today.addDays(-100 - i), {printer, toner});
    sell(base.addCustomer(u"另一家"_s), today.addDays(-90), {printer});
    sell(target, today.addDays(-90), {printer});
    for (int i = 0; i < 10; ++i)
        sell(base.addCustomer(u"茶客%1"_s.arg(i)), today.addDays(-80 - i), {tea});

    const auto offers = next(target).offers;
    ASSERT_EQ(offers.size(), 1U);
    const auto &offer = offers.front();
    EXPECT_EQ(offer.why, NextOffer::Why::GoesWith);
    EXPECT_EQ(offer.product, toner.value);
    EXPECT_EQ(offer.because, u"打印机"_s);
    EXPECT_EQ(offer.together, 8);
    EXPECT_DOUBLE_EQ(offer.support, 8 / 20.0);
    EXPECT_DOUBLE_EQ(offer.confidence, 8 / 10.0);
    EXPECT_DOUBLE_EQ(offer.lift, 0.8 / (8 / 20.0));
    EXPECT_LT(offer.probability, 0.001);
    EXPECT_TRUE(explain(offer).contains(u"80%"_s)) << explain(offer).toStdString();

    sell(target, today.addDays(-1), {toner});
    EXPECT_TRUE(next(target).offers.empty()) << "has both now";
}

TEST_F(NextPurchaseTest, KindsAreOfferedWhereSingleProductsAreTooRare)
{
    const auto target = base.addCustomer(u"目标客户"_s);
    for (int i = 0; i < 10; ++i) {
        const auto chair = product(u"椅子%1"_s.arg(i), u"椅子"_s);
        const auto desk = product(u"桌子%1"_s.arg(i), u"桌子"_s);
        const auto tea = product(u"茶叶%1"_s.arg(i), u"茶叶"_s);
        sell(base.addCustomer(u"客户%1"_s.arg(i)), today.addDays(-100 - i), {chair, desk});
        sell(base.addCustomer(u"茶客%1"_s.arg(i)), today.addDays(-80 - i), {tea});
        if (i == 0)
            sell(target, today.addDays(-70), {chair});
    }
    const auto offers = next(target).offers;
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_TRUE(offers[0].isKind);
    EXPECT_EQ(offers[0].name, u"桌子"_s);
    EXPECT_EQ(offers[0].because, u"椅子"_s);
}

TEST_F(NextPurchaseTest, TheModelGivesEvenOddsUntilTheDayThatItNames)
{
    const auto fabric = product(u"面料"_s);
    std::vector<CustomerId> all;
    for (int i = 0; i < 60; ++i) {
        all.push_back(base.addCustomer(u"客户%1"_s.arg(i)));
        const int every = 10 + 3 * (i % 20);
        for (int k = 0; k <= i % 7; ++k)
            sell(all.back(), today.addDays(-5 - every * k - 4 * (i % 11)), {fabric});
    }
    const auto often = next(all[6]); // seven times, lately
    ASSERT_EQ(often.basis, NextPurchase::Basis::Model);
    EXPECT_GT(often.alive, often.chance90);
    EXPECT_GT(often.chance90, often.chance30);
    EXPECT_GT(often.chance30, 0);
    ASSERT_TRUE(often.expected.isValid());
    EXPECT_GT(often.expected, today);
    const auto &source = base.session().insight();
    CustomerFacts facts(source.state(), today);
    const BasePredictor model(facts.fit(source).base.parameters);
    const auto chance = [&model](qint64 days) { // six after the first one, 197 to 29 days ago
        return model.chanceOfPurchase(6, 168 / 7.0, 197 / 7.0, double(days) / 7);
    };
    const auto ahead = today.daysTo(often.expected);
    EXPECT_GE(chance(ahead), often.alive / 2);
    EXPECT_LT(chance(ahead - 1), often.alive / 2);
    const auto once = next(all[21]); // once, a while ago
    EXPECT_LT(once.chance90, often.chance90);
    EXPECT_TRUE(explain(often).contains(u"come back"_s));
}

TEST_F(NextPurchaseTest, AnOrderThatComesInChangesTheAnswerAtOnce)
{
    const auto id = base.addCustomer(u"每月"_s);
    const auto fabric = product(u"面料"_s);
    for (const int ago : {95, 65, 35})
        sell(id, today.addDays(-ago), {fabric});
    NextPurchases purchases;
    EXPECT_EQ(purchases.of(id, base.session().insight()).expected, today.addDays(-5));
    sell(id, today, {fabric});
    EXPECT_EQ(purchases.of(id, base.session().insight()).silentDays, 0);
    EXPECT_EQ(purchases.of(id, base.session().insight()).expected, today.addDays(30));
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_EQ(purchases.of(id, base.session().insight()).expected, today.addDays(-5)) << "undo, too";
    base.addCustomer(u"与此无关"_s);
    EXPECT_EQ(purchases.of(id, base.session().insight()).expected, today.addDays(-5));
}

} // namespace
