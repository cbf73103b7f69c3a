#include "core/allocation/strategyrules.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace crm {
namespace {

using Choices = std::span<const AllocationChoice>;

/// The place with the smallest key; the first of equals.
template <typename Key>
size_t smallest(Choices choices, Key key)
{
    const auto it = std::ranges::min_element(choices, {}, key);
    return size_t(it - choices.begin());
}

/// Each customer is a turn, and everybody's shares are jobs with a window of turns each: the k-th of somebody
/// with the share w lies between turn (k-1)/w and k/w. Of those whose window has come, the one whose window
/// ends first gets the turn; then nobody is ever a whole customer off their share (the earliest-deadline
/// schedule of Baruah, Cohen, Plaxton and Varvel, "Proportionate progress", Algorithmica 15, 1996, on one
/// processor).
size_t byFreeCapacity(Choices choices)
{
    qint64 most = 0;
    for (const auto &choice : choices)
        most = std::max(most, choice.free.value_or(0) + choice.month);
    std::vector<qint64> weights;
    qint64 total = 0;
    qint64 turns = 0;
    for (const auto &choice : choices) {
        weights.push_back(std::max<qint64>(1, choice.free ? *choice.free + choice.month : most));
        total += weights.back();
        turns += choice.month;
    }
    constexpr auto kLast = std::numeric_limits<qint64>::max();
    size_t best = 0;
    auto bestKey = std::tuple(true, kLast, kLast);
    for (size_t i = 0; i < choices.size(); ++i) {
        const auto begins = choices[i].month * total / weights[i];
        const auto ends = ((choices[i].month + 1) * total + weights[i] - 1) / weights[i];
        if (const auto key = std::tuple(begins > turns, ends, choices[i].turn); key < bestKey) {
            best = i;
            bestKey = key;
        }
    }
    return best;
}

/// The seniority that is there and fits the importance: the highest, the middle or the lowest one.
int wantedSeniority(Choices choices, int importance)
{
    std::vector<int> levels;
    for (const auto &choice : choices)
        levels.push_back(choice.seniority);
    std::ranges::sort(levels);
    levels.erase(std::ranges::unique(levels).begin(), levels.end());
    if (importance >= 4)
        return levels.back();
    return importance >= 2 ? levels[levels.size() / 2] : levels.front();
}

} // namespace

size_t choose(AllocationStrategy strategy, Choices choices, int importance)
{
    switch (strategy) {
    // Not the one behind the last: where some know only a part of what comes, that would begin anew after
    // each of the others, and the same one would always be next.
    case AllocationStrategy::RoundRobin: return smallest(choices, &AllocationChoice::turn);
    case AllocationStrategy::LeastWork: break;
    case AllocationStrategy::FreeCapacity: return byFreeCapacity(choices);
    case AllocationStrategy::BestSkill:
        return smallest(choices, [](const AllocationChoice &choice) {
            return std::tuple(-choice.skill, choice.work, choice.turn);
        });
    case AllocationStrategy::Seniority: {
        const int wanted = wantedSeniority(choices, importance);
        return smallest(choices, [wanted](const AllocationChoice &choice) {
            return std::tuple(choice.seniority != wanted, choice.work, choice.turn);
        });
    }
    }
    return smallest(choices,
                    [](const AllocationChoice &choice) { return std::tuple(choice.work, choice.turn); });
}

} // namespace crm
