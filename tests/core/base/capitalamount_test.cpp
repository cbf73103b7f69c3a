#include "core/base/text/capitalamount.h"

#include <gtest/gtest.h>

#include <random>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

QString capitals(const QString &amount, CapitalStyle style = CapitalStyle::Simplified)
{
    return capitalAmount(*Amount::parse(amount), style);
}

/// Reads it back, by the plain rule that digits are multiplied by what follows them.
qint64 centsOf(const QString &text)
{
    qint64 whole = 0, group = 0, digit = 0, cents = 0;
    for (const QChar c : text) {
        const auto found = u"零壹贰叁肆伍陆柒捌玖"_s.indexOf(c);
        if (found >= 0)
            digit = found;
        else if (const auto unit = u"拾佰仟"_s.indexOf(c); unit >= 0)
            group += std::exchange(digit, 0) * (unit == 0 ? 10 : unit == 1 ? 100 : 1'000);
        else if (c == u'万')
            whole += (group + std::exchange(digit, 0)) * 10'000, group = 0;
        else if (c == u'亿')
            whole = (whole + group + std::exchange(digit, 0)) * 100'000'000, group = 0;
        else if (c == u'元')
            cents = (whole + group + std::exchange(digit, 0)) * 100;
        else if (c == u'角')
            cents += std::exchange(digit, 0) * 10;
        else if (c == u'分')
            cents += std::exchange(digit, 0);
    }
    return cents;
}

TEST(CapitalAmount, TheExamplesOfTheRules)
{
    EXPECT_EQ(capitals(u"1409.50"_s), u"壹仟肆佰零玖元伍角"_s);
    EXPECT_EQ(capitals(u"6007.14"_s), u"陆仟零柒元壹角肆分"_s);
    EXPECT_EQ(capitals(u"1680.32"_s), u"壹仟陆佰捌拾元零叁角贰分"_s);
    EXPECT_EQ(capitals(u"107000.53"_s), u"壹拾万柒仟元零伍角叁分"_s);
    EXPECT_EQ(capitals(u"16409.02"_s), u"壹万陆仟肆佰零玖元零贰分"_s);
    EXPECT_EQ(capitals(u"325.04"_s), u"叁佰贰拾伍元零肆分"_s);
}

TEST(CapitalAmount, ZerosAndEnds)
{
    for (const auto &[amount, text] :
         {std::pair(u"0"_s, u"零元整"_s), std::pair(u"0.004"_s, u"零元整"_s), std::pair(u"0.05"_s, u"伍分"_s),
          std::pair(u"0.30"_s, u"叁角"_s), std::pair(u"0.32"_s, u"叁角贰分"_s),
          std::pair(u"1"_s, u"壹元整"_s), std::pair(u"10"_s, u"壹拾元整"_s),
          std::pair(u"100500"_s, u"壹拾万零伍佰元整"_s), std::pair(u"10001000"_s, u"壹仟万壹仟元整"_s),
          std::pair(u"100005000"_s, u"壹亿零伍仟元整"_s), std::pair(u"1000000001"_s, u"壹拾亿零壹元整"_s),
          std::pair(u"120000000"_s, u"壹亿贰仟万元整"_s), std::pair(u"102000000"_s, u"壹亿零贰佰万元整"_s),
          std::pair(u"1000000000000"_s, u"壹万亿元整"_s), std::pair(u"-12.5"_s, u"负壹拾贰元伍角"_s),
          std::pair(u"99.995"_s, u"壹佰元整"_s)})
        EXPECT_EQ(capitals(amount), text) << amount.toStdString();
}

TEST(CapitalAmount, TraditionalPapersHaveTheirOwnCharacters)
{
    EXPECT_EQ(capitals(u"23456.78"_s, CapitalStyle::Traditional), u"貳萬參仟肆佰伍拾陸元柒角捌分"_s);
}

TEST(CapitalAmount, EveryAmountReadsBackAndHasNoTwoZerosInARow)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const int bits = int(random() % 47);
        const qint64 cents =
            qint64(random() & ((1ULL << bits) | ((1ULL << bits) - 1))) % 100'000'000'000'000LL;
        // Many zeros, which is where it goes wrong.
        const qint64 holed = i % 3 == 0 ? cents / 1'000'000 * 1'000'000 + cents % 1'000 : cents;
        const auto text = capitalAmount({holed * 100});
        ASSERT_EQ(centsOf(text), holed) << text.toStdString();
        ASSERT_FALSE(text.contains(u"零零"_s)) << text.toStdString();
    }
}

} // namespace
