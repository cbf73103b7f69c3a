#include "core/analytics/purchasegroups.h"

#include <algorithm>
#include <tuple>

namespace crm {

PurchaseGroups purchaseGroups(const PurchaseColumns &columns, double daysPerUnit)
{
    struct Days
    {
        qint32 frequency;
        qint32 recency;
        qint32 age;
        auto operator<=>(const Days &) const = default;
    };
    std::vector<Days> all;
    all.reserve(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns.frequency[i] >= 0)
            all.push_back({columns.frequency[i], columns.recency[i], columns.age[i]});
    std::ranges::sort(all);
    PurchaseGroups groups;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i] == all[i - 1])
            groups.back().weight += 1;
        else
            groups.push_back({all[i].frequency, all[i].recency / daysPerUnit, all[i].age / daysPerUnit, 1});
    }
    return groups;
}

} // namespace crm
