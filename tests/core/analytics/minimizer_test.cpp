#include "core/analytics/gammafunctions.h"
#include "core/analytics/minimizer.h"
#include "core/analytics/normaldraws.h"
#include "core/analytics/risingfactorial.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;

namespace {

/// Rosenbrock's valley: curved, and not convex where the search starts.
void valley(std::span<const double> x, Derivatives &out)
{
    const double slope = x[1] - x[0] * x[0];
    out.value = 100 * slope * slope + (1 - x[0]) * (1 - x[0]);
    out.gradient = {-400 * slope * x[0] - 2 * (1 - x[0]), 200 * slope};
    out.hessian = {1200 * x[0] * x[0] - 400 * x[1] + 2, -400 * x[0], -400 * x[0], 200};
}

TEST(Minimizer, FindsTheEndOfTheValley)
{
    for (const std::vector<double> &start : {std::vector<double>{-1.2, 1}, {3, -5}, {0, 0}, {-8, 9}}) {
        const auto minimum = minimize(valley, start);
        EXPECT_TRUE(minimum.converged);
        EXPECT_FALSE(minimum.atBound);
        EXPECT_NEAR(minimum.point[0], 1, 1e-6);
        EXPECT_NEAR(minimum.point[1], 1, 1e-6);
        EXPECT_LT(minimum.iterations, 100);
    }
}

TEST(Minimizer, SaysWhenItStandsAtAWall)
{
    MinimizerOptions options;
    options.highest = .5;
    const auto minimum = minimize(valley, {-1.2, .3}, options);
    EXPECT_TRUE(minimum.atBound);
    EXPECT_EQ(minimum.point[0], .5);
    EXPECT_NEAR(minimum.point[1], .25, 1e-6);
}

TEST(Minimizer, LeavesASaddle)
{
    // x^4 - x^2 + y^2 has a saddle at 0 and minima at +-1/sqrt 2.
    const Objective saddle = [](std::span<const double> x, Derivatives &out) {
        out.value = std::pow(x[0], 4) - x[0] * x[0] + x[1] * x[1];
        out.gradient = {4 * std::pow(x[0], 3) - 2 * x[0], 2 * x[1]};
        out.hessian = {12 * x[0] * x[0] - 2, 0, 0, 2};
    };
    const auto minimum = minimize(saddle, {1e-3, 1});
    EXPECT_TRUE(minimum.converged);
    EXPECT_NEAR(minimum.point[0], std::sqrt(.5), 1e-6);
}

TEST(Minimizer, DoesNotClaimWhatItDidNotReach)
{
    MinimizerOptions few;
    few.iterations = 3;
    EXPECT_FALSE(minimize(valley, {-1.2, 1}, few).converged);
    const Objective nowhere = [](std::span<const double>, Derivatives &out) { out.value = std::nan(""); };
    EXPECT_FALSE(minimize(nowhere, {1, 1}).converged);
}

TEST(Minimizer, InvertsWhatCanBeInverted)
{
    const std::vector<double> matrix = {4, 1, 1, 3};
    const auto inverse = inverseOf(matrix);
    ASSERT_EQ(inverse.size(), 4U);
    EXPECT_NEAR(inverse[0], 3. / 11, 1e-15);
    EXPECT_NEAR(inverse[1], -1. / 11, 1e-15);
    EXPECT_TRUE(inverseOf(std::vector<double>{1, 1, 1, 1}).empty());
    EXPECT_TRUE(inverseOf(std::vector<double>{1, 2, 2, 1}).empty());
}

TEST(GammaFunctions, AreThoseOfSixtyDigits)
{
    // mpmath 1.2: loggamma, psi(0, x), psi(1, x)
    EXPECT_NEAR(logGamma(1e-10), 23.025850929882735, 1e-13);
    EXPECT_NEAR(logGamma(.5), .57236494292470009, 1e-15);
    EXPECT_NEAR(logGamma(1e6) / 12815504.569147611, 1, 1e-15);
    EXPECT_NEAR(digamma(1e-3) / -1000.5755719318103, 1, 1e-15);
    EXPECT_NEAR(digamma(10), 2.2517525890667211, 1e-15);
    EXPECT_NEAR(trigamma(.5), 4.9348022005446793, 1e-14);
    EXPECT_NEAR(trigamma(1e4) / 1.0000500016666667e-4, 1, 1e-14);
    EXPECT_NEAR(logBeta(.01, .02), 5.0103133506979858, 1e-14);
}

TEST(RisingFactorial, StepsAndJumpsMeet)
{
    for (const double z : {1e-6, .01, .5, 3., 400.}) {
        RisingFactorial steps(z);
        for (qint64 n = 0; n <= 5000; n += 7)
            steps.advanceTo(n);
        RisingFactorial jump(z);
        jump.advanceTo(1);
        jump.advanceTo(4998); // the last of the multiples of 7
        EXPECT_NEAR(steps.log() / jump.log(), 1, 1e-12) << z;
        EXPECT_NEAR(steps.first() / jump.first(), 1, 1e-12) << z;
        EXPECT_NEAR(steps.second() / jump.second(), 1, 1e-12) << z;
        EXPECT_NEAR(jump.log() / (logGamma(z + 4998) - logGamma(z)), 1, 1e-11) << z;
    }
}

TEST(NormalDraws, HaveTheCovarianceAskedFor)
{
    const std::vector<double> covariance = {4, 1.5, 1.5, 1};
    NormalDraws draws(covariance, 3);
    std::vector<double> sums(4);
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const auto draw = draws.next();
        for (size_t j = 0; j < 4; ++j)
            sums[j] += draw[j / 2] * draw[j % 2] / count;
    }
    for (size_t j = 0; j < 4; ++j)
        EXPECT_NEAR(sums[j], covariance[j], .05);
    EXPECT_EQ(NormalDraws(covariance, 9).next(), NormalDraws(covariance, 9).next());
}

} // namespace
