#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace crm {

/// Two records that are probably one.
struct ScoredPair
{
    int one = 0;
    int other = 0;
    double logOdds = 0; ///< log2

    friend bool operator==(const ScoredPair &, const ScoredPair &) = default;
};

/// Gathers pairs into groups, the most certain first. A chain A-B-C joins only where A and C could be one as
/// well: `logOdds` is asked for pairs that are not given, and `least` is what the weakest of a group may
/// have. Where it may not, the weaker pair is left out.
std::vector<std::vector<int>> groupsOf(std::vector<ScoredPair> pairs,
                                       const std::function<double(int, int)> &logOdds, double least);

} // namespace crm
