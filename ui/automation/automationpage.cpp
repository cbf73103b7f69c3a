#include "ui/automation/automationpage.h"

#include "core/automation/automationservice.h"
#include "core/operation/undoservice.h"
#include "core/session/workspace.h"
#include "ui/automation/automationdialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/subpagehead.h"
#include "ui/common/textrowsmodel.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What became of it, as a pill.
class FiringDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        if (index.column() != AutomationPage::State) {
            RowDelegate::cell(painter, rect, index, selected);
            return;
        }
        const auto state = AutomationState(index.data(Qt::UserRole).toInt());
        const auto tone = state == AutomationState::Failed ? draw::Tone::Danger
                        : state == AutomationState::Held || state == AutomationState::Stopped
                            ? draw::Tone::Warn
                        : state == AutomationState::Done ? draw::Tone::Good
                                                         : draw::Tone::Neutral;
        draw::pill(painter, rect.left(), rect.center().y(), index.data().toString(), tone);
    }
};

class FiringModel : public TextRowsModel
{
public:
    using TextRowsModel::TextRowsModel;
    void setStates(std::vector<AutomationState> states) { m_states = std::move(states); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::UserRole)
            return index.isValid() && size_t(index.row()) < m_states.size()
                     ? int(m_states[size_t(index.row())])
                     : 0;
        return TextRowsModel::data(index, role);
    }

private:
    std::vector<AutomationState> m_states;
};

} // namespace

AutomationPage::AutomationPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_model(new FiringModel({{u"at"_s, tr("When")},
                               {u"customer"_s, tr("Customer")},
                               {u"why"_s, tr("Why")},
                               {u"rule"_s, tr("Automation")},
                               {u"state"_s, tr("State")}},
                              this))
    , m_table(new ListTable)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(buildRules());
    box->addWidget(new Rule);
    box->addWidget(buildLog(settings), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    read();
}

QWidget *AutomationPage::buildHead()
{
    auto *head =
        new SubpageHead(tr("Back to the playbooks"), tr("Automation"),
                        tr("When something happens, the program does something by itself: plans a task, "
                           "tells somebody, sets a field. Each time can be undone."));
    m_add = new Button(tr("Add an automation"), "primary", "plus");
    m_add->setObjectName(u"addAutomation"_s);
    head->addButton(m_add);
    connect(head, &SubpageHead::left, this, [this] { emit wanted(u"playbooks"_s, {}); });
    connect(m_add, &QPushButton::clicked, this, &AutomationPage::createNew);
    return head;
}

QWidget *AutomationPage::buildRules()
{
    auto *rules = new QWidget;
    m_rules = new QVBoxLayout(rules);
    m_rules->setContentsMargins(16, 4, 16, 12);
    m_rules->setSpacing(6);
    return rules;
}

QWidget *AutomationPage::buildLog(Settings &settings)
{
    auto *log = new QWidget;
    auto *box = new QVBoxLayout(log);
    box->setContentsMargins(0, 12, 0, 0);
    box->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(label(tr("What was done"), "heading"), 1, Qt::AlignVCenter);
    m_act = new Button(tr("Undo"), "", "undo");
    m_act->setObjectName(u"actOnFiring"_s);
    row->addWidget(m_act);
    box->addLayout(row);
    m_table->setObjectName(u"automationLog"_s);
    m_table->setAccessibleName(tr("What was done"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FiringDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({190, 220, 300, 180, 130});
    m_table->fitColumns({.giving = Why, .least = 200, .waiting = {AutomationName}});
    m_table->keepColumns(settings, u"automation"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState("clock", tr("Nothing was done yet"),
                                      tr("Here stands what automations did, for whom and why.")));
    box->addWidget(m_stack, 1);
    connect(m_act, &QPushButton::clicked, this, &AutomationPage::actOnFiring);
    connect(m_table, &ListTable::opened, this, &AutomationPage::openFiring);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AutomationPage::showActs);
    return log;
}

void AutomationPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Other) || changes.touches(Entity::User) || changes.kind == u"automation.run"_s
        || changes.kind == u"undo"_s)
        read();
}

void AutomationPage::read()
{
    ++m_open;
    m_workspace.read(this, readAutomation, [this](const Outcome<AutomationFacts> &facts) {
        --m_open;
        if (facts)
            present(*facts);
        else
            emit failed(facts.error().message());
    });
}

void AutomationPage::present(const AutomationFacts &facts)
{
    m_facts = facts;
    m_shown = true;
    m_add->setVisible(facts.mayEdit);
    showRules();
    showLog();
}

void AutomationPage::showRules()
{
    while (auto *item = m_rules->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_facts.rules.empty())
        m_rules->addWidget(wrappedLabel(tr("There is no automation yet. A first one: when an order becomes "
                                           "paid, plan a call in seven days."),
                                        "muted"));
    for (const auto &rule : m_facts.rules)
        m_rules->addWidget(ruleRow(rule));
}

