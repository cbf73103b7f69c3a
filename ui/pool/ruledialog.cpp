#include "ui/pool/ruledialog.h"

#include "core/base/text/clean.h"
#include "core/pool/pool.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/workspace.h"
#include "ui/pool/conditionsedit.h"
#include "ui/pool/conditiontext.h"
#include "ui/pool/daysedit.h"
#include "ui/pool/hitpreview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 250; ///< milliseconds without typing, before the preview is worked out

QCheckBox *keep(const QString &name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(on);
    return box;
}

} // namespace

RuleDialog::RuleDialog(Workspace &workspace, const RecycleRule &rule, const RecyclingFacts &facts,
                       QWidget *parent)
    : FormDialog(rule.id.isValid() ? tr("Change the rule") : tr("Add a rule"),
                 tr("It holds from tomorrow on. Until then nothing changes."), parent)
    , m_workspace(workspace)
    , m_rule(rule)
    , m_facts(facts)
    , m_sentence(label({}, "lead"))
    , m_days(new QSpinBox)
    , m_exceptions(new DaysEdit(workspace, rule.exceptions))
    , m_conditions(new ConditionsEdit(workspace, tr("Every customer that somebody has.")))
    , m_protected(
          keep(u"keepProtected"_s, tr("Customers whose owner protects them"), rule.terms.keepProtected))
    , m_dealt(keep(u"keepDealt"_s, tr("Customers who have bought something"), rule.terms.keepDealt))
    , m_opportunity(
          keep(u"keepOpportunity"_s, tr("Customers with an open opportunity"), rule.terms.keepOpportunity))
    , m_complaint(keep(u"keepComplaint"_s, tr("Customers with an open complaint"), rule.terms.keepComplaint))
    , m_planned(keep(u"keepPlanned"_s, tr("Customers with a contact planned ahead"), rule.terms.keepPlanned))
    , m_name(new QLineEdit(rule.name))
    , m_hits(new HitPreview)
    , m_pause(new QTimer(this))
{
    setObjectName(u"ruleDialog"_s);
    m_sentence->setObjectName(u"ruleText"_s);
    m_sentence->setWordWrap(true);
    addWidget(m_sentence);
    addTrigger();
    addWhom();
    addKept();
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(255);
    addField(new Field(tr("Name"), m_name, false, tr("For the history and the reports.")), Width::Full);
    addHeading(tr("Whom it takes tomorrow"));
    addWidget(m_hits);
    m_conditions->setExpression(rule.filter);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &RuleDialog::preview);
    for (auto *box : {m_protected, m_dealt, m_opportunity, m_complaint, m_planned})
        connect(box, &QCheckBox::toggled, this, &RuleDialog::changed);
    connect(m_clock, &QComboBox::currentIndexChanged, this, &RuleDialog::changed);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &RuleDialog::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &RuleDialog::changed);
    connect(m_exceptions, &DaysEdit::changed, this, &RuleDialog::changed);
    connect(m_conditions, &ConditionsEdit::changed, this, &RuleDialog::changed);
    changed();
}

void RuleDialog::addTrigger()
{
    m_clock->setObjectName(u"ruleClock"_s);
    const auto add = [this](RecycleClock clock, const QString &text) {
        m_clock->addItem(text, toKey(clock));
    };
    add(RecycleClock::NoFollowUp, tr("nobody followed up"));
    add(RecycleClock::NoDeal, tr("nothing was bought"));
    add(RecycleClock::NoOpportunity, tr("there is no open opportunity"));
    add(RecycleClock::Held, tr("somebody has had it"));
    add(RecycleClock::ContractEnd, tr("the last contract or order ended"));
    m_clock->setCurrentIndex(m_clock->findData(toKey(m_rule.terms.clock)));
    m_days->setObjectName(u"ruleDays"_s);
    m_days->setRange(1, 3650);
    m_days->setValue(m_rule.days);
    m_days->setSuffix(tr(" days"));
    m_pool->setObjectName(u"rulePool"_s);
    for (const auto &pool : m_facts.pools)
        if (pool.enabled)
            m_pool->addItem(pool.name, pool.id.value);
    m_pool->setCurrentIndex(std::max(0, m_pool->findData(m_rule.pool.value)));
    addField(new Field(tr("What counts: the time since"), m_clock, true), Width::Full);
    addField(new Field(tr("After"), m_days, true), Width::Half);
    addField(new Field(tr("Back to"), m_pool, true), Width::Half);
    addWidget(m_exceptions);
}

void RuleDialog::addWhom()
{
    addHeading(tr("For which customers"));
    addWidget(m_conditions);
}

void RuleDialog::addKept()
{
    addHeading(tr("Who stays all the same"));
    for (auto *box : {m_protected, m_opportunity, m_complaint, m_planned, m_dealt})
        addWidget(box);
}

RecycleRule RuleDialog::typed() const
{
    auto rule = m_rule;
    rule.terms = {.clock = recycleClockFromKey(m_clock->currentData().toString()),
                  .keepProtected = m_protected->isChecked(),
                  .keepDealt = m_dealt->isChecked(),
                  .keepOpportunity = m_opportunity->isChecked(),
                  .keepComplaint = m_complaint->isChecked(),
                  .keepPlanned = m_planned->isChecked()};
    rule.days = m_days->value();
    rule.exceptions.clear();
    for (const auto &exception : m_exceptions->exceptions())
        if (!exception.value.isEmpty())
            rule.exceptions.push_back(exception);
    rule.filter = m_conditions->expression();
    rule.pool = {m_pool->currentData().toLongLong()};
    rule.name = isBlank(m_name->text()) ? proposedName() : m_name->text();
    return rule;
}

/// "30 days, nobody followed up".
QString RuleDialog::proposedName() const
{
    return tr("%n days: %1", nullptr, m_days->value()).arg(m_clock->currentText());
}

void RuleDialog::changed()
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const auto rule = typed();
    m_sentence->setText(tr("%1.").arg(describeRule(rule, m_pool->currentText(), *lists)));
    m_name->setPlaceholderText(proposedName());
    m_pause->start();
}

void RuleDialog::preview()
{
    auto rules = m_facts.rules;
    const auto tomorrow = m_facts.today.addDays(1);
    const auto which = putInto(rules, typed(), tomorrow);
    m_workspace.read(
        this,
        [rules, which, customers = m_workspace.directory().snapshot(), tomorrow](Session &session) {
            return session.recycling().impact(customers, rules, which, tomorrow);
        },
        [this, question = ++m_question](const Outcome<RecycleImpact> &impact) {
            if (question != m_question)
                return;
            if (impact)
                m_hits->present(*impact, m_facts.people, m_facts.today);
            else
                m_hits->say(impact.error().message());
        });
}

void RuleDialog::save()
{
    const auto rule = typed();
    write(
        m_workspace,
        [rule](Session &session) {
            if (rule.id.isValid())
                session.recycleRules().edit(rule);
            else
                session.recycleRules().add(rule);
            return true;
        },
        [this, name = rule.name](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("The rule %1 holds from tomorrow on").arg(name));
            accept();
        });
}

} // namespace crm::ui
