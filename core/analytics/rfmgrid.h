#pragma once

#include "core/analytics/rfm.h"

#include <string>

namespace crm {

/// Scores from `low` to `high`, both included.
struct ScoreRange
{
    quint8 low = 1;
    quint8 high = 5;

    bool contains(int score) const { return score >= low && score <= high; }
    friend bool operator==(const ScoreRange &, const ScoreRange &) = default;
};

/// A segment of the grid and the scores that belong to it.
struct RfmSegment
{
    std::string key = {}; ///< by which it is stored, and translated where it is one of the ten
    ScoreRange recency = {};
    ScoreRange frequency = {};
    ScoreRange money = {};

    friend bool operator==(const RfmSegment &, const RfmSegment &) = default;
};

/// Segments by scores: of those that contain a customer's scores, the first one. A value to be edited.
struct RfmGrid
{
    std::vector<RfmSegment> segments = {}; ///< at most 250

    /// The index of the segment, or segments.size() for Others.
    size_t segmentOf(int recency, int frequency, int money) const;

    friend bool operator==(const RfmGrid &, const RfmGrid &) = default;
};

/// The ten segments of the R package rfm 0.3.0, with the keys champions, potential_loyalist, loyal,
/// promising, new, cant_lose, at_risk, need_attention, about_to_sleep, lost.
RfmGrid defaultRfmGrid();

constexpr quint8 kNoRfmSegment = 255; ///< of customers without orders
/// The segment of every customer: an index into the grid, its size for Others, or kNoRfmSegment.
std::vector<quint8> rfmSegments(const RfmScores &scores, const RfmGrid &grid);

} // namespace crm
