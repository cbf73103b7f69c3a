#include "ui/allocation/allocationpage.h"

#include "core/pool/pool.h"
#include "core/session/workspace.h"
#include "ui/allocation/allocationruledialog.h"
#include "ui/allocation/replayview.h"
#include "ui/allocation/workprofiledialog.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/subpagehead.h"
#include "ui/common/textrowsmodel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

ListTable *tableOf(const QString &name, const QString &text, TextRowsModel *model)
{
    auto *table = new ListTable;
    table->setObjectName(name);
    table->setAccessibleName(text);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->header()->setSectionsClickable(false);
    table->header()->setSortIndicatorShown(false);
    return table;
}

} // namespace

AllocationPage::AllocationPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_views(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_waiting(new TextRowsModel(
          {{u"customer"_s, tr("Customer")}, {u"to"_s, tr("Would go to")}, {u"why"_s, tr("Why")}}, this))
    , m_waitingTable(tableOf(u"waitingTable"_s, tr("New customers that nobody has had"), m_waiting))
    , m_people(new TextRowsModel({{u"name"_s, tr("Name")},
                                  {u"role"_s, tr("Role")},
                                  {u"profile"_s, tr("Knows about, seniority and hours")}},
                                 this))
    , m_peopleTable(tableOf(u"peopleTable"_s, tr("People"), m_people))
    , m_replay(new ReplayView(workspace))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    m_stack->addWidget(buildRules());
    m_stack->addWidget(scroller(m_replay));
    m_stack->addWidget(buildPeople());
    box->addWidget(m_stack, 1);
    m_waitingTable->keepColumns(settings, u"allocation"_s);
    connect(m_replay, &ReplayView::wanted, this, &Page::wanted);
    connect(m_replay, &ReplayView::failed, this, &Page::failed);
    connect(m_replay, &ReplayView::saved, this, &Page::saved);
    read();
}

QWidget *AllocationPage::buildHead()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(0, 0, 0, 0);
    auto *head = new SubpageHead(tr("Back to the pool"), tr("Allocation"),
                                 tr("New customers that are imported or entered go to people by these rules; "
                                    "each decision is explained in the customer's history."));
    box->addWidget(head);
    m_views->setTabs();
    m_views->add(u"rules"_s, tr("Rules"));
    m_views->add(u"replay"_s, tr("Simulation"));
    m_views->add(u"people"_s, tr("People"));
    m_views->choose({u"rules"_s});
    head->addBelow(m_views);
    m_add = new Button(tr("Add a rule"), "primary", "plus");
    m_add->setObjectName(u"addRule"_s);
    m_add->hide();
    head->addButton(m_add);
    connect(head, &SubpageHead::left, this, [this] { emit wanted(u"pool"_s, {}); });
    connect(m_views, &ChipRow::chosenChanged, this, &AllocationPage::showView);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    return panel;
}

QWidget *AllocationPage::buildRules()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 12, 1, 1);
    box->setSpacing(8);
    auto *rules = new QWidget;
    m_rules = new QVBoxLayout(rules);
    m_rules->setContentsMargins(15, 0, 15, 4);
    m_rules->setSpacing(6);
    box->addWidget(rules);
    box->addWidget(new Rule);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 4, 15, 0);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(tr("New customers that nobody has had"), "heading"));
    m_waits = label({}, "muted");
    m_waits->setObjectName(u"waits"_s);
    texts->addWidget(m_waits);
    row->addLayout(texts, 1);
    m_allocate = new Button(tr("Allocate now"), "", "user");
    m_allocate->setObjectName(u"allocateNow"_s);
    row->addWidget(m_allocate, 0, Qt::AlignTop);
    box->addLayout(row);
    m_waitingTable->setColumnWidths({260, 140, 520});
    m_waitingTable->fitColumns({.giving = 2, .least = 240});
    box->addWidget(m_waitingTable, 1);
    box->addStretch(); // takes the room while there is nothing in the table
    connect(m_allocate, &QPushButton::clicked, this, &AllocationPage::allocate);
    connect(m_waitingTable, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit wanted(u"customer"_s, {{u"customer"_s, m_facts.waiting[size_t(index.row())].customer.value}});
    });
    return panel;
}

