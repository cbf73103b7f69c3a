#include "core/analytics/basecolumns.h"
#include "core/analytics/basefit.h"
#include "core/analytics/basepredictor.h"
#include "core/analytics/betageometric.h"
#include "core/analytics/gammagamma.h"
#include "core/analytics/purchasehistory.h"
#include "tests/support/purchaselog.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// The base of the papers: CDNOW's first 39 weeks.
struct Cdnow : testing::Test
{
    static qint32 day(int year, int month, int day) { return qint32(QDate(year, month, day).toJulianDay()); }

    void SetUp() override
    {
        KINGFISHER_NEEDS_DATA(u"cdnow_sample/reference.json"_s);
        log = cdnow();
        reference = sharedReference(u"cdnow_sample"_s);
        history = purchaseHistory(log.orders(), log.customers(), day(1997, 9, 30));
    }
    double number(const QString &section, const QString &key) const
    {
        return reference[section].toObject()[key].toDouble();
    }
    BaseFit fit(BaseModel model) const { return fitBase(purchaseGroups(history.columns(), 7), model); }
    void expectParameters(const BaseFit &fit, const QString &section) const
    {
        const auto names = parameterNames(fit.parameters.model);
        for (size_t i = 0; i < 4; ++i) {
            const auto name = QString::fromLatin1(names[i].data(), qsizetype(names[i].size()));
            EXPECT_NEAR(fit.parameters.values[i] / number(section, name), 1, 1e-5) << names[i];
        }
        EXPECT_NEAR(fit.logLikelihood, number(section, u"LL"_s), 1e-4);
        EXPECT_EQ(fit.state, FitState::Converged);
        EXPECT_EQ(fit.agreeing, fit.starts) << "another start ended elsewhere";
        EXPECT_EQ(fit.customers, 2357);
        EXPECT_EQ(fit.repeaters, 946);
    }

    PurchaseLog log;
    QJsonObject reference;
    PurchaseHistory history;
};

TEST_F(Cdnow, IsSummedUpAsPublished)
{
    const auto rows = reference[u"cbs_first5"_s].toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].toArray();
        EXPECT_EQ(history.frequency[size_t(i)], row[1].toInt());
        EXPECT_NEAR(history.recency[size_t(i)] / 7., row[2].toDouble(), .005);
        EXPECT_NEAR(history.age[size_t(i)] / 7., row[3].toDouble(), .005);
        EXPECT_NEAR(history.value[size_t(i)], row[4].toDouble(), .011);
    }
    qint64 repeats = 0;
    for (const auto frequency : history.frequency)
        repeats += frequency;
    EXPECT_EQ(repeats, reference[u"cbs_total_repeat_transactions_calibration"_s].toInt());
    const auto seen = purchasesBetween(log.orders(), log.customers(), day(1997, 9, 30), day(1998, 6, 30));
    qint64 later = 0;
    for (const auto count : seen)
        later += count;
    EXPECT_EQ(later, reference[u"holdout_transactions_1997-10-01_1998-06-30"_s].toInt());
}

TEST_F(Cdnow, BgNbdIsFittedAsPublished)
{
    expectParameters(fit(BaseModel::BgNbd), u"bgnbd_MLE"_s);
}

TEST_F(Cdnow, ParetoNbdIsFittedAsPublished)
{
    expectParameters(fit(BaseModel::ParetoNbd), u"pnbd_MLE"_s);
}

