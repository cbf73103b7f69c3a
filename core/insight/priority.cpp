#include "core/insight/priority.h"

#include "core/analytics/basepredictor.h"
#include "core/insight/insightservice.h"

#include <algorithm>
#include <numeric>

namespace crm {
namespace {

constexpr double kDays = 90;
constexpr double kDaysPerUnit = 7;
constexpr double kOpportunity = .6;
constexpr qint32 kUsualWithoutInterval = 90; ///< days: of those who bought on one day only
constexpr double kIntentUnknown = .3; ///< where no model fits

/// The share of the others with less; equal ones share a rank.
std::vector<double> ranks(const std::vector<double> &values, const std::vector<size_t> &rows)
{
    std::vector<double> found(values.size());
    std::vector<size_t> order = rows;
    std::ranges::sort(order, {}, [&](size_t row) { return values[row]; });
    for (size_t i = 0; i < order.size();) {
        size_t j = i;
        while (j < order.size() && values[order[j]] == values[order[i]])
            ++j;
        const double rank = order.size() > 1 ? (double(i + j) - 1) / 2 / double(order.size() - 1) : 1;
        for (; i < j; ++i)
            found[order[i]] = rank;
    }
    return found;
}

std::vector<quint8> having(const FactRepository::Figures &figures, const CustomerOrders &orders)
{
    std::vector<quint8> found(orders.size());
    for (const auto &[id, count] : figures)
        if (const auto row = orders.rowOf(id); row && count > 0)
            found[*row] = 1;
    return found;
}

} // namespace

std::vector<Priority> priorities(CustomerFacts &facts, const InsightService &source)
{
    const auto &orders = facts.orders(source);
    const auto &columns = facts.rfm(source).columns;
    const auto &value = facts.value(source);
    const auto &fit = facts.fit(source).base;
    const auto known = source.factsOfConditions();
    const auto opportunities = having(known.openOpportunities(), orders);
    const auto complaints = having(known.openComplaints(), orders);
    std::vector<size_t> rows;
    std::vector<double> worth(orders.size());
    for (size_t row = 0; row < orders.size(); ++row) {
        worth[row] =
            value.lifetimeValue.empty() ? Amount{columns.money[row]}.toDouble() : value.lifetimeValue[row];
        if (columns.recency[row] >= 0 || opportunities[row])
            rows.push_back(row);
    }
    const auto rank = ranks(worth, rows);
    const auto predictor = fit.usable() ? std::optional(BasePredictor(fit.parameters)) : std::nullopt;
    std::vector<Priority> found;
    for (const auto row : rows) {
        Priority one{.row = row, .value = rank[row]};
        const auto usual =
            facts.intervals(source)[row] > 0 ? facts.intervals(source)[row] : kUsualWithoutInterval;
        one.urgency = complaints[row]           ? 1
                    : columns.recency[row] >= 0 ? std::min(1.0, columns.recency[row] / (2.0 * usual))
                                                : .5;
        const auto &history = value.history;
        if (predictor && columns.recency[row] >= 0 && history.frequency[row] >= 0)
            one.intent =
                predictor->chanceOfPurchase(history.frequency[row], history.recency[row] / kDaysPerUnit,
                                            history.age[row] / kDaysPerUnit, kDays / kDaysPerUnit);
        else
            one.intent = kIntentUnknown;
        if (opportunities[row])
            one.intent = std::max(one.intent, kOpportunity);
        found.push_back(one);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Priority::score);
    return found;
}

} // namespace crm
