#include "ui/allocation/allocationruledialog.h"

#include "core/allocation/allocationservice.h"
#include "core/base/text/clean.h"
#include "core/pool/pool.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"
#include "ui/common/formatters.h"
#include "ui/pool/audienceedit.h"
#include "ui/pool/conditionsedit.h"
#include "ui/pool/conditiontext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 250; ///< milliseconds without typing, before the preview is worked out
constexpr int kMonths = 3; ///< of arrivals that it looks at

std::vector<PoolMember> membersOf(const std::vector<Audience> &candidates)
{
    std::vector<PoolMember> members;
    for (const auto &who : candidates)
        members.push_back({.who = who});
    return members;
}

QSpinBox *limitEdit(const QString &name, std::optional<qint64> limit)
{
    auto *edit = new QSpinBox;
    edit->setObjectName(name);
    edit->setRange(-1, 9'999);
    edit->setSpecialValueText(AllocationRuleDialog::tr("no limit"));
    edit->setValue(limit ? int(*limit) : -1);
    return edit;
}

QString figureText(const AllocationReplay &replay, AllocationRuleId rule)
{
    const auto byRule = std::ranges::count_if(
        replay.rows, [&](const AllocationReplay::Row &row) { return row.decision.rule == rule; });
    const auto fallen = std::ranges::count_if(replay.rows, [&](const AllocationReplay::Row &row) {
        return row.decision.rule == rule && !row.decision.byRule;
    });
    if (replay.rows.empty())
        return AllocationRuleDialog::tr("Nothing came in within the last three months.");
    return format::facts(
        {AllocationRuleDialog::tr("It would have decided about %1 of %2 that came in within three months")
             .arg(format::count(byRule), format::count(qint64(replay.rows.size()))),
         AllocationRuleDialog::tr("nobody could take %1 of them").arg(format::count(fallen))});
}

} // namespace

QString sentenceOf(AllocationRule rule, const AllocationNames &names, const DirectoryLists &lists)
{
    rule.filter = conditionsInWords(rule.filter, lists);
    return describe(rule, names);
}

AllocationRuleDialog::AllocationRuleDialog(Workspace &workspace, const AllocationRule &rule,
                                           const AllocationFacts &facts, QWidget *parent)
    : FormDialog(rule.id.isValid() ? tr("Change the rule") : tr("Add a rule"),
                 tr("Of the rules, the first that concerns a new customer decides."), parent)
    , m_workspace(workspace)
    , m_rule(rule)
    , m_facts(facts)
    , m_sentence(label({}, "lead"))
    , m_conditions(new ConditionsEdit(workspace, tr("Every new customer.")))
    , m_candidates(new AudienceEdit(facts.people, membersOf(rule.candidates), tr("Everybody in sales.")))
    , m_seniority(new Combo)
    , m_strategy(new Combo)
    , m_valuable(new ConditionsEdit(workspace, tr("None is worth more than others.")))
    , m_urgent(new ConditionsEdit(workspace, tr("None is more urgent than others.")))
    , m_importance(new QWidget)
    , m_hours(new QCheckBox(tr("Only who works at that moment")))
    , m_fallback(new Combo)
    , m_name(new QLineEdit(rule.name))
    , m_figure(label({}, "muted"))
    , m_pause(new QTimer(this))
{
    setObjectName(u"allocationRuleDialog"_s);
    m_sentence->setObjectName(u"ruleText"_s);
    m_sentence->setWordWrap(true);
    addWidget(m_sentence);
    addWhom();
    addDemands();
    addStrategy();
    addLimits();
    addFallback();
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(255);
    addField(new Field(tr("Name"), m_name, false, tr("For the history and the reports.")), Width::Full);
    m_figure->setObjectName(u"ruleFigure"_s);
    m_figure->setWordWrap(true);
    addWidget(m_figure);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &AllocationRuleDialog::preview);
    for (auto *conditions : {m_conditions, m_valuable, m_urgent})
        connect(conditions, &ConditionsEdit::changed, this, &AllocationRuleDialog::changed);
    for (auto *combo : {m_seniority, m_strategy, m_fallback})
        connect(combo, &QComboBox::currentIndexChanged, this, &AllocationRuleDialog::changed);
    connect(m_candidates, &AudienceEdit::changed, this, &AllocationRuleDialog::changed);
    connect(m_hours, &QCheckBox::toggled, this, &AllocationRuleDialog::changed);
    changed();
}

void AllocationRuleDialog::addWhom()
{
    addHeading(tr("For which customers"));
    m_conditions->setExpression(m_rule.filter);
    addWidget(m_conditions);
    addHeading(tr("Who may get them"));
    addWidget(m_candidates);
}

void AllocationRuleDialog::addDemands()
{
    for (const auto kind : skillKinds()) {
        auto *box = new QCheckBox(tr("They must know the customer's: %1").arg(displayName(kind)));
        box->setObjectName(u"skill_"_s + toKey(kind));
        box->setChecked(std::ranges::find(m_rule.skills, kind) != m_rule.skills.end());
        addWidget(box);
        connect(box, &QCheckBox::toggled, this, &AllocationRuleDialog::changed);
        m_skills[kind] = box;
    }
    m_seniority->setObjectName(u"minSeniority"_s);
    m_seniority->addItem(tr("Any"), 0);
    for (int level = 1; level <= 5; ++level)
        m_seniority->addItem(tr("%1 or more").arg(level), level);
    m_seniority->setCurrentIndex(m_rule.minSeniority);
    addField(new Field(tr("Seniority"), m_seniority), Width::Full);
}

