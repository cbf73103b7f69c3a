#include "ui/insight/insightfigures.h"

#include "core/customer/customerservice.h"
#include "core/insight/insightservice.h"
#include "core/lifecycle/trialservice.h"
#include "core/session/session.h"

namespace crm::ui {

InsightQuery queryOf(const InsightQuestion &question, QDate today)
{
    const auto dates = datesOf(question.period, today, question.custom).dates;
    InsightQuery query{.scheme = question.scheme, .at = dates.to, .since = dates.from};
    const auto at = std::min(dates.to.value_or(today), today);
    if (question.comparison == InsightComparison::YearBefore)
        query.compared = at.addYears(-1);
    else if (question.comparison == InsightComparison::Start && dates.from)
        query.compared = dates.from->addDays(-1);
    return query;
}

InsightFigures readInsight(Session &session, const InsightQuestion &question)
{
    const auto query = queryOf(question, session.insight().today());
    InsightFigures figures{
        .insight = std::make_shared<const CustomerInsight>(customerInsight(session.insight(), query))};
    const auto &insight = *figures.insight;
    std::vector<CustomerId> ids;
    for (const auto &one : insight.rising.customers) {
        if (ids.size() == CustomerInsight::kRising)
            break;
        ids.push_back({insight.orders.customers[one.row]});
    }
    for (const auto &customer : session.customers().rows(ids))
        figures.names.insert(customer.id.value, customer.name);
    const QDate quarter(insight.today.year(), (insight.today.month() - 1) / 3 * 3 + 1, 1);
    figures.trends = {.cohorts = cohortTable(insight.orders, quarter.addDays(-1), true), // whole ones only
                      .revenue = revenueForecast(insight.orders, insight.today),
                      .mix = productMix(session.operations()),
                      .worth = worthBands(insight.value),
                      .drivers = salesDriverReport(insight.orders, session.insight(), insight.today)};
    const auto dates = datesOf(question.period, session.insight().today(), question.custom).dates;
    figures.trials = TrialService(session.operations()).report(dates);
    if (question.worth) {
        figures.worth.emplace();
        for (const auto by : {WorthBy::Segment, WorthBy::Kind, WorthBy::Period})
            (*figures.worth)[size_t(by)] =
                worthGroups(by, insight.orders, insight.rfm, insight.fit, insight.value, session.insight());
    }
    if (question.score)
        figures.score =
            std::make_shared<const ScoreFigures>(readScore(session, session.insight().scoreQuery()));
    if (question.churn)
        figures.churn = std::make_shared<const ChurnFigures>(readChurn(session, insight.today));
    return figures;
}

} // namespace crm::ui
