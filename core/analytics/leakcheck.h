#pragma once

#include "core/analytics/feature.h"

#include <vector>

namespace crm {

enum class LeakKind {
    None,
    Suspicious, ///< foretells well, and some of its levels say nearly always the same: worth a look
    SeparatesAlone, ///< no honest column foretells that well on its own: refused
    KnownAfterwards, ///< declared to be written when the outcome was known: refused
};

struct LeakVerdict
{
    LeakKind kind = LeakKind::None;
    double auc = .5; ///< of this column alone, on rows that it was not learnt from
    double nearlyCertain = 0; ///< share of rows in levels that go the same way nearly always

    bool refused() const { return kind == LeakKind::SeparatesAlone || kind == LeakKind::KnownAfterwards; }
};

struct LeakLimits
{
    double refusedAuc = .85;
    double suspiciousAuc = .75;
    double suspiciousShare = .10; ///< of rows in nearly certain levels
    double certainty = .93; ///< a level is nearly certain where this share of it went the same way
};

/// A verdict on each feature, looked at alone. Categories count by the outcomes of their levels in the other
/// folds, so that a column with a level for every row is not taken for a leak.
std::vector<LeakVerdict> checkLeaks(std::span<const Feature> features, std::span<const quint8> labels,
                                    const LeakLimits &limits = {});

/// The features that are not refused.
std::vector<Feature> withoutLeaks(std::span<const Feature> features, std::span<const LeakVerdict> verdicts);

} // namespace crm
