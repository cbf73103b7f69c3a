#include "core/analytics/rfmgrid.h"

#include <algorithm>
#include <array>

namespace crm {

size_t RfmGrid::segmentOf(int recency, int frequency, int money) const
{
    const auto it = std::ranges::find_if(segments, [&](const RfmSegment &segment) {
        return segment.recency.contains(recency) && segment.frequency.contains(frequency)
            && segment.money.contains(money);
    });
    return size_t(it - segments.begin());
}

RfmGrid defaultRfmGrid()
{
    return {{{"champions", {5, 5}, {5, 5}, {5, 5}},
             {"potential_loyalist", {3, 5}, {3, 5}, {2, 5}},
             {"loyal", {2, 4}, {2, 4}, {2, 4}},
             {"promising", {3, 4}, {1, 3}, {3, 5}},
             {"new", {4, 5}, {1, 3}, {1, 5}},
             {"cant_lose", {1, 2}, {3, 4}, {4, 5}},
             {"at_risk", {1, 2}, {2, 5}, {4, 5}},
             {"need_attention", {1, 3}, {3, 5}, {3, 5}},
             {"about_to_sleep", {2, 3}, {1, 3}, {1, 4}},
             {"lost", {1, 1}, {1, 5}, {1, 5}}}};
}

std::vector<quint8> rfmSegments(const RfmScores &scores, const RfmGrid &grid)
{
    std::array<quint8, 125> table = {};
    for (int cell = 0; cell < 125; ++cell)
        table[size_t(cell)] = quint8(grid.segmentOf(cell / 25 + 1, cell / 5 % 5 + 1, cell % 5 + 1));
    std::vector<quint8> segments(scores.recency.size(), kNoRfmSegment);
    for (size_t i = 0; i < segments.size(); ++i)
        if (scores.recency[i] > 0)
            segments[i] = table[size_t((scores.recency[i] - 1) * 25 + (scores.frequency[i] - 1) * 5
                                       + scores.money[i] - 1)];
    return segments;
}

} // namespace crm
