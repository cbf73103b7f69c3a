#include "core/analytics/forecast.h"
#include "core/analytics/normaldraws.h"
#include "tests/support/purchaselog.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Months with a season of twelve, rising, with noise of a deviation of `noise` around 100.
std::vector<double> months(size_t count, double noise, bool multiplies, quint64 seed = 1)
{
    NormalDraws normal(std::vector<double>{1}, seed);
    std::vector<double> series;
    for (size_t i = 0; i < count; ++i) {
        const double season = std::sin(2 * std::numbers::pi * double(i % 12) / 12);
        const double level = 100 + double(i);
        series.push_back((multiplies ? level * (1 + .4 * season) : level + 30 * season)
                         + noise * normal.next()[0]);
    }
    return series;
}

TEST(Smoothing, LevelIsTheWeightedMeanOfTheErrors)
{
    // With enough noise around a constant the weight is small, and the forecast about the mean.
    NormalDraws normal(std::vector<double>{1}, 4);
    std::vector<double> series(200);
    for (auto &value : series)
        value = 50 + normal.next()[0];
    const Smoothing smoothing(SmoothingMethod::Level, series, 1);
    EXPECT_NEAR(smoothing.forecast(3)[2], 50, .3);
    EXPECT_EQ(smoothing.errors().size(), series.size());
}

TEST(Smoothing, ARandomWalkIsForetoldByItsLastValue)
{
    NormalDraws normal(std::vector<double>{1}, 4);
    std::vector<double> series = {100};
    while (series.size() < 200)
        series.push_back(series.back() + normal.next()[0]);
    EXPECT_NEAR(Smoothing(SmoothingMethod::Level, series, 1).forecast(1)[0], series.back(), .3);
}

TEST(Smoothing, SeasonalNaiveRepeatsTheLastSeason)
{
    const std::vector<double> series = {1, 2, 3, 4, 5, 6, 7};
    EXPECT_EQ(Smoothing(SmoothingMethod::SeasonalNaive, series, 3).forecast(4),
              (std::vector<double>{5, 6, 7, 5}));
    EXPECT_EQ(Smoothing(SmoothingMethod::SeasonalNaive, series, 1).forecast(2), (std::vector<double>{7, 7}));
    EXPECT_EQ(Smoothing(SmoothingMethod::SeasonalNaive, series, 3).errors(),
              (std::vector<double>{3, 3, 3, 3}));
}

TEST(Smoothing, HoltWintersFollowsSeasonsAndTrend)
{
    for (const bool multiplies : {false, true}) {
        const auto series = months(72, 1, multiplies);
        const std::vector<double> known(series.begin(), series.begin() + 60);
        const auto method =
            multiplies ? SmoothingMethod::MultiplicativeSeason : SmoothingMethod::AdditiveSeason;
        const auto values = Smoothing(method, known, 12).forecast(12);
        for (size_t i = 0; i < 12; ++i)
            EXPECT_NEAR(values[i], series[60 + i], 9) << i << (multiplies ? " multiplicative" : " additive");
    }
}

TEST(Smoothing, SaysWhenItKnowsTooLittle)
{
    const auto series = months(24, 1, false);
    EXPECT_FALSE(Smoothing::enough(SmoothingMethod::AdditiveSeason, series, 12));
    EXPECT_TRUE(Smoothing::enough(SmoothingMethod::AdditiveSeason, months(25, 1, false), 12));
    EXPECT_FALSE(Smoothing::enough(SmoothingMethod::AdditiveSeason, series, 1));
    std::vector<double> withZero = months(40, 1, true);
    withZero[5] = 0;
    EXPECT_FALSE(Smoothing::enough(SmoothingMethod::MultiplicativeSeason, withZero, 12));
    EXPECT_FALSE(Smoothing::enough(SmoothingMethod::Level, std::vector<double>{1, 2}, 1));
}

TEST(Forecast, ChoosesASeasonalMethodWhereThereAreSeasons)
{
    for (const bool multiplies : {false, true}) {
        const auto result = forecast(months(60, 3, multiplies), 12, 6);
        EXPECT_TRUE(result.enough);
        EXPECT_TRUE(result.betterThanNaive());
        EXPECT_TRUE(result.method == SmoothingMethod::AdditiveSeason
                    || result.method == SmoothingMethod::MultiplicativeSeason);
        EXPECT_EQ(result.values.size(), 6U);
        EXPECT_GT(result.tested, 50);
    }
}

TEST(Forecast, AdmitsThatNothingBeatsTheNaiveOne)
{
    std::vector<double> series;
    for (size_t i = 0; i < 48; ++i)
        series.push_back(i % 12 == 11 ? 900 : 100 + double(i * 7 % 12));
    for (size_t i = 12; i < series.size(); ++i)
        series[i] = series[i - 12]; // last year again, to the unit
    const auto result = forecast(series, 12, 3);
    EXPECT_EQ(result.method, SmoothingMethod::SeasonalNaive);
    EXPECT_EQ(result.naiveError, 0);
    EXPECT_FALSE(result.betterThanNaive());
    EXPECT_EQ(result.values[2], series[2]);
}

TEST(Forecast, ShortSeriesAreForetoldWithoutSeasonsOrNotAtAll)
{
    const auto result = forecast(months(14, 1, false), 12, 3);
    EXPECT_TRUE(result.enough);
    EXPECT_EQ(result.values.size(), 3U);
    EXPECT_TRUE(result.method == SmoothingMethod::SeasonalNaive || result.method == SmoothingMethod::Level
                || result.method == SmoothingMethod::DampedTrend);
    EXPECT_FALSE(forecast(std::vector<double>{1, 2, 3}, 12, 3).enough);
    EXPECT_FALSE(forecast({}, 12, 3).enough);
}

TEST(Forecast, ItsIntervalsCoverAsOftenAsTheyClaim)
{
    int covered = 0;
    int all = 0;
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const auto series = months(51, 5, false, seed);
        const auto result = forecast(std::span(series).first(48), 12, 3);
        for (size_t i = 0; i < 3; ++i, ++all)
            covered += result.intervals[i].contains(series[48 + i]);
    }
    EXPECT_NEAR(double(covered) / all, .8, .12);
}

TEST(Forecast, OfARealShopIsMeasuredAgainstTheNaiveOne)
{
    KINGFISHER_NEEDS_DATA(u"cn_superstore/reference.json"_s);
    std::vector<double> series;
    for (const auto &month : sharedReference(u"cn_superstore"_s)[u"monthly"_s].toArray())
        series.push_back(month.toArray()[2].toDouble());
    ASSERT_EQ(series.size(), 48U);
    const auto result = forecast(series, 12, 3);
    EXPECT_TRUE(result.betterThanNaive());
    EXPECT_LT(result.error, .8 * result.naiveError);
    RecordProperty("error", std::to_string(result.error));
    RecordProperty("naive", std::to_string(result.naiveError));
    RecordProperty("method", int(result.method));
}

} // namespace
