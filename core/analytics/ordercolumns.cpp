#include "core/analytics/ordercolumns.h"

#include "core/base/amount.h"

#include <algorithm>

namespace crm {

namespace {

/// Sorts the days of each customer, adds up those that are the same and closes the gaps.
void mergeDays(PurchaseDays &all)
{
    size_t to = 0;
    size_t from = 0;
    for (size_t customer = 0; customer + 1 < all.start.size(); ++customer) {
        const size_t end = all.start[customer + 1];
        std::sort(all.days.begin() + qsizetype(from), all.days.begin() + qsizetype(end),
                  [](const PurchaseDay &one, const PurchaseDay &other) { return one.day < other.day; });
        all.start[customer] = to;
        for (const size_t first = to; from < end; ++from) {
            if (to > first && all.days[to - 1].day == all.days[from].day)
                all.days[to - 1].amount = Amount::added(all.days[to - 1].amount, all.days[from].amount);
            else
                all.days[to++] = all.days[from];
        }
    }
    all.start.back() = to;
    all.days.resize(to);
}

} // namespace

PurchaseDays purchaseDays(const OrderColumns &orders, size_t customers, qint32 from, qint32 to)
{
    PurchaseDays all;
    all.start.assign(customers + 1, 0);
    for (size_t i = 0; i < orders.size(); ++i)
        if (orders.day[i] >= from && orders.day[i] <= to)
            ++all.start[size_t(orders.customer[i]) + 1];
    for (size_t i = 0; i < customers; ++i)
        all.start[i + 1] += all.start[i];
    all.days.resize(all.start.back());
    auto next = all.start;
    for (size_t i = 0; i < orders.size(); ++i)
        if (orders.day[i] >= from && orders.day[i] <= to)
            all.days[next[size_t(orders.customer[i])]++] = {orders.day[i], orders.amount[i]};
    mergeDays(all);
    return all;
}

} // namespace crm
