#include "core/payment/duerules.h"

#include <algorithm>
#include <numeric>

namespace crm {
namespace {

constexpr qint64 kWhole = Amount::kScale;
constexpr qint64 kHundredth = Amount::kScale / 100;

/// total x share / 10000, rounded to hundredths of the unit. In pieces: the product would not fit.
Amount shareOf(Amount total, int share)
{
    const qint64 whole = total.value / kWhole * share;
    const qint64 rest = total.value % kWhole * share;
    const qint64 value = whole + rest / kWhole;
    const bool isUneven = rest % kWhole != 0;
    const qint64 down = value / kHundredth * kHundredth;
    const qint64 over = value - down;
    return {over * 2 >= kHundredth || (over * 2 + 1 >= kHundredth && isUneven) ? down + kHundredth : down};
}

} // namespace

std::vector<OwedPart> partsOf(Amount total, const std::vector<PlannedPart> &plan)
{
    std::vector<OwedPart> parts;
    if (total == Amount{})
        return parts;
    Amount left = total;
    const int shares = std::accumulate(plan.begin(), plan.end(), 0, [](int sum, const PlannedPart &part) {
        return sum + part.share.value_or(0);
    });
    const bool isWhole = shares == kWhole && std::ranges::all_of(plan, [](const PlannedPart &part) {
                             return part.share.has_value();
                         });
    for (size_t i = 0; i < plan.size() && total > Amount{}; ++i) {
        const bool takesRest = isWhole && i + 1 == plan.size();
        const auto wanted = takesRest     ? left
                          : plan[i].share ? shareOf(total, *plan[i].share)
                                          : plan[i].amount;
        const auto amount = std::min(wanted, left);
        if (amount <= Amount{})
            continue;
        parts.push_back({.amount = amount, .due = plan[i].due, .planned = int(i)});
        left = left - amount;
    }
    if (left != Amount{})
        parts.push_back({.amount = left});
    return parts;
}

Amount settle(std::vector<OwedPart> &parts, Amount paid)
{
    std::vector<OwedPart *> order;
    for (auto &part : parts)
        order.push_back(&part);
    std::ranges::stable_sort(order, {}, [](const OwedPart *part) {
        return std::pair(!part->due.has_value(), part->due.value_or(QDate()));
    });
    for (auto *part : order) {
        const bool isCredit = part->amount < Amount{};
        const auto put = isCredit ? std::max(part->open(), std::min(paid, Amount{}))
                                  : std::min(part->open(), std::max(paid, Amount{}));
        part->paid += put;
        paid = paid - put;
    }
    return paid;
}

} // namespace crm
