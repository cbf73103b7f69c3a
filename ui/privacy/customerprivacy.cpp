#include "ui/privacy/customerprivacy.h"

#include "core/customer/customerservice.h"
#include "core/privacy/consentservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/page.h"
#include "ui/privacy/consentdialog.h"
#include "ui/privacy/personacts.h"
#include "ui/privacy/privacylist.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

CustomerPrivacy::CustomerPrivacy(Page &page, Workspace &workspace)
    : m_page(page)
    , m_workspace(workspace)
    , m_list(new PrivacyList(u"consentTable"_s,
                             tr("To what they agreed: in which words, when, how, and where the proof lies. "
                                "Withdrawing is as easy as agreeing."),
                             {{u"purpose"_s, tr("What for")},
                              {u"who"_s, tr("Who agreed")},
                              {u"given"_s, tr("On")},
                              {u"how"_s, tr("How")},
                              {u"proof"_s, tr("Proof")},
                              {u"by"_s, tr("Recorded by")},
                              {u"state"_s, tr("State")}},
                             {160, 120, 110, 120, 160, 110, 150}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    auto *empty =
        new EmptyState("lock", tr("Nothing is on record to which they agreed"),
                       tr("Calls, messages and mails with offers need their consent. Record it with the "
                          "words, the day and where the proof lies."));
    connect(empty->addStep(tr("Record a consent"), "plus"), &QPushButton::clicked, this,
            &CustomerPrivacy::give);
    m_list->setEmpty(empty);
    auto *record = m_list->addAct(tr("Record a consent"), "plus", false);
    record->setObjectName(u"giveConsent"_s);
    connect(record, &QPushButton::clicked, this, &CustomerPrivacy::give);
    connect(m_list->addAct(tr("Withdraw…"), "undo", true), &QPushButton::clicked, this,
            &CustomerPrivacy::withdraw);
    if (!workspace.may(Permission::ManageUsers))
        return;
    auto *package = m_list->addAct(tr("Everything about them…"), "download", false);
    connect(package, &QPushButton::clicked, this, [this] {
        writePackage(m_page, m_workspace, {m_customer, {}}, m_facts.card.customer.name);
    });
    auto *erase = m_list->addAct(tr("Erase…"), "trash", false);
    erase->setObjectName(u"eraseCustomer"_s);
    connect(erase, &QPushButton::clicked, this, &CustomerPrivacy::eraseContact);
}

void CustomerPrivacy::setCustomer(CustomerId customer)
{
    m_customer = customer;
    m_stale = true;
    if (isVisible())
        read();
}

void CustomerPrivacy::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CustomerPrivacy::read()
{
    m_stale = false;
    if (!m_customer.isValid())
        return;
    m_reading = true;
    m_workspace.read(
        this,
        [id = m_customer](Session &session) {
            const ConsentService consents(session.operations());
            Facts facts{.card = session.customers().card(id),
                        .consents = consents.of(id),
                        .purposes = consents.purposes(),
                        .today = session.operations().today()};
            for (const auto &user : session.users().all())
                facts.users.insert(user.id.value, user.name);
            return facts;
        },
        [this, id = m_customer](const Outcome<Facts> &facts) {
            m_reading = false;
            if (facts && id == m_customer)
                display(*facts);
        });
}

QString CustomerPrivacy::purposeName(qint64 id) const
{
    const auto it = std::ranges::find(m_facts.purposes, id, &Purpose::id);
    return it == m_facts.purposes.end() ? QString() : it->name;
}

void CustomerPrivacy::display(const Facts &facts)
{
    m_facts = facts;
    std::vector<QStringList> rows;
    for (const auto &each : facts.consents) {
        const auto contact = std::ranges::find(facts.card.contacts, each.contact, &Contact::id);
        rows.push_back(
            {purposeName(each.purpose),
             contact == facts.card.contacts.end() ? facts.card.customer.name : contact->name,
             format::date(each.givenOn), displayName(each.channel), each.proof,
             facts.users.value(each.recordedBy.value),
             each.holds() ? tr("holds") : tr("withdrawn on %1").arg(format::date(*each.withdrawnOn))});
    }
    m_list->setRows(std::move(rows));
}

void CustomerPrivacy::give()
{
    const bool any = std::ranges::any_of(m_facts.purposes, &Purpose::active);
    if (!any) {
        emit m_page.failed(
            tr("Say first what data are used for: an administrator does so on the page Privacy."));
        return;
    }
    auto *dialog = new ConsentDialog(m_workspace, m_facts.card, m_facts.purposes, m_facts.today, this);
    connect(dialog, &ConsentDialog::recorded, this, [this](const QString &name) {
        emit m_page.happened(tr("Recorded what %1 agreed to").arg(name), true);
    });
    dialog->open();
}

void CustomerPrivacy::withdraw()
{
    if (m_list->row() < 0)
        return;
    const auto &consent = m_facts.consents[size_t(m_list->row())];
    auto *dialog =
        new WithdrawDialog(m_workspace, consent, purposeName(consent.purpose), m_facts.today, this);
    connect(dialog, &WithdrawDialog::withdrawn, this,
            [this] { emit m_page.happened(tr("Recorded that they withdrew it"), true); });
    dialog->open();
}

/// The customer, or one of its contacts.
void CustomerPrivacy::eraseContact()
{
    if (m_facts.card.contacts.empty()) {
        erasePerson(m_page, m_workspace, {.subject = {m_customer, {}}});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("The customer with everything: %1").arg(m_facts.card.customer.name), this, [this] {
        erasePerson(m_page, m_workspace, {.subject = {m_customer, {}}});
    });
    for (const auto &contact : m_facts.card.contacts)
        menu->addAction(tr("Only the contact %1").arg(contact.name), this, [this, id = contact.id] {
            erasePerson(m_page, m_workspace, {.subject = {m_customer, id}});
        });
    menu->popup(QCursor::pos());
}

} // namespace crm::ui
