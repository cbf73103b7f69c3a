#include "core/lifecycle/lifecyclecolumnrules.h"

#include "core/lifecycle/lifecyclemachinerules.h"

#include <algorithm>

namespace crm {

namespace {

/// Facts by customer, sorted by day and kind.
struct SortedFacts
{
    std::vector<size_t> start;
    std::vector<LifecycleFact> facts;

    SortedFacts(std::span<const LifecycleFactColumns> columns, size_t customers)
        : start(customers + 1)
    {
        for (const auto &group : columns)
            for (const auto customer : group.customer)
                ++start[size_t(customer) + 1];
        for (size_t i = 0; i < customers; ++i)
            start[i + 1] += start[i];
        facts.resize(start.back());
        auto next = start;
        for (const auto &group : columns)
            for (size_t i = 0; i < group.customer.size(); ++i)
                facts[next[size_t(group.customer[i])]++] = {group.day[i], group.kind[i]};
    }

    std::span<const LifecycleFact> sorted(size_t customer)
    {
        const auto own = std::span(facts).subspan(start[customer], start[customer + 1] - start[customer]);
        if (!std::ranges::is_sorted(own))
            std::ranges::sort(own);
        return own;
    }
};

} // namespace

std::vector<quint8> LifecycleHistory::stagesOn(qint32 day) const
{
    std::vector<quint8> stages;
    stages.reserve(start.size());
    for (size_t customer = 0; customer + 1 < start.size(); ++customer)
        stages.push_back(quint8(stageOn(of(customer), day)));
    return stages;
}

LifecycleHistory lifecycleHistory(std::span<const LifecycleFactColumns> facts, size_t customers, qint32 asOf,
                                  const LifecycleRules &rules)
{
    SortedFacts sorted(facts, customers);
    LifecycleMachine machine(rules, asOf);
    LifecycleHistory history;
    history.start.reserve(customers + 1);
    history.moves.reserve(sorted.facts.size() + customers);
    for (size_t customer = 0; customer < customers; ++customer) {
        history.start.push_back(history.moves.size());
        machine.run(sorted.sorted(customer), history.moves);
    }
    history.start.push_back(history.moves.size());
    return history;
}

} // namespace crm
