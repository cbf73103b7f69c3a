#pragma once

#include "ui/pipeline/dealboard.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// The opportunities of the board as a list that is sorted by any of its columns.
class DealListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Customer, StageName, Value, Chance, Expected, Owner, Days, Columns };

    explicit DealListModel(QObject *parent = nullptr);
    void set(std::shared_ptr<const DealBoard> board);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    const OpportunityRow &at(int row) const { return *m_rows[size_t(row)]; }

private:
    QString text(const OpportunityRow &row, int column) const;
    bool isBefore(const OpportunityRow &a, const OpportunityRow &b) const;
    void order();

    std::shared_ptr<const DealBoard> m_board = std::make_shared<const DealBoard>();
    std::vector<const OpportunityRow *> m_rows;
    int m_sorted = Expected;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace crm::ui
