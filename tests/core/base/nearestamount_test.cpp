#include "core/base/nearestamount.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(NearestAmountTest, RoundsToTenThousandthsAndStaysWithinASum)
{
    EXPECT_EQ(nearestAmount(1.00006).value, 10'001);
    EXPECT_EQ(nearestAmount(-2.5).value, -25'000);
    EXPECT_EQ(nearestAmount(1e300).value, Amount::kMostOfSum);
    EXPECT_EQ(nearestAmount(-1e300).value, -Amount::kMostOfSum);
    EXPECT_EQ(nearestAmount(Amount{Amount::kMostOfSum}.toDouble()).value, Amount::kMostOfSum);
    EXPECT_EQ(nearestAmount(std::nan("")).value, 0);
}

TEST(NearestAmountTest, ASumAtItsLimitIsNotRoundedBeyondIt)
{
    EXPECT_EQ(Amount{Amount::kMostOfSum}.rounded(2), u"922337203685477.58"_s);
    EXPECT_EQ(Amount{Amount::kMostOfSum}.rounded(0), u"922337203685477"_s);
    EXPECT_EQ(Amount{-Amount::kMostOfSum}.rounded(0), u"-922337203685477"_s);
}

} // namespace
