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
        ids.push_back({figures.leaving[i]});
    for (const auto &customer : session.customers().rows(ids))
        figures.names.insert(customer.id.value, customer.name);
}

/// Of everybody else nothing more is asked; of a million they would take a hundred megabytes.
void keepLeaving(ChurnFigures &figures, const CustomerOrders &orders)
{
    auto &report = figures.report;
    figures.active = std::ranges::count_if(
        report.risks, [](const ChurnReport::Risk &risk) { return isActiveStage(risk.stage); });
    std::vector<ChurnReport::Risk> kept;
    for (auto &risk : report.risks)
        if (report.isLeaving(risk))
            kept.push_back(std::move(risk));
    report.risks = std::move(kept);
    for (const auto &risk : report.risks)
        figures.leaving.push_back(orders.customers[risk.row]);
}

} // namespace

ChurnFigures readChurn(Session &session, QDate at)
{
    const auto &source = session.insight();
    CustomerFacts facts(source.state(), at);
    ChurnFigures figures{.report = churnReport(facts, source, {.at = at}),
                         .target = source.churnTarget(),
                         .losses = session.losses().losses(),
                         .measures = session.losses().measures()};
    std::erase_if(figures.losses, [&](const CustomerLoss &loss) { return loss.revoked || loss.on > at; });
    keepLeaving(figures, facts.orders(source));
    const auto &history = facts.lifecycle(source).history;
    figures.rates = churnByQuarter(history, facts.orders(source), at, kQuarters);
    for (const auto &rate : figures.rates)
        figures.leftIn.push_back(whoLeft(history, facts.orders(source), rate.from, rate.to));
    readNames(figures, session);
    return figures;
}

} // namespace crm::ui
