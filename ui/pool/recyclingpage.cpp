#include "ui/pool/recyclingpage.h"

#include "core/pool/pool.h"
#include "core/pool/recycleruleservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/subpagehead.h"
#include "ui/common/textrowsmodel.h"
#include "ui/pool/conditiontext.h"
#include "ui/pool/recyclingsettingsdialog.h"
#include "ui/pool/ruledialog.h"
#include "ui/pool/rundialog.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kUrgent = 3; ///< days
constexpr int kSoon = 7;
constexpr size_t kMostRows = 5'000; ///< nobody reads more

/// The days that are left stand out as they become few.
class NextDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const QString text = index.data().toString();
        const int left = index.data(Qt::UserRole).toInt();
        if (index.column() == RecyclingPage::Left && left <= kSoon)
            draw::pill(painter, rect.left(), rect.center().y(), text,
                       left <= kUrgent ? draw::Tone::Danger : draw::Tone::Warn, "clock");
        else if (index.column() == RecyclingPage::Owner && !text.isEmpty()) {
            const double side = Theme::px(20);
            draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, text.left(1),
                         qint64(qHash(text)));
            draw::text(painter, rect.adjusted(side + 8, 0, 0, 0), text, Theme::font(), Theme::t().text1);
        } else
            RowDelegate::cell(painter, rect, index, selected);
    }
};

/// Gives the delegate the number behind the text.
class NextModel : public TextRowsModel
{
public:
    using TextRowsModel::TextRowsModel;
    void setLeft(std::vector<int> left) { m_left = std::move(left); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::UserRole)
            return index.isValid() && size_t(index.row()) < m_left.size() ? m_left[size_t(index.row())] : 0;
        return TextRowsModel::data(index, role);
    }

private:
    std::vector<int> m_left;
};

} // namespace

RecyclingPage::RecyclingPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_model(new NextModel({{u"customer"_s, tr("Customer")},
                             {u"owner"_s, tr("Owner")},
                             {u"on"_s, tr("Goes back on")},
                             {u"left"_s, tr("Days left")},
                             {u"rule"_s, tr("Because of")}},
                            this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(buildRules());
    box->addWidget(new Rule);
    box->addWidget(buildNext(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_table->keepColumns(settings, u"recycling"_s);
    connect(&workspace, &Workspace::directoryChanged, this, &RecyclingPage::read);
    read();
}

QWidget *RecyclingPage::buildHead()
{
    auto *head = new SubpageHead(tr("Back to the pool"), tr("Recycling"),
                                 tr("Who is not taken care of goes back to the pool. A rule that is changed "
                                    "today holds from tomorrow on; whoever it concerns is warned before."));
    m_warnings = new Button(tr("Warnings…"), "", "bell");
    m_warnings->setObjectName(u"recyclingSettings"_s);
    m_add = new Button(tr("Add a rule"), "primary", "plus");
    m_add->setObjectName(u"addRule"_s);
    head->addButton(m_warnings);
    head->addButton(m_add);
    connect(head, &SubpageHead::left, this, [this] { emit wanted(u"pool"_s, {}); });
    connect(m_warnings, &QPushButton::clicked, this, &RecyclingPage::editSettings);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    return head;
}

QWidget *RecyclingPage::buildRules()
{
    auto *rules = new QWidget;
    m_rules = new QVBoxLayout(rules);
    m_rules->setContentsMargins(16, 4, 16, 12);
    m_rules->setSpacing(6);
    return rules;
}

QWidget *RecyclingPage::buildNext()
{
    auto *next = new QWidget;
    auto *box = new QVBoxLayout(next);
    box->setContentsMargins(0, 12, 0, 0);
    box->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(label(tr("Who goes next"), "heading"), 0, Qt::AlignVCenter);
    m_span = new ChipRow(ChipRow::Choice::One);
    m_span->add(u"0"_s, tr("Today"));
    m_span->add(u"7"_s, tr("Within 7 days"));
    m_span->add(u"30"_s, tr("Within 30 days"));
    m_span->choose({u"7"_s});
    row->addWidget(m_span, 1, Qt::AlignVCenter);
    m_run = new Button(tr("Recycle now"), "", "refresh");
    m_run->setObjectName(u"runNow"_s);
    row->addWidget(m_run);
    box->addLayout(row);
    m_doubt = label({}, "muted");
    m_doubt->setObjectName(u"recycleDoubt"_s);
    m_doubt->setWordWrap(true);
    m_doubt->setContentsMargins(16, 0, 16, 0);
    m_doubt->hide();
    box->addWidget(m_doubt);
    m_table->setObjectName(u"nextTable"_s);
    m_table->setAccessibleName(tr("Who goes next"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NextDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({320, 150, 130, 130, 220});
    m_table->fitColumns({.giving = Customer, .least = 200, .waiting = {GoesOn, Because}});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState("check", tr("Nobody goes"), tr("No customer is to go back to a pool in this time.")));
    box->addWidget(m_stack, 1);
    m_countRule = new Rule;
    box->addWidget(m_countRule);
    m_count->setContentsMargins(16, 8, 16, 8);
    box->addWidget(m_count);
    connect(m_span, &ChipRow::chosenChanged, this, &RecyclingPage::showNext);
    connect(m_run, &QPushButton::clicked, this, &RecyclingPage::runNow);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit wanted(u"customer"_s, {{u"customer"_s, m_rows[size_t(index.row())].customer.value}});
    });
    return next;
}

void RecyclingPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Pool) || changes.touches(Entity::User) || changes.touches(Entity::Other))
        read();
}

