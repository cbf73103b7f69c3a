#include "ui/trade/customermoney.h"

#include "core/payment/paymentservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/page.h"
#include "ui/common/textrowsmodel.h"
#include "ui/common/tile.h"
#include "ui/trade/tradeactions.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

CustomerMoney::CustomerMoney(Page &page, Workspace &workspace)
    : m_page(page)
    , m_workspace(workspace)
    , m_tiles(new QHBoxLayout)
    , m_model(new TextRowsModel({{u"day"_s, tr("Day")},
                                 {u"what"_s, tr("What")},
                                 {u"for"_s, tr("Order or contract")},
                                 {u"amount"_s, tr("Amount"), Qt::AlignRight},
                                 {u"more"_s, tr("Remarks")}},
                                this))
    , m_table(new ListTable)
    , m_list(buildList())
{
    setObjectName(u"customerMoney"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    auto *empty = new EmptyState("money", tr("Nothing owed, nothing paid"),
                                 tr("What this customer owes and pays is listed here."));
    m_empty = empty;
    box->addWidget(empty);
    connect(empty->addStep(tr("Record a payment"), "plus"), &QPushButton::clicked, this,
            [this] { takePayment(m_page, m_workspace, {}, m_customer); });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const auto row = size_t(index.row());
        if (row < m_facts.open.size())
            takePayment(m_page, m_workspace, m_facts.open[row].what);
        else
            openPayment(m_page, m_workspace, m_facts.payments[row - m_facts.open.size()].id);
    });
    m_list->hide();
}

QWidget *CustomerMoney::buildList()
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 12, 0, 12);
    m_tiles->setContentsMargins(16, 0, 16, 4);
    m_tiles->setSpacing(8);
    box->addLayout(m_tiles);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({90, 120, 140, 120, 180});
    m_table->fitColumns({.giving = 4, .least = 120});
    m_table->setAccessibleName(tr("Open parts and payments"));
    m_table->setObjectName(u"customerMoneyList"_s);
    m_table->header()->setSectionsClickable(false); // what is open first, then what came in, the newest first
    box->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 0);
    auto *add = new Button(tr("Record a payment"), "", "plus");
    add->setObjectName(u"customerPayment"_s);
    connect(add, &QPushButton::clicked, this, [this] { takePayment(m_page, m_workspace, {}, m_customer); });
    foot->addWidget(add);
    foot->addStretch();
    box->addLayout(foot);
    return list;
}

void CustomerMoney::setCustomer(CustomerId customer, QDate today)
{
    m_customer = customer;
    m_today = today;
    ++m_pending;
    m_workspace.read(
        this,
        [customer](Session &session) {
            const PaymentService payments(session.operations());
            return Facts{payments.balances(customer), payments.receivables({.customer = customer}),
                         payments.ofCustomer(customer)};
        },
        [this, customer](const Outcome<Facts> &facts) {
            --m_pending;
            if (facts && customer == m_customer)
                display(*facts);
        });
}

void CustomerMoney::showBalances(const std::vector<Balance> &balances)
{
    while (auto *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &balance : balances) {
        auto *open = new Tile(tr("Open"), 84);
        open->set(format::money(balance.open, balance.currency));
        auto *overdue = new Tile(tr("Overdue"), 84);
        overdue->set(format::money(balance.overdue, balance.currency), {},
                     balance.overdue > Amount{} ? draw::Tone::Danger : draw::Tone::Neutral);
        m_tiles->addWidget(open, 1);
        m_tiles->addWidget(overdue, 1);
        if (balance.onAccount != Amount{}) {
            auto *account = new Tile(tr("On account"), 84);
            account->set(format::money(balance.onAccount, balance.currency), tr("paid, and not used yet"));
            m_tiles->addWidget(account, 1);
        }
    }
}

void CustomerMoney::display(const Facts &facts)
{
    m_facts = facts;
    showBalances(facts.balances);
    std::vector<QStringList> rows;
    for (const auto &open : facts.open) {
        const auto late = open.daysLate(m_today);
        rows.push_back({open.due ? format::shortDate(*open.due, m_today) : tr("no day"),
                        late > 0 ? tr("%n day(s) overdue", nullptr, int(late)) : tr("open"), open.number,
                        format::money(open.open, open.currency), open.title});
    }
    for (const auto &payment : facts.payments)
        rows.push_back({format::shortDate(payment.received, m_today),
                        payment.amount < Amount{} ? tr("paid back") : tr("received"), payment.number,
                        format::money(payment.amount, payment.currency),
                        format::facts({displayName(payment.method), payment.invoice, payment.reference,
                                       payment.notes.left(80)})});
    const bool isEmpty = rows.empty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_model->set(std::move(rows));
    emit counted(int(std::ranges::count_if(
        facts.open, [this](const Receivable &open) { return open.daysLate(m_today) > 0; })));
}

} // namespace crm::ui
