#include "ui/pool/nurturepage.h"

#include "core/operation/changeset.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/selectionbar.h"
#include "ui/common/subpagehead.h"
#include "ui/common/textrowsmodel.h"
#include "ui/pool/nurturedialog.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSoon = 7; ///< days

/// Gives the delegate the days that are left until an opportunity comes up again.
class NurtureModel : public TextRowsModel
{
public:
    using TextRowsModel::TextRowsModel;
    void setDays(std::vector<std::optional<qint64>> days) { m_days = std::move(days); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::UserRole)
            return TextRowsModel::data(index, role);
        const auto days = index.isValid() ? m_days[size_t(index.row())] : std::nullopt;
        return days ? QVariant(*days) : QVariant();
    }

private:
    std::vector<std::optional<qint64>> m_days;
};

/// What is due stands out.
class NurtureDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const auto days = index.data(Qt::UserRole);
        if (index.column() == NurturePage::Again && days.isValid() && days.toLongLong() <= kSoon)
            draw::pill(painter, rect.left(), rect.center().y(), index.data().toString(),
                       days.toLongLong() <= 0 ? draw::Tone::Accent : draw::Tone::Neutral, "clock");
        else
            RowDelegate::cell(painter, rect, index, selected);
    }
};

} // namespace

NurturePage::NurturePage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_model(new NurtureModel({{u"opportunity"_s, tr("Opportunity")},
                                {u"customer"_s, tr("Customer")},
                                {u"amount"_s, tr("Amount"), Qt::AlignRight},
                                {u"before"_s, tr("Was whose")},
                                {u"reason"_s, tr("Reason")},
                                {u"again"_s, tr("Comes up again")}},
                               this))
    , m_table(new ListTable)
    , m_stack(new QStackedWidget)
    , m_count(label({}, "caption"))
    , m_bar(new SelectionBar(this))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(new Rule);
    buildTable(settings);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState("check", tr("Nothing is being nurtured"),
                       tr("Opportunities that cannot be closed now wait here, until somebody tries again.")));
    box->addWidget(m_stack, 1);
    m_countRule = new Rule;
    box->addWidget(m_countRule);
    m_count->setObjectName(u"nurtureCount"_s);
    m_count->setContentsMargins(16, 8, 16, 8);
    box->addWidget(m_count);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    buildBar();
    read();
}

QWidget *NurturePage::buildHead()
{
    auto *head = new SubpageHead(tr("Back to the pool"), tr("Nurturing"),
                                 tr("Opportunities that could not be closed, in the order in which they "
                                    "come up again. Whoever takes one up makes it theirs."));
    m_give = new Button(tr("Give an opportunity back…"), "", "pool");
    m_give->setObjectName(u"giveBack"_s);
    head->addButton(m_give);
    connect(head, &SubpageHead::left, this, [this] { emit wanted(u"pool"_s, {}); });
    connect(m_give, &QPushButton::clicked, this, &NurturePage::give);
    return head;
}

void NurturePage::buildTable(Settings &settings)
{
    m_table->setObjectName(u"nurturingTable"_s);
    m_table->setAccessibleName(tr("Nurtured opportunities"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NurtureDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({220, 200, 120, 120, 220, 150});
    m_table->fitColumns({.giving = Name, .least = 180, .waiting = {Whose, Worth}});
    m_table->keepColumns(settings, u"nurturing"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NurturePage::selectionChanged);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const auto customer = m_facts.rows[size_t(index.row())].opportunity.customer;
        emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
    });
}

void NurturePage::buildBar()
{
    m_take = m_bar->addPrimary({}, "check");
    m_take->setObjectName(u"takeUp"_s);
    m_hand = m_bar->addAction(tr("Hand to…"), "user");
    m_hand->setObjectName(u"handTo"_s);
    connect(m_take, &QPushButton::clicked, this, [this] { takeUp(m_facts.me); });
    connect(m_hand, &QPushButton::clicked, this, &NurturePage::chooseWho);
    connect(m_bar, &SelectionBar::cleared, m_table, &QTableView::clearSelection);
}

