#pragma once

#include "core/directory/filterrule.h"

#include <QDate>
#include <QTimeZone>

#include <limits>
#include <vector>

namespace crm {

/// From one number to another, both included.
struct FilterRange
{
    static constexpr qint64 kLeast =
        std::numeric_limits<qint64>::min() + 1; // the least itself stands for no value
    static constexpr qint64 kMost = std::numeric_limits<qint64>::max();

    qint64 from = kLeast;
    qint64 to = kMost;

    friend bool operator==(const FilterRange &, const FilterRange &) = default;
};

/// What the values of a condition mean on the axis of its field, in the unit of the column.
struct FilterRanges
{
    std::vector<FilterRange> ranges = {};
    bool none = false; // customers without a value are meant too
    bool negated = false; // all others are meant
};

/// `kind` is of the field; days since something are kept as a column of days (`columnOfDays`) or of instants.
FilterRanges filterRanges(const FilterRule &rule, FieldKind kind, bool columnOfDays, QDate today,
                          const QTimeZone &zone);

} // namespace crm
