#include "ui/order/orderdialog.h"

#include "core/order/orderservice.h"
#include "core/product/pricelistservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/moneyinput.h"
#include "ui/order/customerstopick.h"
#include "ui/order/orderlineseditor.h"
#include "ui/order/picker.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

OrderDialog::OrderDialog(Workspace &workspace, const OrderDraft &draft, QWidget *parent)
    : FormDialog(draft.order.id.isValid() ? tr("Order %1").arg(draft.order.number) : tr("New order"), {},
                 parent)
    , m_workspace(workspace)
    , m_order(draft.order)
    , m_ownDefinitions(draft.own.fields)
    , m_customer(new Picker(customersToPick(workspace, this)))
    , m_number(new QLineEdit(draft.order.number))
    , m_date(new DateEdit(draft.order.date))
    , m_required(new DateEdit(draft.order.required))
    , m_shipped(new DateEdit(draft.order.shipped))
    , m_lines(new OrderLinesEditor(draft.products, draft.order.currency))
    , m_total(label({}, "heading"))
    , m_notes(new QLineEdit(draft.order.notes))
    , m_own(new OwnFields(draft.own, draft.order.custom, this))
{
    setObjectName(u"orderDialog"_s);
    setMinimumWidth(Theme::px(780));
    m_customer->choose(draft.order.customer.value, draft.customer);
    addHeadFields();
    addDateFields();
    addMoneyFields(draft);
    addLines(draft.order.lines);
    addField(new Field(tr("Notes"), m_notes), Width::Full);
    if (!m_own->isEmpty())
        addHeading(tr("Your own fields"));
    for (const auto *input : m_own->inputs())
        addField(input->field(), input->isWide() ? Width::Full : Width::Half,
                 [input] { return input->problem(); });
    connect(m_lines, &OrderLinesEditor::edited, this, &OrderDialog::showTotal);
    connect(m_customer, &Picker::picked, this, &OrderDialog::readPrices);
    connect(m_date, &QLineEdit::textChanged, this, &OrderDialog::readPrices);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &OrderDialog::readPrices);
    readPrices();
    showTotal();
    keepDraft(workspace.path(), draftKey(u"order"_s, draft.order.id.value));
}

void OrderDialog::addHeadFields()
{
    m_customer->setObjectName(u"customerPicker"_s);
    m_customer->setPlaceholderText(tr("Name, pinyin, phone or code"));
    m_number->setObjectName(u"orderNumber"_s);
    auto *customer = addField(new Field(tr("Customer"), m_customer, true), Width::Half, [this] {
        return m_customer->chosen() ? QString() : tr("Choose a customer from the list.");
    });
    connect(m_customer, &Picker::picked, customer, &Field::edited);
    connect(m_customer, &Picker::picked, this, [this] { m_lines->findChild<Picker *>()->setFocus(); });
    addField(new Field(tr("Number"), m_number, false, tr("Left empty, it is given the next one.")),
             Width::Half);
}

void OrderDialog::addDateFields()
{
    m_date->setObjectName(u"orderDate"_s);
    m_required->setObjectName(u"orderRequired"_s);
    m_shipped->setObjectName(u"orderShipped"_s);
    m_notes->setObjectName(u"orderNotes"_s);
    m_lines->setObjectName(u"orderLines"_s);
    addStates();
    addField(new Field(tr("Date"), m_date, true), Width::Half,
             [this] { return m_date->day() ? QString() : tr("An order needs a date."); });
    addField(new Field(tr("State"), m_state), Width::Half);
    addField(new Field(tr("Required by"), m_required), Width::Half,
             [this] { return m_required->isWrong() ? tr("This is no date.") : QString(); });
    addField(new Field(tr("Shipped on"), m_shipped), Width::Half, [this] {
        if (m_shipped->isWrong())
            return tr("This is no date.");
        const bool early = m_shipped->day() && m_date->day() && *m_shipped->day() < *m_date->day();
        return early ? tr("It cannot be shipped before it was ordered.") : QString();
    });
}

/// Only the moves that may be made; a new order is a draft or confirmed.
void OrderDialog::addStates()
{
    using enum OrderState;
    m_state->setObjectName(u"orderState"_s);
    for (const auto state : {Draft, Confirmed, Shipped, Paid, Completed, Cancelled}) {
        const bool offered =
            m_order.id.isValid() ? mayMove(m_order.state, state) : state == Draft || state == Confirmed;
        if (offered)
            m_state->addItem(displayName(state), toKey(state));
    }
    m_state->setCurrentIndex(m_state->findData(toKey(m_order.state)));
}

