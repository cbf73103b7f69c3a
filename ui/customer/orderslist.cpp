#include "ui/customer/orderslist.h"

#include "core/order/orderservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPage = 100;
enum Column { Number, Day, State, Total, Columns };

} // namespace

OrdersModel::OrdersModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void OrdersModel::setFacts(const CustomerFacts &facts)
{
    const auto life = ++m_life;
    m_facts = facts;
    m_workspace.read(
        this,
        [id = facts.card.customer.id](Session &session) { return session.orders().ids({.customer = id}); },
        [this, life](const Outcome<std::vector<OrderId>> &ids) {
            if (!ids || life != m_life)
                return;
            beginResetModel();
            m_ids = *ids;
            m_rows.clear();
            m_asked.clear();
            endResetModel();
        });
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList keys{u"number"_s, u"date"_s, u"state"_s, u"total"_s};
    if (role == ListHeader::kColumnKey)
        return keys[section];
    if (role == Qt::TextAlignmentRole && section == Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QStringList{tr("Number"), tr("Date"), tr("State"), tr("Total")}[section];
    return {};
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto found = m_rows.constFind(idAt(index.row()).value);
    if (found == m_rows.constEnd()) {
        fetch(index.row());
        return {};
    }
    return text(*found, index.column());
}

QString OrdersModel::text(const Order &order, int column) const
{
    switch (column) {
    case Number: return order.number;
    case Day: return format::date(order.date);
    case State: return displayName(order.state);
    case Total: return format::money(order.total, order.currency);
    default: return {};
    }
}

/// Asks for the page of rows around one that is to be painted.
void OrdersModel::fetch(int row) const
{
    const int page = row / kPage;
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const auto from = m_ids.begin() + page * kPage;
    const auto to = m_ids.begin() + std::min<qsizetype>((page + 1) * kPage, std::ssize(m_ids));
    auto *self = const_cast<OrdersModel *>(this);
    m_workspace.read(
        self, [ids = std::vector<OrderId>(from, to)](Session &session) { return session.orders().rows(ids); },
        [self, page, life = m_life](const Outcome<std::vector<Order>> &rows) {
            if (!rows || life != self->m_life)
                return;
            for (const auto &order : *rows)
                self->m_rows.insert(order.id.value, order);
            const int last = std::min(self->rowCount(), (page + 1) * kPage) - 1;
            emit self->dataChanged(self->index(page * kPage, 0), self->index(last, Columns - 1));
        });
}

OrdersList::OrdersList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new OrdersModel(workspace, this))
    , m_table(new ListTable)
{
    auto *empty =
        new EmptyState("orders", tr("No orders yet"), tr("What this customer buys is listed here."));
    m_empty = empty;
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_table);
    box->addWidget(empty);
    m_empty->hide();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths({180, 120, 110, 140});
    m_table->setAccessibleName(tr("Orders"));
    connect(empty->addStep(tr("New order"), "plus"), &QPushButton::clicked, this, &OrdersList::newWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_empty->setVisible(m_model->rowCount() == 0);
        m_table->setVisible(m_model->rowCount() > 0);
    });
    m_table->header()->setSectionsClickable(false); // always newest first
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { emit orderWanted(m_model->idAt(index.row()).value); });
}

void OrdersList::setFacts(const CustomerFacts &facts)
{
    m_model->setFacts(facts);
}

} // namespace crm::ui
