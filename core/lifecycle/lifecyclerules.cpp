#include "core/lifecycle/lifecyclerules.h"

#include "core/lifecycle/lifecyclemachinerules.h"

#include <algorithm>

namespace crm {

std::vector<LifecycleMove> lifecycleMoves(std::span<const LifecycleFact> facts, qint32 asOf,
                                          const LifecycleRules &rules)
{
    std::vector<LifecycleFact> sorted(facts.begin(), facts.end());
    std::ranges::sort(sorted);
    std::vector<LifecycleMove> moves;
    LifecycleMachine(rules, asOf).run(sorted, moves);
    return moves;
}

LifecycleStage stageOn(std::span<const LifecycleMove> moves, qint32 day)
{
    const auto next = std::ranges::upper_bound(moves, day, {}, &LifecycleMove::day);
    return next == moves.begin() ? LifecycleStage::None : std::prev(next)->to;
}

} // namespace crm
