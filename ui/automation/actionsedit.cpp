#include "ui/automation/actionsedit.h"

#include "core/operation/recordnames.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostDays = 3650;
constexpr int kMostText = 2000;
constexpr ActivityKind kKinds[] = {ActivityKind::Call,  ActivityKind::Message, ActivityKind::Mail,
                                   ActivityKind::Visit, ActivityKind::Meeting, ActivityKind::Task};
constexpr AutomationDeed kDeeds[] = {AutomationDeed::Task,  AutomationDeed::Sequence, AutomationDeed::Message,
                                     AutomationDeed::Field, AutomationDeed::Tag,      AutomationDeed::Untag,
                                     AutomationDeed::Owner};

} // namespace

ActionEdit::ActionEdit(const AutomationAction &action, const AutomationFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_deed(new Combo)
    , m_days(new QSpinBox)
    , m_kind(new Combo)
    , m_field(new Combo)
    , m_user(new Combo)
    , m_playbook(new Combo)
    , m_text(new QLineEdit)
    , m_remove(new IconButton("trash", tr("Remove this action")))
{
    setObjectName(u"actionEdit"_s);
    buildFirst(facts);
    show(action);
    showFields();
    connect(m_deed, &QComboBox::activated, this, [this] {
        showFields();
        emit changed();
    });
    for (auto *combo : {m_kind, m_field, m_user, m_playbook})
        connect(combo, &QComboBox::activated, this, &ActionEdit::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &ActionEdit::changed);
    connect(m_text, &QLineEdit::textEdited, this, &ActionEdit::changed);
    connect(static_cast<IconButton *>(m_remove), &IconButton::clicked, this, &ActionEdit::removalWanted);
}

void ActionEdit::buildFirst(const AutomationFacts &facts)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 8);
    box->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto deed : kDeeds)
        m_deed->addItem(displayName(deed), int(deed));
    m_deed->setAccessibleName(tr("What is done"));
    m_deed->setObjectName(u"actionDeed"_s);
    m_days->setRange(0, kMostDays);
    m_days->setPrefix(tr("after "));
    m_days->setSuffix(tr(" days"));
    m_days->setSpecialValueText(tr("the same day"));
    m_days->setAccessibleName(tr("Days until it is due"));
    for (const auto kind : kKinds)
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setAccessibleName(tr("Kind of activity"));
    for (const auto &field : automationFields())
        m_field->addItem(columnName(field), field);
    m_field->setAccessibleName(tr("Which field"));
    m_user->setObjectName(u"actionUser"_s);
    m_user->setAccessibleName(tr("For whom"));
    m_user->addItem(tr("for the owner"), 0);
    for (const auto &[id, name] : facts.people)
        m_user->addItem(name, id.value);
    for (const auto &[id, name] : facts.playbooks)
        m_playbook->addItem(name, id.value);
    m_playbook->setObjectName(u"actionPlaybook"_s);
    m_playbook->setAccessibleName(tr("Which playbook"));
    for (auto *widget : std::initializer_list<QWidget *>{m_deed, m_field, m_playbook, m_kind, m_days})
        row->addWidget(widget);
    row->addWidget(m_user, 1);
    row->addStretch();
    m_remove->setObjectName(u"removeAction"_s);
    row->addWidget(m_remove);
    box->addLayout(row);
    m_text->setObjectName(u"actionText"_s);
    m_text->setMaxLength(kMostText);
    box->addWidget(m_text);
}

void ActionEdit::show(const AutomationAction &action)
{
    m_deed->setCurrentIndex(std::max(0, m_deed->findData(int(action.deed))));
    m_days->setValue(action.days);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(action.activity))));
    m_field->setCurrentIndex(std::max(0, m_field->findData(action.field)));
    if (action.user.isValid() && m_user->findData(action.user.value) < 0)
        m_user->addItem(action.userName, action.user.value); // who is no longer active
    m_user->setCurrentIndex(std::max(0, m_user->findData(action.user.value)));
    m_playbook->setCurrentIndex(std::max(0, m_playbook->findData(action.playbook.value)));
    m_text->setText(action.text);
}

AutomationDeed ActionEdit::deed() const
{
    return AutomationDeed(m_deed->currentData().toInt());
}

void ActionEdit::showFields()
{
    using D = AutomationDeed;
    const auto deed = this->deed();
    m_days->setVisible(deed == D::Task);
    m_kind->setVisible(deed == D::Task);
    m_field->setVisible(deed == D::Field);
    m_user->setVisible(deed == D::Task || deed == D::Message || deed == D::Owner);
    m_playbook->setVisible(deed == D::Sequence);
    m_text->setVisible(deed != D::Owner && deed != D::Sequence);
    const auto hint = deed == D::Task    ? tr("What is to be done; {customer} and {why} are filled in")
                    : deed == D::Message ? tr("What to tell; {customer} and {why} are filled in")
                    : deed == D::Field   ? tr("The new value; nothing empties the field")
                                         : tr("The tag");
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(hint);
}

AutomationAction ActionEdit::action() const
{
    AutomationAction action{.deed = deed(), .text = m_text->text()};
    if (m_text->isHidden())
        action.text.clear();
    if (action.deed == AutomationDeed::Sequence) {
        action.playbook = {m_playbook->currentData().toLongLong()};
        action.playbookName = m_playbook->currentText();
    }
    if (action.deed == AutomationDeed::Task) {
        action.activity = ActivityKind(m_kind->currentData().toInt());
        action.days = m_days->value();
    }
    if (action.deed == AutomationDeed::Field)
        action.field = m_field->currentData().toString();
    if (!m_user->isHidden() && m_user->currentIndex() > 0) {
        action.user = {m_user->currentData().toLongLong()};
        action.userName = m_user->currentText();
    }
    return action;
}

void ActionEdit::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

ActionsEdit::ActionsEdit(const std::vector<AutomationAction> &actions, const AutomationFacts &facts,
                         QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    auto *more = new Button(tr("Do something else as well"), "ghost", "plus");
    more->setObjectName(u"addAction"_s);
    m_lines->addWidget(more, 0, Qt::AlignLeft);
    for (const auto &action : actions)
        add(action);
    if (actions.empty())
        add({});
    connect(more, &Button::clicked, this, [this] {
        add({});
        emit changed();
    });
}

void ActionsEdit::add(const AutomationAction &action)
{
    auto *edit = new ActionEdit(action, m_facts);
    m_lines->insertWidget(m_lines->count() - 1, edit);
    m_edits.append(edit);
    connect(edit, &ActionEdit::changed, this, &ActionsEdit::changed);
    connect(edit, &ActionEdit::removalWanted, this, [this, edit] { remove(edit); });
    showRemovable();
}

void ActionsEdit::remove(ActionEdit *line)
{
    m_edits.removeOne(line);
    line->hide();
    line->deleteLater(); // its button is still at work
    showRemovable();
    emit changed();
}

void ActionsEdit::showRemovable()
{
    for (auto *edit : std::as_const(m_edits))
        edit->setRemovable(m_edits.size() > 1);
}

std::vector<AutomationAction> ActionsEdit::actions() const
{
    std::vector<AutomationAction> actions;
    for (const auto *edit : m_edits)
        actions.push_back(edit->action());
    return actions;
}

} // namespace crm::ui
