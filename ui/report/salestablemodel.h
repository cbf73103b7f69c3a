#pragma once

#include "core/insight/salesreport.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// A sales report as a table: sorted by any column, all figures to the right.
class SalesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Orders, Customers, Quantity, Revenue, Share, Before, Change, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void set(SalesReport report);
    const SalesReport &report() const { return m_report; }
    const SalesRow &at(int row) const { return m_report.rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const SalesRow &row, int column) const;

    SalesReport m_report;
};

/// The same as lines of cells, the first being the heads.
QList<QStringList> salesTable(const SalesReport &report);
/// The report as a file for spreadsheets: plain figures, names as texts. Throws where it cannot be written.
void writeSalesTable(QIODevice &device, const SalesReport &report);

} // namespace crm::ui
