#pragma once

#include "core/base/amount.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace crm {

/// How long something has been overdue, in days.
enum class Ageing { NotDue, To30, To60, To90, Over90 };

inline constexpr std::array kAgeings = {Ageing::NotDue, Ageing::To30, Ageing::To60, Ageing::To90,
                                        Ageing::Over90};

/// On its very day it is not overdue yet; what has no day never is.
constexpr Ageing ageingOf(qint64 daysLate)
{
    if (daysLate <= 0)
        return Ageing::NotDue;
    return daysLate <= 30 ? Ageing::To30
         : daysLate <= 60 ? Ageing::To60
         : daysLate <= 90 ? Ageing::To90
                          : Ageing::Over90;
}

/// A part of a sum: a share of it in ten-thousandths, or else an amount.
struct PlannedPart
{
    std::optional<int> share = {};
    Amount amount = {};
    std::optional<QDate> due = {};
};

/// What a part comes to, and how much of it has been paid.
struct OwedPart
{
    Amount amount = {};
    Amount paid = {};
    std::optional<QDate> due = {};
    int planned = -1; ///< its place in the plan; -1: the rest, of which no plan speaks

    Amount open() const { return amount - paid; }
    friend bool operator==(const OwedPart &, const OwedPart &) = default;
};

/// What the parts of `total` come to. Shares are rounded to hundredths, half away from zero; where they make
/// up the whole, the last of them takes what rounding left. Parts never come to more than the total: the last
/// ones are cut; what they leave of it follows as a part without a day. A total below zero has that part
/// alone.
std::vector<OwedPart> partsOf(Amount total, const std::vector<PlannedPart> &plan);

/// Puts what was paid to the parts: the one that is due first comes first, those without a day last. What is
/// left over is returned; it is on the customer's account.
Amount settle(std::vector<OwedPart> &parts, Amount paid);

} // namespace crm