QWidget *AutomationPage::ruleRow(const AutomationRule &rule)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *panel = new Panel;
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(rule.name, "strong"));
    auto *said = wrappedLabel(automationInWords(rule, *lists), rule.enabled ? "" : "muted");
    said->setObjectName(u"automationSentence"_s);
    texts->addWidget(said);
    row->addLayout(texts, 1);
    auto *enabled = new QCheckBox(tr("On"));
    enabled->setObjectName(u"automationEnabled"_s);
    enabled->setAccessibleName(tr("%1 is switched on").arg(rule.name));
    enabled->setChecked(rule.enabled);
    enabled->setEnabled(m_facts.mayEdit);
    row->addWidget(enabled);
    connect(enabled, &QCheckBox::toggled, this, [this, rule](bool on) { store(rule, on); });
    if (!m_facts.mayEdit)
        return panel;
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"editAutomation"_s);
    change->setAccessibleName(tr("Edit %1").arg(rule.name));
    auto *gone = new IconButton("trash", tr("Remove %1").arg(rule.name));
    gone->setObjectName(u"removeAutomation"_s);
    row->addWidget(change);
    row->addWidget(gone);
    connect(change, &QPushButton::clicked, this, [this, rule] { edit(rule); });
    connect(gone, &IconButton::clicked, this, [this, rule] { remove(rule); });
    return panel;
}

void AutomationPage::showLog()
{
    std::vector<QStringList> rows;
    std::vector<AutomationState> states;
    for (const auto &firing : m_facts.log) {
        const auto name = firing.state == AutomationState::Held ? tr("Several") : firing.name;
        rows.push_back({format::dateTime(firing.at, m_facts.zone), name, firing.why, firing.ruleName,
                        firing.undone ? tr("Taken back") : displayName(firing.state)});
        states.push_back(firing.undone ? AutomationState::Idle : firing.state);
    }
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    static_cast<FiringModel *>(m_model)->setStates(std::move(states));
    m_model->set(std::move(rows));
    showActs();
}

const AutomationFiring *AutomationPage::current() const
{
    const auto rows = m_table->selectedRowNumbers();
    return rows.size() == 1 && size_t(rows.front()) < m_facts.log.size() ? &m_facts.log[size_t(rows.front())]
                                                                         : nullptr;
}

void AutomationPage::showActs()
{
    const auto *firing = current();
    const bool isHeld = firing && firing->state == AutomationState::Held && m_facts.mayEdit;
    const bool canUndo =
        firing && firing->state == AutomationState::Done && firing->operation > 0 && !firing->undone;
    m_act->setText(isHeld ? tr("Do it for all of them") : tr("Undo"));
    m_act->setIconName(isHeld ? "check" : "undo");
    m_act->setVisible(isHeld || canUndo);
}

void AutomationPage::edit(const AutomationRule &rule)
{
    if (!m_facts.mayEdit)
        return;
    auto *dialog = new AutomationDialog(m_workspace, rule, m_facts, this);
    connect(dialog, &AutomationDialog::saved, this,
            [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void AutomationPage::store(AutomationRule rule, bool enabled)
{
    rule.enabled = enabled;
    m_workspace.write(
        this,
        [rule](Session &session) {
            return AutomationService(session.operations(), session.facts()).edit(rule);
        },
        [this, rule](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(rule.enabled ? tr("%1 is on").arg(rule.name) : tr("%1 is off").arg(rule.name),
                              true);
            else
                emit failed(outcome.error().message());
        });
}

void AutomationPage::remove(const AutomationRule &rule)
{
    m_workspace.write(
        this,
        [id = rule.id](Session &session) {
            return AutomationService(session.operations(), session.facts()).remove(id);
        },
        [this, name = rule.name](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Removed the automation %1. What it did stays.").arg(name), true);
            else
                emit failed(outcome.error().message());
        });
}

void AutomationPage::openFiring()
{
    if (const auto *firing = current(); firing && firing->customer.isValid())
        emit wanted(u"customer"_s, {{u"customer"_s, firing->customer.value}});
}

void AutomationPage::actOnFiring()
{
    const auto *firing = current();
    if (!firing)
        return;
    if (firing->state == AutomationState::Held)
        letGo(firing->id);
    else
        undo(firing->operation);
}

void AutomationPage::letGo(qint64 firing)
{
    m_workspace.write(
        this,
        [firing](Session &session) {
            return AutomationService(session.operations(), session.facts()).letGo(firing);
        },
        [this](const Outcome<AutomationOutcome> &outcome) {
            if (outcome)
                emit happened(tr("Automation did something for %n customers", nullptr, outcome->fired), true);
            else
                emit failed(outcome.error().message());
            read();
        });
}

void AutomationPage::undo(qint64 operation)
{
    m_workspace.write(
        this, [operation](Session &session) { return session.undo().undo(operation); },
        [this](const Outcome<UndoOutcome> &outcome) {
            if (!outcome)
                emit failed(outcome.error().message());
            else if (!outcome->conflicts.empty())
                emit failed(tr("It was changed since, and stays as it is."));
            else
                emit happened(tr("Taken back."), true);
            read();
        });
}

} // namespace crm::ui
