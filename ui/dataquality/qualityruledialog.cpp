#include "ui/dataquality/qualityruledialog.h"

#include "core/dataquality/qualityservice.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr QualityKind kKinds[] = {QualityKind::Filled, QualityKind::Valid, QualityKind::Consistent,
                                  QualityKind::Fresh};

QSpinBox *number(int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

QualityRuleDialog::QualityRuleDialog(Workspace &workspace, const QualityRule &rule, QWidget *parent)
    : FormDialog(rule.id ? describe(rule) : tr("New rule"),
                 tr("What is asked of the data of every customer, and how much it counts."), parent)
    , m_workspace(workspace)
    , m_before(rule)
    , m_kind(new Combo)
    , m_field(new Combo)
    , m_applies(new Combo)
    , m_days(number(1, 3650, std::max(1, rule.days)))
    , m_weight(number(1, 9, rule.weight))
    , m_state(new Combo)
    , m_policy(new QPlainTextEdit(rule.policy))
{
    setObjectName(u"qualityRuleDialog"_s);
    for (const auto kind : kKinds)
        m_kind->addItem(displayName(kind), toKey(kind));
    m_kind->setCurrentIndex(m_kind->findData(toKey(rule.kind)));
    m_kind->setEnabled(rule.id == 0);
    fillFields();
    m_field->setEnabled(rule.id == 0);
    m_applies->addItem(tr("Companies and individuals"), QString());
    for (const auto kind : {CustomerKind::Company, CustomerKind::Person})
        m_applies->addItem(displayName(kind), toKey(kind));
    m_applies->setCurrentIndex(
        std::max(0, m_applies->findData(rule.applies ? toKey(*rule.applies) : QString())));
    m_state->addItem(tr("In use"), true);
    m_state->addItem(tr("Switched off"), false);
    m_state->setCurrentIndex(rule.active ? 0 : 1);
    m_weight->setObjectName(u"ruleWeight"_s);

    addField(new Field(tr("What is asked"), m_kind), Width::Half);
    addField(new Field(tr("Of which field"), m_field), Width::Half);
    addField(new Field(tr("For whom"), m_applies), Width::Half);
    addField(new Field(tr("Weight"), m_weight, false, tr("1 counts least, 9 most.")), Width::Half);
    auto *days = addField(new Field(tr("Days"), m_days), Width::Half);
    days->setVisible(kind() == QualityKind::Fresh);
    addField(new Field(tr("State"), m_state), Width::Half);
    addField(new Field(tr("The policy in words"), m_policy, false,
                       tr("Why it is asked, and what to do about it.")),
             Width::Full);
    setSaveText(rule.id ? tr("Save") : tr("Add"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, days] {
        fillFields();
        days->setVisible(kind() == QualityKind::Fresh);
    });
}

QualityKind QualityRuleDialog::kind() const
{
    return qualityKindFromKey(m_kind->currentData().toString());
}

void QualityRuleDialog::fillFields()
{
    m_field->clear();
    for (const auto &field : qualityFields(kind()))
        m_field->addItem(displayQualityField(field), field);
    m_field->setCurrentIndex(std::max(0, m_field->findData(m_before.field)));
}

QualityRule QualityRuleDialog::changed() const
{
    auto rule = m_before;
    rule.kind = kind();
    rule.field = m_field->currentData().toString();
    rule.applies.reset();
    if (const auto applies = m_applies->currentData().toString(); !applies.isEmpty())
        rule.applies = customerKindFromKey(applies);
    rule.days = rule.kind == QualityKind::Fresh ? m_days->value() : 0;
    rule.weight = m_weight->value();
    rule.active = m_state->currentData().toBool();
    rule.policy = m_policy->toPlainText();
    return rule;
}

void QualityRuleDialog::save()
{
    write(
        m_workspace,
        [rule = changed()](Session &session) {
            if (rule.id)
                session.quality().edit(rule);
            else
                session.quality().add(rule);
            return describe(rule);
        },
        [this](const Outcome<QString> &name) {
            if (!name)
                return refuse(name.error().message());
            emit saved(*name);
            accept();
        });
}

} // namespace crm::ui
