#include "ui/order/ordermodel.h"

#include "core/order/orderservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/customer/customerinitial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

draw::Tone toneOf(OrderState state)
{
    switch (state) {
    case OrderState::Draft:
    case OrderState::Cancelled: return draw::Tone::Neutral;
    case OrderState::Confirmed: return draw::Tone::Accent;
    case OrderState::Shipped: return draw::Tone::Warn;
    case OrderState::Paid:
    case OrderState::Completed: return draw::Tone::Good;
    }
    return draw::Tone::Neutral;
}

const char *iconOf(OrderState state)
{
    return state == OrderState::Completed ? "check" : state == OrderState::Cancelled ? "close" : nullptr;
}

OrderModel::OrderModel(Workspace &workspace, QObject *parent)
    : OwnColumnsModel(ColumnCount, parent)
    , m_workspace(workspace)
{
}

void OrderModel::show(std::vector<OrderId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

int OrderModel::rowOf(OrderId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const OrderSummary *OrderModel::at(int row) const
{
    const auto id = idAt(row);
    if (!m_cache.isFresh(id))
        fetch(row / m_cache.kPage);
    return m_cache.row(id);
}

void OrderModel::fetch(int page) const
{
    if (!m_cache.ask(page))
        return;
    const auto first = size_t(page) * m_cache.kPage;
    const auto last = std::min(first + m_cache.kPage, m_ids.size());
    const std::vector<OrderId> ids(m_ids.begin() + qptrdiff(first), m_ids.begin() + qptrdiff(last));
    auto *self = const_cast<OrderModel *>(this); // painting asks, and what comes of it is painted later
    m_workspace.read(
        self, [ids](Session &session) { return session.orders().summaries(ids); },
        [self, ids, page, life = m_cache.life()](const Outcome<std::vector<OrderSummary>> &outcome) {
            for (const auto id : ids)
                self->m_cache.insert(life, id, {});
            if (outcome)
                for (const auto &row : *outcome)
                    self->m_cache.insert(life, row.order.id, row);
            self->m_cache.answered(life, page);
            if (const int rows = self->rowCount(); rows > 0)
                emit self->dataChanged(self->index(0, 0), self->index(rows - 1, self->columnCount() - 1));
        });
}

QString OrderModel::initial(const OrderSummary &row) const
{
    const qint64 customer = row.order.customer.value;
    if (const auto known = m_initials.constFind(customer); known != m_initials.cend())
        return *known;
    const auto snapshot = m_workspace.directory().snapshot();
    const auto place = snapshot->rowOf(customer);
    if (!place || snapshot->stage() != DirectoryStage::Complete)
        return row.customer.left(1); // until the list of customers is there
    const auto text = [&](CustomerField field) { return snapshot->text({field}, *place); };
    return *m_initials.insert(
        customer, customerInitial(row.customer, text(CustomerField::City), text(CustomerField::Region)));
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool isOwn = ownField(index.column());
    if (role != Qt::DisplayRole)
        return isOwn ? ownData(index.column(), role, {}, {}) : QVariant();
    const auto *row = at(index.row());
    if (isOwn && row)
        return ownData(index.column(), role, row->order.custom, row->order.currency);
    return row && row->order.id.isValid() ? text(*row, Column(index.column())) : QVariant();
}

QString OrderModel::shipping(const Order &order) const
{
    if (order.shipped)
        return tr("shipped %1").arg(format::shortDate(*order.shipped, m_today));
    return order.required ? tr("required by %1").arg(format::shortDate(*order.required, m_today)) : QString();
}

QVariant OrderModel::text(const OrderSummary &row, Column column) const
{
    const Order &order = row.order;
    switch (column) {
    case Number: return order.number;
    case Customer: return row.customer;
    case Date: return format::date(order.date);
    case State: return displayName(order.state);
    case Owner: return ownerName(order.owner);
    case Products:
        return row.lines > 1 ? tr("%1 and %n more", nullptr, int(row.lines) - 1).arg(row.firstProduct)
                             : row.firstProduct;
    case Required: return order.required ? format::shortDate(*order.required, m_today) : QString();
    case Shipped: return order.shipped ? format::shortDate(*order.shipped, m_today) : QString();
    case Total: return format::money(order.total, order.currency);
    case ColumnCount: break;
    }
    return {};
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char *const keys[] = {"number",   "customer", "date",    "state", "owner",
                                       "products", "required", "shipped", "total"};
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= ColumnCount)
        return ownHeader(section, role);
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole && section == Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // the largest and the latest first
        return section == Total || section == Date || section == Shipped ? Qt::DescendingOrder
                                                                         : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number");
    case Customer: return tr("Customer");
    case Date: return tr("Date");
    case State: return tr("State");
    case Owner: return tr("Owner");
    case Products: return tr("Products");
    case Required: return tr("Required by");
    case Shipped: return tr("Shipped on");
    case Total: return tr("Total");
    case ColumnCount: break;
    }
    return {};
}

} // namespace crm::ui
