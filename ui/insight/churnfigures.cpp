#include "ui/insight/churnfigures.h"

#include "core/customer/customerservice.h"
#include "core/insight/insightservice.h"
#include "core/lifecycle/lossservice.h"
#include "core/session/session.h"

namespace crm::ui {
namespace {

constexpr int kQuarters = 8;

void readNames(ChurnFigures &figures, Session &session)
{
    std::vector<CustomerId> ids;
    for (size_t i = 0; i < std::min(kShownLeaving, figures.leaving.size()); ++i)
        ids.push_back({figures.idOf(figures.leaving[i])});
    for (const auto &customer : session.customers().rows(ids))
        figures.names.insert(customer.id.value, customer.name);
}

} // namespace

ChurnFigures readChurn(Session &session, QDate at)
{
    const auto &source = session.insight();
    CustomerFacts facts(source.state(), at);
    ChurnFigures figures{.report = churnReport(facts, source, {.at = at}),
                         .customers = facts.orders(source).customers,
                         .target = source.churnTarget(),
                         .losses = session.losses().losses(),
                         .measures = session.losses().measures()};
    std::erase_if(figures.losses, [&](const CustomerLoss &loss) { return loss.revoked || loss.on > at; });
    for (size_t i = 0; i < figures.report.risks.size(); ++i)
        if (figures.report.isLeaving(figures.report.risks[i]))
            figures.leaving.push_back(i);
    const auto &history = facts.lifecycle(source).history;
    figures.rates = churnByQuarter(history, facts.orders(source), at, kQuarters);
    for (const auto &rate : figures.rates)
        figures.leftIn.push_back(whoLeft(history, facts.orders(source), rate.from, rate.to));
    readNames(figures, session);
    return figures;
}

} // namespace crm::ui
