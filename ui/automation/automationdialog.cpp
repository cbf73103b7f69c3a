#include "ui/automation/automationdialog.h"

#include "core/base/text/clean.h"
#include "ui/automation/actionsedit.h"
#include "ui/common/formatters.h"
#include "ui/pool/conditionsedit.h"
#include "ui/pool/conditiontext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 400; ///< milliseconds without typing, before the past is asked
constexpr int kPast = 30; ///< days
constexpr size_t kNamed = 8;
constexpr int kMostDays = 3650;

} // namespace

QString automationInWords(AutomationRule rule, const DirectoryLists &lists)
{
    if (!rule.condition.isEmpty())
        rule.condition = conditionsInWords(rule.condition, lists);
    return sentence(rule);
}

AutomationDialog::AutomationDialog(Workspace &workspace, const AutomationRule &rule,
                                   const AutomationFacts &facts, QWidget *parent)
    : FormDialog(rule.id.isValid() ? tr("Change the automation") : tr("Add an automation"),
                 tr("It holds for what happens from now on. What it does can be undone."), parent)
    , m_workspace(workspace)
    , m_rule(rule)
    , m_facts(facts)
    , m_sentence(wrappedLabel({}, "lead"))
    , m_days(new QSpinBox)
    , m_everybody(new QCheckBox(tr("Also where it was so before today")))
    , m_conditions(new ConditionsEdit(workspace, tr("Every customer.")))
    , m_actions(new ActionsEdit(rule.actions, facts))
    , m_name(new QLineEdit(rule.name))
    , m_hits(wrappedLabel({}, "strong"))
    , m_named(wrappedLabel({}, "caption"))
    , m_pause(new QTimer(this))
{
    setObjectName(u"automationDialog"_s);
    m_sentence->setObjectName(u"automationText"_s);
    addWidget(m_sentence);
    addWhen();
    addHeading(tr("For which customers"));
    addWidget(m_conditions);
    addThen();
    m_name->setObjectName(u"automationName"_s);
    m_name->setMaxLength(100);
    addField(new Field(tr("Name"), m_name, true, tr("For the log and the history.")), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("It needs a name.") : QString(); });
    addHeading(tr("Whom it would have hit"));
    m_hits->setObjectName(u"automationHits"_s);
    addWidget(m_hits);
    addWidget(m_named);
    m_conditions->setExpression(rule.condition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &AutomationDialog::preview);
    connect(m_event, &QComboBox::activated, this, [this] {
        fillSubjects();
        changed();
    });
    connect(m_subject, &QComboBox::activated, this, &AutomationDialog::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &AutomationDialog::changed);
    connect(m_everybody, &QCheckBox::toggled, this, &AutomationDialog::changed);
    connect(m_conditions, &ConditionsEdit::changed, this, &AutomationDialog::changed);
    connect(m_actions, &ActionsEdit::changed, this, &AutomationDialog::changed);
    fillSubjects();
    changed();
}

void AutomationDialog::addWhen()
{
    m_event->setObjectName(u"automationEvent"_s);
    for (const auto event : allAutomationEvents())
        m_event->addItem(displayName(event), int(event));
    m_event->setCurrentIndex(std::max(0, m_event->findData(int(m_rule.event))));
    m_subject->setObjectName(u"automationSubject"_s);
    m_days->setObjectName(u"automationDays"_s);
    m_days->setRange(0, kMostDays);
    m_days->setValue(m_rule.days);
    m_days->setSuffix(tr(" days"));
    m_everybody->setObjectName(u"automationEverybody"_s);
    m_everybody->setChecked(m_rule.id.isValid() && !m_rule.since);
    addField(new Field(tr("When"), m_event, true), Width::Full);
    m_subjectField = addField(new Field(tr("Which"), m_subject, true), Width::Half);
    m_daysField = addField(new Field(tr("How many days"), m_days, true), Width::Half);
    addWidget(m_everybody);
}

void AutomationDialog::addThen()
{
    addHeading(tr("What is done then"));
    addWidget(m_actions);
}

AutomationEvent AutomationDialog::event() const
{
    return AutomationEvent(m_event->currentData().toInt());
}

void AutomationDialog::fillSubjects()
{
    const auto event = this->event();
    const auto before = m_subject->count() > 0 ? m_subject->currentData().toString() : m_rule.subject;
    m_subject->clear();
    m_subject->addItem(tr("Any"), QString());
    if (const auto subjects = m_facts.subjects.find(event); subjects != m_facts.subjects.end())
        for (const auto &[key, name] : subjects->second)
            m_subject->addItem(name, key);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(before)));
    m_subjectField->setVisible(hasSubject(event));
    m_daysField->setVisible(comesWithTime(event));
    m_everybody->setVisible(event == AutomationEvent::NoContact || event == AutomationEvent::NoOrder);
    const bool isSilence = !m_everybody->isHidden();
    m_days->setMinimum(isSilence ? 1 : 0);
}

AutomationRule AutomationDialog::typed() const
{
    auto rule = m_rule;
    rule.name = m_name->text();
    rule.event = event();
    rule.subject = hasSubject(rule.event) ? m_subject->currentData().toString() : QString();
    rule.subjectName = rule.subject.isEmpty() ? QString() : m_subject->currentText();
    rule.days = comesWithTime(rule.event) ? m_days->value() : 0;
    rule.condition = m_conditions->expression();
    if (!comesWithTime(rule.event) || (!m_everybody->isHidden() && m_everybody->isChecked()))
        rule.since.reset();
    else if (!rule.since)
        rule.since = m_facts.today;
    rule.actions = m_actions->actions();
    return rule;
}

void AutomationDialog::changed()
{
    m_sentence->setText(automationInWords(typed(), *m_workspace.directory().snapshot()->sharedLists()));
    edited();
    m_pause->start();
}

void AutomationDialog::preview()
{
    m_workspace.aside(
        this,
        [rule = typed(), today = m_facts.today](Session &session) {
            return AutomationService(session.operations(), session.facts())
                .dryRun(rule, today.addDays(-kPast), today);
        },
        [this, question = ++m_question](const Outcome<AutomationDryRun> &run) {
            if (question != m_question)
                return;
            if (run)
                present(*run);
            else
                m_hits->setText(run.error().message());
        });
}

void AutomationDialog::present(const AutomationDryRun &run)
{
    const auto count = int(run.hits.size());
    m_hits->setText(count == 0  ? tr("In the last %n days it would have hit nobody.", nullptr, kPast)
                    : run.isCut ? tr("In the last %1 days it would have done something more than %2 times.")
                                      .arg(kPast)
                                      .arg(format::count(count))
                                : tr("In the last %1 days it would have done something %2 times.")
                                      .arg(kPast)
                                      .arg(format::count(count)));
    QStringList names;
    for (size_t i = 0; i < std::min(run.hits.size(), kNamed); ++i)
        names << tr("%1 (%2)").arg(run.hits[i].name, run.hits[i].why);
    m_named->setText(names.join(tr(", ")));
    m_named->setVisible(!names.isEmpty());
}

void AutomationDialog::save()
{
    const auto rule = typed();
    if (const auto problem = problemOf(rule); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    write(
        m_workspace,
        [rule](Session &session) {
            AutomationService service(session.operations(), session.facts());
            if (rule.id.isValid())
                service.edit(rule);
            else
                service.add(rule);
            return true;
        },
        [this, name = rule.name](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("The automation %1 holds from now on").arg(name.trimmed()));
            finish();
        });
}

} // namespace crm::ui
