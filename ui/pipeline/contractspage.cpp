#include "ui/pipeline/contractspage.h"

#include "core/base/text/fold.h"
#include "core/customer/customerservice.h"
#include "core/operation/changeset.h"
#include "core/pipeline/contractservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/pipeline/contractdialog.h"
#include "ui/pipeline/contractlistmodel.h"
#include "ui/segment/segmentchoice.h"
#include "ui/trade/tradeactions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const QStringList kKinds{u"all"_s, u"soon"_s, u"active"_s, u"draft"_s, u"ended"_s, u"cancelled"_s};

/// What a state is brought about by, as a verb.
QString actText(ContractState to)
{
    switch (to) {
    case ContractState::Draft: return ContractsPage::tr("Draft it anew");
    case ContractState::Active: return ContractsPage::tr("It is in force");
    case ContractState::Ended: return ContractsPage::tr("It has ended");
    case ContractState::Cancelled: return ContractsPage::tr("It was cancelled");
    }
    return {};
}

} // namespace

ContractsPage::ContractsPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_search(new SearchField(tr("Title, number or customer")))
    , m_segment(new SegmentChoice(workspace))
    , m_kinds(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_model(new ContractListModel(this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *panel = new Panel;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 16, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    buildList(settings);
    auto *empty =
        new EmptyState("orders", tr("No contracts yet"),
                       tr("What was agreed with customers for a time. Here and on Today you are reminded "
                          "before one ends."));
    connect(empty->addStep(tr("New contract"), "plus"), &QPushButton::clicked, this,
            &ContractsPage::createNew);
    connect(empty->addStep(tr("Import contracts"), "import"), &QPushButton::clicked, this, [this] {
        emit wanted(u"import"_s, {{u"kind"_s, u"contracts"_s}});
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    box->addWidget(m_stack, 1);
    m_count->setContentsMargins(16, 8, 16, 8);
    box->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &ContractsPage::filter);
    connect(m_kinds, &ChipRow::chosenChanged, this, &ContractsPage::filter);
    connect(m_segment, &SegmentChoice::changed, this, [this] { display(Facts(m_facts)); });
}

QWidget *ContractsPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(16, 0, 16, 10);
    box->setSpacing(10);
    auto *top = new FoldingRow;
    top->addWidget(label(tr("Contracts"), "title"), 1);
    m_search->setFixedWidth(Theme::px(280));
    m_search->setObjectName(u"contractSearch"_s);
    m_search->setAccessibleName(tr("Search the contracts"));
    top->addWidget(m_segment);
    top->addWidget(m_search);
    box->addLayout(top);
    m_kinds->setAccessibleName(tr("States"));
    m_kinds->add(u"all"_s, tr("All"));
    m_kinds->add(u"soon"_s, tr("Ending soon"), "clock");
    using enum ContractState;
    for (const auto state : {Active, Draft, Ended, Cancelled})
        m_kinds->add(toKey(state), displayName(state));
    m_kinds->choose({u"all"_s});
    box->addWidget(m_kinds);
    return head;
}

void ContractsPage::buildList(Settings &settings)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setObjectName(u"contractList"_s);
    m_table->setAccessibleName(tr("Contracts"));
    m_table->setColumnWidths({220, 130, 210, 90, 110, 190, 130, 90});
    m_table->fitColumns({.giving = ContractListModel::Title,
                         .waiting = {ContractListModel::Starts, ContractListModel::Number}});
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(ContractListModel::Ends, Qt::AscendingOrder);
    m_table->keepColumns(settings, u"contracts"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &ListTable::opened, this, &ContractsPage::editCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (const auto index = m_table->indexAt(point); index.isValid())
            openMenu(m_model->at(index.row()).contract, m_table->viewport()->mapToGlobal(point));
    });
}

void ContractsPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Contract) && !changes.touches(Entity::Customer))
        return;
    m_stale = true;
    if (isVisible())
        load();
}

void ContractsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void ContractsPage::focusFilter()
{
    m_search->setFocus();
}

void ContractsPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.read(
        this,
        [](Session &session) {
            return Facts{ContractService(session.operations()).rows(), session.operations().today()};
        },
        [this](const Outcome<Facts> &facts) {
            --m_pending;
            if (!facts)
                emit failed(facts.error().message());
            else
                display(*facts);
        });
}

void ContractsPage::display(const Facts &facts)
{
    m_facts = facts;
    for (const auto &kind : kKinds)
        m_kinds->setCount(kind, format::count(std::ranges::count_if(
                                    facts.rows, [&](const ContractRow &row) { return isShown(row, kind); })));
    m_stack->setCurrentIndex(facts.rows.empty() ? 1 : 0);
    m_count->setVisible(!facts.rows.empty());
    filter();
    const auto soon = int(std::ranges::count_if(
        facts.rows, [this](const ContractRow &row) { return isShown(row, u"soon"_s); }));
    emit countChanged(soon, false);
}

