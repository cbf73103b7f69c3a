#include "core/exchange/cellnumber.h"

#include <array>
#include <charconv>
#include <cmath>

namespace crm {
namespace {

constexpr double kExact = 1e15; // spreadsheets keep 15 digits

std::string shown(double number)
{
    std::array<char, 40> text = {};
    const bool whole = number == std::floor(number) && std::abs(number) < 1e21;
    const auto end =
        whole ? std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr
              : std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, 15)
                    .ptr;
    return {text.data(), end};
}

} // namespace

NumberReading readCellNumber(double number, NumberKind kind, bool since1904)
{
    if (!std::isfinite(number))
        return {{}, CellFlag::Kind::BadValue};
    if (kind != NumberKind::Number) {
        auto text = textOfSerial(number, kind, since1904);
        return text ? NumberReading{std::move(*text)} : NumberReading{{}, CellFlag::Kind::BadValue};
    }
    NumberReading reading{shown(number)};
    if (std::abs(number) >= kExact)
        reading.flag = CellFlag::Kind::LostDigits;
    return reading;
}

} // namespace crm