TEST_F(Cdnow, MbgNbdIsFittedAsPublished)
{
    const auto found = fit(BaseModel::MbgNbd);
    const std::array<double, 4> published = {.5248, 6.1830, .8914, 1.6140}; // as in the R package BTYDplus
    for (size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(found.parameters.values[i] / published[i], 1, 1e-3);
    EXPECT_EQ(found.state, FitState::Converged);
    EXPECT_EQ(found.agreeing, found.starts);
}

TEST_F(Cdnow, StandardErrorsAreThoseOfOtherPrograms)
{
    const auto section = reference[u"published"_s].toObject();
    const auto pareto = section[u"CLVTools"_s].toObject()[u"pnbd SE"_s].toArray();
    const auto errors = fit(BaseModel::ParetoNbd).standardErrors();
    for (int i = 0; i < 4; ++i)
        EXPECT_NEAR(errors[size_t(i)] / pareto[i].toDouble(), 1, 2e-3);
    const auto bg = section[u"lifetimes Quickstart"_s].toObject()[u"bgnbd se"_s].toObject();
    const auto bgErrors = fit(BaseModel::BgNbd).standardErrors();
    const std::array keys = {u"r"_s, u"alpha"_s, u"a"_s, u"b"_s};
    for (size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(bgErrors[i] / bg[keys[i]].toDouble(), 1, 2e-3);
}

TEST_F(Cdnow, TheHoldoutIsForeseenAsPublished)
{
    const auto model = fit(BaseModel::BgNbd);
    const auto all = predictAll(model.parameters, history.columns(), {39 * 7});
    double sum = 0;
    for (const double purchases : all.purchases)
        sum += purchases;
    EXPECT_NEAR(sum, reference[u"holdout_total_expected"_s].toDouble(), .05);
    EXPECT_NEAR(sum, 1653.4, .05);
}

TEST_F(Cdnow, SingleCustomersAreForeseenAsPublished)
{
    const BasePredictor model(fit(BaseModel::BgNbd).parameters);
    const auto first = u"bgnbd_customer_1_(x=2,tx=30.43,T=38.86)"_s;
    EXPECT_NEAR(model.alive(2, 30.43, 38.86), number(first, u"p_alive"_s), 1e-5);
    EXPECT_NEAR(model.purchases(2, 30.43, 38.86, 39), number(first, u"expected_next_39w"_s), 1e-5);
    const auto best = u"bgnbd_customer_1516_(x=26,tx=30.86,T=31)"_s;
    EXPECT_NEAR(model.alive(26, 30.86, 31), number(best, u"p_alive"_s), 1e-5);
    EXPECT_NEAR(model.purchases(26, 216 / 7., 31, 52), number(best, u"expected_next_52w"_s), 1e-4)
        << "not rounded";
    EXPECT_NEAR(model.purchases(26, 30.86, 31, 1), number(best, u"expected_next_1w"_s), 1e-5);
    const auto fresh = reference[u"bgnbd_expected_cum_purchases_new_customer_t"_s].toObject();
    ASSERT_FALSE(fresh.isEmpty());
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        EXPECT_NEAR(model.purchasesOfNew(it.key().toDouble()), it->toDouble(), 2e-6)
            << it.key().toStdString();
    const BasePredictor pareto(fit(BaseModel::ParetoNbd).parameters);
    EXPECT_NEAR(pareto.alive(26, 216 / 7., 31), .997874, 1e-6);
    EXPECT_NEAR(pareto.purchases(26, 216 / 7., 31, 52), 25.45647, 2e-3) << "published with s rounded";
    EXPECT_NEAR(pareto.purchasesOfNew(52), 1.473434, 1e-6);
}

TEST_F(Cdnow, GammaGammaIsFittedAsPublished)
{
    const auto found = fitGammaGamma(history.frequency, history.value);
    const auto section = u"gammagamma_MLE_on_own_cbs"_s;
    EXPECT_EQ(found.state, FitState::Converged);
    EXPECT_NEAR(found.parameters.p / number(section, u"p"_s), 1, 1e-5);
    EXPECT_NEAR(found.parameters.q / number(section, u"q"_s), 1, 1e-5);
    EXPECT_NEAR(found.parameters.gamma / number(section, u"v"_s), 1, 1e-5);
    EXPECT_NEAR(found.logLikelihood, number(section, u"LL"_s), 1e-4);
    EXPECT_EQ(found.customers, 946);
    EXPECT_NEAR(found.correlation, .113884, 1e-4);
    EXPECT_TRUE(found.independent());
    const auto values = reference[u"gg_expected_avg_value_first10_customers"_s].toArray();
    for (int i = 0; i < values.size(); ++i)
        EXPECT_NEAR(found.parameters.expectedValue(history.frequency[size_t(i)], history.value[size_t(i)]),
                    values[i].toDouble(), .01);
}

TEST_F(Cdnow, ColumnsSayWhatSingleCustomersDo)
{
    for (const auto model : {BaseModel::BgNbd, BaseModel::MbgNbd, BaseModel::ParetoNbd}) {
        const auto found = fit(model);
        const BasePredictor one(found.parameters);
        const auto all = predictAll(found.parameters, history.columns(), {365, .1});
        for (size_t i = 0; i < history.frequency.size(); i += 7) {
            const double x = history.frequency[i];
            const double tx = history.recency[i] / 7.;
            const double age = history.age[i] / 7.;
            EXPECT_NEAR(all.alive[i], one.alive(x, tx, age), 1e-12);
            EXPECT_NEAR(all.purchases[i], one.purchases(x, tx, age, 365 / 7.), 1e-9);
            EXPECT_NEAR(all.discounted[i],
                        one.alive(x, tx, age)
                            * one.discountedIfAlive(x, age, 365 / 7., std::log(1.1) / (365 / 7.)),
                        1e-9);
        }
    }
}

TEST(Lifetimes, ExamplesAreFittedAsPublished)
{
    KINGFISHER_NEEDS_DATA(u"lifetimes_examples/reference.json"_s);
    PurchaseLog log;
    for (const auto &line : sharedLines(u"lifetimes_examples/example_transactions.csv"_s).mid(1)) {
        const auto fields = line.split(u',');
        log.add(fields.at(1), QDate::fromString(fields.at(0).left(10), Qt::ISODate), 1);
    }
    const auto history =
        purchaseHistory(log.orders(), log.customers(), qint32(QDate(2014, 12, 31).toJulianDay()));
    const auto reference = sharedReference(u"lifetimes_examples"_s);
    const auto rows = reference[u"freq_recency_T_days_ids_0_4"_s].toArray();
    ASSERT_EQ(rows.size(), 5);
    for (int id = 0; id < 5; ++id) {
        const auto row = size_t(log.names.indexOf(QString::number(id)));
        EXPECT_EQ(history.frequency[row], rows[id].toArray()[0].toInt());
        EXPECT_EQ(history.recency[row], rows[id].toArray()[1].toInt());
        EXPECT_EQ(history.age[row], rows[id].toArray()[2].toInt());
    }
    const auto found = fitBase(purchaseGroups(history.columns(), 1), BaseModel::BgNbd, 1);
    EXPECT_EQ(found.customers, reference[u"customers"_s].toInt());
    EXPECT_EQ(found.repeaters, reference[u"repeat_customers"_s].toInt());
    EXPECT_NEAR(found.parameters.values[0], .16, .005);
    EXPECT_NEAR(found.parameters.values[1], 1.86, .005);
    EXPECT_NEAR(found.parameters.values[2], 1.85, .005);
    EXPECT_NEAR(found.parameters.values[3], 3.18, .005);
    const BasePredictor model(found.parameters);
    const auto row = size_t(log.names.indexOf(u"20"_s));
    // Published from a search that stopped earlier, so that not all of its digits are to be had.
    EXPECT_NEAR(model.purchases(history.frequency[row], history.recency[row], history.age[row], 10), .0576511,
                .0006);
}

PurchaseGroups few(double weight)
{
    return {{0, 0, 30, weight}, {1, 4, 30, weight}, {3, 20, 30, weight}};
}

TEST(BaseFit, RefusesWhatIsTooThin)
{
    EXPECT_EQ(fitBase({}, BaseModel::MbgNbd).state, FitState::TooFewCustomers);
    EXPECT_EQ(fitBase(few(10), BaseModel::MbgNbd).state, FitState::TooFewCustomers);
    EXPECT_EQ(fitBase({{0, 0, 30, 500}, {1, 4, 30, 3}}, BaseModel::MbgNbd).state, FitState::TooFewRepeats);
    EXPECT_EQ(fitBase(few(100), BaseModel::MbgNbd, 1).state, FitState::TooShort) << "30 days";
    EXPECT_FALSE(fitBase(few(10), BaseModel::MbgNbd).usable());
}

TEST(BaseFit, SaysWhenAParameterRunsAway)
{
    // All buy every five weeks and nobody stops: neither rates nor leaving vary.
    PurchaseGroups regular;
    for (int x = 5; x < 8; ++x)
        regular.push_back({x, 5. * x, 5. * x + 1, 100});
    for (const auto model : {BaseModel::BgNbd, BaseModel::MbgNbd, BaseModel::ParetoNbd}) {
        const auto found = fitBase(regular, model);
        EXPECT_EQ(found.state, FitState::AtEdge);
        EXPECT_TRUE(found.usable());
        EXPECT_TRUE(found.covariance.empty());
        EXPECT_TRUE(drawParameters(found, 10, 1).empty());
        const BasePredictor predictor(found.parameters);
        EXPECT_NEAR(predictor.purchases(6, 30, 31, 50), 10, .5) << "one every five weeks";
    }
}

TEST(BaseFit, ManyCustomersWithoutAHistoryAreLeftOut)
{
    const std::vector<qint32> frequency = {-1, 2, -1, 2, 0};
    const std::vector<qint32> recency = {0, 70, 0, 70, 0};
    const std::vector<qint32> age = {0, 140, 0, 140, 21};
    const PurchaseGroups expected = {{0, 0, 3, 1}, {2, 10, 20, 2}};
    EXPECT_EQ(purchaseGroups({frequency, recency, age}, 7), expected);
    const auto all = predictAll({}, {frequency, recency, age});
    EXPECT_EQ(all.alive[0], 0);
    EXPECT_GT(all.alive[1], 0);
    EXPECT_TRUE(predictAll({}, {}).alive.empty());
}

TEST(BaseFit, WhatIsOpenOverOrdersOfMagnitudeIsNotDrawn)
{
    BaseFit fit{.parameters = {.values = {2, 30, .5, 1.5}}, .state = FitState::Converged};
    fit.covariance.assign(16, 0.0);
    for (size_t i = 0; i < 4; ++i)
        fit.covariance[5 * i] = .01;
    EXPECT_EQ(drawParameters(fit, 7, 1).size(), 7U);
    for (const double vague : {1e6, std::nan(""), std::numeric_limits<double>::infinity()}) {
        fit.covariance[5] = vague;
        EXPECT_TRUE(drawParameters(fit, 7, 1).empty()) << vague;
    }
}

TEST(BasePredictor, WithoutParametersItEndsAllTheSame)
{
    const double infinite = std::numeric_limits<double>::infinity();
    for (const double wrong : {std::nan(""), infinite})
        EXPECT_TRUE(std::isnan(ExpectationSeries(1, wrong, 2).at(3)));
}

} // namespace
