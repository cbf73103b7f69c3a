#include "ui/pipeline/boardmodel.h"

#include "core/pipeline/stageneed.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <algorithm>

namespace crm::ui {
namespace {

/// Soonest first, without a day last; what is closed the other way round: the latest first.
bool isAbove(const OpportunityRow *a, const OpportunityRow *b)
{
    if (a->state != StageState::Open)
        return std::tuple(a->opportunity.closed, a->opportunity.id.value)
             > std::tuple(b->opportunity.closed, b->opportunity.id.value);
    const auto key = [](const OpportunityRow *row) {
        const auto &deal = row->opportunity;
        return std::tuple(!deal.expected, deal.expected, -deal.amount.value_or(Amount{}).value,
                          deal.id.value);
    };
    return key(a) < key(b);
}

} // namespace

QString amountText(const Opportunity &deal)
{
    return deal.amount ? format::compactMoney(*deal.amount, deal.currency) : QString();
}

QString ownerName(const DealBoard &board, const OpportunityRow &row)
{
    return board.names.value(row.opportunity.owner);
}

BoardModel::BoardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BoardModel::set(std::shared_ptr<const DealBoard> board)
{
    beginResetModel();
    m_board = std::move(board);
    m_columns.assign(m_board->stages.size(), {});
    QHash<StageId, size_t> places;
    for (size_t i = 0; i < m_board->stages.size(); ++i)
        places.insert(m_board->stages[i].id, i);
    for (const auto &row : m_board->rows) {
        const auto place = places.constFind(row.opportunity.stage);
        if (place == places.cend())
            continue; // of another pipeline
        auto &column = m_columns[*place];
        column.rows.push_back(&row);
        column.sums.add(*m_board, row);
    }
    m_rows = 0;
    for (auto &column : m_columns) {
        std::ranges::sort(column.rows, isAbove);
        m_rows = std::max(m_rows, int(column.rows.size()));
    }
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int BoardModel::cards(int column) const
{
    return column >= 0 && size_t(column) < m_columns.size() ? int(m_columns[size_t(column)].rows.size()) : 0;
}

const OpportunityRow *BoardModel::cardAt(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.column()) >= m_columns.size())
        return nullptr;
    const auto &rows = m_columns[size_t(index.column())].rows;
    return size_t(index.row()) < rows.size() ? rows[size_t(index.row())] : nullptr;
}

QModelIndex BoardModel::indexOf(OpportunityId id) const
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const auto &rows = m_columns[column].rows;
        const auto found = std::ranges::find(rows, id, [](const auto *row) { return row->opportunity.id; });
        if (found != rows.end())
            return index(int(found - rows.begin()), int(column));
    }
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return cardAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const auto *row = cardAt(index);
    if (!row)
        return {};
    const auto &deal = row->opportunity;
    if (role == Qt::DisplayRole)
        return deal.name;
    if (role == Qt::ToolTipRole)
        return plainTip(
            format::facts({deal.name, row->customer, amountText(deal),
                           tr("chance %1").arg(format::percent(m_board->chanceOf(*row) / 1e4)),
                           tr("%n days in this stage", nullptr, m_board->daysIn(*row)), deal.reason}));
    if (role == Qt::AccessibleTextRole)
        return format::facts({deal.name, row->customer, row->stage, amountText(deal),
                              ownerName(*m_board, *row),
                              deal.expected ? format::shortDate(*deal.expected, m_board->today) : QString(),
                              m_board->isStalled(*row) ? tr("stalled") : QString()});
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || size_t(section) >= m_columns.size())
        return {};
    const auto &sums = m_columns[size_t(section)].sums;
    if (role == Qt::DisplayRole)
        return stageAt(section).name;
    if (role == Qt::ToolTipRole) {
        QStringList needs;
        for (const auto &need : stageAt(section).needs)
            needs << displayName(need);
        return needs.isEmpty()
                 ? QString()
                 : plainTip(tr("Before a deal enters this stage: %1").arg(format::facts(needs)));
    }
    if (role == Qt::AccessibleTextRole)
        return format::facts({stageAt(section).name, format::count(sums.count),
                              format::compactMoney(sums.value, m_board->currency)});
    return {};
}

} // namespace crm::ui
