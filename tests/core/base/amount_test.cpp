#include "core/base/amount.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

TEST(AmountTest, ReadsAndWritesTenThousandths)
{
    const std::pair<QString, qint64> cases[] = {
        {u"0"_s, 0},
        {u"129.696"_s, 1'296'960},
        {u"-60.704"_s, -607'040},
        {u"-0.005"_s, -50},
        {u"0.00005"_s, 1},
        {u"0.00004999"_s, 0},
        {u".5"_s, 5'000},
        {u"7."_s, 70'000},
        {u"+3"_s, 30'000},
        {u"1000000000000"_s, Amount::kMost},
    };
    for (const auto &[text, value] : cases)
        EXPECT_EQ(Amount::parse(text), Amount{value}) << text.toStdString();
}

TEST(AmountTest, RefusesWhatIsNoNumberOrTooLarge)
{
    for (const auto &text : {u""_s, u"-"_s, u"."_s, u"1,5"_s, u"1e5"_s, u"NaN"_s, u"1.2.3"_s, u" 1"_s,
                             u"１"_s, u"1000000000000.0001"_s, u"99999999999999999999"_s, u"1e400"_s})
        EXPECT_FALSE(Amount::parse(text)) << text.toStdString();
}

TEST(AmountTest, ShowsAsManyDigitsAsTheValueNeeds)
{
    EXPECT_EQ(Amount{1'296'960}.toString(), u"129.696"_s);
    EXPECT_EQ(Amount{50'000}.toString(), u"5.00"_s);
    EXPECT_EQ(Amount{50'000}.toString(0), u"5"_s);
    EXPECT_EQ(Amount{-1}.toString(), u"-0.0001"_s);
    EXPECT_EQ(Amount{Amount::kMost}.toString(), u"1000000000000.00"_s);
}

TEST(AmountTest, RoundsHalfAwayFromZero)
{
    EXPECT_EQ(Amount{12'657'930'395}.rounded(), u"1265793.04"_s);
    EXPECT_EQ(Amount{50}.rounded(), u"0.01"_s);
    EXPECT_EQ(Amount{-50}.rounded(), u"-0.01"_s);
    EXPECT_EQ(Amount{49}.rounded(), u"0.00"_s);
    EXPECT_EQ(Amount{15'000}.rounded(0), u"2"_s);
}

TEST(AmountTest, ALineIsRoundedOnce)
{
    EXPECT_EQ(lineAmount(Amount::units(6), Amount{168'000}, 500), Amount{957'600}); // 6 x 16.80 less 5 %
    EXPECT_EQ(lineAmount(Amount{3'333}, Amount{3'333}, 0), Amount{1'111}); // .33333 x .3333
    EXPECT_EQ(lineAmount(Amount::units(-2), Amount{25}, 0), Amount{-50});
    EXPECT_EQ(lineAmount(Amount::units(1'000'000), Amount::units(1'000'000), 0), Amount{Amount::kMost});
    EXPECT_FALSE(lineAmount(Amount::units(1'000'001), Amount::units(1'000'000), 0));
    EXPECT_FALSE(lineAmount(Amount{Amount::kMost}, Amount{Amount::kMost}, 0)) << "must not overflow";
}

TEST(AmountTest, SumsStayAtTheirLimitInsteadOfTurningOver)
{
    Amount sum;
    for (int i = 0; i < 2'000; ++i)
        sum += Amount{Amount::kMost};
    EXPECT_EQ(sum.value, Amount::kMostOfSum);
    EXPECT_EQ((Amount{} - sum - sum).value, -Amount::kMostOfSum);
    EXPECT_EQ((sum - sum).value, 0);
    EXPECT_EQ((Amount{Amount::kMost} + Amount{-5}).value, Amount::kMost - 5);
}

} // namespace
