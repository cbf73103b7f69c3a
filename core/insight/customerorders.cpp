#include "core/insight/customerorders.h"

namespace crm {

CustomerOrders CustomerOrders::since(qint32 from) const
{
    CustomerOrders part{.customers = customers, .currency = currency, .otherCurrencies = otherCurrencies};
    for (size_t i = 0; i < customer.size(); ++i) {
        if (day[i] < from)
            continue;
        part.customer.push_back(customer[i]);
        part.day.push_back(day[i]);
        part.amount.push_back(amount[i]);
    }
    return part;
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
