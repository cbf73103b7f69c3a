#include "ui/common/listheader.h"
#include "ui/trade/tradelistpage.h"

#include <algorithm>

namespace crm::ui {

TradeRowsModel::TradeRowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TradeRowsModel::set(std::vector<TradeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    order();
    endResetModel();
}

int TradeRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TradeRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TradeRowsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return at(index.row()).cells.value(index.column());
}

QVariant TradeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = m_columns[size_t(section)];
    if (role == ListHeader::kColumnKey)
        return column.key;
    if (role == Qt::TextAlignmentRole)
        return int(column.align | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

void TradeRowsModel::order()
{
    if (m_sorted < 0)
        return;
    const auto isBefore = [this](const TradeRow &a, const TradeRow &b) {
        const auto one = a.keys.value(m_sorted);
        const auto other = b.keys.value(m_sorted);
        if (one.isValid() || other.isValid()) // without a value behind all that have one
            return one.isValid() && other.isValid() ? QVariant::compare(one, other) == QPartialOrdering::Less
                                                    : one.isValid() && m_order == Qt::AscendingOrder;
        return a.cells.value(m_sorted).localeAwareCompare(b.cells.value(m_sorted)) < 0;
    };
    std::ranges::stable_sort(m_rows, [&](const TradeRow &a, const TradeRow &b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

void TradeRowsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column;
    m_order = order;
    this->order();
    endResetModel();
}

} // namespace crm::ui
