#include "ui/report/salesfigures.h"

#include "core/insight/insightservice.h"
#include "core/insight/salesservice.h"
#include "core/product/product.h"
#include "core/session/segmentmembers.h"
#include "core/session/session.h"

namespace crm::ui {
namespace {

constexpr int kBars = 12;
constexpr size_t kQuartersShown = 40;

SalesQuery query(const SalesChoice &choice, SalesBy by, const DateRange &dates)
{
    return {.by = by,
            .dates = dates,
            .currency = choice.currency,
            .quantities = false,
            .yearBefore = true,
            .top = kBars,
            .customers = choice.customers};
}

} // namespace

SalesFigures readFigures(Session &session, const SalesChoice &choice)
{
    auto &sales = session.sales();
    SalesFigures figures{.choice = choice, .today = sales.today()};
    figures.anyOrders = sales.firstDay().has_value();
    figures.period = datesOf(choice.period, figures.today, choice.custom);
    const auto &period = figures.period;
    auto totalsOf = [&](const DateRange &dates) {
        auto totals = query(choice, SalesBy::Year, dates);
        totals.yearBefore = false;
        return totals;
    };
    const auto reports = sales.reports(
        {query(choice, SalesBy::Region, period.dates), query(choice, SalesBy::Owner, period.dates),
         query(choice, SalesBy::Customer, period.dates), query(choice, period.grain, period.timeline),
         query(choice, SalesBy::Year, period.timeline),
         totalsOf(period.before.value_or(yearBefore(period.dates))), totalsOf(yearBefore(period.dates))});
    figures.regions = reports[0];
    figures.owners = reports[1];
    figures.customers = reports[2];
    figures.timeline = reports[3].rows.size() > kQuartersShown ? reports[4] : reports[3];
    figures.before = reports[5].totals;
    figures.yearBefore = reports[6].totals;
    return figures;
}

ProductFigures readProducts(Session &session, const SalesFigures &figures)
{
    auto choice = figures.choice;
    choice.currency = figures.currency();
    const auto reports = session.sales().reports({query(choice, SalesBy::Category, figures.period.dates),
                                                  query(choice, SalesBy::Product, figures.period.dates)});
    return {.categories = reports[0], .products = reports[1]};
}

SalesTable readTable(Session &session, const SalesChoice &choice, SalesBy by,
                     const std::shared_ptr<const DirectorySnapshot> &customers)
{
    SalesTable table{.query = {.by = by,
                               .dates = datesOf(choice.period, session.sales().today(), choice.custom).dates,
                               .currency = choice.currency,
                               .yearBefore = true,
                               .customers = choice.customers}};
    if (by == SalesBy::Rfm)
        table.query.groups = rfmGroups(session.insight());
    else if (by == SalesBy::Segment)
        table.query.groups = segmentGroups(session, customers);
    table.report = session.sales().report(table.query);
    table.query.currency = table.report.currency;
    return table;
}

} // namespace crm::ui
