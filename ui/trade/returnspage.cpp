#include "ui/trade/returnspage.h"

#include "core/returns/returnservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/trade/tradeactions.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMost = 5'000;
constexpr int kReportDays = 365;

} // namespace

ReturnsPage::ReturnsPage(Workspace &workspace, Settings &settings)
    : TradeListPage(
        workspace, settings,
        {.key = u"returns"_s,
         .title = tr("Returns"),
         .search = tr("Order, customer or product"),
         .emptyTitle = tr("Nothing came back"),
         .emptyText = tr("Goods that customers send back stand here, with the reason and what was "
                         "credited. Take one down at its order."),
         .giving = 2,
         .waiting = {8, 3, 0}},
        {{u"number"_s, tr("Return")},
         {u"order"_s, tr("Order")},
         {u"customer"_s, tr("Customer")},
         {u"product"_s, tr("Product")},
         {u"reason"_s, tr("Reason")},
         {u"state"_s, tr("State"), Qt::AlignLeft, true},
         {u"announced"_s, tr("Announced on")},
         {u"amount"_s, tr("Amount"), Qt::AlignRight},
         {u"owner"_s, tr("Owner")}},
        {120, 140, 200, 150, 130, 110, 110, 120, 90})
{
    addChip(u"all"_s, tr("All"));
    for (const auto state : kReturnStates)
        addChip(toKey(state), displayName(state));
}

bool ReturnsPage::isShown(const TradeRow &row, const QString &chip) const
{
    return chip == "all"_L1 || row.kinds.contains(chip);
}

void ReturnsPage::read()
{
    began();
    workspace().read(
        this,
        [](Session &session) {
            const ReturnService returns(session.operations());
            const auto today = session.operations().today();
            return Facts{returns.rows(kMost),
                         returns.report({today.addDays(-kReportDays), {}}, ReturnBy::Reason), today};
        },
        [this](const Outcome<Facts> &facts) {
            ended();
            if (facts)
                display(*facts);
            else
                emit failed(facts.error().message());
        });
}

void ReturnsPage::display(const Facts &facts)
{
    std::vector<TradeRow> rows;
    for (const auto &row : facts.rows) {
        const auto &value = row.value;
        rows.push_back(
            {.cells = {value.number, row.order, row.customer, row.products, displayName(value.reason),
                       displayName(value.state), format::shortDate(value.announced, facts.today),
                       format::money(row.amount, row.currency), row.owner},
             .keys = {{}, {}, {}, {}, {}, int(value.state), value.announced, row.amount.value, {}},
             .kinds = {toKey(value.state)},
             .tone = toneOf(value.state),
             .customer = value.customer.value,
             .order = value.order.value,
             .id = value.id.value});
    }
    const auto rate = facts.year.rate();
    setRows(std::move(rows),
            rate ? tr("%1 of what was sold in a year came back").arg(format::percent(*rate, 2)) : QString());
}

void ReturnsPage::openRow(const TradeRow &row)
{
    openReturn(*this, workspace(), {row.id});
}

void ReturnsPage::openMenu(const TradeRow &row, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"returnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto now = returnStateFromKey(row.kinds.value(0)).value_or(ReturnState::Announced);
    if (now != ReturnState::Credited)
        menu->addAction(tr("Change…"), this, [this, row] { openRow(row); });
    for (const auto state : kReturnStates)
        if (mayMove(now, state))
            menu->addAction(verbOf(now, state), this,
                            [this, row, state] { moveReturn(*this, workspace(), {row.id}, state); });
    menu->addSeparator();
    menu->addAction(tr("Open the customer"), this, [this, row] {
        emit wanted(u"customer"_s, {{u"customer"_s, row.customer}});
    });
    if (now != ReturnState::Credited)
        menu->addAction(tr("Remove"), this, [this, row] { removeReturn(*this, workspace(), {row.id}); });
    menu->popup(where);
}

} // namespace crm::ui
