#pragma once

#include "core/base/progress.h"
#include "core/dataquality/keyindex.h"
#include "core/dataquality/matchmodel.h"

namespace crm {

/// Two records by their places in the base that may be one.
struct CandidatePair
{
    int one = 0;
    int other = 0;
    quint64 pattern = 0;
    float rarity = 0;
};

/// What came of comparing the candidates of a base.
struct CandidateScan
{
    std::vector<CandidatePair> pairs = {}; ///< Those that are not hopeless.
    std::vector<PatternCount> patterns = {}; ///< All of them.
    qint64 compared = 0;
    bool stopped = false;
};

/// Compares every `stride`th record with its candidates on all processors; what `model` thinks hopeless (less
/// than kHopeless bits) is only counted.
CandidateScan scanCandidates(const MatchBase &base, const KeyIndex &index, const MatchModel &model, int cap,
                             int stride, const Progress &progress);

/// Pairs at random, the same at every run.
std::vector<PatternCount> randomPatterns(const MatchBase &base, int pairs);

} // namespace crm