QWidget *AllocationPage::buildPeople()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 12, 1, 1);
    box->setSpacing(8);
    auto *lead = label(
        tr("What people know, how senior they are, and when they work. A double click changes it."), "muted");
    lead->setContentsMargins(15, 0, 15, 0);
    lead->setWordWrap(true);
    box->addWidget(lead);
    m_peopleTable->setColumnWidths({180, 120, 600});
    m_peopleTable->fitColumns({.giving = 2, .least = 240});
    box->addWidget(m_peopleTable, 1);
    connect(m_peopleTable, &ListTable::opened, this,
            [this](const QModelIndex &index) { editPerson(index.row()); });
    return panel;
}

void AllocationPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Customer) || changes.touches(Entity::Pool) || changes.touches(Entity::User))
        read();
}

bool AllocationPage::ready() const
{
    return m_open == 0 && m_shown && m_replay->ready();
}

void AllocationPage::read()
{
    ++m_open;
    m_workspace.read(
        this, [](Session &session) { return readAllocation(session); },
        [this](const Outcome<AllocationFacts> &facts) {
            --m_open;
            if (facts)
                present(*facts);
            else
                emit failed(facts.error().message());
        });
}

void AllocationPage::present(const AllocationFacts &facts)
{
    m_facts = facts;
    m_shown = true;
    showRules();
    showWaiting();
    showPeople();
    m_replay->setFacts(facts);
    showView();
}

void AllocationPage::showView()
{
    const auto view = m_views->chosen().value(0);
    m_stack->setCurrentIndex(view == "replay"_L1 ? 1 : view == "people"_L1 ? 2 : 0);
    m_add->setVisible(m_facts.mayManage && view == "rules"_L1);
}

void AllocationPage::showRules()
{
    while (auto *item = m_rules->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_facts.rules.empty())
        m_rules->addWidget(
            label(tr("There is no rule yet: a new customer belongs to whoever enters it."), "muted"));
    for (size_t place = 0; place < m_facts.rules.size(); ++place)
        m_rules->addWidget(ruleRow(place));
}

QWidget *AllocationPage::ruleRow(size_t place)
{
    const auto &rule = m_facts.rules[place];
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *panel = new Panel;
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *sentence = label(sentenceOf(rule, m_facts.names, *lists), rule.active ? "strong" : "muted");
    sentence->setObjectName(u"ruleSentence"_s);
    sentence->setWordWrap(true);
    texts->addWidget(sentence);
    auto *pills = new Pills;
    QList<Pills::Item> items{{tr("%1. %2").arg(place + 1).arg(rule.name)}};
    if (!rule.active)
        items.append({tr("switched off"), draw::Tone::Warn});
    pills->set(items);
    texts->addWidget(pills);
    row->addLayout(texts, 1);
    if (!m_facts.mayManage)
        return panel;
    auto *up = new IconButton("up", tr("%1 decides earlier").arg(rule.name));
    up->setObjectName(u"ruleUp"_s);
    up->setEnabled(place > 0);
    auto *toggle = new Button(rule.active ? tr("Switch off") : tr("Switch on"), "ghost");
    toggle->setObjectName(u"toggleRule"_s);
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"editRule"_s);
    change->setAccessibleName(tr("Edit %1").arg(rule.name));
    auto *remove = new IconButton("close", tr("Remove %1").arg(rule.name));
    remove->setObjectName(u"removeRule"_s);
    for (auto *widget : std::initializer_list<QWidget *>{up, toggle, change, remove})
        row->addWidget(widget);
    connect(up, &IconButton::clicked, this, [this, place] { move(place, -1); });
    connect(toggle, &QPushButton::clicked, this, [this, rule] {
        auto other = rule;
        other.active = !rule.active;
        this->change(other.active ? tr("The rule %1 is switched on").arg(rule.name)
                                  : tr("The rule %1 is switched off").arg(rule.name),
                     [other](Session &session) { session.allocation().edit(other); });
    });
    connect(change, &QPushButton::clicked, this, [this, rule] { edit(rule); });
    connect(remove, &IconButton::clicked, this, [this, rule] {
        this->change(tr("The rule %1 was removed").arg(rule.name),
                     [id = rule.id](Session &session) { session.allocation().remove(id); });
    });
    return panel;
}