void RecyclingPage::read()
{
    ++m_open;
    m_workspace.read(
        this,
        [customers = m_workspace.directory().snapshot()](Session &session) {
            return readRecycling(session, customers);
        },
        [this](const Outcome<RecyclingFacts> &facts) {
            --m_open;
            if (facts)
                present(*facts);
            else
                emit failed(facts.error().message());
        });
}

void RecyclingPage::present(const RecyclingFacts &facts)
{
    m_facts = facts;
    m_shown = true;
    m_add->setVisible(facts.mayManage);
    m_warnings->setVisible(facts.mayManage);
    m_run->setVisible(facts.mayManage);
    showRules();
    for (const auto &days : {u"0"_s, u"7"_s, u"30"_s})
        m_span->setCount(days, format::count(facts.dueWithin(days.toInt())));
    const auto due = facts.dueWithin(0);
    m_run->setText(tr("Recycle %n now…", nullptr, int(due)));
    m_run->setEnabled(due > 0);
    m_doubt->setText(explain(facts.doubt, due));
    m_doubt->setVisible(facts.doubt != RecycleDoubt::None);
    showNext();
}

void RecyclingPage::showRules()
{
    while (auto *item = m_rules->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_facts.rules.empty() && m_facts.ending.empty())
        m_rules->addWidget(label(
            tr("There is no rule yet: nobody loses a customer by waiting. Add the first one."), "muted"));
    for (const auto &rule : m_facts.ending)
        m_rules->addWidget(ruleRow(rule, true));
    for (const auto &rule : m_facts.rules)
        m_rules->addWidget(ruleRow(rule, false));
}

QWidget *RecyclingPage::ruleRow(const RecycleRule &rule, bool ends)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *panel = new Panel;
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *sentence = label(describeRule(rule, m_facts.poolName(rule.pool), *lists), "strong");
    sentence->setObjectName(u"ruleSentence"_s);
    sentence->setWordWrap(true);
    texts->addWidget(sentence);
    auto *pills = new Pills;
    QList<Pills::Item> items{{rule.name}};
    if (rule.from > m_facts.today)
        items.append({tr("from tomorrow"), draw::Tone::Accent, "clock"});
    if (ends)
        items.append({tr("today for the last time"), draw::Tone::Warn, "clock"});
    if (const auto due = m_facts.dueWithin(kSoon, rule); due > 0)
        items.append({tr("%n go within 7 days", nullptr, int(due)), draw::Tone::Warn});
    pills->set(items);
    texts->addWidget(pills);
    row->addLayout(texts, 1);
    if (ends || !m_facts.mayManage)
        return panel;
    auto *change = new Button(tr("Edit"));
    change->setObjectName(u"editRule"_s);
    change->setAccessibleName(tr("Edit %1").arg(rule.name));
    auto *stop = new IconButton("close", tr("End %1").arg(rule.name));
    stop->setObjectName(u"endRule"_s);
    row->addWidget(change);
    row->addWidget(stop);
    connect(change, &QPushButton::clicked, this, [this, rule] { edit(rule); });
    connect(stop, &IconButton::clicked, this, [this, rule] { end(rule); });
    return panel;
}

void RecyclingPage::showNext()
{
    const QDate last = m_facts.today.addDays(m_span->chosen().value(0).toInt());
    m_rows.clear();
    std::vector<QStringList> rows;
    std::vector<int> left;
    for (const auto &entry : m_facts.next) {
        if (entry.deadline > last || m_rows.size() == kMostRows)
            break;
        const auto days = int(std::max<qint64>(0, m_facts.today.daysTo(entry.deadline)));
        m_rows.push_back(entry);
        left.push_back(days);
        rows.push_back({entry.name, m_facts.people.value(entry.owner.value),
                        format::shortDate(std::max(entry.deadline, m_facts.today), m_facts.today),
                        format::daysLeft(days), entry.ruleName});
    }
    static_cast<NextModel *>(m_model)->setLeft(std::move(left));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->set(std::move(rows));
    QSet<UserId> owners;
    for (const auto &entry : m_rows)
        owners.insert(entry.owner);
    m_countRule->setVisible(!m_rows.empty());
    m_count->setVisible(!m_rows.empty());
    m_count->setText(m_rows.empty() ? QString()
                                    : format::facts({tr("%Ln customers", nullptr, int(m_rows.size())),
                                                     tr("of %Ln people", nullptr, int(owners.size()))}));
}

void RecyclingPage::edit(const RecycleRule &rule)
{
    auto *dialog = new RuleDialog(m_workspace, rule, m_facts, this);
    connect(dialog, &RuleDialog::saved, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void RecyclingPage::end(const RecycleRule &rule)
{
    m_workspace.write(
        this, [id = rule.id](Session &session) { return session.recycleRules().remove(id); },
        [this, name = rule.name](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("The rule %1 ends today").arg(name), true);
            else
                emit failed(outcome.error().message());
        });
}

void RecyclingPage::editSettings()
{
    auto *dialog = new RecyclingSettingsDialog(m_workspace, m_facts.settings, this);
    connect(dialog, &RecyclingSettingsDialog::saved, this,
            [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void RecyclingPage::runNow()
{
    auto *dialog = new RunDialog(m_workspace, m_facts, this);
    connect(dialog, &RunDialog::done, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

} // namespace crm::ui
