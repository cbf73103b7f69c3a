#include "core/directory/filterrange.h"

#include "core/base/epochday.h"

#include <QDateTime>

namespace crm {
namespace {

using Operator = FilterRule::Operator;
constexpr qint64 kFarDays = 4'000'000; // ten thousand years

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0);
}

qint64 dayOf(const FilterValue &value, QDate today)
{
    if (value.kind == FilterValue::Kind::Day)
        return value.number;
    const auto count = std::clamp<qint64>(value.number, -kFarDays, kFarDays);
    switch (value.unit) {
    case FilterValue::Unit::Day: return epochDayOf(today) + count;
    case FilterValue::Unit::Week: return epochDayOf(today) + 7 * count;
    case FilterValue::Unit::Month:
        return epochDayOf(today.addMonths(int(std::clamp<qint64>(count, -99'999, 99'999))));
    case FilterValue::Unit::Year:
        return epochDayOf(today.addYears(int(std::clamp<qint64>(count, -9'999, 9'999))));
    }
    return 0;
}

FilterRange rangeOf(const FilterRule &rule, const std::vector<qint64> &values, size_t index)
{
    const qint64 value = values[index];
    switch (rule.op) {
    case Operator::Less: return {FilterRange::kLeast, value - 1};
    case Operator::LessOrEqual: return {FilterRange::kLeast, value};
    case Operator::Greater: return {value + 1, FilterRange::kMost};
    case Operator::GreaterOrEqual: return {value, FilterRange::kMost};
    case Operator::Between: return {value, values.back()};
    default: return {value, value};
    }
}

/// Changes the bounded ends of a range.
template <typename From, typename To>
FilterRange mapped(FilterRange range, From from, To to)
{
    return {range.from == FilterRange::kLeast ? range.from : from(range.from),
            range.to == FilterRange::kMost ? range.to : to(range.to)};
}

FilterRange wholeNumbers(FilterRange range)
{
    return mapped(
        range, [](qint64 from) { return -floorDivided(-from, 10'000); },
        [](qint64 to) { return floorDivided(to, 10'000); });
}

/// So many days ago: the other way round on the axis of days.
FilterRange daysBefore(FilterRange range, qint64 today)
{
    const auto back = [&](qint64 days) { return today - std::clamp(days, -kFarDays, kFarDays); };
    return {range.to == FilterRange::kMost ? FilterRange::kLeast : back(range.to),
            range.from == FilterRange::kLeast ? FilterRange::kMost : back(range.from)};
}

FilterRange daysAfter(FilterRange range, qint64 today)
{
    const auto ahead = [&](qint64 days) { return today + std::clamp(days, -kFarDays, kFarDays); };
    return mapped(range, ahead, ahead);
}

FilterRange instants(FilterRange days, const QTimeZone &zone)
{
    const auto start = [&](qint64 day) {
        day = std::clamp(day, -kFarDays, kFarDays);
        return dateOfEpochDay(qint32(day)).startOfDay(zone).toMSecsSinceEpoch();
    };
    return mapped(days, start, [&](qint64 day) { return start(day + 1) - 1; });
}

} // namespace

FilterRanges filterRanges(const FilterRule &rule, FieldKind kind, bool columnOfDays, QDate today,
                          const QTimeZone &zone)
{
    FilterRanges result;
    result.negated = rule.op == Operator::NotEqual;
    std::vector<qint64> values;
    for (const auto &value : rule.values) {
        if (value.kind == FilterValue::Kind::None)
            result.none = true;
        else
            values.push_back(kind == FieldKind::Day || kind == FieldKind::Instant ? dayOf(value, today)
                                                                                  : value.number);
    }
    if (kind == FieldKind::Days)
        result.none = result.none || rule.op == Operator::Greater || rule.op == Operator::GreaterOrEqual;
    const size_t count = rule.op == Operator::Between ? std::min<size_t>(values.size(), 1) : values.size();
    for (size_t i = 0; i < count; ++i) {
        auto range = rangeOf(rule, values, i);
        if (kind == FieldKind::Number || kind == FieldKind::Days || kind == FieldKind::DaysAhead)
            range = wholeNumbers(range);
        if (kind == FieldKind::Days)
            range = daysBefore(range, epochDayOf(today));
        if (kind == FieldKind::DaysAhead)
            range = daysAfter(range, epochDayOf(today));
        if (kind == FieldKind::Instant || (kind == FieldKind::Days && !columnOfDays))
            range = instants(range, zone);
        result.ranges.push_back(range);
    }
    return result;
}

} // namespace crm
