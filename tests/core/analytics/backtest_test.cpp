#include "core/analytics/backtest.h"
#include "core/analytics/lifetimevalue.h"
#include "core/analytics/purchasehistory.h"
#include "tests/support/purchaselog.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

qint32 day(int year, int month, int day)
{
    return qint32(QDate(year, month, day).toJulianDay());
}

TEST(BackTest, OfCdnowIsThePublishedOne)
{
    KINGFISHER_NEEDS_DATA(u"cdnow_sample/reference.json"_s);
    const auto log = cdnow();
    const auto reference = sharedReference(u"cdnow_sample"_s);
    const auto test =
        backTest(log.orders(), log.customers(), day(1997, 9, 30), day(1998, 6, 30), {BaseModel::BgNbd});
    EXPECT_EQ(test.actual, 1882);
    EXPECT_NEAR(test.expected, reference[u"holdout_total_expected"_s].toDouble(), .05);
    EXPECT_NEAR(test.meanError, reference[u"holdout_individual_MAE"_s].toDouble(), 1e-4);
    EXPECT_NEAR(test.correlation, reference[u"holdout_individual_corr"_s].toDouble(), 1e-4);
    EXPECT_NEAR(test.boughtAgain.value, reference[u"holdout_auc_any_purchase"_s].toDouble(), 1e-4);
    EXPECT_LT(test.boughtAgain.standardError, .02);
    const auto groups = reference[u"holdout_39w_by_calibration_frequency"_s].toArray();
    ASSERT_EQ(test.groups.size(), size_t(groups.size()));
    for (int i = 0; i < groups.size(); ++i) {
        EXPECT_EQ(test.groups[size_t(i)].customers, groups[i].toObject()[u"n"_s].toInt());
        EXPECT_NEAR(test.groups[size_t(i)].actual, groups[i].toObject()[u"actual"_s].toDouble(), 1e-4);
        EXPECT_NEAR(test.groups[size_t(i)].expected, groups[i].toObject()[u"expected"_s].toDouble(), 2e-4);
    }
}

TEST(BackTest, ItsWeeksAddUp)
{
    KINGFISHER_NEEDS_DATA(u"cdnow_sample/reference.json"_s);
    const auto log = cdnow();
    for (const auto model : {BaseModel::BgNbd, BaseModel::MbgNbd, BaseModel::ParetoNbd}) {
        const auto test =
            backTest(log.orders(), log.customers(), day(1997, 9, 30), day(1998, 6, 30), {model});
        double expected = 0;
        double fitted = 0;
        qint64 actual = 0;
        qint64 before = 0;
        for (const auto &week : test.weeks) {
            (week.foretold ? expected : fitted) += week.expected;
            (week.foretold ? actual : before) += week.actual;
            EXPECT_GT(week.expected, 0);
        }
        EXPECT_EQ(test.weeks.size(), 39U + 39U);
        EXPECT_NEAR(expected, test.expected, 1e-6);
        EXPECT_EQ(actual, test.actual);
        EXPECT_EQ(before, 2457);
        EXPECT_NEAR(fitted / 2457, 1, .05) << "a fitted model is about right about what it was fitted to";
        EXPECT_EQ(test.weeks.back().lastDay, day(1998, 6, 30));
    }
}

TEST(BackTest, SaysNothingWhereTheFitDoesNot)
{
    const std::vector<qint32> customer = {0, 0, 1};
    const std::vector<qint32> days = {1, 30, 90};
    const std::vector<qint64> amount = {10, 10, 10};
    const auto test = backTest({customer, days, amount}, 2, 80, 100);
    EXPECT_EQ(test.fit.state, FitState::TooFewCustomers);
    EXPECT_TRUE(test.weeks.empty());
    EXPECT_TRUE(test.groups.empty());
}

TEST(LifetimeValue, IsPurchasesTimesTheirMargin)
{
    const GammaGamma amounts{6.25, 3.744, 15.44};
    const std::vector<double> discounted = {2, 0, 1};
    const std::vector<qint32> frequency = {3, -1, 0};
    const std::vector<double> value = {20, 0, 0};
    const auto values = lifetimeValues(discounted, frequency, value, {amounts, .3});
    EXPECT_NEAR(values[0], 2 * .3 * 6.25 * (15.44 + 60) / (6.25 * 3 + 3.744 - 1), 1e-12);
    EXPECT_EQ(values[1], 0);
    EXPECT_NEAR(values[2], .3 * 6.25 * 15.44 / 2.744, 1e-12) << "somebody who bought once: everybody's mean";
}

TEST(LifetimeValue, ItsIntervalsHoldThePointAndGrowWithTheLevel)
{
    KINGFISHER_NEEDS_DATA(u"cdnow_sample/reference.json"_s);
    const auto log = cdnow();
    const auto history = purchaseHistory(log.orders(), log.customers(), day(1997, 9, 30));
    const auto fit = fitBase(purchaseGroups(history.columns(), 7), BaseModel::MbgNbd);
    const auto amounts = fitGammaGamma(history.frequency, history.value);
    const auto point = predictAll(fit.parameters, history.columns());
    const auto values =
        lifetimeValues(point.discounted, history.frequency, history.value, {amounts.parameters, .5});
    const auto draws = drawTogether(fit, amounts);
    const auto wide = customerIntervals(draws, history.columns(), history.value, {}, .5, .95);
    const auto narrow = customerIntervals(draws, history.columns(), history.value, {}, .5, .5);
    for (size_t i = 0; i < values.size(); i += 11) {
        EXPECT_TRUE(wide.alive[i].contains(point.alive[i]));
        EXPECT_TRUE(wide.purchases[i].contains(point.purchases[i]));
        EXPECT_TRUE(wide.lifetimeValue[i].contains(values[i]));
        EXPECT_LT(wide.lifetimeValue[i].low, narrow.lifetimeValue[i].low);
        EXPECT_GT(wide.lifetimeValue[i].high, narrow.lifetimeValue[i].high);
    }
    const double sum = std::reduce(values.begin(), values.end());
    EXPECT_TRUE(wide.allValue.contains(sum));
    EXPECT_LT(wide.allValue.high, 1.5 * sum);
    EXPECT_EQ(
        customerIntervals(drawTogether(fit, amounts), history.columns(), history.value, {}, .5).allValue,
        wide.allValue)
        << "the same seed, the same answer";
    EXPECT_TRUE(customerIntervals({}, history.columns(), history.value).alive.empty());
}

} // namespace
