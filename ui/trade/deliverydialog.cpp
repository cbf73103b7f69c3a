#include "ui/trade/deliverydialog.h"

#include "core/order/deliveryservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/customer/textinputs.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostNotes = 10'000;

} // namespace

DeliveryDialog::DeliveryDialog(Workspace &workspace, const DeliveryDraft &draft, QWidget *parent)
    : FormDialog(draft.delivery.id.isValid() ? tr("Delivery of the order %1").arg(draft.order.number)
                                             : tr("Send the order %1").arg(draft.order.number),
                 tr("Once all of it has left, the order is shipped."), parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_state(new Combo)
    , m_carrier(new Combo)
    , m_tracking(new QLineEdit(draft.delivery.tracking))
    , m_due(new DateEdit(draft.delivery.due))
    , m_shipped(new DateEdit(draft.delivery.shipped))
    , m_delivered(new DateEdit(draft.delivery.delivered))
    , m_notes(new NoteEdit(kMostNotes, 2))
{
    setObjectName(u"deliveryDialog"_s);
    setMinimumWidth(Theme::px(560));
    m_state->setObjectName(u"deliveryState"_s);
    for (const auto state : kDeliveryStates)
        if (draft.delivery.id.isValid() ? state == draft.delivery.state : state != DeliveryState::Cancelled)
            m_state->addItem(displayName(state), int(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(draft.delivery.state))));
    m_state->setEnabled(!draft.delivery.id.isValid());
    addField(new Field(tr("State"), m_state), Width::Half);
    m_carrier->setObjectName(u"deliveryCarrier"_s);
    m_carrier->setEditable(true);
    m_carrier->addItem({});
    for (const auto &carrier : draft.carriers)
        m_carrier->addItem(carrier.name);
    m_carrier->setCurrentText(draft.delivery.carrier);
    m_carrier->lineEdit()->setMaxLength(200);
    addField(new Field(tr("Carrier"), m_carrier, false, tr("Chosen, or a new name")), Width::Half);
    m_tracking->setObjectName(u"deliveryTracking"_s);
    m_tracking->setMaxLength(200);
    addField(new Field(tr("Tracking number"), m_tracking), Width::Half);
    addDays();
    addLines();
    m_notes->setObjectName(u"deliveryNotes"_s);
    m_notes->setPlainText(draft.delivery.notes);
    addField(noteField(tr("Notes"), m_notes), Width::Full);
    keepDraft(workspace.path(),
              draftKey(u"delivery-%1"_s.arg(draft.order.id.value), draft.delivery.id.value));
}

void DeliveryDialog::addDays()
{
    m_due->setObjectName(u"deliveryDue"_s);
    m_shipped->setObjectName(u"deliveryShipped"_s);
    m_delivered->setObjectName(u"deliveryArrived"_s);
    const QString promised =
        m_draft.order.required
            ? tr("Left empty: %1, as the order says").arg(format::date(*m_draft.order.required))
            : tr("Left empty, no day is promised.");
    addField(new Field(tr("Promised for"), m_due, false, promised), Width::Half,
             [this] { return m_due->isWrong() ? tr("This is no date.") : QString(); });
    addField(new Field(tr("Shipped on"), m_shipped, false, tr("Left empty, it is today once it has left.")),
             Width::Half, [this] {
                 if (m_shipped->isWrong())
                     return tr("This is no date.");
                 const auto day = m_shipped->day();
                 if (day && *day < m_draft.order.date)
                     return tr("It cannot be shipped before it was ordered.");
                 return day && *day > m_draft.today ? tr("The day lies ahead.") : QString();
             });
    addField(new Field(tr("Arrived on"), m_delivered), Width::Half, [this] {
        if (m_delivered->isWrong())
            return tr("This is no date.");
        const auto day = m_delivered->day();
        if (day && m_shipped->day() && *day < *m_shipped->day())
            return tr("It cannot arrive before it was shipped.");
        return day && *day > m_draft.today ? tr("The day lies ahead.") : QString();
    });
}

