#include "ui/order/quotationdialog.h"

#include "core/customer/customerservice.h"
#include "core/order/companyservice.h"
#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/customer/textinputs.h"

#include <QLineEdit>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostTerms = 10'000;
constexpr int kMostLine = 300;
constexpr int kValid = 30; ///< days

Quotation readQuotation(Session &session, OrderId id)
{
    Quotation quotation{.order = session.orders().get(id)};
    const auto card = session.customers().card(quotation.order.customer);
    quotation.customer = card.customer.name;
    const auto contact = std::ranges::find(card.contacts, true, &Contact::primary);
    if (contact != card.contacts.end())
        quotation.contact = contact->name;
    if (!card.addresses.empty()) {
        const auto &address = card.addresses.front();
        quotation.address = address.region + address.city + address.street;
    }
    if (const auto seller = session.users().find(quotation.order.owner))
        quotation.seller = seller->name;
    quotation.company = CompanyService(session.operations()).get();
    quotation.terms = quotation.company.terms;
    quotation.validUntil = session.operations().today().addDays(kValid);
    return quotation;
}

} // namespace

QuotationDialog::QuotationDialog(Workspace &workspace, const Quotation &quotation, QWidget *parent)
    : FormDialog(tr("Quotation %1").arg(quotation.order.number),
                 tr("The head and the terms are kept for the next quotation."), parent)
    , m_workspace(workspace)
    , m_before(quotation)
    , m_until(new DateEdit(quotation.validUntil))
    , m_terms(new NoteEdit(kMostTerms, 4))
{
    setObjectName(u"quotationDialog"_s);
    setMinimumWidth(Theme::px(600));
    setSaveText(tr("Save as PDF…"));
    m_contact = addLine(u"quotationContact"_s, tr("Attention"), quotation.contact, Width::Half);
    m_until->setObjectName(u"quotationUntil"_s);
    addField(new Field(tr("Valid until"), m_until), Width::Half,
             [this] { return m_until->isWrong() ? tr("This is no date.") : QString(); });
    m_terms->setObjectName(u"quotationTerms"_s);
    m_terms->setPlainText(quotation.terms);
    addField(noteField(tr("Terms"), m_terms, tr("Payment, delivery, guarantee and what else was agreed")),
             Width::Full);
    addHeading(tr("Head"));
    const auto &us = quotation.company;
    m_name = addLine(u"companyName"_s, tr("Our company"), us.name, Width::Full);
    m_address = addLine(u"companyAddress"_s, tr("Address"), us.address, Width::Full);
    m_phone = addLine(u"companyPhone"_s, tr("Phone"), us.phone, Width::Half);
    m_email = addLine(u"companyEmail"_s, tr("Mail"), us.email, Width::Half);
    m_tax = addLine(u"companyTax"_s, tr("Tax number"), us.taxNumber, Width::Half);
    m_bank = addLine(u"companyBank"_s, tr("Bank and account"), us.bank, Width::Half);
}

QLineEdit *QuotationDialog::addLine(const QString &name, const QString &label, const QString &text,
                                    Width width)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(name);
    line->setMaxLength(kMostLine);
    const bool needed = name == "companyName"_L1;
    addField(new Field(label, line, needed), width, [line, needed] {
        return needed && line->text().trimmed().isEmpty() ? tr("A quotation says whose it is.") : QString();
    });
    return line;
}

Quotation QuotationDialog::quotation() const
{
    auto quotation = m_before;
    quotation.contact = m_contact->text().trimmed();
    quotation.validUntil = m_until->day();
    quotation.terms = m_terms->toPlainText().trimmed();
    auto &us = quotation.company;
    us.name = m_name->text();
    us.address = m_address->text();
    us.phone = m_phone->text();
    us.email = m_email->text();
    us.taxNumber = m_tax->text();
    us.bank = m_bank->text();
    us.terms = quotation.terms;
    return quotation;
}

void QuotationDialog::save()
{
    write(
        m_workspace,
        [company = quotation().company](Session &session) {
            CompanyService companies(session.operations());
            auto changed = company;
            changed.rev = companies.get().rev; // whoever printed last is right about the head
            companies.set(changed);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (outcome)
                chooseFile();
            else
                refuse(outcome.error().message());
        });
}

/// Without a file the dialog stays as it is.
void QuotationDialog::chooseFile()
{
    refuse({}); // it can be pressed again
    chooseFileToSave(this, tr("Save the quotation"), tr("PDF files (*.pdf)"),
                     tr("Quotation %1").arg(m_before.order.number) + u".pdf"_s,
                     [this](const QString &file) { writeTo(file); });
}

void QuotationDialog::writeTo(const QString &file)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly) || !writeQuotation(device, quotation()) || !device.commit()) {
        refuse(tr("%1 could not be written: %2").arg(file, device.errorString()));
        return;
    }
    emit written(file);
    finish();
}

void makeQuotation(Page &page, Workspace &workspace, OrderId order)
{
    workspace.read(
        &page, [order](Session &session) { return readQuotation(session, order); },
        [&page, &workspace](const Outcome<Quotation> &quotation) {
            if (!quotation) {
                emit page.failed(quotation.error().message());
                return;
            }
            auto *dialog = new QuotationDialog(workspace, *quotation, &page);
            QObject::connect(dialog, &QuotationDialog::written, &page, [&page](const QString &file) {
                emit page.saved(QuotationDialog::tr("The quotation was saved."), file);
            });
            dialog->open();
        });
}

} // namespace crm::ui
