#include "ui/order/orderinspector.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/order/ordermodel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What a state is reached by, as the words on its button.
QString verb(OrderState state)
{
    switch (state) {
    case OrderState::Draft: return OrderInspector::tr("Back to draft");
    case OrderState::Confirmed: return OrderInspector::tr("Confirm");
    case OrderState::Shipped: return OrderInspector::tr("Mark as shipped");
    case OrderState::Paid: return OrderInspector::tr("Mark as paid");
    case OrderState::Completed: return OrderInspector::tr("Complete");
    case OrderState::Cancelled: return OrderInspector::tr("Cancel order");
    }
    return {};
}

} // namespace

OrderInspector::OrderInspector(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    clear();
}

void OrderInspector::put(QWidget *body)
{
    delete m_scroll;
    m_scroll = scroller(body);
    m_box->addWidget(m_scroll);
}

void OrderInspector::clear()
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    auto *hint = label(tr("Select an order to see its lines."), "muted");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    box->addWidget(hint);
    put(body);
}

void OrderInspector::set(const OrderFacts &facts)
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(16, 16, 16, 16);
    box->setSpacing(12);
    addHead(box, facts);
    addActs(box, facts);
    addTiles(box, facts);
    addLines(box, facts.order);
    if (!facts.order.notes.isEmpty()) {
        auto *notes = label(facts.order.notes, "muted");
        notes->setWordWrap(true);
        notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->addWidget(notes);
    }
    box->addStretch();
    put(body);
}

void OrderInspector::addHead(QVBoxLayout *box, const OrderFacts &facts)
{
    const Order &order = facts.order;
    auto *number = label(order.number.isEmpty() ? tr("No number") : order.number, "heading");
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setObjectName(u"inspectedNumber"_s);
    box->addWidget(number);
    auto *customer = new Button(facts.customer, "ghost", "customers");
    customer->setObjectName(u"inspectedCustomer"_s);
    customer->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    customer->setMinimumWidth(1); // a long name must not widen the inspector
    connect(customer, &QPushButton::clicked, this, [this, id = order.customer] { emit customerWanted(id); });
    auto *link = new QHBoxLayout;
    link->setContentsMargins(0, 0, 0, 0);
    link->addWidget(customer);
    link->addStretch();
    box->addLayout(link);
    auto *pills = new Pills;
    pills->set({{displayName(order.state), toneOf(order.state), iconOf(order.state)},
                {format::date(order.date), draw::Tone::Neutral, nullptr}});
    box->addWidget(pills);
    if (!facts.owner.isEmpty())
        box->addWidget(label(tr("Owner: %1").arg(facts.owner), "caption"));
}

/// The next state is the primary act; only moves that may be made are offered.
void OrderInspector::addActs(QVBoxLayout *box, const OrderFacts &facts)
{
    using enum OrderState;
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    for (const auto state : {Confirmed, Shipped, Paid, Completed, Draft, Cancelled}) {
        if (!facts.mayEdit || state == facts.order.state || !mayMove(facts.order.state, state))
            continue;
        auto *act = new Button(verb(state), state == Cancelled ? "danger" : "");
        act->setObjectName(u"state-"_s + toKey(state));
        connect(act, &QPushButton::clicked, this, [this, state] { emit stateWanted(state); });
        flow->addWidget(act);
    }
    if (facts.mayEdit) {
        auto *edit = new Button(tr("Edit"), "ghost", "note");
        edit->setObjectName(u"editOrder"_s);
        connect(edit, &QPushButton::clicked, this, &OrderInspector::editWanted);
        flow->addWidget(edit);
    }
    if (facts.mayDelete) {
        auto *remove = new Button(tr("Delete"), "ghost", "trash");
        remove->setObjectName(u"removeOrder"_s);
        connect(remove, &QPushButton::clicked, this, &OrderInspector::removeWanted);
        flow->addWidget(remove);
    }
    box->addWidget(acts);
}

void OrderInspector::addTiles(QVBoxLayout *box, const OrderFacts &facts)
{
    const Order &order = facts.order;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *total = new Tile(tr("Total"), 84);
    total->set(format::money(order.total, order.currency), tr("%n lines", nullptr, int(order.lines.size())));
    auto *shipping = new Tile(tr("Shipping"), 84);
    const QString required = order.required
                               ? tr("required by %1").arg(format::shortDate(*order.required, facts.today))
                               : QString();
    const bool late = order.required && (order.shipped ? *order.shipped : facts.today) > *order.required
                   && order.state != OrderState::Cancelled && order.state != OrderState::Draft;
    shipping->set(order.shipped ? format::shortDate(*order.shipped, facts.today) : tr("not shipped"),
                  required, late ? draw::Tone::Danger : draw::Tone::Neutral);
    row->addWidget(total);
    row->addWidget(shipping);
    box->addLayout(row);
}

void OrderInspector::addLines(QVBoxLayout *box, const Order &order)
{
    box->addWidget(label(tr("Lines"), "strong"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const auto &line : order.lines) {
        auto *name = label(line.description);
        name->setWordWrap(true);
        const QString price =
            tr("%1 × %2").arg(format::quantity(line.quantity), format::money(line.price, order.currency));
        const QString discount =
            line.discount
                ? tr("less %1").arg(format::percent(line.discount / 1e4, line.discount % 100 ? 2 : 0))
                : QString();
        grid->addWidget(name, at, 0);
        grid->addWidget(label(format::money(line.amount, order.currency)), at, 1,
                        Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label(format::facts({price, discount}), "caption"), at + 1, 0, 1, 2);
        grid->setRowMinimumHeight(at + 2, 6);
        at += 3;
    }
    box->addLayout(grid);
}

} // namespace crm::ui
