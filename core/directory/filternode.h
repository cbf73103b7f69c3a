#pragma once

#include "core/directory/factsource.h"
#include "core/directory/filterrange.h"
#include "core/directory/filterrule.h"

#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// A condition made ready, or several joined.
struct FilterNode
{
    enum class Test { All, Any, Not, Codes, Numbers, Text, Ids };

    Test test = Test::All;
    std::vector<FilterNode> children = {};
    FieldRef field = {};
    FilterRule::Operator op = FilterRule::Operator::Equal;
    std::vector<quint8> table = {}; // Codes: 1 for codes that are meant
    FilterRanges numbers = {}; // Numbers
    std::vector<std::string> needles = {}; // Text, folded; an empty one stands for none
    CustomerSet ids = {}; // Ids
};

bool containsRange(const FilterRanges &ranges, qint64 value);
/// Whether a folded text satisfies a condition; `!=` counts as `=` here and is turned round by who asks.
bool satisfies(std::string_view text, FilterRule::Operator op, const std::vector<std::string> &needles);

} // namespace crm
