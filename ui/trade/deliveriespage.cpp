#include "ui/trade/deliveriespage.h"

#include "core/order/deliveryservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/trade/tradeactions.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMost = 5'000; ///< of each list; nobody works through more
constexpr int kReportDays = 365;

QString stateText(const DeliveryRow &row, Punctuality punctuality)
{
    if (punctuality == Punctuality::Overdue || (punctuality == Punctuality::Late && row.delivery.delivered))
        return displayName(punctuality);
    return displayName(row.delivery.state);
}

} // namespace

DeliveriesPage::DeliveriesPage(Workspace &workspace, Settings &settings)
    : TradeListPage(workspace, settings,
                    {.key = u"deliveries"_s,
                     .title = tr("Deliveries"),
                     .search = tr("Order, customer or tracking number"),
                     .emptyTitle = tr("Nothing to deliver"),
                     .emptyText = tr("Orders that are confirmed wait here until they leave, and then until "
                                     "they arrive."),
                     .giving = 1,
                     .waiting = {6, 4}},
                    {{u"order"_s, tr("Order")},
                     {u"customer"_s, tr("Customer")},
                     {u"due"_s, tr("Promised for")},
                     {u"state"_s, tr("State"), Qt::AlignLeft, true},
                     {u"carrier"_s, tr("Carrier")},
                     {u"tracking"_s, tr("Tracking number")},
                     {u"ordered"_s, tr("Ordered")},
                     {u"shipped"_s, tr("Shipped on")},
                     {u"arrived"_s, tr("Arrived on")}},
                    {140, 200, 100, 110, 110, 150, 100, 100, 100})
{
    addChip(u"to_ship"_s, tr("To be shipped"), "orders");
    addChip(u"on_the_way"_s, tr("On the way"));
    addChip(u"late"_s, tr("Late"), "clock");
    addChip(u"delivered"_s, tr("Arrived"));
}

void DeliveriesPage::read()
{
    began();
    workspace().read(
        this,
        [](Session &session) {
            const DeliveryService deliveries(session.operations());
            Facts facts{.today = session.operations().today()};
            for (const auto list : {DeliveryList::ToShip, DeliveryList::OnTheWay, DeliveryList::Delivered}) {
                auto rows = deliveries.rows(list, kMost);
                facts.isCut |= int(rows.size()) == kMost;
                facts.rows.insert(facts.rows.end(), rows.begin(), rows.end());
            }
            facts.figures =
                deliveries.report({facts.today.addDays(-kReportDays), {}}, DeliveryBy::Carrier).totals;
            return facts;
        },
        [this](const Outcome<Facts> &facts) {
            ended();
            if (facts)
                display(*facts);
            else
                emit failed(facts.error().message());
        });
}

TradeRow DeliveriesPage::rowOf(const DeliveryRow &row, QDate today) const
{
    const auto &delivery = row.delivery;
    const auto punctuality = row.punctuality(today);
    const auto day = [&](const std::optional<QDate> &date) {
        return date ? format::shortDate(*date, today) : QString();
    };
    const auto key = [](const std::optional<QDate> &date) { return date ? QVariant(*date) : QVariant(); };
    const bool isLate = punctuality == Punctuality::Overdue || punctuality == Punctuality::Late;
    TradeRow shown{.cells = {row.order, row.customer, day(delivery.due), stateText(row, punctuality),
                             delivery.carrier, delivery.tracking, day(row.ordered), day(delivery.shipped),
                             day(delivery.delivered)},
                   .keys = {{},
                            {},
                            key(delivery.due),
                            {},
                            {},
                            {},
                            row.ordered,
                            key(delivery.shipped),
                            key(delivery.delivered)},
                   .tone = isLate ? draw::Tone::Danger : toneOf(delivery.state),
                   .customer = delivery.customer.value,
                   .order = delivery.order.value,
                   .id = delivery.id.value};
    using enum DeliveryState;
    shown.kinds << (delivery.state == Planned   ? u"to_ship"_s
                    : delivery.state == Shipped ? u"on_the_way"_s
                                                : u"delivered"_s);
    const bool isWaiting = delivery.state == Planned || delivery.state == Shipped;
    if (isWaiting && delivery.due && *delivery.due < today)
        shown.kinds << u"late"_s;
    return shown;
}

void DeliveriesPage::display(const Facts &facts)
{
    std::vector<TradeRow> rows;
    for (const auto &row : facts.rows)
        rows.push_back(rowOf(row, facts.today));
    QStringList remarks;
    if (const auto rate = facts.figures.onTimeRate())
        remarks << tr("%1 on time in a year").arg(format::percent(*rate, 1));
    if (facts.isCut)
        remarks << tr("the first %1 of each list").arg(format::count(kMost));
    const auto overdue =
        std::ranges::count_if(rows, [](const TradeRow &row) { return row.kinds.contains(u"late"_s); });
    setRows(std::move(rows), format::facts(remarks));
    emit countChanged(int(overdue), true);
}

void DeliveriesPage::openRow(const TradeRow &row)
{
    if (row.id > 0)
        openDelivery(*this, workspace(), {row.id});
    else
        sendOrder(*this, workspace(), {row.order});
}

void DeliveriesPage::openMenu(const TradeRow &row, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deliveryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(row.id > 0 ? tr("Change…") : tr("Send…"), this, [this, row] { openRow(row); });
    const auto now = row.kinds.contains(u"to_ship"_s)    ? DeliveryState::Planned
                   : row.kinds.contains(u"on_the_way"_s) ? DeliveryState::Shipped
                                                         : DeliveryState::Delivered;
    for (const auto state : kDeliveryStates)
        if (row.id > 0 && mayMove(now, state))
            menu->addAction(verbOf(state), this,
                            [this, row, state] { moveDelivery(*this, workspace(), {row.id}, state); });
    menu->addSeparator();
    menu->addAction(tr("Open the customer"), this, [this, row] {
        emit wanted(u"customer"_s, {{u"customer"_s, row.customer}});
    });
    if (row.id > 0)
        menu->addAction(tr("Remove"), this, [this, row] { removeDelivery(*this, workspace(), {row.id}); });
    menu->popup(where);
}

} // namespace crm::ui
