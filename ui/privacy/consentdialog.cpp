#include "ui/privacy/consentdialog.h"

#include "core/base/text/clean.h"
#include "core/privacy/consentservice.h"
#include "ui/common/dateedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWordingHeight = 96; ///< at 100 % text

QString dayProblem(const DateEdit *edit, QDate first, QDate today)
{
    const auto day = edit->day();
    if (!day)
        return ConsentDialog::tr("This is no date.");
    if (*day > today)
        return ConsentDialog::tr("The day lies ahead.");
    return *day < first ? ConsentDialog::tr("They agreed on %1.").arg(first.toString(Qt::ISODate))
                        : QString();
}

} // namespace

ConsentDialog::ConsentDialog(Workspace &workspace, const CustomerCard &card,
                             const std::vector<Purpose> &purposes, QDate today, QWidget *parent)
    : FormDialog(tr("Consent of %1").arg(card.customer.name),
                 tr("What is recorded here is the proof: to which words they agreed, when, and how."), parent)
    , m_workspace(workspace)
    , m_customer(card.customer.id)
    , m_name(card.customer.name)
    , m_purposes(purposes)
    , m_purpose(new Combo)
    , m_who(new Combo)
    , m_given(new DateEdit(today))
    , m_how(new Combo)
    , m_wording(new QPlainTextEdit)
    , m_proof(new QLineEdit)
{
    setObjectName(u"consentDialog"_s);
    for (const auto &purpose : purposes)
        if (purpose.active)
            m_purpose->addItem(purpose.name, purpose.id);
    m_who->addItem(card.customer.name, qint64(0));
    for (const auto &contact : card.contacts)
        m_who->addItem(contact.name, contact.id.value);
    for (const auto channel : consentChannels())
        m_how->addItem(displayName(channel), int(channel));
    m_purpose->setObjectName(u"consentPurpose"_s);
    m_proof->setObjectName(u"consentProof"_s);
    m_proof->setPlaceholderText(tr("Folder 3-12, the mail of 3 May, the recording of the call"));
    m_wording->setFixedHeight(Theme::px(kWordingHeight));
    m_wording->setTabChangesFocus(true);
    addField(new Field(tr("What for"), m_purpose, true), Width::Half,
             [this] { return m_purpose->currentIndex() < 0 ? tr("To what did they agree?") : QString(); });
    addField(new Field(tr("Who agreed"), m_who), Width::Half);
    addField(new Field(tr("On"), m_given, true), Width::Half,
             [this, today] { return dayProblem(m_given, QDate(1970, 1, 1), today); });
    addField(new Field(tr("How"), m_how), Width::Half);
    addField(new Field(tr("To these words"), m_wording, true), Width::Full, [this] {
        return isBlank(m_wording->toPlainText()) ? tr("To which words did they agree?") : QString();
    });
    addField(new Field(tr("Where the proof lies"), m_proof), Width::Full);
    setSaveText(tr("Record"));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentDialog::showWording);
    showWording();
}

void ConsentDialog::showWording()
{
    for (const auto &purpose : m_purposes)
        if (purpose.id == m_purpose->currentData().toLongLong())
            m_wording->setPlainText(purpose.wording);
}

void ConsentDialog::save()
{
    const Consent consent{.customer = m_customer,
                          .contact = {m_who->currentData().toLongLong()},
                          .purpose = m_purpose->currentData().toLongLong(),
                          .givenOn = m_given->day().value_or(QDate()),
                          .channel = ConsentChannel(m_how->currentData().toInt()),
                          .wording = m_wording->toPlainText(),
                          .proof = m_proof->text()};
    write(
        m_workspace,
        [consent](Session &session) { return ConsentService(session.operations()).give(consent); },
        [this](const Outcome<qint64> &id) {
            if (!id) {
                refuse(id.error().message());
                return;
            }
            emit recorded(m_name);
            finish();
        });
}

WithdrawDialog::WithdrawDialog(Workspace &workspace, const Consent &consent, const QString &purpose,
                               QDate today, QWidget *parent)
    : FormDialog(tr("Withdraw the consent to: %1").arg(purpose),
                 tr("It stays on record that they agreed, and that they no longer do."), parent)
    , m_workspace(workspace)
    , m_consent(consent.id)
    , m_on(new DateEdit(today))
    , m_how(new QLineEdit)
{
    setObjectName(u"withdrawDialog"_s);
    m_how->setPlaceholderText(tr("By phone, by a reply to a message"));
    addField(new Field(tr("On"), m_on, true), Width::Half,
             [this, today, given = consent.givenOn] { return dayProblem(m_on, given, today); });
    addField(new Field(tr("How"), m_how), Width::Full);
    setSaveText(tr("Record"));
}

void WithdrawDialog::save()
{
    write(
        m_workspace,
        [id = m_consent, on = m_on->day().value_or(QDate()), how = m_how->text()](Session &session) {
            return ConsentService(session.operations()).withdraw(id, on, how);
        },
        [this](const Outcome<ChangeSet> &changes) {
            if (!changes) {
                refuse(changes.error().message());
                return;
            }
            emit withdrawn();
            finish();
        });
}

} // namespace crm::ui
