#include "ui/activity/activitydialog.h"

#include "core/activity/activityservice.h"
#include "core/base/text/clean.h"
#include "core/playbook/sequenceservice.h"
#include "core/session/workspace.h"
#include "ui/activity/activityform.h"
#include "ui/activity/answersedit.h"
#include "ui/activity/nextstepedit.h"
#include "ui/common/formatters.h"
#include "ui/customer/textinputs.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

ActivityDialog::ActivityDialog(Workspace &workspace, const ActivityContext &context, ActivityKind kind,
                               QWidget *parent)
    : EditDialog(tr("Record an activity"), context.name, parent)
    , m_workspace(workspace)
    , m_customer(context.customer)
    , m_form(new ActivityForm)
{
    setObjectName(u"activityDialog"_s);
    resize(width(), Theme::px(420));
    column()->addWidget(m_form);
    column()->addStretch();
    m_form->setNow(context.now, context.zone);
    m_form->setContacts(context.contacts);
    m_form->setOwnFields(context.own);
    m_form->setKind(kind);
    m_form->focusText();
    connect(m_form, &ActivityForm::changed, this, &ActivityDialog::edited);
    connect(m_form, &ActivityForm::submitted, this, &ActivityDialog::trySave);
    keepDraft(workspace.path(), draftKey(u"activity-of"_s, context.customer.value));
}

std::vector<FieldProblem> ActivityDialog::problemsNow()
{
    if (const auto found = m_form->check(); !found.isEmpty())
        return {{u"text"_s, found}};
    return {};
}

bool ActivityDialog::isChanged()
{
    return !m_form->isEmpty();
}

void ActivityDialog::save()
{
    write(
        m_workspace,
        [activity = m_form->activity(m_customer), next = m_form->next()](Session &session) {
            return session.activities().record(activity, next);
        },
        [this](const Outcome<ActivityId> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit saved();
            finish();
        });
}

ActivityChangeDialog::ActivityChangeDialog(Workspace &workspace, const ActivityContext &context,
                                           QWidget *parent)
    : EditDialog(displayName(context.activity.kind), context.name, parent)
    , m_workspace(workspace)
    , m_before(context.activity)
    , m_form(new ActivityForm)
{
    setObjectName(u"activityChangeDialog"_s);
    column()->addWidget(m_form);
    column()->addStretch();
    m_form->setNow(context.now, context.zone);
    m_form->setContacts(context.contacts);
    m_form->setOwnFields(context.own, m_before.custom);
    m_form->setActivity(m_before);
    m_form->focusText();
    fitHeight();
    auto *remove = new Button(tr("Delete"), "", "trash");
    remove->setObjectName(u"removeActivity"_s);
    addAct(remove);
    connect(remove, &QPushButton::clicked, this, &ActivityChangeDialog::removeIt);
    connect(m_form, &ActivityForm::changed, this, &ActivityChangeDialog::edited);
    connect(m_form, &ActivityForm::submitted, this, &ActivityChangeDialog::trySave);
    keepDraft(workspace.path(), draftKey(u"activity"_s, m_before.id.value));
}

std::vector<FieldProblem> ActivityChangeDialog::problemsNow()
{
    if (const auto found = m_form->check(); !found.isEmpty())
        return {{u"text"_s, found}};
    return {};
}

Activity ActivityChangeDialog::changedActivity() const
{
    const Activity typed = m_form->activity(m_before.customer);
    Activity activity = m_before;
    activity.contact = typed.contact;
    activity.kind = typed.kind;
    activity.text = typed.text;
    activity.result = typed.result;
    activity.custom = typed.custom;
    return activity;
}

void ActivityChangeDialog::save()
{
    write(
        m_workspace,
        [activity = changedActivity()](Session &session) { return session.activities().edit(activity); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit saved();
            finish();
        });
}

void ActivityChangeDialog::removeIt()
{
    write(
        m_workspace, [id = m_before.id](Session &session) { return session.activities().remove(id); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit removed();
            finish();
        });
}

CompleteDialog::CompleteDialog(Workspace &workspace, const ActivityContext &context, QWidget *parent)
    : EditDialog(tr("Done: %1").arg(displayName(context.activity.kind)),
                 format::facts({context.name, context.activity.text}), parent)
    , m_workspace(workspace)
    , m_id(context.activity.id)
    , m_result(new NoteEdit(kNoteLimit, 3))
    , m_field(noteField(tr("Result"), m_result))
    , m_own(new OwnFields(context.own, context.activity.custom, this))
    , m_answers(context.guide ? new AnswersEdit(*context.guide) : nullptr)
    , m_next(new NextStepEdit)
{
    setObjectName(u"completeDialog"_s);
    setSaveText(tr("Done"));
    resize(width(), Theme::px(360));
    m_result->setObjectName(u"completeResult"_s);
    m_next->setNow(context.now, context.zone);
    if (m_answers) {
        column()->addWidget(m_answers);
        connect(m_answers, &AnswersEdit::changed, this, &CompleteDialog::edited);
    }
    column()->addWidget(m_field);
    column()->addLayout(m_own->grid());
    column()->addWidget(m_next);
    column()->addStretch();
    m_result->setFocus();
    connect(m_field, &Field::edited, this, &CompleteDialog::edited);
    connect(m_own, &OwnFields::edited, this, &CompleteDialog::edited);
    connect(m_next, &NextStepEdit::changed, this, &CompleteDialog::edited);
    m_next->setObjectName(u"completeNext"_s);
    keepDraft(workspace.path(), draftKey(u"complete"_s, m_id.value));
}

std::vector<FieldProblem> CompleteDialog::problemsNow()
{
    std::vector<FieldProblem> found;
    if (isBlank(m_result->toPlainText()) && !(m_answers && m_answers->isTouched()))
        found.push_back({u"result"_s, tr("What came of it?")});
    for (const auto *input : m_own->inputs())
        if (const auto problem = input->problem(); !problem.isEmpty())
            found.push_back({u"custom.%1"_s.arg(input->id()), problem});
    if (const auto problem = m_next->problem(); !problem.isEmpty())
        found.push_back({u"next"_s, problem});
    return found;
}

Field *CompleteDialog::fieldOf(const QString &name)
{
    for (const auto *input : m_own->inputs())
        if (name == u"custom.%1"_s.arg(input->id()))
            return input->field();
    return name == "result"_L1 ? m_field : nullptr;
}

bool CompleteDialog::isChanged()
{
    return !isBlank(m_result->toPlainText()) || m_next->value() || m_own->isTouched()
        || (m_answers && m_answers->isTouched());
}

void CompleteDialog::save()
{
    QStringList said{cleanText(m_result->toPlainText())};
    if (m_answers)
        said << m_answers->summary();
    said.removeAll(QString());
    write(
        m_workspace,
        [id = m_id, result = said.join(u'\n'), next = m_next->value(), own = m_own->values(),
         answers = m_answers ? m_answers->answers() : std::vector<PlaybookAnswer>(),
         answered = m_answers && m_answers->hasAnswered()](Session &session) {
            return session.activities().complete(id, result, next, own, [&](UnitOfWork &work) {
                SequenceService(session.operations()).noteAnswers(work, id, answers, answered);
            });
        },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit saved();
            finish();
        });
}

} // namespace crm::ui
