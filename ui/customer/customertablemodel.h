#pragma once

#include "core/directory/directoryquery.h"
#include "core/directory/searchmarks.h"
#include "ui/customer/customercolumns.h"

#include <QAbstractTableModel>
#include <QSet>

namespace crm::ui {

/// The answer of the list of customers as a table. It holds no texts: each is taken from the snapshot of the
/// answer when it is painted.
class CustomerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CustomerTableModel(QObject *parent = nullptr);

    /// Resets, unless the same customers stand in the same places: then only their values are new.
    /// Returns whether it has reset.
    bool setView(DirectoryView view, QDate today);
    const DirectoryView &view() const { return m_view; }
    QDate today() const { return m_today; }
    const std::vector<CustomerColumn> &columns() const { return m_columns; }

    qint64 id(int row) const { return m_view.id(row); }
    int rowOf(qint64 id) const; ///< -1 where the customer is not shown
    QList<int> rowsOf(const QSet<qint64> &ids) const; ///< ascending

    QString text(int row, FieldRef field) const;
    qint64 number(int row, CustomerField field) const; ///< kNoValue where there is none
    QDate day(int row, CustomerField field) const;
    QString initial(int row) const;
    QString place(int row) const;
    /// What stands below the name: the contact, or what else was found.
    QString secondLine(int row, const SearchHit &hit) const;
    SearchHit hit(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void setColumns(std::vector<CustomerColumn> columns);
    bool showsSame(const DirectoryView &other) const;
    QString shown(int row, const CustomerColumn &column) const;
    QString customText(int row, FieldRef field) const;

    DirectoryView m_view;
    SearchText m_search;
    QDate m_today;
    std::vector<CustomerColumn> m_columns;
};

} // namespace crm::ui
