#include "core/insight/alivetest.h"

#include "core/base/epochday.h"

namespace crm {
namespace {

constexpr qint32 kLongest = 180; ///< days
constexpr double kHalf = .5;

} // namespace

AliveTest aliveTest(const CustomerOrders &orders, BaseModel model, QDate today)
{
    AliveTest test;
    const auto first = orders.firstDay();
    if (!first)
        return test;
    const auto last = std::min(orders.lastDay().value_or(*first), epochDayOf(today));
    const auto split = dateOfEpochDay(last - std::min(kLongest, (last - *first) / 4));
    const auto fit = fitValue(orders, {.model = model, .until = split});
    if (!fit.base.usable())
        return test;
    test.split = split;
    test.end = dateOfEpochDay(last);
    const auto said = predictValue(orders, fit);
    const auto seen = purchasesBetween(orders.orders(), orders.size(), epochDayOf(split), last);
    for (size_t row = 0; row < orders.size(); ++row) {
        if (said.history.frequency[row] < 0)
            continue;
        const bool isGone = said.customers.alive[row] < kHalf;
        ++(isGone ? test.gone : test.there);
        (isGone ? test.goneReturned : test.thereReturned) += seen[row] > 0;
    }
    return test;
}

} // namespace crm
