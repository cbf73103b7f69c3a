#include "ui/insight/scorefigures.h"

#include "core/customer/customerservice.h"
#include "core/insight/insightservice.h"
#include "core/session/session.h"

namespace crm::ui {

ScoreFigures readScore(Session &session, const ScoreQuery &query)
{
    const auto orders = session.insight().orders();
    const auto traits = session.insight().factsOfConditions().traits(orders.customers);
    ScoreFigures figures{.report = leadScore(orders, traits, query, kShownLeads),
                         .targets = scoreTargets(traits)};
    for (const auto &trait : traits)
        figures.keys << trait.key;
    for (const auto &chance : figures.report.chances)
        figures.open.push_back(orders.customers[chance.row]);
    std::vector<CustomerId> ids;
    for (size_t i = 0; i < std::min(kShownLeads, figures.open.size()); ++i)
        ids.push_back({figures.open[i]});
    for (const auto &customer : session.customers().rows(ids))
        figures.names.insert(customer.id.value, customer.name);
    return figures;
}

} // namespace crm::ui
