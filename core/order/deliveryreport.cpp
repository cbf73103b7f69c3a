// How deliveries keep their days, told by carrier, month or owner.

#include "core/operation/operations.h"
#include "core/order/deliveryservice.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void tally(DeliveryFigures &figures, const DeliveryRepository::Sent &sent, QDate today)
{
    ++figures.all;
    switch (punctualityOf(sent.due, sent.shipped, sent.delivered, today)) {
    case Punctuality::OnTime: ++figures.onTime; break;
    case Punctuality::Late: ++figures.late; break;
    case Punctuality::Overdue: ++figures.overdue; [[fallthrough]];
    case Punctuality::Open: ++figures.unshipped; break;
    case Punctuality::Unknown: break;
    }
    if (sent.shipped) {
        ++figures.shipped;
        figures.daysToShip += sent.ordered.daysTo(*sent.shipped);
    }
    if (sent.shipped && sent.delivered) {
        ++figures.arrived;
        figures.daysToArrive += sent.shipped->daysTo(*sent.delivered);
    }
}

QString keyOf(const DeliveryRepository::Sent &sent, DeliveryBy by)
{
    switch (by) {
    case DeliveryBy::Carrier: return sent.carrier;
    case DeliveryBy::Month: return sent.ordered.toString(u"yyyy-MM"_s);
    case DeliveryBy::Owner: return sent.owner;
    }
    return {};
}

} // namespace

DeliveryReport DeliveryService::report(const DateRange &dates, DeliveryBy by) const
{
    m_operations.actor().require(Permission::View);
    const auto today = m_operations.today();
    DeliveryReport report{.by = by};
    std::map<QString, DeliveryFigures> rows;
    for (const auto &sent : m_deliveries.sent(dates)) {
        tally(rows[keyOf(sent, by)], sent, today);
        tally(report.totals, sent, today);
    }
    for (const auto &[key, figures] : rows)
        report.rows.push_back({key, figures});
    if (by != DeliveryBy::Month)
        std::ranges::stable_sort(report.rows, std::ranges::greater(),
                                 [](const DeliveryReport::Row &row) { return row.figures.all; });
    return report;
}

} // namespace crm
