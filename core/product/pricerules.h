#pragma once

#include "core/base/amount.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace crm {

/// A price that may hold for a customer, and how narrow the list is that says so.
struct OfferedPrice
{
    Amount from = {}; ///< the quantity from which on it holds
    Amount price = {};
    int narrowness = 0; ///< 0: for everybody, 1: for a grade, 2: for a segment, 3: for both
    std::optional<QDate> since = {}; ///< the first day of its list

    friend bool operator==(const OfferedPrice &, const OfferedPrice &) = default;
};

/// The price of so many: that of the narrowest list that has one for this quantity, of several the one that
/// began last, and in it that of the largest quantity reached. Nothing where no list has one.
std::optional<Amount> priceOf(std::span<const OfferedPrice> offers, Amount quantity);

} // namespace crm
