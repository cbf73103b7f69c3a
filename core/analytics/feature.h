#pragma once

#include <QStringList>

#include <span>

namespace crm {

/// A column that a regression may learn from: numbers, or a category as codes. Nothing is copied.
struct Feature
{
    QString name = {};
    std::span<const double> numbers = {}; ///< of every row; NaN: missing
    std::span<const qint32> codes = {}; ///< of every row: an index of `levels`; negative: missing
    QStringList levels = {};
    bool knownAfterwards = false; ///< written down when the outcome was known, or because of it: a leak

    bool isCategory() const { return numbers.empty(); }
    size_t rows() const { return isCategory() ? codes.size() : numbers.size(); }
};

} // namespace crm
