#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// How often two things happened together among `all`.
struct TwoByTwo
{
    qint64 both = 0;
    qint64 first = 0; ///< with or without the second
    qint64 second = 0; ///< with or without the first
    qint64 all = 0;
};

/// The probability of as many together or more by chance alone: Fisher's exact test, one-sided.
double fisherTest(const TwoByTwo &table);

/// The probability of a dependence at least as strong by chance, by Pearson's chi-square without correction:
/// only good where every expected count is 5 or more. 1 where a margin is empty.
double chiSquareTest(const TwoByTwo &table);

/// Probabilities made good for asking often (Benjamini and Hochberg 1995): of those below a limit, about that
/// share is chance. `tests` counts also the tests that are not listed because they showed nothing.
std::vector<double> falseDiscoveryRates(std::span<const double> probabilities, double tests);

} // namespace crm
