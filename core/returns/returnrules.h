#pragma once

#include "core/base/amount.h"

#include <array>

namespace crm {

enum class ReturnState { Announced, Received, Credited, Refused };

inline constexpr std::array kReturnStates = {ReturnState::Announced, ReturnState::Received,
                                             ReturnState::Credited, ReturnState::Refused};

/// Whether a return may go from one state to another. What was credited can be taken back to received; what
/// was refused is announced anew.
constexpr bool mayMove(ReturnState from, ReturnState to)
{
    constexpr bool kMoves[4][4] = {
        // announced, received, credited, refused
        {false, true, false, true}, // announced
        {true, false, true, true}, // received
        {false, true, false, false}, // credited
        {true, false, false, false}, // refused
    };
    return kMoves[int(from)][int(to)];
}

/// What of a line is credited for a part of it: in proportion, rounded to ten-thousandths, half away from
/// zero.
constexpr Amount creditOf(Amount lineAmount, Amount lineQuantity, Amount quantity)
{
    if (lineQuantity.value <= 0 || lineAmount.value <= 0)
        return {};
    if (quantity.value >= lineQuantity.value)
        return lineAmount;
    __extension__ using Wide = unsigned __int128;
    const auto product = Wide(lineAmount.value) * Wide(quantity.value);
    const auto divisor = Wide(lineQuantity.value);
    return {static_cast<qint64>((product + divisor / 2) / divisor)};
}

} // namespace crm
