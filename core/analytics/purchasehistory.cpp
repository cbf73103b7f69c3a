#include "core/analytics/purchasehistory.h"

#include <limits>

namespace crm {

PurchaseHistory purchaseHistory(const OrderColumns &orders, size_t customers, qint32 until)
{
    const auto all = purchaseDays(orders, customers, std::numeric_limits<qint32>::min(), until);
    PurchaseHistory history;
    history.frequency.assign(customers, -1);
    history.recency.assign(customers, 0);
    history.age.assign(customers, 0);
    history.value.assign(customers, 0);
    for (size_t i = 0; i < customers; ++i) {
        const auto days = all.of(i);
        if (days.empty())
            continue;
        history.frequency[i] = qint32(days.size() - 1);
        history.recency[i] = days.back().day - days.front().day;
        history.age[i] = until - days.front().day;
        qint64 repeats = 0;
        for (const auto &day : days.subspan(1))
            repeats += day.amount;
        if (days.size() > 1)
            history.value[i] = double(repeats) / 1e4 / double(days.size() - 1);
    }
    return history;
}

std::vector<qint32> purchasesBetween(const OrderColumns &orders, size_t customers, qint32 from, qint32 to)
{
    const auto all = purchaseDays(orders, customers, from + 1, to);
    std::vector<qint32> counts(customers);
    for (size_t i = 0; i < customers; ++i)
        counts[i] = qint32(all.of(i).size());
    return counts;
}

} // namespace crm
