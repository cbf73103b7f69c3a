#include "ui/pipeline/deallistmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/pipeline/boardmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

DealListModel::DealListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DealListModel::set(std::shared_ptr<const DealBoard> board)
{
    beginResetModel();
    m_board = std::move(board);
    m_rows.clear();
    for (const auto &row : m_board->rows)
        m_rows.push_back(&row);
    order();
    endResetModel();
}

int DealListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DealListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString DealListModel::text(const OpportunityRow &row, int column) const
{
    const auto &deal = row.opportunity;
    switch (column) {
    case Name: return deal.name;
    case Customer: return row.customer;
    case StageName: return row.stage;
    case Value: return deal.amount ? format::money(*deal.amount, deal.currency) : QString();
    case Chance:
        return row.state == StageState::Open ? format::percent(m_board->chanceOf(row) / 1e4) : QString();
    case Expected: return format::date(deal.closed.value_or(deal.expected.value_or(QDate())));
    case Owner: return ownerName(*m_board, row);
    case Days:
        return m_board->isStalled(row) ? tr("%1, stalled").arg(m_board->daysIn(row))
                                       : format::count(m_board->daysIn(row));
    default: return {};
    }
}

QVariant DealListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(at(index.row()), index.column());
}

QVariant DealListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static const QStringList keys{u"name"_s,   u"customer"_s, u"stage"_s, u"amount"_s,
                                  u"chance"_s, u"expected"_s, u"owner"_s, u"days"_s};
    if (role == ListHeader::kColumnKey)
        return keys[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == Value || section == Chance || section == Days ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QStringList{tr("Opportunity"), tr("Customer"), tr("Stage"), tr("Amount"),
                           tr("Chance"),      tr("Expected"), tr("Owner"), tr("Days in stage")}[section];
    return {};
}

bool DealListModel::isBefore(const OpportunityRow &a, const OpportunityRow &b) const
{
    const auto &one = a.opportunity;
    const auto &other = b.opportunity;
    const auto place = [this](const OpportunityRow &row) {
        const auto *stage = m_board->stage(row.opportunity.stage);
        return stage ? stage->position : 0;
    };
    switch (m_sorted) {
    case Value: return one.amount < other.amount;
    case StageName: return place(a) < place(b);
    case Chance: return m_board->chanceOf(a) < m_board->chanceOf(b);
    case Days: return m_board->daysIn(a) < m_board->daysIn(b);
    case Expected: { // what is open stands above what is closed
        const auto key = [](const OpportunityRow &row) {
            const auto &deal = row.opportunity;
            return std::tuple(row.state != StageState::Open, !deal.closed && !deal.expected,
                              deal.closed.value_or(deal.expected.value_or(QDate())));
        };
        return key(a) < key(b);
    }
    default: return text(a, m_sorted).localeAwareCompare(text(b, m_sorted)) < 0;
    }
}

void DealListModel::order()
{
    std::ranges::sort(m_rows,
                      [](const auto *a, const auto *b) { return a->opportunity.id < b->opportunity.id; });
    std::ranges::stable_sort(m_rows, [this](const auto *a, const auto *b) {
        return m_order == Qt::AscendingOrder ? isBefore(*a, *b) : isBefore(*b, *a);
    });
}

void DealListModel::sort(int column, Qt::SortOrder order)
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
