#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace crm {

/// A decimal number in ten-thousandths of its unit: money without its currency, or a quantity.
/// Sheets carry 129.696 and discounted lines, so that cents would not do. At most 10^12 units.
struct Amount
{
    static constexpr qint64 kScale = 10'000;
    static constexpr qint64 kMost = 1'000'000'000'000 * kScale;

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
    friend Amount operator+(Amount a, Amount b) { return {a.value + b.value}; }
    friend Amount operator-(Amount a, Amount b) { return {a.value - b.value}; }
    Amount &operator+=(Amount other)
    {
        value += other.value;
        return *this;
    }
};

/// quantity x price x (1 - discount), `discount` in ten-thousandths, rounded once, half away from zero.
/// Nothing when the result is beyond the limit.
std::optional<Amount> lineAmount(Amount quantity, Amount price, int discount);

} // namespace crm
