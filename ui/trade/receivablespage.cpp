#include "ui/trade/receivablespage.h"

#include "core/payment/paymentservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/tile.h"
#include "ui/trade/tradeactions.h"

#include <QHBoxLayout>
#include <QMenu>

#include <map>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kMost = 10'000;
constexpr int kTileHeight = 84;

/// On a chip, below the tiles that say it in full.
QString shortName(Ageing ageing)
{
    switch (ageing) {
    case Ageing::NotDue: return displayName(ageing);
    case Ageing::To30: return u"1-30"_s;
    case Ageing::To60: return u"31-60"_s;
    case Ageing::To90: return u"61-90"_s;
    case Ageing::Over90: return u"> 90"_s;
    }
    return {};
}

PaidFor whatOf(const TradeRow &row)
{
    return {{row.order}, {row.contract}};
}

} // namespace

ReceivablesPage::ReceivablesPage(Workspace &workspace, Settings &settings)
    : TradeListPage(
        workspace, settings,
        {.key = u"receivables"_s,
         .title = tr("Receivables"),
         .search = tr("Customer or number"),
         .emptyTitle = tr("Nothing is owed"),
         .emptyText = tr("Orders that are not paid yet stand here, with the day on which they are due "
                         "where a plan of payment says so."),
         .giving = 0,
         .waiting = {7, 2, 5}},
        {{u"customer"_s, tr("Customer")},
         {u"number"_s, tr("Order or contract")},
         {u"part"_s, tr("Part")},
         {u"due"_s, tr("Due")},
         {u"late"_s, tr("Overdue"), Qt::AlignLeft, true},
         {u"amount"_s, tr("Amount"), Qt::AlignRight},
         {u"open"_s, tr("Open"), Qt::AlignRight},
         {u"owner"_s, tr("Owner")}},
        {220, 140, 160, 100, 120, 120, 120, 90})
{
    buildTiles();
    addChip(u"all"_s, tr("All"));
    addChip(u"overdue"_s, tr("Overdue"), "alert");
    for (const auto ageing : kAgeings)
        addChip(toKey(ageing), shortName(ageing));
    addChip(u"undated"_s, tr("Without a day"));
}

void ReceivablesPage::buildTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto ageing : kAgeings) {
        auto *tile = new Tile(displayName(ageing), kTileHeight);
        tile->setObjectName(u"ageing-"_s + toKey(ageing));
        tile->setClickable(true);
        connect(tile, &Tile::clicked, this, [this, ageing] { choose(toKey(ageing)); });
        m_tiles[size_t(ageing)] = tile;
        row->addWidget(tile, 1);
    }
    addAbove(tiles);
}

void ReceivablesPage::read()
{
    began();
    workspace().read(
        this,
        [](Session &session) {
            return Facts{.rows = PaymentService(session.operations()).receivables({}),
                         .currency = session.operations().currency(),
                         .today = session.operations().today()};
        },
        [this](const Outcome<Facts> &facts) {
            ended();
            if (facts)
                display(*facts);
            else
                emit failed(facts.error().message());
        });
}

bool ReceivablesPage::isShown(const TradeRow &row, const QString &chip) const
{
    return chip == "all"_L1 || row.kinds.contains(chip);
}

TradeRow ReceivablesPage::rowOf(const Receivable &open, QDate today) const
{
    const auto late = open.daysLate(today);
    const auto ageing = ageingOf(late);
    TradeRow row{.cells = {open.name, open.number, open.title, open.due ? format::date(*open.due) : QString(),
                           late > 0 ? tr("%n day(s)", nullptr, int(late)) : QString(),
                           format::money(open.amount, open.currency), format::money(open.open, open.currency),
                           open.owner},
                 .keys = {{},
                          {},
                          {},
                          open.due ? QVariant(*open.due) : QVariant(),
                          late,
                          open.amount.value,
                          open.open.value,
                          {}},
                 .tone = ageing >= Ageing::To60 ? draw::Tone::Danger : draw::Tone::Warn,
                 .customer = open.customer.value,
                 .order = open.what.order.value,
                 .contract = open.what.contract.value};
    row.kinds << (open.due ? toKey(ageing) : u"undated"_s);
    if (late > 0)
        row.kinds << u"overdue"_s;
    return row;
}

/// The tiles are in the currency of the file; what is owed in others is in the list.
void ReceivablesPage::display(const Facts &facts)
{
    std::array<Amount, kAgeings.size()> sums = {};
    std::array<int, kAgeings.size()> counts = {};
    QSet<QString> others;
    std::vector<TradeRow> rows;
    int overdue = 0;
    for (const auto &open : facts.rows) {
        if (rows.size() < kMost)
            rows.push_back(rowOf(open, facts.today));
        const auto late = open.daysLate(facts.today);
        overdue += late > 0;
        if (!open.due)
            continue;
        if (open.currency != facts.currency) {
            others.insert(open.currency);
            continue;
        }
        sums[size_t(ageingOf(late))] += open.open;
        ++counts[size_t(ageingOf(late))];
    }
    for (const auto ageing : kAgeings) {
        const auto i = size_t(ageing);
        m_tiles[i]->set(format::money(sums[i], facts.currency), tr("%n parts", nullptr, counts[i]),
                        counts[i] > 0 && ageing != Ageing::NotDue ? draw::Tone::Danger : draw::Tone::Neutral);
    }
    QStringList remarks;
    if (!others.isEmpty()) {
        auto codes = others.values();
        codes.sort();
        remarks << tr("the sums leave out %1").arg(codes.join(tr(", ")));
    }
    if (facts.rows.size() > kMost)
        remarks << tr("the first %1 are shown").arg(format::count(qint64(kMost)));
    setRows(std::move(rows), format::facts(remarks));
    emit countChanged(overdue, true);
}

void ReceivablesPage::openRow(const TradeRow &row)
{
    takePayment(*this, workspace(), whatOf(row));
}

void ReceivablesPage::openMenu(const TradeRow &row, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"receivableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Record a payment…"), this, [this, row] { openRow(row); });
    menu->addAction(tr("When it is paid…"), this,
                    [this, row] { planPayments(*this, workspace(), whatOf(row)); });
    menu->addSeparator();
    menu->addAction(tr("Open the customer"), this, [this, row] {
        emit wanted(u"customer"_s, {{u"customer"_s, row.customer}, {u"tab"_s, u"money"_s}});
    });
    menu->popup(where);
}

} // namespace crm::ui
