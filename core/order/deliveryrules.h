#pragma once

#include "core/base/amount.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace crm {

enum class DeliveryState { Planned, Shipped, Delivered, Cancelled };

inline constexpr std::array kDeliveryStates = {DeliveryState::Planned, DeliveryState::Shipped,
                                               DeliveryState::Delivered, DeliveryState::Cancelled};

/// Whether a consignment may go from one state to another. What left may come back to the dock or be lost;
/// what was said to have arrived too early is on its way again; what was cancelled is planned anew.
constexpr bool mayMove(DeliveryState from, DeliveryState to)
{
    constexpr bool kMoves[4][4] = {
        // planned, shipped, delivered, cancelled
        {false, true, false, true}, // planned
        {true, false, true, true}, // shipped
        {false, true, false, false}, // delivered
        {true, false, false, false}, // cancelled
    };
    return kMoves[int(from)][int(to)];
}

/// How a consignment stands to the day that was promised.
enum class Punctuality {
    OnTime, ///< it arrived by then; where nobody wrote that down, it left by then
    Late, ///< after it
    Open, ///< still here, and the day has not passed, or none was promised
    Overdue, ///< still here, and the day has passed
    Unknown, ///< gone, but no day was promised
};

Punctuality punctualityOf(const std::optional<QDate> &due, const std::optional<QDate> &shipped,
                          const std::optional<QDate> &delivered, QDate today);

/// A line of an order, and how much of it has left. Credits, whose quantity is negative, never leave.
struct LineProgress
{
    qint64 line = 0;
    Amount ordered = {};
    Amount planned = {}; ///< in consignments that have not left
    Amount shipped = {};
    Amount delivered = {}; ///< of what has been shipped

    Amount open() const { return std::max(Amount{}, ordered - planned - shipped); }
    friend bool operator==(const LineProgress &, const LineProgress &) = default;
};

/// Nothing of it is left here. An order without anything to send is never shipped.
bool isAllShipped(std::span<const LineProgress> lines);
bool isAllDelivered(std::span<const LineProgress> lines);

} // namespace crm
