#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/typetofilter.h"
#include "ui/exchange/exportlist.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderdelegate.h"
#include "ui/order/orderinspector.h"
#include "ui/order/ordermodel.h"
#include "ui/order/orderspage.h"
#include "ui/order/period.h"
#include "ui/order/quotationdialog.h"
#include "ui/segment/segmentchoice.h"
#include "ui/trade/tradeactions.h"
#include "ui/trade/tradetabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

OrdersPage::OrdersPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_model(new OrderModel(workspace, this))
    , m_search(new SearchField(tr("Number or customer"), u"Ctrl F"_s))
    , m_period(new Combo)
    , m_owner(new Combo)
    , m_segment(new SegmentChoice(workspace))
    , m_chips(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
    , m_inspector(new OrderInspector)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(buildHead());
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 8);
    tabs->addWidget(new TradeTabs(*this, u"orders"_s));
    box->addLayout(tabs);
    box->addWidget(buildChips());
    box->addWidget(new Rule);
    buildTable();
    m_stack->addWidget(m_table);
    auto *none =
        new EmptyState("orders", tr("No orders yet"),
                       tr("What customers order is kept here, and what it adds up to in the reports."));
    auto *first = none->addStep(tr("New order"), "plus");
    auto *nothing = new EmptyState("search", tr("Nothing found"), tr("No order matches these filters."));
    auto *clear = nothing->addStep(tr("Clear the filters"));
    m_stack->addWidget(none);
    m_stack->addWidget(nothing);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    m_count->setContentsMargins(16, 8, 16, 8);
    m_count->setObjectName(u"orderCount"_s);
    box->addWidget(m_count);
    m_frame = new InspectorFrame(list, m_inspector);
    m_frame->keepIn(settings, u"orders"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);

    connect(m_search, &SearchField::settled, this, &OrdersPage::ask);
    connect(m_period, &QComboBox::activated, this, &OrdersPage::ask);
    connect(m_owner, &QComboBox::activated, this, &OrdersPage::ask);
    connect(m_segment, &SegmentChoice::changed, this, &OrdersPage::ask);
    connect(m_chips, &ChipRow::chosenChanged, this, &OrdersPage::ask);
    connect(m_table, &ListTable::previewed, m_frame, &InspectorFrame::toggleInspector);
    connect(m_table, &ListTable::opened, this, &OrdersPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OrdersPage::currentChanged);
    connect(first, &QPushButton::clicked, this, &OrdersPage::createNew);
    connect(clear, &QPushButton::clicked, this, &OrdersPage::clearFilter);
    connectInspector();
    readFacts(); // the list follows, sorted as it was left
}

QWidget *OrdersPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new FoldingRow(head);
    row->setContentsMargins(16, 14, 16, 10);
    row->setSpacing(8);
    row->addWidget(label(tr("Orders"), "title"));
    row->addStretch();
    m_period->setObjectName(u"periodChoice"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const auto &key : periodKeys())
        m_period->addItem(periodName(key), key);
    m_owner->setObjectName(u"ownerChoice"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->addItem(tr("Everybody"), 0);
    row->addWidget(m_period);
    row->addWidget(m_owner);
    row->addWidget(m_segment);
    m_search->setObjectName(u"orderSearch"_s);
    new TypeToFilter(m_table, m_search);
    m_search->setMinimumWidth(Theme::px(150));
    m_search->setMaximumWidth(Theme::px(240));
    row->addWidget(m_search, 1);
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(out, &IconButton::clicked, this, &OrdersPage::exportList);
    row->addWidget(out);
    return head;
}

QWidget *OrdersPage::buildChips()
{
    using enum OrderState;
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(16, 0, 16, 10);
    row->addWidget(m_chips);
    m_chips->add(u"all"_s, tr("All"));
    for (const auto state : {Draft, Confirmed, Shipped, Paid, Completed, Cancelled})
        m_chips->add(toKey(state), displayName(state));
    return holder;
}

void OrdersPage::buildTable()
{
    m_table->setObjectName(u"orderTable"_s);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrderDelegate(m_table, m_model));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({140, 250, 130, 100, 100, 200, 110, 110, 120});
    m_table->fitColumns({.giving = OrderModel::Customer,
                         .least = 170,
                         .waiting = {OrderModel::Owner, OrderModel::State, OrderModel::Number},
                         // They stand in the second lines; who wants to sort by them brings them up.
                         .hidden = {OrderModel::Products, OrderModel::Required, OrderModel::Shipped}});
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(OrderModel::Date, Qt::DescendingOrder);
}

/// Widths, order and sorting are found again when the users' own fields are known, which are columns too.
void OrdersPage::keepColumns()
{
    if (m_columnsKept)
        return;
    m_columnsKept = true;
    m_table->keepColumns(m_settings, u"orders"_s);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_current = {}; // whoever sorts wants to see what comes first
        ask();
    });
}

void OrdersPage::connectInspector()
{
    connect(m_inspector, &OrderInspector::stateWanted, this, &OrdersPage::setOrderState);
    connect(m_inspector, &OrderInspector::editWanted, this, &OrdersPage::editCurrent);
    connect(m_inspector, &OrderInspector::removeWanted, this, &OrdersPage::removeCurrent);
    connect(m_inspector, &OrderInspector::quotationWanted, this,
            [this] { makeQuotation(*this, m_workspace, m_current); });
    connect(m_inspector, &OrderInspector::afterSalesWanted, this,
            [this] { planAfterSales(*this, m_workspace, m_current); });
    connect(m_inspector, &OrderInspector::againWanted, this, [this] {
        orderAgain(*this, m_workspace, m_current, [this](OrderId id) {
            m_wanted = id;
            ask();
        });
    });
    connect(m_inspector, &OrderInspector::customerWanted, this, [this](CustomerId customer) {
        emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
    });
}

} // namespace crm::ui