void AllocationRuleDialog::addStrategy()
{
    addHeading(tr("Which of them"));
    m_strategy->setObjectName(u"strategy"_s);
    for (const auto strategy : allocationStrategies())
        m_strategy->addItem(displayName(strategy), toKey(strategy));
    m_strategy->setCurrentIndex(m_strategy->findData(toKey(m_rule.strategy)));
    addField(new Field(tr("A customer goes"), m_strategy, true), Width::Full);
    auto *box = new QVBoxLayout(m_importance);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(label(tr("Valuable are"), "caption"));
    box->addWidget(m_valuable);
    box->addWidget(label(tr("Urgent are"), "caption"));
    box->addWidget(m_urgent);
    m_valuable->setExpression(m_rule.valuable);
    m_urgent->setExpression(m_rule.urgent);
    addWidget(m_importance);
}

void AllocationRuleDialog::addLimits()
{
    m_hours->setObjectName(u"withinHours"_s);
    m_hours->setChecked(m_rule.withinHours);
    addWidget(m_hours);
    const auto add = [this](std::optional<qint64> AllocationRule::*limit, const QString &name,
                            const QString &text) {
        auto *edit = limitEdit(name, m_rule.*limit);
        connect(edit, &QSpinBox::valueChanged, this, &AllocationRuleDialog::changed);
        m_limits.push_back({limit, edit});
        addField(new Field(text, edit), Width::Half);
    };
    add(&AllocationRule::perDay, u"perDay"_s, tr("To each at most a day"));
    add(&AllocationRule::perWeek, u"perWeek"_s, tr("A week"));
    add(&AllocationRule::perMonth, u"perMonth"_s, tr("A month"));
}

void AllocationRuleDialog::addFallback()
{
    m_fallback->setObjectName(u"fallback"_s);
    m_fallback->addItem(tr("The first pool"), QStringList());
    for (const auto &pool : m_facts.pools)
        m_fallback->addItem(tr("Pool: %1").arg(pool.name),
                            QStringList{u"pool"_s, QString::number(pool.id.value)});
    for (const auto &user : m_facts.people.users)
        if (user.active)
            m_fallback->addItem(user.name, QStringList{u"user"_s, QString::number(user.id.value)});
    const auto chosen =
        m_rule.fallbackUser.isValid()   ? QStringList{u"user"_s, QString::number(m_rule.fallbackUser.value)}
        : m_rule.fallbackPool.isValid() ? QStringList{u"pool"_s, QString::number(m_rule.fallbackPool.value)}
                                        : QStringList();
    m_fallback->setCurrentIndex(std::max(0, m_fallback->findData(chosen)));
    addField(new Field(tr("Where nobody can take it"), m_fallback), Width::Half);
}

AllocationRule AllocationRuleDialog::typed() const
{
    auto rule = m_rule;
    rule.filter = m_conditions->expression();
    rule.candidates.clear();
    for (const auto &member : m_candidates->members())
        rule.candidates.push_back(member.who);
    rule.skills.clear();
    for (const auto &[kind, box] : m_skills)
        if (box->isChecked())
            rule.skills.push_back(kind);
    rule.minSeniority = m_seniority->currentData().toInt();
    rule.strategy = allocationStrategyFromKey(m_strategy->currentData().toString());
    rule.valuable = m_valuable->expression();
    rule.urgent = m_urgent->expression();
    rule.withinHours = m_hours->isChecked();
    for (const auto &[limit, edit] : m_limits)
        rule.*limit = edit->value() < 0 ? std::nullopt : std::optional<qint64>(edit->value());
    const auto fallback = m_fallback->currentData().toStringList();
    const qint64 id = fallback.value(1).toLongLong();
    rule.fallbackUser = {fallback.value(0) == "user"_L1 ? id : 0};
    rule.fallbackPool = {fallback.value(0) == "pool"_L1 ? id : 0};
    rule.name = isBlank(m_name->text()) ? proposedName() : m_name->text();
    return rule;
}

/// "Grade: A, in turn".
QString AllocationRuleDialog::proposedName() const
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const auto conditions = conditionsInWords(m_conditions->expression(), *lists);
    return format::facts({conditions.isEmpty() ? tr("New customers") : conditions, m_strategy->currentText()})
        .left(255);
}

void AllocationRuleDialog::changed()
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    m_sentence->setText(tr("%1.").arg(sentenceOf(typed(), m_facts.names, *lists)));
    m_name->setPlaceholderText(proposedName());
    m_importance->setVisible(m_strategy->currentData().toString() == toKey(AllocationStrategy::Seniority));
    m_pause->start();
}

/// Among the other rules, in its place.
void AllocationRuleDialog::preview()
{
    auto rules = m_facts.rules;
    auto rule = typed();
    rule.active = true;
    const auto old = std::ranges::find(rules, rule.id, &AllocationRule::id);
    if (old != rules.end())
        *old = rule;
    else
        rules.push_back(rule);
    m_workspace.read(
        this,
        [rules](Session &session) {
            const auto today = session.operations().today();
            return session.allocation().replay(rules, today.addMonths(-kMonths), today.addDays(1));
        },
        [this, question = ++m_question, id = rule.id](const Outcome<AllocationReplay> &replay) {
            if (question == m_question)
                m_figure->setText(replay ? figureText(*replay, id) : replay.error().message());
        });
}

void AllocationRuleDialog::save()
{
    const auto rule = typed();
    write(
        m_workspace,
        [rule](Session &session) {
            if (rule.id.isValid())
                session.allocation().edit(rule);
            else
                session.allocation().add(rule);
            return true;
        },
        [this, name = rule.name](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("The rule %1 holds from now on").arg(name));
            accept();
        });
}

} // namespace crm::ui
