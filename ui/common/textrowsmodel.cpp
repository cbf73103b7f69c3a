#include "ui/common/textrowsmodel.h"

#include "ui/common/listheader.h"

namespace crm::ui {

TextRowsModel::TextRowsModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TextRowsModel::set(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::TextAlignmentRole)
        return int(m_columns[size_t(index.column())].align | Qt::AlignVCenter);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_rows[size_t(index.row())].value(index.column());
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column &column = m_columns[size_t(section)];
    switch (role) {
    case ListHeader::kColumnKey: return column.key;
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return int(column.align | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace crm::ui
