#pragma once

#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace crm {

/// A decimal number in ten-thousandths of its unit: money without its currency, or a quantity.
/// Sheets carry 129.696 and discounted lines, so that cents would not do. One amount is at most 10^12 units;
/// a sum of amounts stays at kMostOfSum, about 9.2 x 10^14 units, instead of turning over.
struct Amount
{
    static constexpr qint64 kScale = 10'000;
    static constexpr qint64 kMost = 1'000'000'000'000 * kScale;
    static constexpr qint64 kMostOfSum = std::numeric_limits<qint64>::max();

    qint64 value = 0;

    static Amount units(qint64 units) { return {units * kScale}; }

    /// Reads "-1234.5678" (canonical: a point, no grouping). Further digits are rounded half away from zero.
    /// Nothing for anything else, and for what is beyond the limit.
    static std::optional<Amount> parse(QStringView text);

    /// "1265793.04": with at least `digits` and as many as the value needs up to four.
    QString toString(int digits = 2) const;
    /// Rounded half away from zero to exactly `digits`.
    QString rounded(int digits = 2) const;

    bool withinLimit() const { return value <= kMost && value >= -kMost; }
    double toDouble() const { return double(value) / double(kScale); }

    friend auto operator<=>(const Amount &, const Amount &) = default;
    friend Amount operator+(Amount a, Amount b) { return {added(a.value, b.value)}; }
    friend Amount operator-(Amount a, Amount b) { return {added(a.value, -b.value)}; }
    Amount &operator+=(Amount other) { return *this = *this + other; }

    /// a + b, kept within kMostOfSum.
    static constexpr qint64 added(qint64 a, qint64 b)
    {
        if (b > 0)
            return a > kMostOfSum - b ? kMostOfSum : a + b;
        return a < -kMostOfSum - b ? -kMostOfSum : a + b;
    }
};

/// quantity x price x (1 - discount), `discount` in ten-thousandths, rounded once, half away from zero.
/// Nothing when the result is beyond the limit.
std::optional<Amount> lineAmount(Amount quantity, Amount price, int discount);

} // namespace crm
