#pragma once

#include <QDate>

#include <optional>

namespace crm {

/// Days from `from` to `to`, both included; an end that is missing is open.
struct DateRange
{
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};

    bool contains(QDate day) const { return (!from || day >= *from) && (!to || day <= *to); }

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

} // namespace crm
