#pragma once

#include "ui/pipeline/dealboard.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// The opportunities as a board: a column for each stage, in it a cell for each deal, the one that is hoped
/// for soonest on top.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit BoardModel(QObject *parent = nullptr);
    void set(std::shared_ptr<const DealBoard> board);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const DealBoard &board() const { return *m_board; }
    const Stage &stageAt(int column) const { return m_board->stages[size_t(column)]; }
    const DealSums &sumsAt(int column) const { return m_columns[size_t(column)].sums; }
    int cards(int column) const; ///< 0 for a column that is not there
    /// Null below the last card of a column.
    const OpportunityRow *cardAt(const QModelIndex &index) const;
    QModelIndex indexOf(OpportunityId id) const;

private:
    struct Column
    {
        std::vector<const OpportunityRow *> rows = {};
        DealSums sums = {};
    };

    std::shared_ptr<const DealBoard> m_board = std::make_shared<const DealBoard>();
    std::vector<Column> m_columns;
    int m_rows = 0;
};

/// "¥12.3万", with the amount in whatever currency it is; empty for none.
QString amountText(const Opportunity &deal);
/// Of whoever has it.
QString ownerName(const DealBoard &board, const OpportunityRow &row);

} // namespace crm::ui
