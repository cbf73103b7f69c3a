#include "core/insight/customerorders.h"

namespace crm {

namespace {

template <typename Wanted>
CustomerOrders part(const CustomerOrders &all, Wanted wanted)
{
    CustomerOrders part{
        .customers = all.customers, .currency = all.currency, .otherCurrencies = all.otherCurrencies};
    for (size_t i = 0; i < all.customer.size(); ++i) {
        if (!wanted(i))
            continue;
        part.customer.push_back(all.customer[i]);
        part.day.push_back(all.day[i]);
        part.amount.push_back(all.amount[i]);
    }
    return part;
}

} // namespace

CustomerOrders CustomerOrders::since(qint32 from) const
{
    return part(*this, [&](size_t order) { return day[order] >= from; });
}

CustomerOrders CustomerOrders::of(const IdSet &wanted) const
{
    return part(*this, [&](size_t order) { return isAmong(wanted, customers[size_t(customer[order])]); });
}

std::optional<qint32> CustomerOrders::firstDay() const
{
    const auto first = std::ranges::min_element(day);
    return first == day.end() ? std::nullopt : std::optional(*first);
}

std::optional<qint32> CustomerOrders::lastDay() const
{
    const auto last = std::ranges::max_element(day);
    return last == day.end() ? std::nullopt : std::optional(*last);
}

} // namespace crm
