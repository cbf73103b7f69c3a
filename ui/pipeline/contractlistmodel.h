#pragma once

#include "core/pipeline/contract.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// Contracts as a list that is sorted by any of its columns.
class ContractListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Number, Customer, State, Starts, Ends, Value, Owner, Columns };

    explicit ContractListModel(QObject *parent = nullptr);
    void set(std::vector<ContractRow> rows, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    const ContractRow &at(int row) const { return m_rows[size_t(row)]; }

private:
    QString text(const ContractRow &row, int column) const;
    bool isBefore(const ContractRow &a, const ContractRow &b) const;
    void order();

    std::vector<ContractRow> m_rows;
    QDate m_today;
    int m_sorted = Ends;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace crm::ui
