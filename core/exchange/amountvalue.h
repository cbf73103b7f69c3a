#pragma once

#include "core/base/amount.h"

#include <optional>
#include <string_view>

namespace crm {

/// Which mark divides the units from their fractions in a column.
enum class DecimalMark { Point, Comma };

struct AmountReading
{
    enum class State {
        Good,
        NoNumber, ///< text, NaN, Infinity
        TooLarge, ///< beyond 10^12
    };

    State state = State::NoNumber;
    Amount amount = {};

    friend bool operator==(const AmountReading &, const AmountReading &) = default;
};

/// Reads money or a quantity as people write it: 1,234.56 and 1.234,56 (by `mark`, and where both marks occur
/// by the last one), ¥1,234, USD 12, 1,234元, 12.5万, 3亿, 15% (0.15), (1,234.50) and 12- for negative
/// ones, 1.5E+3, full-width forms, spaces and apostrophes between thousands. `text` is trimmed.
AmountReading readAmount(std::string_view text, DecimalMark mark = DecimalMark::Point);

struct CurrencySign;

/// How a cell says in which currency its amount is, or null: US$100, 50 €, 300元.
const CurrencySign *currencyBeside(std::string_view text);

/// What is left to pay as a fraction: 0.95, 95%, 95, 9.5 and 9.5折 are all the same. Nothing beyond 0 and 1.
/// `isPercent`: a number alone counts hundredths, be it ever so small.
std::optional<int> readPaidPart(std::string_view text, DecimalMark mark = DecimalMark::Point,
                                bool isPercent = false);

/// A discount as a fraction in ten-thousandths: 0.15 and 15% are 1500, 8折 is 2000, 85折 is 1500. Nothing for
/// what is beyond 0 and 1. `isPercent`: a number alone counts hundredths.
std::optional<int> readDiscount(std::string_view text, DecimalMark mark = DecimalMark::Point,
                                bool isPercent = false);

/// Finds out the decimal mark of a column from its texts.
class DecimalMarkFinder
{
public:
    void add(std::string_view text);
    DecimalMark mark() const { return m_comma > 0 && m_point == 0 ? DecimalMark::Comma : DecimalMark::Point; }
    /// True where texts contradict one another: the one mark in some of them, the other in others.
    bool isUnsettled() const { return m_comma > 0 && m_point > 0; }

private:
    qint64 m_point = 0;
    qint64 m_comma = 0;
};

} // namespace crm
