#include "core/insight/rising.h"

#include "core/analytics/quantile.h"
#include "core/analytics/rfm.h"
#include "core/analytics/valueclasses.h"
#include "core/base/epochday.h"

#include <algorithm>
#include <cmath>

namespace crm {
namespace {

constexpr double kBest = .8; ///< the best fifth lies above this share of the buyers

/// What the best fifth has at least; nothing where most have none.
double bestFifth(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : quantileOfSorted(values, kBest);
}

double ratio(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : std::nan("");
}

} // namespace

double RisingTest::hitRate() const
{
    return ratio(right, named);
}

double RisingTest::otherRate() const
{
    return ratio(othersRight, others);
}

std::vector<RisingCustomer> risingCustomers(const CustomerOrders &orders, const ValuePredictions &value,
                                            QDate until)
{
    std::vector<RisingCustomer> found;
    if (value.lifetimeValue.empty())
        return found;
    const auto money = rfmColumns(orders.orders(), orders.size(), epochDayOf(until)).money;
    const auto classes = valueClasses(money);
    std::vector<double> worth;
    for (size_t row = 0; row < value.lifetimeValue.size(); ++row)
        if (value.history.frequency[row] >= 0)
            worth.push_back(value.lifetimeValue[row]);
    const double least = bestFifth(std::move(worth));
    for (size_t row = 0; row < value.lifetimeValue.size(); ++row) {
        const auto repeats = value.history.frequency[row];
        if (repeats >= 0 && classes[row] != ValueClass::High && value.lifetimeValue[row] > 0
            && value.lifetimeValue[row] >= least)
            found.push_back({row, value.lifetimeValue[row], Amount{money[row]}, repeats + 1});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &RisingCustomer::worth);
    return found;
}

RisingTest testRising(const CustomerOrders &orders, QDate split, QDate end)
{
    RisingTest test;
    const auto fit = fitValue(orders, {.until = split});
    const auto value = predictValue(orders, fit, {.days = double(split.daysTo(end))});
    const auto named = risingCustomers(orders, value, split);
    if (named.empty())
        return test;
    std::vector<double> bought(orders.size());
    const auto first = epochDayOf(split), last = epochDayOf(end);
    for (size_t i = 0; i < orders.customer.size(); ++i)
        if (orders.day[i] > first && orders.day[i] <= last)
            bought[size_t(orders.customer[i])] += Amount{orders.amount[i]}.toDouble();
    std::vector<double> ofBuyers;
    for (size_t row = 0; row < bought.size(); ++row)
        if (value.history.frequency[row] >= 0)
            ofBuyers.push_back(bought[row]);
    const double least = bestFifth(std::move(ofBuyers));
    const auto isBest = [&](size_t row) { return bought[row] > 0 && bought[row] >= least; };
    std::vector<bool> isNamed(orders.size());
    for (const auto &one : named) {
        isNamed[one.row] = true;
        ++test.named;
        test.right += isBest(one.row);
    }
    const auto classes = valueClasses(rfmColumns(orders.orders(), orders.size(), epochDayOf(split)).money);
    for (size_t row = 0; row < bought.size(); ++row) {
        if (value.history.frequency[row] < 0 || isNamed[row] || classes[row] == ValueClass::High)
            continue;
        ++test.others;
        test.othersRight += isBest(row);
    }
    return test;
}

} // namespace crm
