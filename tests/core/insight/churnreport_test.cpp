#include "core/insight/alivetest.h"
#include "core/insight/churncontrast.h"
#include "core/insight/churnrate.h"
#include "core/insight/churnreport.h"
#include "core/insight/insightservice.h"
#include "core/insight/salesdriverreport.h"
#include "core/insight/worthgroups.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "tests/support/importfixture.h"

#include <gtest/gtest.h>

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Customers who order every month or so. Of those from fairs most stopped a year ago, of the others few.
class Leaving : public Import
{
protected:
    void sell(int customers)
    {
        std::mt19937 dice(3);
        QByteArray people = "客户编号,客户名称,客户来源\n";
        QByteArray sales = "订单号,客户编号,订单日期,产品名称,类别,金额\n";
        int number = 0;
        for (int i = 0; i < customers; ++i) {
            const bool fair = i % 2 == 0;
            const bool stopped = dice() % 10 < (fair ? 7U : 1U);
            people += u"C%1,客户%1,%2\n"_s.arg(i).arg(fair ? u"展会"_s : u"介绍"_s).toUtf8();
            const int every = 20 + int(dice() % 30);
            const auto last = today.addDays(-400 + int(dice() % 60));
            for (auto day = today.addDays(-700 - int(dice() % 100)); day <= (stopped ? last : today);
                 day = day.addDays(every / 2 + int(dice() % unsigned(every))))
                sales += u"S%1,C%2,%3,%4,%5\n"_s.arg(number++)
                             .arg(i)
                             .arg(day.toString(Qt::ISODate), i % 3 ? u"面料,布"_s : u"纽扣,辅料"_s)
                             .arg(fair ? 500 + int(dice() % 90) : 1'500 + int(dice() % 90))
                             .toUtf8();
        }
        run(people, Kind::Customers);
        run(sales, Kind::Orders);
    }
    const InsightService &source() { return base.session().insight(); }

    const QDate today{2026, 11, 22};
};

TEST_F(Leaving, ItIsSaidHowOftenItWasRightAndWhatTheyHaveInCommon)
{
    sell(160);
    CustomerFacts facts(source().state(), today.addDays(-330)); // when some had just stopped
    const auto report = churnReport(facts, source(), {.at = today.addDays(-330), .days = 60});
    ASSERT_EQ(report.quality.state, LearningState::Enough) << report.message().toStdString();
    const auto &test = report.test;
    EXPECT_LE(test.named + test.others, report.buyers);
    EXPECT_GE(test.named, test.namedLeft);
    if (test.named >= 5) {
        EXPECT_GT(test.rateOfNamed(), test.rateOfOthers());
    }
    for (const auto &contrast : report.contrasts)
        EXPECT_GE(contrast.left, contrast.othersLeft) << "the side of which more left is named";
    for (const auto &risk : report.risks) {
        EXPECT_EQ(report.isLeaving(risk), isActiveStage(risk.stage) && risk.risk >= .5);
        const auto why = churnWhy(risk);
        EXPECT_TRUE(why.contains(u"no order for %1 days"_s.arg(risk.silentDays))) << why.toStdString();
        EXPECT_FALSE(why.contains(u"odds"_s) || why.contains(u'×')) << "no statistics";
    }
}

TEST_F(Leaving, OfTooFewNothingIsSaid)
{
    sell(12);
    CustomerFacts facts(source().state(), today);
    const auto report = churnReport(facts, source(), {.at = today});
    EXPECT_FALSE(report.message().isEmpty());
    EXPECT_EQ(report.test.named, 0);
    EXPECT_TRUE(report.contrasts.empty());
    EXPECT_TRUE(salesDriverReport(facts.orders(source()), source(), today).drivers.empty());
    EXPECT_FALSE(salesDriverReport(facts.orders(source()), source(), today).message.isEmpty());
    EXPECT_FALSE(aliveTest(facts.orders(source()), BaseModel::MbgNbd, today).split.isValid());
}

TEST(ChurnContrasts, AreTheSharesOnBothSides)
{
    TraitColumn silent{.key = u"silent_days"_s, .isNumber = true};
    TraitColumn origin{.key = u"source"_s, .levels = {u"展会"_s, u"介绍"_s}};
    TraitColumn noise{.key = u"purchases"_s, .isNumber = true};
    std::vector<quint8> labels;
    for (int i = 0; i < 200; ++i) { // of the silent half 80 of 100 left, of the other half 10
        const bool isSilent = i % 2 == 0;
        const int place = i / 2;
        labels.push_back(isSilent ? place < 80 : place < 10);
        silent.numbers.push_back(isSilent ? 300 + place : 10 + place % 50);
        origin.codes.push_back(labels.back() ? 0 : place % 2);
        noise.numbers.push_back(place % 10);
    }
    const auto found = churnContrasts({noise, silent, origin}, labels);
    ASSERT_EQ(found.size(), 2U) << "chance is no contrast";
    EXPECT_EQ(found[0].feature, u"silent_days"_s);
    EXPECT_TRUE(found[0].more);
    EXPECT_DOUBLE_EQ(found[0].left, .8);
    EXPECT_DOUBLE_EQ(found[0].othersLeft, .1);
    EXPECT_EQ(found[1].level, u"展会"_s);
    EXPECT_DOUBLE_EQ(found[1].othersLeft, 0);
}

TEST_F(Leaving, RatesCountWhoWasThereAndIsNotAnyMore)
{
    auto &session = base.session();
    const auto add = [&](const QString &name, std::vector<int> ago) {
        const auto id = base.addCustomer(name);
        for (const int days : ago)
            session.orders().add({.customer = id,
                                  .date = today.addDays(-days),
                                  .currency = u"CNY"_s,
                                  .lines = {{.description = u"货"_s, .price = Amount::units(10)}}});
        return id;
    };
    add(u"还在"_s, {100, 70, 40, 10});
    const auto gone = add(u"走了"_s, {200, 170, 140}); // thirty days apart, and silent for 140
    add(u"新来的"_s, {5});
    CustomerFacts facts(source().state(), today);
    const auto &history = facts.lifecycle(source()).history;
    const auto from = today.addDays(-60);
    const auto rate = churnRate(history, from, today);
    EXPECT_EQ(rate.customers, 2) << "who came later cannot have left";
    EXPECT_EQ(rate.left, 1);
    EXPECT_EQ(whoLeft(history, facts.orders(source()), from, today), std::vector{gone.value});
    const auto quarters = churnByQuarter(history, facts.orders(source()), today, 8);
    ASSERT_FALSE(quarters.empty());
    EXPECT_EQ(quarters.back().from, QDate(2026, 10, 1));
    EXPECT_EQ(quarters.back().to, today);
}

TEST_F(Leaving, TheAimIsAShareAndUndone)
{
    auto &insight = base.session().insight();
    EXPECT_FALSE(insight.churnTarget());
    insight.setChurnTarget(.05);
    EXPECT_EQ(insight.churnTarget(), .05);
    for (const double wrong : {-.1, 1.0, 7.0})
        EXPECT_THROW(insight.setChurnTarget(wrong), Error);
    EXPECT_EQ(insight.churnTarget(), .05);
    base.session().undo().undo(base.session().undo().nextUndo()->id);
    EXPECT_FALSE(insight.churnTarget());
}

TEST_F(Leaving, WorthIsComparedBySegmentKindAndPeriodAndAddsUp)
{
    sell(120);
    CustomerFacts facts(source().state(), today);
    const auto &orders = facts.orders(source());
    const auto &value = facts.value(source());
    ASSERT_FALSE(value.lifetimeValue.empty());
    double all = 0;
    for (const double worth : value.lifetimeValue)
        all += worth;
    for (const auto by : {WorthBy::Segment, WorthBy::Kind, WorthBy::Period}) {
        SCOPED_TRACE(toKey(by).toStdString());
        const auto groups =
            worthGroups(by, orders, facts.rfm(source()), facts.fit(source()), value, source());
        ASSERT_GT(groups.size(), by == WorthBy::Period ? 0U : 1U);
        double sum = 0;
        size_t customers = 0;
        for (const auto &group : groups) {
            sum += group.worth;
            customers += group.rows.size();
            if (group.interval.high > 0) { // else the parameters are too vague to tell
                EXPECT_LE(group.interval.low, group.worth * 1.001);
                EXPECT_GE(group.interval.high, group.worth * .999);
            }
        }
        EXPECT_NEAR(sum, all, 1e-6 * all);
        EXPECT_EQ(customers, 120U);
        if (by == WorthBy::Kind) {
            EXPECT_EQ((QSet{groups[0].name, groups[1].name}), (QSet{u"布"_s, u"辅料"_s}));
        }
    }
}

TEST_F(Leaving, WhatMovesSalesIsFoundWithItsInterval)
{
    sell(200);
    const auto orders = source().orders();
    const auto report = salesDriverReport(orders, source(), today);
    ASSERT_FALSE(report.drivers.empty()) << report.message.toStdString();
    const auto origin = std::ranges::find(report.drivers, u"source"_s, &SalesDriverRow::feature);
    ASSERT_NE(origin, report.drivers.end());
    EXPECT_TRUE(origin->isSure()) << "those from fairs buy for a third";
    EXPECT_EQ(origin->effect > 0, origin->level == u"介绍"_s);
    EXPECT_LT(origin->interval.low, origin->effect);
    EXPECT_GT(origin->interval.high, origin->effect);
}

TEST_F(Leaving, WhoIsSaidToBeGoneSeldomReturns)
{
    sell(160);
    const auto test = aliveTest(source().orders(), BaseModel::MbgNbd, today);
    ASSERT_TRUE(test.split.isValid());
    EXPECT_GT(test.gone, 20);
    EXPECT_GT(test.there, 20);
    EXPECT_GT(test.rightOfGone(), .9);
    EXPECT_GT(test.rightOfThere(), .9);
}

} // namespace
