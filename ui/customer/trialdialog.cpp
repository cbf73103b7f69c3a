#include "ui/customer/trialdialog.h"

#include "core/lifecycle/trialservice.h"
#include "ui/common/dateedit.h"
#include "ui/order/orderlineseditor.h"
#include "ui/order/picker.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kAskAfter = 7; ///< days

} // namespace

TrialDialog::TrialDialog(Workspace &workspace, const TrialDraft &draft, QWidget *parent)
    : FormDialog(tr("Give a sample or trial to %1").arg(draft.customer),
                 tr("It stands among what happened, and on the day you choose the page Today reminds you to "
                    "ask how it was."),
                 parent)
    , m_workspace(workspace)
    , m_trial(draft.trial)
    , m_products(draft.products)
    , m_kind(new Combo)
    , m_item(new Picker([this](const QString &text, const Picker::Answer &answer) {
        answer(findProducts(m_products, text));
    }))
    , m_quantity(new QLineEdit(u"1"_s))
    , m_given(new DateEdit(draft.today))
    , m_until(new DateEdit({}))
    , m_ask(new DateEdit(draft.today.addDays(kAskAfter)))
    , m_notes(new QLineEdit)
{
    setObjectName(u"trialDialog"_s);
    for (const auto kind : {TrialKind::Sample, TrialKind::Trial})
        m_kind->addItem(displayName(kind), int(kind));
    m_item->setObjectName(u"trialItem"_s);
    m_item->setPlaceholderText(tr("A product, or what else it is"));
    m_quantity->setObjectName(u"trialQuantity"_s);
    m_given->setObjectName(u"trialGiven"_s);
    m_until->setObjectName(u"trialUntil"_s);
    m_ask->setObjectName(u"trialAsk"_s);
    m_notes->setObjectName(u"trialNotes"_s);
    addField(new Field(tr("What is given"), m_item, true), Width::Full,
             [this] { return m_item->text().trimmed().isEmpty() ? tr("Say what is given.") : QString(); });
    addField(new Field(tr("Kind"), m_kind), Width::Half);
    addField(new Field(tr("Quantity"), m_quantity, true), Width::Half, [this] {
        const auto quantity = Amount::parse(m_quantity->text().trimmed());
        return quantity && *quantity > Amount{} ? QString() : tr("A number above zero.");
    });
    addField(new Field(tr("Given on"), m_given, true), Width::Half, [this, today = draft.today] {
        const auto day = m_given->day();
        return !day ? tr("This is no date.") : *day > today ? tr("The day lies ahead.") : QString();
    });
    addField(new Field(tr("Until"), m_until, false, tr("The last day of a trial")), Width::Half, [this] {
        if (m_until->isWrong())
            return tr("This is no date.");
        const bool early = m_until->day() && m_given->day() && *m_until->day() < *m_given->day();
        return early ? tr("It cannot end before it begins.") : QString();
    });
    addField(new Field(tr("Ask how it was on"), m_ask, false, tr("Left empty, nobody is reminded.")),
             Width::Half, [this, today = draft.today] {
                 if (m_ask->isWrong())
                     return tr("This is no date.");
                 return m_ask->day() && *m_ask->day() < today ? tr("This day is over.") : QString();
             });
    addField(new Field(tr("Notes"), m_notes), Width::Full);
    setSaveText(tr("Record"));
    keepDraft(workspace.path(), draftKey(u"trial"_s, draft.trial.customer.value));
}

Trial TrialDialog::typed() const
{
    auto trial = m_trial;
    trial.kind = TrialKind(m_kind->currentData().toInt());
    trial.product = {m_item->chosen()};
    trial.item = m_item->text();
    trial.quantity = Amount::parse(m_quantity->text().trimmed()).value_or(Amount{});
    trial.given = m_given->day().value_or(QDate());
    trial.until = m_until->day();
    trial.notes = m_notes->text();
    return trial;
}

void TrialDialog::save()
{
    write(
        m_workspace,
        [trial = typed(), ask = m_ask->day()](Session &session) {
            return TrialService(session.operations()).give(trial, ask);
        },
        [this](const Outcome<TrialId> &id) {
            if (!id) {
                refuse(id.error().message());
                return;
            }
            emit given(describe(typed()));
            finish();
        });
}

} // namespace crm::ui
