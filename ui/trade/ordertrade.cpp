#include "ui/trade/ordertrade.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/trade/tradeactions.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

bool isLive(OrderState state)
{
    return state != OrderState::Draft && state != OrderState::Cancelled;
}

} // namespace

OrderTrade::OrderTrade(Page &page, Workspace &workspace, const OrderTradeFacts &facts)
    : m_page(page)
    , m_workspace(workspace)
    , m_facts(facts)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"orderTrade"_s);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(6);
    addDeliveries();
    addPayments();
    addReturns();
}

void OrderTrade::addHead(const QString &title, const QString &act, const char *name,
                         const std::function<void()> &wanted)
{
    m_box->addWidget(new Rule);
    auto *head = new QHBoxLayout;
    head->addWidget(label(title, "strong"), 1);
    if (!act.isEmpty()) {
        auto *button = new Button(act, "link");
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, wanted);
        head->addWidget(button);
    }
    m_box->addLayout(head);
}

void OrderTrade::addLink(const QString &text, const QString &name, std::function<void()> clicked)
{
    auto *row = new QHBoxLayout;
    auto *link = new Button(QString(text).replace(u'&', u"&&"_s), "link");
    link->setObjectName(name);
    link->setMinimumWidth(1); // a long name must not widen the inspector
    link->setEnabled(m_facts.mayEdit);
    connect(link, &QPushButton::clicked, this, std::move(clicked));
    row->addWidget(link);
    row->addStretch(1);
    m_box->addLayout(row);
}

void OrderTrade::addDeliveries()
{
    const bool isOpen = std::ranges::any_of(m_facts.progress,
                                            [](const LineProgress &line) { return line.open() > Amount{}; });
    const bool maySend = m_facts.mayEdit && isLive(m_facts.state) && isOpen;
    if (m_facts.deliveries.empty() && !maySend)
        return;
    addHead(tr("Deliveries"), maySend ? tr("Send…") : QString(), "sendOrder",
            [this] { crm::ui::sendOrder(m_page, m_workspace, m_facts.order); });
    for (const auto &delivery : m_facts.deliveries)
        addDelivery(delivery);
    if (m_facts.deliveries.empty())
        m_box->addWidget(label(tr("Nothing has left yet."), "caption"));
}

void OrderTrade::addDelivery(const Delivery &delivery)
{
    const QString what = QStringList{delivery.carrier, delivery.tracking}.join(u' ').trimmed();
    addLink(what.isEmpty() ? tr("Delivery %1").arg(delivery.id.value) : what, u"delivery"_s,
            [this, id = delivery.id] { openDelivery(m_page, m_workspace, id); });
    QList<Pills::Item> items{{displayName(delivery.state), toneOf(delivery.state)}};
    if (delivery.shipped)
        items.append({tr("shipped %1").arg(format::shortDate(*delivery.shipped, m_facts.today))});
    if (delivery.delivered)
        items.append({tr("arrived %1").arg(format::shortDate(*delivery.delivered, m_facts.today))});
    else if (delivery.due && isLive(m_facts.state))
        items.append({tr("promised for %1").arg(format::shortDate(*delivery.due, m_facts.today)),
                      *delivery.due < m_facts.today ? draw::Tone::Danger : draw::Tone::Neutral});
    auto *pills = new Pills;
    pills->set(items);
    m_box->addWidget(pills);
    if (!m_facts.mayEdit)
        return;
    auto *acts = new QHBoxLayout;
    acts->setSpacing(12);
    using enum DeliveryState;
    for (const auto state : {Shipped, Delivered, Cancelled})
        if (mayMove(delivery.state, state) && state > delivery.state) {
            auto *act = new Button(verbOf(state), "link");
            act->setObjectName(u"delivery-"_s + toKey(state));
            connect(act, &QPushButton::clicked, this,
                    [this, id = delivery.id, state] { moveDelivery(m_page, m_workspace, id, state); });
            acts->addWidget(act);
        }
    acts->addStretch(1);
    m_box->addLayout(acts);
}

