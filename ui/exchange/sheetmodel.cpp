#include "ui/exchange/sheetmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/listheader.h"

namespace crm::ui {

void SheetModel::show(const SheetShape &shape)
{
    beginResetModel();
    m_headers = shape.headers;
    m_rows = shape.sample;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_headers.isEmpty() ? 0 : int(m_headers.size()) + 1;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Line") : m_headers.value(section - 1);
    return role == ListHeader::kColumnKey ? QVariant(QString::number(section)) : QVariant();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SheetRow &row = m_rows[size_t(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(format::count(row.line)) : QVariant();
    const QString text = row.fields.value(index.column() - 1);
    if (role == Qt::DisplayRole)
        return text.left(200).simplified();
    // Only what is cut off is worth a tip, and it is text, whatever it looks like.
    return text.size() > 20 ? QVariant(QStringLiteral("<span>%1</span>").arg(text.left(1000).toHtmlEscaped()))
                            : QVariant();
}

} // namespace crm::ui
