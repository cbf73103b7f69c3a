#include "core/today/todayworth.h"

#include "core/analytics/basepredictor.h"
#include "core/base/amount.h"
#include "core/insight/customerfacts.h"
#include "core/insight/insightservice.h"

#include <algorithm>

namespace crm {
namespace {

constexpr double kDays = 90;
constexpr double kDaysPerUnit = 7; ///< the models count in weeks

} // namespace

std::optional<size_t> TodayWorth::rowOf(qint64 customer) const
{
    const auto found = std::ranges::lower_bound(customers, customer);
    return found == customers.end() || *found != customer ? std::nullopt
                                                          : std::optional(size_t(found - customers.begin()));
}

double TodayWorth::rankOf(double amount) const
{
    if (ranked.empty())
        return 0;
    const auto below = std::ranges::lower_bound(ranked, amount) - ranked.begin();
    return double(below) / double(ranked.size());
}

TodayWorth todayWorth(const InsightService &insight)
{
    CustomerFacts facts(insight.state(), insight.today());
    const auto &orders = facts.orders(insight);
    const auto &columns = facts.rfm(insight).columns;
    const auto &value = facts.value(insight);
    const auto &fit = facts.fit(insight).base;
    const auto &history = value.history;
    const auto predictor = fit.usable() ? std::optional(BasePredictor(fit.parameters)) : std::nullopt;
    TodayWorth worth{.customers = orders.customers, .currency = orders.currency};
    for (size_t row = 0; row < orders.size(); ++row) {
        const bool ordered = columns.recency[row] >= 0;
        const auto amount =
            value.lifetimeValue.empty() ? Amount{columns.money[row]}.toDouble() : value.lifetimeValue[row];
        worth.worth.push_back(ordered ? amount : 0);
        worth.silent.push_back(columns.recency[row]);
        worth.usual.push_back(facts.intervals(insight)[row]);
        worth.chance.push_back(
            predictor && ordered && history.frequency[row] >= 0
                ? predictor->chanceOfPurchase(history.frequency[row], history.recency[row] / kDaysPerUnit,
                                              history.age[row] / kDaysPerUnit, kDays / kDaysPerUnit)
                : kChanceUnknown);
        if (ordered)
            worth.ranked.push_back(amount);
    }
    std::ranges::sort(worth.ranked);
    return worth;
}

} // namespace crm
