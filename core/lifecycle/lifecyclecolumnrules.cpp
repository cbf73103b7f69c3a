#include "core/lifecycle/lifecyclecolumnrules.h"

#include "core/lifecycle/lifecyclemachinerules.h"

#include <algorithm>

namespace crm {

namespace {

/// Facts by customer, sorted by day and kind. At most 2^32 of them.
struct SortedFacts
{
    std::vector<quint32> start; // customers + 1
    std::vector<LifecycleFact> facts;

    SortedFacts(std::span<const LifecycleFactColumns> columns, size_t customers)
        : start(customers + 1)
    {
        for (const auto &group : columns)
            for (const auto customer : group.customer)
                ++start[size_t(customer)];
        // First where each customer's facts end; filling them in backwards leaves where they start.
        quint32 end = 0;
        for (auto &count : start)
            count = end += count;
        facts.resize(end);
        for (const auto &group : columns)
            for (size_t i = 0; i < group.customer.size(); ++i)
                facts[--start[size_t(group.customer[i])]] = {group.day[i], group.kind[i]};
    }

    std::span<const LifecycleFact> sorted(size_t customer)
    {
        const auto own = std::span(facts).subspan(start[customer], start[customer + 1] - start[customer]);
        // One number decides faster than two.
        const auto order = [](const LifecycleFact &fact) {
            return qint64(fact.day) * 256 + qint64(fact.kind);
        };
        if (!std::ranges::is_sorted(own, {}, order))
            std::ranges::sort(own, {}, order);
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
    history.moves.reserve(sorted.facts.size() + 3 * customers); // untouched memory costs nothing
    for (size_t customer = 0; customer < customers; ++customer) {
        history.start.push_back(history.moves.size());
        machine.run(sorted.sorted(customer), history.moves);
    }
    history.start.push_back(history.moves.size());
    return history;
}

} // namespace crm
