#include "ui/pipeline/contractlistmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/listheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

ContractListModel::ContractListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ContractListModel::set(std::vector<ContractRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    order();
    endResetModel();
}

int ContractListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContractListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ContractListModel::text(const ContractRow &row, int column) const
{
    const auto &contract = row.contract;
    switch (column) {
    case Title: return contract.title.isEmpty() ? contract.number : contract.title;
    case Number: return contract.number;
    case Customer: return row.customer;
    case State: return displayName(contract.state);
    case Starts: return format::date(contract.starts.value_or(QDate()));
    case Ends: {
        if (!contract.ends)
            return {};
        if (!endsSoon(contract, m_today))
            return format::date(*contract.ends);
        return tr("%1 (%2)").arg(format::date(*contract.ends),
                                 format::daysLeft(int(m_today.daysTo(*contract.ends))));
    }
    case Value: return contract.amount ? format::money(*contract.amount, contract.currency) : QString();
    case Owner: return row.owner;
    default: return {};
    }
}

QVariant ContractListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(at(index.row()), index.column());
}

QVariant ContractListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static const QStringList keys{u"title"_s,  u"number"_s, u"customer"_s, u"state"_s,
                                  u"starts"_s, u"ends"_s,   u"amount"_s,   u"owner"_s};
    if (role == ListHeader::kColumnKey)
        return keys[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QStringList{tr("Contract"),  tr("Number"),   tr("Customer"), tr("State"),
                           tr("First day"), tr("Last day"), tr("Amount"),   tr("Owner")}[section];
    return {};
}

bool ContractListModel::isBefore(const ContractRow &a, const ContractRow &b) const
{
    // What has no end comes behind all that have one.
    const auto end = [](const ContractRow &row) { return row.contract.ends.value_or(QDate(9999, 12, 31)); };
    switch (m_sorted) {
    case State: return a.contract.state < b.contract.state;
    case Starts: return a.contract.starts.value_or(QDate()) < b.contract.starts.value_or(QDate());
    case Ends: return end(a) < end(b);
    case Value: return a.contract.amount < b.contract.amount;
    default: return text(a, m_sorted).localeAwareCompare(text(b, m_sorted)) < 0;
    }
}

void ContractListModel::order()
{
    std::ranges::sort(m_rows, {}, [](const ContractRow &row) { return row.contract.id; });
    std::ranges::stable_sort(m_rows, [this](const ContractRow &a, const ContractRow &b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

void ContractListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    beginResetModel();
    m_sorted = column;
    m_order = order;
    this->order();
    endResetModel();
}

} // namespace crm::ui