NurturePage::Facts NurturePage::factsOf(Session &session)
{
    Facts facts{.rows = session.opportunities().nurturing(),
                .today = session.operations().today(),
                .me = session.actor().id(),
                .mayClaim = session.actor().may(Permission::Claim),
                .mayAssign = session.actor().may(Permission::Assign)};
    for (const auto &user : session.users().all()) {
        facts.everybody.insert(user.id.value, user.name);
        if (user.active)
            facts.people.insert(user.id.value, user.name);
    }
    return facts;
}

void NurturePage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Opportunity) || changes.touches(Entity::Customer)
        || changes.touches(Entity::User))
        read();
}

void NurturePage::read()
{
    ++m_open;
    m_workspace.read(
        this, [](Session &session) { return factsOf(session); },
        [this](const Outcome<Facts> &facts) {
            --m_open;
            if (facts)
                present(*facts);
            else
                emit failed(facts.error().message());
        });
}

void NurturePage::present(const Facts &facts)
{
    m_facts = facts;
    m_shown = true;
    m_give->setVisible(facts.mayClaim);
    std::vector<QStringList> rows;
    std::vector<std::optional<qint64>> days;
    qint64 due = 0;
    for (const auto &row : facts.rows) {
        const auto &one = row.opportunity;
        days.push_back(one.again ? std::optional(facts.today.daysTo(*one.again)) : std::nullopt);
        due += days.back() && *days.back() <= 0;
        rows.push_back({one.name, row.customer,
                        one.amount ? format::money(*one.amount, one.currency) : QString(),
                        facts.everybody.value(one.before.value), one.reason,
                        one.again ? format::relativeDay(*one.again, facts.today) : tr("some day")});
    }
    static_cast<NurtureModel *>(m_model)->setDays(std::move(days));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_countRule->setVisible(!rows.empty());
    m_count->setVisible(!rows.empty());
    m_count->setText(rows.empty() ? QString()
                                  : format::facts({tr("%Ln opportunities", nullptr, int(rows.size())),
                                                   tr("%Ln to be tried again now", nullptr, int(due))}));
    m_model->set(std::move(rows));
    selectionChanged();
}

void NurturePage::selectionChanged()
{
    const auto rows = m_table->selectedRowNumbers();
    m_take->setText(tr("Take up %n", nullptr, int(rows.size())));
    m_take->setVisible(m_facts.mayClaim);
    m_hand->setVisible(m_facts.mayAssign);
    m_bar->setSelection(m_facts.mayClaim ? rows.size() : 0);
}

void NurturePage::give()
{
    auto *dialog = new NurtureDialog(m_workspace, {}, this);
    connect(dialog, &NurtureDialog::done, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

void NurturePage::chooseWho()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"handMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<std::pair<QString, UserId>> people;
    for (const auto &[id, name] : m_facts.people.asKeyValueRange())
        people.emplace_back(name, UserId{id});
    std::ranges::sort(people);
    for (const auto &[name, id] : people)
        menu->addAction(name, this, [this, user = id] { takeUp(user); });
    menu->popup(m_hand->mapToGlobal(QPoint(0, m_hand->height())));
}

void NurturePage::takeUp(UserId user)
{
    std::vector<OpportunityId> ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.push_back(m_facts.rows[size_t(row)].opportunity.id);
    m_workspace.write(
        this, [ids, user](Session &session) { return session.opportunities().takeUp(ids, user); },
        [this, name = m_facts.people.value(user.value)](const Outcome<OpportunityOutcome> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            const auto refused = std::ranges::find(outcome->answers, false, &OpportunityAnswer::ok);
            const auto taken = std::ranges::count(outcome->answers, true, &OpportunityAnswer::ok);
            if (taken == 0)
                emit failed(refused == outcome->answers.end() ? QString() : refused->reason);
            else
                emit happened(tr("%n opportunities are %1's turn again", nullptr, int(taken)).arg(name),
                              true);
        });
}

} // namespace crm::ui
