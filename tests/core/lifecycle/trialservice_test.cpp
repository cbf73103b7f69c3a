#include "core/lifecycle/trialservice.h"

#include "core/activity/activityservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/product/productservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class TrialServiceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    TrialService service() { return TrialService(session().operations()); }
    Trial sample(const QString &item = u"面料小样"_s, QDate given = {2026, 11, 22})
    {
        return {.customer = customer, .item = item, .given = given};
    }
    void buy(QDate day, OrderState state = OrderState::Confirmed)
    {
        session().orders().add({.customer = customer,
                                .date = day,
                                .state = state,
                                .currency = u"CNY"_s,
                                .lines = {{.description = u"面料"_s, .price = Amount::units(100)}}});
    }

    TestBase base;
    CustomerId customer = base.addCustomer(u"宁波五金"_s);
};

TEST_F(TrialServiceTest, WhatIsGivenStandsAmongWhatHappenedAndIsAskedAbout)
{
    const auto id = service().give(sample(), QDate(2026, 11, 29));
    const auto trials = service().ofCustomer(customer);
    ASSERT_EQ(trials.size(), 1u);
    EXPECT_EQ(trials[0].askOn, QDate(2026, 11, 29));
    EXPECT_EQ(trials[0].owner, session().actor().id());
    const auto planned = session().activities().plannedOf(customer);
    ASSERT_EQ(planned.size(), 1u);
    EXPECT_TRUE(planned[0].text.contains(u"面料小样"_s));
    EXPECT_EQ(session().activities().ofCustomer(customer, 10).size(), 2u) << "the note, and what is planned";

    service().setResult(id, TrialResult::Bought);
    EXPECT_EQ(service().get(id).result, TrialResult::Bought);
    EXPECT_EQ(service().get(id).resultOn, QDate(2026, 11, 22));
    EXPECT_TRUE(session().activities().plannedOf(customer).empty()) << "nobody needs to ask any more";
    EXPECT_TRUE(service().open().empty());
}

TEST_F(TrialServiceTest, RemovingItTakesAwayWhatItPlannedAndUndoBringsAllBack)
{
    const auto id = service().give(sample(), QDate(2026, 11, 29));
    const auto before = dumpOf(base.db());
    const auto operation = service().remove(id).operation;
    EXPECT_EQ(session().activities().count(customer), 0);
    session().undo().undo(operation);
    EXPECT_EQ(dumpOf(base.db()), before);
}

TEST_F(TrialServiceTest, AnOrderSoonAfterwardsCountsAsBought)
{
    service().give(sample(u"面料"_s, {2026, 6, 1}), {});
    service().give(sample(u"拉链"_s, {2026, 1, 1}), {});
    buy({2026, 6, 11});
    const auto report = service().report({});
    EXPECT_EQ(report.totals.given, 2);
    EXPECT_EQ(report.totals.bought, 1) << "in January it was too long before";
    ASSERT_EQ(report.rows.size(), 2u);
    const auto fabric = std::ranges::find(report.rows, u"面料"_s, &TrialRow::item);
    EXPECT_EQ(fabric->rate(), 1);
    EXPECT_EQ(fabric->averageDays(), 10);
    EXPECT_EQ(fabric->customers, std::vector<qint64>{customer.value});
    EXPECT_EQ(service().report({QDate(2026, 5, 1), QDate(2026, 12, 31)}).totals.given, 1);
}

TEST_F(TrialServiceTest, NeitherACancelledOrderNorOneBeforeItCounts)
{
    service().give(sample(u"面料"_s, {2026, 6, 1}), {});
    buy({2026, 5, 1});
    buy({2026, 6, 5}, OrderState::Cancelled);
    EXPECT_EQ(service().report({}).totals.bought, 0);
    EXPECT_EQ(service().report({}).totals.open(), 1);
}

TEST_F(TrialServiceTest, WhoDeclinedDidNotBuyWhateverTheyOrder)
{
    const auto id = service().give(sample(u"面料"_s, {2026, 6, 1}), {});
    service().setResult(id, TrialResult::Declined);
    buy({2026, 6, 5});
    const auto totals = service().report({}).totals;
    EXPECT_EQ(totals.bought, 0);
    EXPECT_EQ(totals.declined, 1);
}

TEST_F(TrialServiceTest, TheReportFollowsTheProductsNewName)
{
    const auto product = session().products().add({.name = u"旧名"_s});
    auto trial = sample(u"旧名"_s);
    trial.product = product;
    service().give(trial, {});
    auto renamed = session().products().get(product);
    renamed.name = u"新名"_s;
    session().products().edit(renamed);
    EXPECT_EQ(service().report({}).rows.front().item, u"新名"_s);
}

TEST_F(TrialServiceTest, WhatIsWrongIsRefused)
{
    const auto before = dumpOf(base.db());
    EXPECT_THROW(service().give(sample(u"  "_s), {}), Error);
    EXPECT_THROW(service().give(sample(u"面料"_s, {2026, 11, 23}), {}), Error) << "tomorrow";
    auto backwards = sample();
    backwards.until = QDate(2026, 11, 1);
    EXPECT_THROW(service().give(backwards, {}), Error);
    auto nothing = sample();
    nothing.quantity = {};
    EXPECT_THROW(service().give(nothing, {}), Error);
    EXPECT_THROW(service().give(sample(), QDate(2026, 11, 1)), Error) << "ask yesterday";
    auto nobody = sample();
    nobody.customer = {4711};
    EXPECT_THROW(service().give(nobody, {}), Error);
    EXPECT_EQ(dumpOf(base.db()), before);
}

} // namespace
