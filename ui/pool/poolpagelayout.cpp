// How the pool page is put together.

#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/exchange/exportlist.h"
#include "ui/pool/pooldelegate.h"
#include "ui/pool/poolmodel.h"
#include "ui/pool/poolpage.h"
#include "ui/pool/poolquota.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

QWidget *PoolPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(16, 14, 16, 12);
    box->setSpacing(8);
    auto *row = new FoldingRow;
    box->addLayout(row);
    box->addWidget(m_quota);
    row->setSpacing(8);
    row->addWidget(label(tr("Pool"), "title"));
    row->addSpacing(4);
    m_pool->setObjectName(u"poolChoice"_s);
    m_pool->setAccessibleName(tr("Pool"));
    m_pool->setMinimumWidth(Theme::px(140));
    row->addWidget(m_pool);
    m_manage->setObjectName(u"managePools"_s);
    m_manage->hide();
    row->addWidget(m_manage);
    m_rules = new Button(tr("Recycling rules"), "ghost", "refresh");
    m_rules->setObjectName(u"rulesButton"_s);
    row->addWidget(m_rules);
    connect(m_rules, &QPushButton::clicked, this, [this] { emit wanted(u"recycling"_s, {}); });
    auto *allocation = new Button(tr("Allocation"), "ghost", "team");
    allocation->setObjectName(u"allocationButton"_s);
    row->addWidget(allocation);
    connect(allocation, &QPushButton::clicked, this, [this] { emit wanted(u"allocation"_s, {}); });
    auto *stats = new IconButton("chart", tr("Pool statistics"));
    stats->setObjectName(u"statsButton"_s);
    row->addWidget(stats);
    connect(stats, &IconButton::clicked, this, [this] { emit wanted(u"poolstats"_s, {}); });
    m_tools = new IconButton("more", tr("More"));
    m_tools->setObjectName(u"poolTools"_s);
    row->addWidget(m_tools);
    connect(m_tools, &IconButton::clicked, this, &PoolPage::showTools);
    row->addStretch();
    m_search->setObjectName(u"poolSearch"_s);
    m_search->setMinimumWidth(Theme::px(110));
    m_search->setMaximumWidth(Theme::px(240));
    row->addWidget(m_search, 1);
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(out, &IconButton::clicked, this, &PoolPage::exportList);
    row->addWidget(out);
    return head;
}

QWidget *PoolPage::buildEmpty()
{
    return new EmptyState(
        "pool", tr("Nobody lies in this pool"),
        tr("Customers that are given back come here, and whoever is first may claim them."));
}

void PoolPage::buildTable(Settings &settings)
{
    m_table->setObjectName(u"poolTable"_s);
    m_table->setAccessibleName(tr("Customers of the pool"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PoolDelegate(m_table, m_model));
    m_table->setTickColumn(PoolModel::Tick);
    m_table->setColumnWidths({44, 310, 210, 140, 120, 140, 110, 120});
    m_table->fitColumns({.giving = PoolModel::Name,
                         .least = 200,
                         .waiting = {PoolModel::LastOrder, PoolModel::PreviousOwner, PoolModel::Since}});
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(PoolModel::Since, Qt::DescendingOrder);
    m_table->keepColumns(settings, u"pool"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &PoolPage::askAnew);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PoolPage::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PoolPage::showMenu);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit wanted(u"customer"_s, {{u"customer"_s, m_model->idAt(index.row()).value}});
    });
}

void PoolPage::buildBar()
{
    m_claim = m_bar->addPrimary({}, "claim");
    m_claim->setObjectName(u"claimButton"_s);
    m_claimAll = m_bar->addAction(tr("All or none"));
    m_claimAll->setObjectName(u"claimAllButton"_s);
    m_claimAll->setToolTip(tr("Claims them only where every one of them can be claimed"));
    connect(m_claimAll, &QPushButton::clicked, this, [this] { claim(BatchMode::AllOrNone); });
    m_move = m_bar->addAction(tr("Move…"));
    m_assign = m_bar->addAction(tr("Assign…"), "user");
    m_move->setObjectName(u"moveButton"_s);
    m_assign->setObjectName(u"assignButton"_s);
    connect(m_claim, &QPushButton::clicked, this, [this] { claim(BatchMode::AsManyAsAllowed); });
    connect(m_assign, &QPushButton::clicked, this, &PoolPage::assign);
    connect(m_move, &QPushButton::clicked, this, &PoolPage::moveSelected);
    connect(m_bar, &SelectionBar::cleared, m_table, &QTableView::clearSelection);
}

} // namespace crm::ui
