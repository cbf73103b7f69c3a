#include "core/analytics/cohorts.h"

#include "core/base/amount.h"

#include <algorithm>
#include <limits>

namespace crm {

std::vector<Cohort> cohorts(const PeriodOrders &orders, size_t customers, qint32 last)
{
    constexpr qint32 never = std::numeric_limits<qint32>::max();
    std::vector<qint32> first(customers, never);
    qint32 earliest = never;
    for (size_t i = 0; i < orders.customer.size(); ++i)
        if (orders.period[i] <= last) {
            auto &own = first[size_t(orders.customer[i])];
            own = std::min(own, orders.period[i]);
            earliest = std::min(earliest, own);
        }
    std::vector<Cohort> result;
    for (qint32 period = earliest; earliest <= last && period <= last; ++period) {
        const auto length = size_t(last - period) + 1;
        result.push_back({period, 0, std::vector<qint64>(length), std::vector<qint64>(length)});
    }
    // A customer counts once a period: by customer, one bit for each period that was seen already.
    const size_t periods = result.size();
    std::vector<bool> seen(customers * periods);
    for (size_t i = 0; i < orders.customer.size(); ++i) {
        if (orders.period[i] > last)
            continue;
        const auto customer = size_t(orders.customer[i]);
        auto &cohort = result[size_t(first[customer] - earliest)];
        const auto since = size_t(orders.period[i] - first[customer]);
        cohort.amount[since] = Amount::added(cohort.amount[since], orders.amount[i]);
        if (seen[customer * periods + since])
            continue;
        seen[customer * periods + since] = true;
        ++cohort.active[since];
    }
    for (auto &cohort : result)
        cohort.customers = cohort.active.front();
    return result;
}

std::vector<double> meanRetention(std::span<const Cohort> cohorts)
{
    std::vector<double> result;
    for (size_t since = 0; !cohorts.empty() && since < cohorts.front().active.size(); ++since) {
        double active = 0;
        double customers = 0;
        for (const auto &cohort : cohorts)
            if (since < cohort.active.size()) {
                active += double(cohort.active[since]);
                customers += double(cohort.customers);
            }
        result.push_back(customers > 0 ? active / customers : 0);
    }
    return result;
}

} // namespace crm