void OrderTrade::addPayments()
{
    const auto &account = m_facts.account;
    const bool mayPay = m_facts.mayEdit && m_facts.state != OrderState::Draft;
    if (account.payments.empty() && !mayPay)
        return;
    addHead(tr("Payment"), mayPay ? tr("Record a payment…") : QString(), "takePayment",
            [this] { crm::ui::takePayment(m_page, m_workspace, {.order = m_facts.order}); });
    const auto open = account.open();
    QList<Pills::Item> items{{tr("%1 paid").arg(format::money(account.paid, account.currency)),
                              account.paid > Amount{} ? draw::Tone::Good : draw::Tone::Neutral}};
    if (open != Amount{})
        items.append({tr("%1 open").arg(format::money(open, account.currency)), draw::Tone::Warn});
    else if (account.isSettled && account.paid < account.total && isLive(m_facts.state))
        items.append({tr("said to be paid")});
    auto *pills = new Pills;
    pills->set(items);
    m_box->addWidget(pills);
    if (!account.plan.empty() && !account.isSettled)
        for (const auto &part : account.parts)
            addPart(part);
    for (const auto &payment : account.payments)
        addLink(format::facts({format::shortDate(payment.received, m_facts.today),
                               format::money(payment.amount, payment.currency), displayName(payment.method),
                               payment.invoice}),
                u"payment"_s, [this, id = payment.id] { openPayment(m_page, m_workspace, id); });
    if (mayPay && !account.isSettled)
        addLink(account.plan.empty() ? tr("Agree when it is paid…") : tr("Change when it is paid…"),
                u"planPayments"_s,
                [this] { crm::ui::planPayments(m_page, m_workspace, {.order = m_facts.order}); });
}

void OrderTrade::addReturns()
{
    const bool mayReturn = m_facts.mayEdit && isLive(m_facts.state) && m_facts.state != OrderState::Confirmed;
    if (m_facts.returns.empty() && !mayReturn)
        return;
    addHead(tr("Returns"), mayReturn ? tr("Record a return…") : QString(), "returnOrder",
            [this] { crm::ui::returnOrder(m_page, m_workspace, m_facts.order); });
    for (const auto &value : m_facts.returns)
        addReturn(value);
    if (m_facts.returns.empty())
        m_box->addWidget(label(tr("Nothing came back."), "caption"));
}

void OrderTrade::addReturn(const GoodsReturn &value)
{
    addLink(format::facts(
                {value.number, displayName(value.reason), format::money(value.amount(), m_facts.currency)}),
            u"return"_s, [this, id = value.id] { openReturn(m_page, m_workspace, id); });
    auto *pills = new Pills;
    pills->set({{displayName(value.state), toneOf(value.state)}});
    m_box->addWidget(pills);
    if (!m_facts.mayEdit)
        return;
    auto *acts = new QHBoxLayout;
    acts->setSpacing(12);
    for (const auto state : kReturnStates)
        if (mayMove(value.state, state) && state > value.state) {
            auto *act = new Button(verbOf(value.state, state), "link");
            act->setObjectName(u"return-"_s + toKey(state));
            connect(act, &QPushButton::clicked, this,
                    [this, id = value.id, state] { moveReturn(m_page, m_workspace, id, state); });
            acts->addWidget(act);
        }
    acts->addStretch(1);
    m_box->addLayout(acts);
}

void OrderTrade::addPart(const OwedPart &part)
{
    const auto &account = m_facts.account;
    const bool isPaid = part.open() == Amount{};
    const bool isLate = !isPaid && part.due && *part.due < m_facts.today;
    const QString what = part.planned >= 0 ? describe(account.plan[size_t(part.planned)], account.currency)
                                           : tr("the rest, without a day");
    QStringList facts{format::money(part.amount, account.currency), what};
    if (part.due && account.plan[size_t(part.planned)].event != DueEvent::Date)
        facts << format::shortDate(*part.due, m_facts.today);
    facts << (isPaid   ? tr("paid")
              : isLate ? format::daysLeft(int(m_facts.today.daysTo(*part.due)))
                       : QString());
    facts.removeAll(QString());
    m_box->addWidget(wrappedLabel(format::facts(facts), isLate ? "error" : "caption"));
}

} // namespace crm::ui
