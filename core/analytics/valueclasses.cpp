#include "core/analytics/valueclasses.h"

#include "core/analytics/quantile.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace crm {

std::vector<ValueClass> valueClasses(std::span<const qint64> revenue, const ValueClassRule &rule)
{
    // Sorted together with their rows: a sort of rows by what they point to would jump about in memory.
    struct Entry
    {
        qint64 revenue;
        quint32 row;
    };
    std::vector<Entry> entries;
    double total = 0;
    for (size_t i = 0; i < revenue.size(); ++i)
        if (revenue[i] > 0) {
            entries.push_back({revenue[i], quint32(i)});
            total += double(revenue[i]);
        }
    std::ranges::sort(entries,
                      [](const Entry &one, const Entry &other) { return one.revenue > other.revenue; });
    std::vector<ValueClass> classes(revenue.size(), ValueClass::Low);
    double before = 0;
    double sum = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries[i].revenue != entries[i - 1].revenue)
            before = sum;
        sum += double(entries[i].revenue);
        classes[entries[i].row] = before < rule.high * total   ? ValueClass::High
                                : before < rule.medium * total ? ValueClass::Medium
                                                               : ValueClass::Low;
    }
    return classes;
}

std::vector<BehaviourClass> behaviourClasses(const BehaviourColumns &columns, const BehaviourRule &rule)
{
    std::vector<double> perOrder;
    for (size_t i = 0; i < columns.orders.size(); ++i)
        if (columns.orders[i] > 0)
            perOrder.push_back(double(columns.revenue[i]) / columns.orders[i]);
    std::ranges::sort(perOrder);
    const double large = quantileOfSorted(perOrder, rule.potentialShare);
    std::vector<BehaviourClass> classes(columns.orders.size(), BehaviourClass::None);
    for (size_t i = 0; i < classes.size(); ++i) {
        const double orders = columns.orders[i];
        if (orders <= 0)
            continue;
        const bool frequent =
            orders >= 2 && orders * 365 >= rule.frequentPerYear * std::max(365, columns.sinceFirst[i]);
        const bool promising =
            double(columns.revenue[i]) / orders >= large && columns.sinceLast[i] <= rule.potentialDays;
        classes[i] = frequent  ? BehaviourClass::HighFrequency
                   : promising ? BehaviourClass::Potential
                               : BehaviourClass::LowFrequency;
    }
    return classes;
}

} // namespace crm