/// In which currency its prices are, and whose it is.
void OrderDialog::addMoneyFields(const OrderDraft &draft)
{
    QStringList currencies{m_order.currency};
    for (const auto &product : draft.products)
        currencies << product.currency;
    for (const auto &code : offeredCurrencies(currencies))
        m_currency->addItem(code, code);
    m_currency->setObjectName(u"orderCurrency"_s);
    m_currency->setCurrentIndex(m_currency->findData(m_order.currency));
    const UserId owner = m_order.id.isValid() ? m_order.owner : draft.owner;
    if (!owner.isValid())
        m_owner->addItem(tr("Nobody"), qint64(0));
    for (const auto &user : draft.users)
        if (user.active || user.id == owner)
            m_owner->addItem(user.name, user.id.value);
    m_owner->setObjectName(u"orderOwner"_s);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner.value)));
    addField(new Field(tr("Currency"), m_currency), Width::Half);
    addField(new Field(tr("Owner"), m_owner), Width::Half);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        m_lines->setCurrency(currency());
        showTotal();
    });
}

QString OrderDialog::currency() const
{
    return m_currency->currentData().toString();
}

void OrderDialog::addLines(const std::vector<OrderLine> &lines)
{
    m_lines->set(lines);
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_lines);
    box->addStretch();
    auto *scroll = scroller(body);
    scroll->setMinimumHeight(Theme::px(190));
    auto *field =
        addField(new Field(tr("Lines"), scroll, true), Width::Full, [this] { return m_lines->check(); });
    connect(m_lines, &OrderLinesEditor::edited, field, &Field::edited);
    m_total->setObjectName(u"orderTotal"_s);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setContentsMargins(24, 10, 24, 0);
    // Below what scrolls: it is to be seen while lines are typed.
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->count() - 1, m_total);
}

/// What the products cost this customer on that day.
void OrderDialog::readPrices()
{
    m_workspace.read(
        this,
        [customer = m_customer->chosen(), currency = currency(), day = m_date->day()](Session &session) {
            return PriceListService(session.operations()).book(customer, currency, day);
        },
        [this](const Outcome<PriceBook> &book) {
            if (book)
                m_lines->setPrices(*book);
        });
}

void OrderDialog::showTotal()
{
    m_total->setText(tr("Total %1").arg(format::money(m_lines->total(), currency())));
}

Order OrderDialog::order() const
{
    Order order = m_order;
    order.customer = {m_customer->chosen()};
    order.number = m_number->text();
    order.date = m_date->day().value_or(QDate());
    order.state = orderStateFromKey(m_state->currentData().toString());
    order.required = m_required->day();
    order.shipped = m_shipped->day();
    order.notes = m_notes->text();
    order.custom = m_own->values();
    order.currency = currency();
    order.owner = {m_owner->currentData().toLongLong()};
    order.lines = m_lines->lines();
    return order;
}

void OrderDialog::refused(const Error &error)
{
    if (const auto *conflict = dynamic_cast<const EditConflict *>(&error))
        return askAboutConflict(
            *conflict,
            [this](const MergeChoices &choices) {
                m_choices.insert(choices);
                saveAgain();
            },
            m_ownDefinitions);
    if (error.code() != Error::Code::NotFound || !m_order.id.isValid())
        return refuse(error.message());
    offerRescue(
        m_workspace,
        {.table = u"sales_order"_s,
         .row = m_order.id.value,
         .save = [order = order(),
                  before = m_order](Session &session) { session.orders().edit(order, before); },
         .saved =
             [this] { emit saved(m_order.id, tr("Order %1 changed").arg(m_number->text().trimmed())); }});
}

void OrderDialog::save()
{
    write(
        m_workspace,
        [order = order(), before = m_order, choices = m_choices](Session &session) {
            if (!order.id.isValid())
                return session.orders().add(order);
            session.orders().edit(order, before, choices);
            return order.id;
        },
        [this](const Outcome<OrderId> &outcome) {
            if (!outcome) {
                refused(outcome.error());
                return;
            }
            const QString number = m_number->text().trimmed();
            emit saved(*outcome, m_order.id.isValid() ? tr("Order %1 changed").arg(number)
                                                      : tr("Order %1 added").arg(number));
            accept();
        });
}

} // namespace crm::ui
