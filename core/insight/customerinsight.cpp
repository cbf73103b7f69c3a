#include "core/insight/customerinsight.h"

#include "core/base/epochday.h"
#include "core/insight/insightservice.h"

#include <algorithm>

namespace crm {
namespace {

constexpr qint32 kShortestTest = 56; ///< days
constexpr qint32 kLongestTest = 365;

/// The last quarter of the time that the orders span is foretold from the rest.
qint32 testDays(qint32 first, qint32 last)
{
    return std::clamp((last - first) / 4, kShortestTest, kLongestTest);
}

std::vector<qint64> idsWhere(const CustomerOrders &orders, const auto &holds)
{
    std::vector<qint64> ids;
    for (size_t row = 0; row < orders.size(); ++row)
        if (holds(row))
            ids.push_back(orders.customers[row]);
    return ids;
}

} // namespace

std::vector<qint64> CustomerInsight::inSegment(quint8 segment) const
{
    return idsWhere(orders, [&](size_t row) { return rfm.segment[row] == segment; });
}

std::vector<qint64> CustomerInsight::inScores(int recency, int frequency) const
{
    const auto &scores = rfm.scores;
    if (scores.recency.empty())
        return {};
    return idsWhere(orders, [&](size_t row) {
        return scores.recency[row] == recency && scores.frequency[row] == frequency;
    });
}

std::vector<qint64> CustomerInsight::inStage(LifecycleStage stage) const
{
    return idsWhere(orders, [&](size_t row) { return lifecycle.stage[row] == quint8(stage); });
}

std::vector<qint64> CustomerInsight::moved(const LifecycleMoveRow &wanted) const
{
    const auto first = epochDayOf(since);
    return idsWhere(orders, [&](size_t row) {
        return std::ranges::any_of(lifecycle.history.of(row), [&](const LifecycleMove &move) {
            return move.day >= first && move.from == wanted.from && move.to == wanted.to
                && move.reason == wanted.reason;
        });
    });
}

CustomerInsight customerInsight(const InsightService &service, const InsightQuery &query)
{
    const auto today = std::min(query.at.value_or(service.today()), service.today());
    CustomerInsight insight{.today = today,
                            .since = query.since.value_or(today.addDays(-CustomerInsight::kRecentDays)),
                            .compared = query.compared,
                            .orders = service.orders()};
    const auto &orders = insight.orders;
    RfmQuery rfm{.scheme = query.scheme, .asOf = today, .grid = service.rfmGrid()};
    insight.rfm = rfmReport(orders, rfm);
    insight.lifecycle = lifecycleReport(service.facts(orders), orders.size(), insight.since, today);
    if (query.compared) {
        rfm.asOf = *query.compared;
        insight.segmentsBefore = rfmReport(orders, rfm).segments;
        for (const auto stage : insight.lifecycle.history.stagesOn(epochDayOf(*query.compared)))
            ++insight.stagesBefore[stage];
    }
    insight.fit = fitValue(orders, {.until = insight.today});
    insight.value = predictValue(orders, insight.fit);
    insight.rising.customers = risingCustomers(orders, insight.value, insight.today);
    if (const auto first = orders.firstDay()) {
        const auto last = std::min(orders.lastDay().value_or(*first), epochDayOf(insight.today));
        insight.testSplit = dateOfEpochDay(last - testDays(*first, last));
        insight.test = backTestValue(orders, BaseModel::MbgNbd, insight.testSplit, dateOfEpochDay(last));
        insight.rising.test = testRising(orders, insight.testSplit, dateOfEpochDay(last));
    }
    return insight;
}

} // namespace crm
