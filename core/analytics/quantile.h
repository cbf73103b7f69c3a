#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// The value below which a share of sorted values lies, with linear interpolation between the two nearest:
/// Excel's PERCENTILE.INC, R's type 7. Not a number where there are no values.
double quantileOfSorted(std::span<const double> sorted, double share);
double median(std::vector<double> values);

/// The parts - 1 cuts into equal parts, as quantileOfSorted() at 1/parts, 2/parts ... but with positions in
/// whole numbers, so that a cut that falls on a value is exactly that value. Selects instead of sorting.
/// Empty where there are no values.
std::vector<double> partCuts(std::span<const qint32> values, int parts);
std::vector<double> partCuts(std::span<const qint64> values, int parts);

/// A lower and an upper end.
struct Interval
{
    double low = 0;
    double high = 0;

    bool contains(double value) const { return value >= low && value <= high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// What the middle `level` of the draws spans; {nan, nan} where there are none.
Interval middleOf(std::vector<double> draws, double level = .95);

} // namespace crm