/// A field for each line of which something can be in it.
void DeliveryDialog::addLines()
{
    addHeading(tr("What is in it"));
    m_quantities.assign(m_draft.progress.size(), nullptr);
    for (size_t i = 0; i < m_draft.progress.size(); ++i) {
        const auto open = most(i);
        if (open <= Amount{})
            continue;
        const auto &progress = m_draft.progress[i];
        const auto line = std::ranges::find(m_draft.order.lines, progress.line, &OrderLine::id);
        const auto own = std::ranges::find(m_draft.delivery.lines, progress.line, &DeliveryLine::orderLine);
        const bool isNew = !m_draft.delivery.id.isValid();
        const auto shown = own != m_draft.delivery.lines.end() ? own->quantity : isNew ? open : Amount{};
        auto *quantity = new QLineEdit(shown > Amount{} ? shown.toString(0) : QString());
        quantity->setObjectName(u"deliveryQuantity%1"_s.arg(i));
        m_quantities[i] = quantity;
        addField(
            new Field(
                line == m_draft.order.lines.end() ? QString() : line->description, quantity, false,
                tr("%1 of %2 can be in it").arg(format::quantity(open), format::quantity(progress.ordered))),
            Width::Half, [this, i] { return wrongQuantity(i); });
    }
}

Amount DeliveryDialog::most(size_t line) const
{
    const auto &progress = m_draft.progress[line];
    const auto own = std::ranges::find(m_draft.delivery.lines, progress.line, &DeliveryLine::orderLine);
    const bool isCounted =
        m_draft.delivery.id.isValid() && m_draft.delivery.state != DeliveryState::Cancelled;
    return progress.open() + (isCounted && own != m_draft.delivery.lines.end() ? own->quantity : Amount{});
}

QString DeliveryDialog::wrongQuantity(size_t line) const
{
    const auto text = m_quantities[line]->text().trimmed();
    const auto quantity = text.isEmpty() ? Amount{} : Amount::parse(text).value_or(Amount{-1});
    if (quantity < Amount{})
        return tr("A number above zero.");
    if (quantity > most(line))
        return tr("Only %1 are left.").arg(format::quantity(most(line)));
    const bool isNothing = std::ranges::all_of(
        m_quantities, [](const QLineEdit *edit) { return !edit || edit->text().trimmed().isEmpty(); });
    return isNothing ? tr("Say what is in it.") : QString();
}

Delivery DeliveryDialog::typed() const
{
    auto delivery = m_draft.delivery;
    delivery.order = m_draft.order.id;
    delivery.state = DeliveryState(m_state->currentData().toInt());
    delivery.carrier = m_carrier->currentText();
    delivery.tracking = m_tracking->text();
    delivery.due = m_due->day();
    delivery.shipped = m_shipped->day();
    delivery.delivered = m_delivered->day();
    delivery.notes = m_notes->toPlainText();
    const bool isWhole = delivery.id.isValid() && delivery.lines.empty();
    delivery.lines.clear();
    for (size_t i = 0; !isWhole && i < m_quantities.size(); ++i)
        if (m_quantities[i])
            if (const auto quantity = Amount::parse(m_quantities[i]->text().trimmed());
                quantity && *quantity > Amount{})
                delivery.lines.push_back({m_draft.progress[i].line, *quantity});
    return delivery;
}

void DeliveryDialog::save()
{
    write(
        m_workspace,
        [delivery = typed()](Session &session) {
            DeliveryService deliveries(session.operations());
            if (delivery.id.isValid())
                deliveries.edit(delivery);
            else
                deliveries.add(delivery);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(m_draft.delivery.id.isValid()
                           ? tr("Delivery of %1 changed").arg(m_draft.order.number)
                           : tr("Delivery of %1 recorded").arg(m_draft.order.number));
            finish();
        });
}

} // namespace crm::ui
