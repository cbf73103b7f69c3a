#include "ui/trade/paymentdialog.h"

#include "core/payment/paymentservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/moneyinput.h"
#include "ui/customer/textinputs.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostNotes = 10'000;
constexpr int kMostLine = 200;

QString leadOf(const PaymentDraft &draft)
{
    const auto what = draft.number.isEmpty() ? PaymentDialog::tr("on account")
                                             : PaymentDialog::tr("for %1").arg(draft.number);
    QStringList facts{draft.customer, what};
    if (draft.open > Amount{})
        facts << PaymentDialog::tr("%1 open").arg(format::money(draft.open, draft.payment.currency));
    return format::facts(facts);
}

} // namespace

PaymentDialog::PaymentDialog(Workspace &workspace, const PaymentDraft &draft, QWidget *parent)
    : FormDialog(draft.payment.id.isValid() ? tr("Payment") : tr("Record a payment"), leadOf(draft), parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_direction(new Combo)
    , m_amount(new QLineEdit)
    , m_day(new DateEdit(draft.payment.received))
    , m_method(new Combo)
    , m_notes(new NoteEdit(kMostNotes, 2))
{
    setObjectName(u"paymentDialog"_s);
    const auto &payment = draft.payment;
    const bool isBack = payment.amount < Amount{};
    const Amount shown = isBack ? Amount{} - payment.amount : payment.amount;
    m_amount->setText(moneyText(shown != Amount{} ? shown : std::max(Amount{}, draft.open)));
    m_amount->setObjectName(u"paymentAmount"_s);
    addField(new Field(tr("Amount"), m_amount, true, payment.currency), Width::Half, [this] {
        const auto typed = typedMoney(m_amount->text().trimmed());
        return typed && *typed > Amount{} ? QString() : tr("An amount above zero.");
    });
    m_direction->setObjectName(u"paymentDirection"_s);
    m_direction->addItem(tr("Received"), 1);
    m_direction->addItem(tr("Paid back"), -1);
    m_direction->setCurrentIndex(isBack);
    addField(new Field(tr("Direction"), m_direction), Width::Half);
    m_day->setObjectName(u"paymentDay"_s);
    addField(new Field(tr("On"), m_day, true), Width::Half, [this] {
        const auto day = m_day->day();
        return !day ? tr("This is no date.") : *day > m_draft.today ? tr("The day lies ahead.") : QString();
    });
    m_method->setObjectName(u"paymentMethod"_s);
    for (int method = int(PayMethod::Transfer); method <= int(PayMethod::Other); ++method)
        m_method->addItem(displayName(PayMethod(method)), method);
    m_method->setCurrentIndex(int(payment.method));
    addField(new Field(tr("Way of paying"), m_method), Width::Half);
    m_invoice = addLine(u"paymentInvoice"_s, tr("Invoice number"), payment.invoice);
    m_payer = addLine(u"paymentPayer"_s, tr("Paid by"), payment.payer, tr("Where it is not the customer"));
    m_reference = addLine(u"paymentReference"_s, tr("Reference of the bank"), payment.reference);
    m_notes->setObjectName(u"paymentNotes"_s);
    m_notes->setPlainText(payment.notes);
    addField(noteField(tr("Notes"), m_notes), Width::Full);
    setSaveText(payment.id.isValid() ? tr("Save") : tr("Record"));
    keepDraft(workspace.path(), draftKey(u"payment-%1-%2-%3"_s.arg(payment.customer.value)
                                             .arg(payment.what.order.value)
                                             .arg(payment.what.contract.value),
                                         payment.id.value));
}

QLineEdit *PaymentDialog::addLine(const QString &name, const QString &title, const QString &text,
                                  const QString &hint)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(name);
    line->setMaxLength(kMostLine);
    addField(new Field(title, line, false, hint), Width::Half);
    return line;
}

Payment PaymentDialog::typed() const
{
    auto payment = m_draft.payment;
    const auto amount = typedMoney(m_amount->text().trimmed()).value_or(Amount{});
    payment.amount = m_direction->currentData().toInt() < 0 ? Amount{} - amount : amount;
    payment.received = m_day->day().value_or(QDate());
    payment.method = PayMethod(m_method->currentData().toInt());
    payment.invoice = m_invoice->text();
    payment.payer = m_payer->text();
    payment.reference = m_reference->text();
    payment.notes = m_notes->toPlainText();
    return payment;
}

void PaymentDialog::save()
{
    const auto payment = typed();
    write(
        m_workspace,
        [payment](Session &session) {
            PaymentService payments(session.operations());
            if (payment.id.isValid())
                payments.edit(payment);
            else
                payments.receive(payment);
            return true;
        },
        [this, payment](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("%1 of %2 recorded")
                           .arg(format::money(payment.amount, payment.currency), m_draft.customer));
            finish();
        });
}

} // namespace crm::ui
