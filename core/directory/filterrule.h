#pragma once

#include "core/directory/customerfield.h"
#include "core/directory/filterfact.h"

#include <QString>

#include <optional>
#include <vector>

namespace crm {

/// A value in a condition. Relative days stay relative, so that a saved filter means the same tomorrow.
struct FilterValue
{
    enum class Kind { None, Text, Number, Day, Today };
    enum class Unit { Day, Week, Month, Year };

    Kind kind = Kind::None;
    QString text = {}; // as it was written, also of numbers
    qint64 number =
        0; // ten-thousandths; of Day: days since 1970; of Today: units after (before: negative) today
    Unit unit = Unit::Day;

    static FilterValue none() { return {}; }
    static FilterValue of(QString text) { return {Kind::Text, std::move(text)}; }
    static FilterValue of(qint64 whole) { return {Kind::Number, QString::number(whole), whole * 10'000}; }

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A condition on customers, or several joined.
struct FilterRule
{
    enum class Kind { All, Any, Not, Compare, Fact };
    enum class Operator {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        Starts,
        In,
        Between
    };

    Kind kind = Kind::All;
    std::vector<FilterRule> children = {};
    FieldRef field = {};
    Operator op = Operator::Equal;
    std::vector<FilterValue> values = {};
    FilterFact fact = FilterFact::Segment; ///< of Fact, in place of `field`
    std::optional<FilterValue> since = {}; ///< of Fact: only what happened from that day on

    static FilterRule compare(FieldRef field, Operator op, std::vector<FilterValue> values)
    {
        return {Kind::Compare, {}, field, op, std::move(values)};
    }
    static FilterRule about(FilterFact fact, Operator op, std::vector<FilterValue> values,
                            std::optional<FilterValue> since = {})
    {
        return {Kind::Fact, {}, {}, op, std::move(values), fact, std::move(since)};
    }
    /// Whether the condition is about nothing but this field.
    bool isOnlyAbout(FieldRef wanted) const;

    friend bool operator==(const FilterRule &, const FilterRule &) = default;
};

} // namespace crm
