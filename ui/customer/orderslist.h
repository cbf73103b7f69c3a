#pragma once

#include "core/order/order.h"
#include "ui/customer/customerfacts.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace crm {
class Workspace;
}

namespace crm::ui {

class ListTable;

/// The orders of one customer; the rows are read as they come into sight.
class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OrdersModel(Workspace &workspace, QObject *parent = nullptr);
    void setFacts(const CustomerFacts &facts);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    OrderId idAt(int row) const { return m_ids[size_t(row)]; }

private:
    void fetch(int row) const;
    QString text(const Order &order, int column) const;

    Workspace &m_workspace;
    CustomerFacts m_facts;
    std::vector<OrderId> m_ids;
    mutable QHash<qint64, Order> m_rows;
    mutable QSet<int> m_asked;
    quint64 m_life = 0;
};

/// Their table.
class OrdersList : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersList(Workspace &workspace, QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

signals:
    void orderWanted(qint64 order);
    void newWanted();

private:
    OrdersModel *m_model;
    ListTable *m_table;
    QWidget *m_empty;
};

} // namespace crm::ui
