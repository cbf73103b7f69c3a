#include "core/insight/churncontrast.h"

#include "core/analytics/contingency.h"
#include "core/analytics/quantile.h"

#include <cmath>

namespace crm {
namespace {

constexpr qint64 kFewest = 10; ///< customers on either side
constexpr double kChance = .05;

/// Of the rows of one side and of the other how many there are, and how many of them left.
struct Sides
{
    qint64 size = 0, left = 0;
    qint64 others = 0, othersLeft = 0;

    void add(bool isIn, quint8 label)
    {
        ++(isIn ? size : others);
        (isIn ? left : othersLeft) += label;
    }
    bool isEnough() const { return size >= kFewest && others >= kFewest; }
    double rate() const { return double(left) / double(size); }
    double rateOfOthers() const { return double(othersLeft) / double(others); }
    double probability() const
    {
        return chiSquareTest(
            {.both = left, .first = size, .second = left + othersLeft, .all = size + others});
    }
};

/// The side of which more left.
void turn(Sides &sides)
{
    std::swap(sides.size, sides.others);
    std::swap(sides.left, sides.othersLeft);
}

std::optional<ChurnContrast> ofNumber(const TraitColumn &column, const std::vector<quint8> &labels)
{
    std::vector<double> known;
    for (const double value : column.numbers)
        if (!std::isnan(value))
            known.push_back(value);
    if (known.empty())
        return {};
    const double middle = median(std::move(known));
    Sides sides;
    for (size_t i = 0; i < labels.size(); ++i)
        if (!std::isnan(column.numbers[i]))
            sides.add(column.numbers[i] > middle, labels[i]);
    if (!sides.isEnough() || sides.probability() > kChance)
        return {};
    const bool more = sides.rate() >= sides.rateOfOthers();
    if (!more)
        turn(sides);
    return ChurnContrast{.feature = column.key,
                         .more = more,
                         .customers = sides.size,
                         .left = sides.rate(),
                         .othersLeft = sides.rateOfOthers()};
}

std::optional<ChurnContrast> ofLevels(const TraitColumn &column, const std::vector<quint8> &labels)
{
    std::optional<ChurnContrast> found;
    for (qsizetype level = 0; level < column.levels.size(); ++level) {
        Sides sides;
        for (size_t i = 0; i < labels.size(); ++i)
            sides.add(column.codes[i] == level, labels[i]);
        if (!sides.isEnough() || sides.probability() > kChance / double(column.levels.size())
            || sides.rate() <= sides.rateOfOthers() || (found && found->left >= sides.rate()))
            continue;
        found = {.feature = column.key,
                 .level = column.levels[level],
                 .customers = sides.size,
                 .left = sides.rate(),
                 .othersLeft = sides.rateOfOthers()};
    }
    return found;
}

} // namespace

std::vector<ChurnContrast> churnContrasts(const std::vector<TraitColumn> &columns,
                                          const std::vector<quint8> &labels)
{
    std::vector<ChurnContrast> found;
    for (const auto &column : columns)
        if (auto contrast = column.isNumber ? ofNumber(column, labels) : ofLevels(column, labels))
            found.push_back(std::move(*contrast));
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const ChurnContrast &one) { return one.left - one.othersLeft; });
    return found;
}

} // namespace crm