bool ContractsPage::isShown(const ContractRow &row, const QString &kind) const
{
    if (!isAmong(m_segment->customers(), row.contract.customer.value))
        return false;
    if (kind == "all"_L1)
        return true;
    return kind == "soon"_L1 ? endsSoon(row.contract, m_facts.today) : toKey(row.contract.state) == kind;
}

void ContractsPage::filter()
{
    const auto kind = m_kinds->chosen().value(0);
    const auto text = fold(m_search->text());
    std::vector<ContractRow> rows;
    for (const auto &row : m_facts.rows) {
        const QString all = row.contract.title + u'\n' + row.contract.number + u'\n' + row.customer;
        if (isShown(row, kind) && (text.isEmpty() || fold(all).contains(text)))
            rows.push_back(row);
    }
    m_count->setText(tr("%n contracts", nullptr, int(rows.size())));
    m_model->set(std::move(rows), m_facts.today);
}

template <typename Work>
void ContractsPage::write(Work work, const QString &done)
{
    m_workspace.write(
        this,
        [work](Session &session) {
            ContractService contracts(session.operations());
            work(contracts);
            return true;
        },
        [this, done](const Outcome<bool> &outcome) {
            if (outcome)
                emit happened(done, true);
            else
                emit failed(outcome.error().message());
        });
}

void ContractsPage::openMenu(const Contract &contract, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"contractMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this,
            [this, id = contract.id] { openDialog(id); });
    connect(menu->addAction(tr("Open the customer")), &QAction::triggered, this,
            [this, customer = contract.customer] {
                emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
            });
    if (contract.amount && contract.state != ContractState::Draft) {
        menu->addAction(tr("Record a payment…"), this,
                        [this, id = contract.id] { takePayment(*this, m_workspace, {.contract = id}); });
        menu->addAction(tr("When it is paid…"), this,
                        [this, id = contract.id] { planPayments(*this, m_workspace, {.contract = id}); });
    }
    menu->addSeparator();
    using enum ContractState;
    for (const auto state : {Active, Ended, Cancelled, Draft})
        if (mayMove(contract.state, state))
            connect(menu->addAction(actText(state)), &QAction::triggered, this, [this, contract, state] {
                write([id = contract.id, state](ContractService &contracts) { contracts.move(id, state); },
                      tr("%1: %2").arg(contract.title, displayName(state)));
            });
    if (contract.ends)
        connect(menu->addAction(tr("Renew")), &QAction::triggered, this, [this, contract] {
            write([id = contract.id](ContractService &contracts) { contracts.renew(id); },
                  tr("Drafted the next one of %1").arg(contract.title));
        });
    if (contract.state == Draft)
        connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, contract] {
            write([id = contract.id](ContractService &contracts) { contracts.remove(id); },
                  tr("%1 removed").arg(contract.title));
        });
    menu->popup(where);
}

void ContractsPage::openDialog(ContractId id)
{
    m_workspace.read(
        this,
        [id](Session &session) {
            ContractDraft draft{.users = session.users().all(),
                                .currency = session.operations().currency(),
                                .actor = session.actor().id(),
                                .mayAssign = session.actor().may(Permission::Assign)};
            if (id.isValid()) {
                draft.contract = ContractService(session.operations()).get(id);
                draft.customer = session.customers().get(draft.contract.customer).name;
            }
            return draft;
        },
        [this](const Outcome<ContractDraft> &draft) {
            if (!draft) {
                emit failed(draft.error().message());
                return;
            }
            auto *dialog = new ContractDialog(m_workspace, *draft, this);
            connect(dialog, &ContractDialog::saved, this,
                    [this](const QString &what) { emit happened(what, true); });
            dialog->open();
        });
}

void ContractsPage::createNew()
{
    openDialog({});
}

void ContractsPage::editCurrent()
{
    if (const auto index = m_table->currentIndex(); index.isValid())
        openDialog(m_model->at(index.row()).contract.id);
}

QVariantMap ContractsPage::state() const
{
    return {{u"kind"_s, m_kinds->chosen().value(0)},
            {u"search"_s, m_search->text()},
            {u"segment"_s, m_segment->name()}};
}

void ContractsPage::restore(const QVariantMap &state)
{
    if (const auto kind = state.value(u"kind"_s).toString(); kKinds.contains(kind))
        m_kinds->choose({kind});
    m_search->setText(state.value(u"search"_s).toString());
    m_segment->choose(state.value(u"segment"_s).toString());
    filter();
}

} // namespace crm::ui