void AllocationPage::showWaiting()
{
    std::vector<QStringList> rows;
    for (const auto &decision : m_facts.waiting)
        rows.push_back({m_facts.customers.value(decision.customer),
                        decision.user.isValid()   ? m_facts.names.users.value(decision.user)
                        : decision.pool.isValid() ? m_facts.names.pools.value(decision.pool)
                                                  : u"–"_s,
                        decision.why});
    m_waitingTable->setVisible(!rows.empty());
    m_waiting->set(std::move(rows));
    const bool active = std::ranges::any_of(m_facts.rules, &AllocationRule::active);
    m_waits->setText(!active              ? tr("Without a rule they wait for whoever claims them.")
                     : m_facts.waits == 0 ? tr("None waits.")
                     : m_facts.waits > m_facts.kMostShown
                         ? tr("%1 wait; the first %2 are shown.")
                               .arg(format::count(m_facts.waits), format::count(m_facts.kMostShown))
                         : tr("%1 wait.").arg(format::count(m_facts.waits)));
    m_allocate->setVisible(m_facts.mayAssign && active);
    m_allocate->setEnabled(m_facts.waits > 0);
}

void AllocationPage::showPeople()
{
    std::vector<QStringList> rows;
    for (const auto &user : m_facts.people.users) {
        const auto text = describe(m_facts.profileOf(user.id));
        rows.push_back({user.active ? user.name : tr("%1 (has left)").arg(user.name), displayName(user.role),
                        text.isEmpty() ? u"–"_s : text});
    }
    m_people->set(std::move(rows));
}

void AllocationPage::edit(const AllocationRule &rule)
{
    auto *dialog = new AllocationRuleDialog(m_workspace, rule, m_facts, this);
    connect(dialog, &AllocationRuleDialog::saved, this,
            [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void AllocationPage::editPerson(int row)
{
    if (!m_facts.mayEditPeople)
        return;
    const auto &user = m_facts.people.users[size_t(row)];
    auto *dialog = new WorkProfileDialog(m_workspace, user, m_facts.profileOf(user.id), this);
    connect(dialog, &WorkProfileDialog::saved, this,
            [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void AllocationPage::move(size_t place, int by)
{
    std::vector<AllocationRuleId> order;
    for (const auto &rule : m_facts.rules)
        order.push_back(rule.id);
    std::swap(order[place], order[place + size_t(by)]);
    change(tr("The order of the rules was changed"),
           [order](Session &session) { session.allocation().reorder(order); });
}

void AllocationPage::change(const QString &done, std::function<void(Session &)> work)
{
    m_workspace.write(
        this,
        [work = std::move(work)](Session &session) {
            work(session);
            return true;
        },
        [this, done](const Outcome<bool> &outcome) {
            if (outcome)
                emit happened(done, true);
            else
                emit failed(outcome.error().message());
        });
}

void AllocationPage::allocate()
{
    m_workspace.write(
        this,
        [](Session &session) {
            const auto ids = session.allocation().waiting();
            return session.allocation().allocate(ids);
        },
        [this](const Outcome<AllocationOutcome> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            const auto done = std::ranges::count_if(outcome->decisions, &AllocationDecision::ok);
            emit happened(tr("%Ln customers were allocated", nullptr, int(done)), outcome->operation != 0);
        });
}

QVariantMap AllocationPage::state() const
{
    return {{u"view"_s, m_views->chosen().value(0)}, {u"replay"_s, m_replay->state()}};
}

void AllocationPage::restore(const QVariantMap &state)
{
    if (const auto view = state.value(u"view"_s).toString(); !view.isEmpty())
        m_views->choose({view});
    m_replay->restore(state.value(u"replay"_s).toMap());
    showView();
}

} // namespace crm::ui
