#pragma once

#include "core/analytics/feature.h"

#include <QString>

#include <vector>

namespace crm {

/// What is written down about every customer, as a column that a model may learn from: one value per row of
/// CustomerOrders.
struct TraitColumn
{
    QString key = {}; ///< "industry", or the name of one of the users' own fields
    bool isNumber = false;
    std::vector<double> numbers = {}; ///< NaN where there is none
    std::vector<qint32> codes = {}; ///< a place in `levels`; -1 where there is none
    QStringList levels = {};

    Feature feature(bool knownAfterwards = false) const
    {
        if (isNumber)
            return {key, numbers, {}, {}, knownAfterwards};
        return {key, {}, codes, levels, knownAfterwards};
    }
    /// As it stands there; empty where there is none.
    QString text(size_t row) const
    {
        if (isNumber)
            return numbers[row] == numbers[row] ? QString::number(numbers[row]) : QString();
        return codes[row] < 0 ? QString() : levels[codes[row]];
    }
};

/// A term of a model for people to read, with what it does to the odds.
struct NamedDriver
{
    QString feature = {}; ///< key of the trait
    QString level = {}; ///< of a category; empty for a number
    bool missing = false; ///< where nothing is written down
    double oddsRatio = 1; ///< of a level instead of the usual one, or of one deviation more
    double low = 1; ///< 95 %
    double high = 1;
    double probability = 1; ///< of as much by chance
};

} // namespace crm
