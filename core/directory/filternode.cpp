#include "core/directory/filternode.h"

#include <algorithm>

namespace crm {

using Operator = FilterRule::Operator;

bool containsRange(const FilterRanges &ranges, qint64 value)
{
    const auto after = std::ranges::upper_bound(ranges.ranges, value, {}, &FilterRange::from);
    return after != ranges.ranges.begin() && value <= std::prev(after)->to;
}

bool satisfies(std::string_view text, Operator op, const std::vector<std::string> &needles)
{
    const auto any = [&](auto test) { return std::ranges::any_of(needles, test); };
    switch (op) {
    case Operator::Contains:
        return any([&](const auto &needle) { return text.find(needle) != std::string_view::npos; });
    case Operator::Starts: return any([&](const auto &needle) { return text.starts_with(needle); });
    case Operator::Less: return !text.empty() && text < needles.front();
    case Operator::LessOrEqual: return !text.empty() && text <= needles.front();
    case Operator::Greater: return text > needles.front();
    case Operator::GreaterOrEqual: return !text.empty() && text >= needles.front();
    case Operator::Between: return text >= needles.front() && text <= needles.back() && !text.empty();
    default: return any([&](const auto &needle) { return text == needle; });
    }
}

} // namespace crm
