#include "core/directory/packednumbers.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

using namespace crm;

namespace {

constexpr qint64 kLeast = std::numeric_limits<qint64>::min() + 1; // the smallest stands for none
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

PackedNumbers packed(const std::vector<qint64> &values)
{
    PackedNumbers numbers;
    for (const auto value : values)
        numbers.append(value);
    numbers.finish();
    return numbers;
}

/// Random numbers of one kind: small and large, with and without none, multiples of a step.
std::vector<qint64> column(std::mt19937_64 &random)
{
    const int bits = int(random() % 64);
    const qint64 step = bits < 40 ? 1 + qint64(random() % 10'000) : 1;
    const bool negative = random() % 2;
    const auto none = random() % 4;
    std::vector<qint64> values(random() % 50);
    for (auto &value : values) {
        value = qint64(random() & ((quint64(1) << bits) - 1)) * step * (negative && random() % 2 ? -1 : 1);
        if (none && random() % (none * 3) == 0)
            value = kNoValue;
    }
    return values;
}

TEST(PackedNumbers, GiveBackWhatWasPutIn)
{
    for (const auto &values :
         std::vector<std::vector<qint64>>{{},
                                          {0},
                                          {kNoValue},
                                          {kNoValue, kNoValue},
                                          {7, 7, 7},
                                          {kLeast, kMost},
                                          {kLeast, kNoValue, kMost},
                                          {kMost, kNoValue},
                                          {-1, 0, 1, 255, 256},
                                          {1'700'000'000'123, kNoValue, 1'600'000'000'456}})
        EXPECT_EQ(packed(values).unpacked(), values);
    std::mt19937_64 random(1);
    for (int round = 0; round < 2'000; ++round) {
        const auto values = column(random);
        ASSERT_EQ(packed(values).unpacked(), values) << "in round " << round;
    }
}

TEST(PackedNumbers, SayTheirRangeAndWhetherAllAreTheSame)
{
    std::mt19937_64 random(2);
    for (int round = 0; round < 1'000; ++round) {
        auto values = column(random);
        const auto numbers = packed(values);
        if (const auto same = numbers.uniform()) {
            EXPECT_EQ(values, std::vector<qint64>(values.size(), *same));
        }
        std::erase(values, kNoValue);
        const auto range = numbers.range();
        ASSERT_EQ(range.has_value(), !values.empty());
        if (range) {
            ASSERT_EQ(*range,
                      std::pair(*std::ranges::min_element(values), *std::ranges::max_element(values)));
        }
    }
    EXPECT_EQ(packed({0, 0}).uniform(), 0);
    EXPECT_EQ(packed({kNoValue, kNoValue}).uniform(), kNoValue);
    EXPECT_EQ(packed({1, 2}).uniform(), std::nullopt);
}

TEST(PackedNumbers, TakeInOthersInPlaceAndAtTheEnd)
{
    const auto before = packed({1, 2, 3});
    const std::vector<quint32> places = {1, 3, 4};
    EXPECT_EQ(before.spliced(places, packed({70'000, kNoValue, -1})).unpacked(),
              (std::vector<qint64>{1, 70'000, 3, kNoValue, -1}));
    EXPECT_EQ(before.unpacked(), (std::vector<qint64>{1, 2, 3}));
}

TEST(PackedNumbers, ATableSaysOfColumnsWhatItSaysOfTheirValues)
{
    std::mt19937_64 random(3);
    for (const qint64 codes : {1, 2, 7, 200, 256, 257, 400, 70'000}) {
        std::vector<quint8> table(static_cast<size_t>(codes));
        for (auto &one : table)
            one = quint8(random() % 2);
        for (const qint64 least : {qint64(0), codes / 2}) {
            std::vector<qint64> values(1'000);
            for (auto &value : values)
                value = least + qint64(random() % quint64(codes - least));
            std::vector<quint8> said(values.size(), 9);
            packed(values).translate(table, said);
            for (size_t row = 0; row < values.size(); ++row)
                ASSERT_EQ(said[row], table[size_t(values[row])]) << codes << " codes, row " << row;
        }
    }
}

} // namespace
