#include "ui/pipeline/contractdialog.h"

#include "core/pipeline/contractservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/moneyinput.h"
#include "ui/customer/textinputs.h"
#include "ui/order/customerstopick.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostText = 100'000;

} // namespace

ContractDialog::ContractDialog(Workspace &workspace, const ContractDraft &draft, QWidget *parent)
    : FormDialog(draft.contract.id.isValid() ? tr("Contract %1").arg(draft.contract.number)
                                             : tr("New contract"),
                 {}, parent)
    , m_workspace(workspace)
    , m_before(draft.contract)
    , m_customer(new Picker(customersToPick(workspace, this)))
    , m_title(new QLineEdit(m_before.title))
    , m_number(new QLineEdit(m_before.number))
    , m_signed(new DateEdit(m_before.signedOn))
    , m_starts(new DateEdit(m_before.starts))
    , m_ends(new DateEdit(m_before.ends))
    , m_amount(new QLineEdit(m_before.amount ? moneyText(*m_before.amount) : QString()))
    , m_terms(new NoteEdit(kMostText, 4))
    , m_notes(new NoteEdit(kMostText, 2))
{
    setObjectName(u"contractDialog"_s);
    setMinimumWidth(Theme::px(600));
    addHead(draft);
    addDays();
    addMoney(draft);
    m_terms->setObjectName(u"contractTerms"_s);
    m_terms->setPlainText(m_before.terms);
    addField(noteField(tr("Terms"), m_terms, tr("Payment, delivery, guarantee and what else was agreed")),
             Width::Full);
    m_notes->setObjectName(u"contractNotes"_s);
    m_notes->setPlainText(m_before.notes);
    addField(noteField(tr("Notes"), m_notes), Width::Full);
    keepDraft(workspace.path(), draftKey(u"contract"_s, m_before.id.value));
}

void ContractDialog::addHead(const ContractDraft &draft)
{
    m_customer->setObjectName(u"customerPicker"_s);
    m_customer->setPlaceholderText(tr("Name, pinyin, phone or code"));
    if (m_before.customer.isValid())
        m_customer->choose(m_before.customer.value, draft.customer);
    auto *customer = addField(new Field(tr("Customer"), m_customer, true), Width::Full, [this] {
        return m_customer->chosen() ? QString() : tr("Choose a customer from the list.");
    });
    connect(m_customer, &Picker::picked, customer, &Field::edited);
    connect(m_customer, &Picker::picked, m_title, qOverload<>(&QWidget::setFocus));
    m_title->setObjectName(u"contractTitle"_s);
    m_title->setMaxLength(200);
    addField(new Field(tr("Title"), m_title, true), Width::Full, [this] {
        return m_title->text().trimmed().isEmpty() ? tr("A contract needs a title.") : QString();
    });
    m_number->setObjectName(u"contractNumber"_s);
    m_number->setMaxLength(60);
    addField(new Field(tr("Number"), m_number, false, tr("Left empty, it is given the next one.")),
             Width::Half);
    m_state->setObjectName(u"contractState"_s);
    using enum ContractState;
    for (const auto state : {Draft, Active, Ended, Cancelled})
        if (m_before.id.isValid() ? state == m_before.state : state == Draft || state == Active)
            m_state->addItem(displayName(state), toKey(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(toKey(m_before.state))));
    m_state->setEnabled(!m_before.id.isValid());
    addField(new Field(tr("State"), m_state), Width::Half);
}

void ContractDialog::addDays()
{
    const auto isDate = [](const DateEdit *edit) {
        return [edit] { return edit->isWrong() ? tr("This is no date.") : QString(); };
    };
    m_starts->setObjectName(u"contractStarts"_s);
    m_ends->setObjectName(u"contractEnds"_s);
    m_signed->setObjectName(u"contractSigned"_s);
    addField(new Field(tr("First day"), m_starts), Width::Half, isDate(m_starts));
    addField(new Field(tr("Last day"), m_ends), Width::Half, [this] {
        if (m_ends->isWrong())
            return tr("This is no date.");
        const bool early = m_ends->day() && m_starts->day() && *m_ends->day() < *m_starts->day();
        return early ? tr("It cannot end before it begins.") : QString();
    });
    addField(new Field(tr("Signed on"), m_signed), Width::Half, isDate(m_signed));
}

void ContractDialog::addMoney(const ContractDraft &draft)
{
    m_owner->setObjectName(u"contractOwner"_s);
    const auto owner = m_before.id.isValid() ? m_before.owner : draft.actor;
    if (!owner.isValid())
        m_owner->addItem(tr("Nobody"), qint64(0));
    for (const auto &user : draft.users)
        if (user.id == owner || (user.active && draft.mayAssign))
            m_owner->addItem(user.name, user.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner.value)));
    addField(new Field(tr("Owner"), m_owner), Width::Half);
    m_amount->setObjectName(u"contractAmount"_s);
    addField(new Field(tr("Amount"), m_amount), Width::Half, [this] {
        return typedMoney(m_amount->text().trimmed()) ? QString() : tr("This is no amount.");
    });
    m_currency->setObjectName(u"contractCurrency"_s);
    for (const auto &code : offeredCurrencies({m_before.currency, draft.currency}))
        m_currency->addItem(code, code);
    addField(new Field(tr("Currency"), m_currency), Width::Half);
}

Contract ContractDialog::contract() const
{
    Contract contract = m_before;
    const auto amount = m_amount->text().trimmed();
    contract.customer = {m_customer->chosen()};
    contract.title = m_title->text();
    contract.number = m_number->text();
    contract.state = contractStateFromKey(m_state->currentData().toString());
    contract.starts = m_starts->day();
    contract.ends = m_ends->day();
    contract.signedOn = m_signed->day();
    contract.owner = {m_owner->currentData().toLongLong()};
    contract.amount = amount.isEmpty() ? std::nullopt : typedMoney(amount);
    contract.currency = contract.amount ? m_currency->currentData().toString() : QString();
    contract.terms = m_terms->toPlainText();
    contract.notes = m_notes->toPlainText();
    return contract;
}

void ContractDialog::save()
{
    write(
        m_workspace,
        [contract = contract()](Session &session) {
            ContractService contracts(session.operations());
            if (contract.id.isValid())
                contracts.edit(contract);
            else
                contracts.add(contract);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            const auto title = m_title->text().trimmed();
            emit saved(m_before.id.isValid() ? tr("%1 changed").arg(title) : tr("%1 added").arg(title));
            finish();
        });
}

} // namespace crm::ui
