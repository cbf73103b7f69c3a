#include "ui/order/orderinspector.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/order/ordermodel.h"

#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

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
    auto *body =
        new EmptyState("orders", tr("No order is selected"), tr("Select an order to see its lines."));
    put(body);
}

void OrderInspector::set(const OrderFacts &facts, QWidget *followed)
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(16, 16, 16, 16);
    box->setSpacing(12);
    auto *more = addHead(box, facts);
    addActs(box, facts, more);
    addTiles(box, facts);
    addLines(box, facts.order);
    if (followed)
        box->addWidget(followed);
    addOwn(box, facts);
    if (!facts.order.notes.isEmpty()) {
        auto *notes = label(facts.order.notes, "muted");
        notes->setWordWrap(true);
        notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->addWidget(notes);
    }
    box->addStretch();
    put(body);
}

/// Returns the button of the menu, which addActs() fills.
IconButton *OrderInspector::addHead(QVBoxLayout *box, const OrderFacts &facts)
{
    const Order &order = facts.order;
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *face = new Face(44);
    face->set(facts.initial, order.customer.value);
    head->addWidget(face, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *number = label(order.number.isEmpty() ? tr("No number") : order.number, "heading");
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setObjectName(u"inspectedNumber"_s);
    texts->addWidget(number);
    auto *customer = new Button(QString(facts.customer).replace(u'&', u"&&"_s), "link");
    customer->setObjectName(u"inspectedCustomer"_s);
    customer->setToolTip(tr("Open the customer's page"));
    customer->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    customer->setMinimumWidth(1); // a long name must not widen the inspector
    connect(customer, &QPushButton::clicked, this, [this, id = order.customer] { emit customerWanted(id); });
    auto *link = new QHBoxLayout;
    link->addWidget(customer);
    link->addStretch();
    texts->addLayout(link);
    head->addLayout(texts, 1);
    auto *more = new IconButton("more", tr("More"));
    more->setObjectName(u"moreOrder"_s);
    head->addWidget(more, 0, Qt::AlignTop);
    box->addLayout(head);
    auto *pills = new Pills;
    QList<Pills::Item> items{{displayName(order.state), toneOf(order.state), iconOf(order.state)},
                             {format::date(order.date), draw::Tone::Neutral, "calendar"}};
    if (!facts.owner.isEmpty())
        items.append({facts.owner, draw::Tone::Neutral, "user"});
    pills->set(items);
    box->addWidget(pills);
    return more;
}

/// The next state is the primary act, those after it and editing are beside it; what takes back or ends
/// something waits in the menu. Only moves that may be made are offered.
void OrderInspector::addActs(QVBoxLayout *box, const OrderFacts &facts, IconButton *more)
{
    using enum OrderState;
    const OrderState now = facts.order.state;
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    auto *menu = new QMenu(more);
    const char *kind = "primary";
    for (const auto state : {Confirmed, Shipped, Paid, Completed, Draft, Cancelled}) {
        if (!facts.mayEdit || state == now || !mayMove(now, state))
            continue;
        const bool onward = (state > now && state != Cancelled) || now == Cancelled;
        const auto wanted = [this, state] { emit stateWanted(state); };
        if (onward) {
            auto *act = new Button(verb(state), std::exchange(kind, ""));
            connect(act, &QPushButton::clicked, this, wanted);
            act->setObjectName(u"state-"_s + toKey(state));
            flow->addWidget(act);
        } else {
            menu->addAction(verb(state), this, wanted)->setObjectName(u"state-"_s + toKey(state));
        }
    }
    if (facts.mayEdit) {
        auto *edit = new Button(tr("Edit"), "", "note");
        edit->setObjectName(u"editOrder"_s);
        connect(edit, &QPushButton::clicked, this, &OrderInspector::editWanted);
        flow->addWidget(edit);
    }
    menu->addSeparator();
    menu->addAction(icon("copy", Theme::t().text2), tr("Order the same again…"), this,
                    &OrderInspector::againWanted)
        ->setObjectName(u"orderAgain"_s);
    if (facts.mayEdit)
        menu->addAction(icon("calendar", Theme::t().text2), tr("Maintenance and warranty…"), this,
                        &OrderInspector::afterSalesWanted)
            ->setObjectName(u"afterSales"_s);
    menu->addAction(icon("print", Theme::t().text2), tr("Quotation as PDF…"), this,
                    &OrderInspector::quotationWanted)
        ->setObjectName(u"quotation"_s);
    if (facts.mayDelete) {
        menu->addSeparator();
        menu->addAction(icon("trash", Theme::t().text2), tr("Delete"), this, &OrderInspector::removeWanted)
            ->setObjectName(u"removeOrder"_s);
    }
    connect(more, &IconButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
    more->setVisible(!menu->isEmpty());
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
    if (order.shipped || late)
        shipping->set(order.shipped ? format::shortDate(*order.shipped, facts.today) : tr("not shipped"),
                      required, late ? draw::Tone::Danger : draw::Tone::Neutral);
    else
        shipping->setNone(tr("not shipped"), required);
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

void OrderInspector::addOwn(QVBoxLayout *box, const OrderFacts &facts)
{
    if (facts.own.empty())
        return;
    box->addWidget(label(tr("Your own fields"), "strong"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, Theme::px(88));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : facts.own) {
        auto *caption = label(name, "caption");
        auto *text = label(value);
        for (auto *each : {caption, text})
            each->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    box->addLayout(grid);
}

} // namespace crm::ui
