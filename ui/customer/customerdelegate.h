#pragma once

#include "ui/common/listtable.h"

namespace crm {
struct SearchHit;
}

namespace crm::ui {

class CustomerTableModel;

/// Paints the cells of the list of customers.
class CustomerDelegate : public RowDelegate
{
public:
    CustomerDelegate(ListTable *table, const CustomerTableModel *model);

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;

private:
    void customer(QPainter &painter, const QRectF &rect, int row) const;
    void grade(QPainter &painter, const QRectF &rect, int row) const;
    void owner(QPainter &painter, const QRectF &rect, int row) const;
    void lastContact(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    void nextStep(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    void daysLeft(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
    void tags(QPainter &painter, const QRectF &rect, const QString &tags) const;

    const CustomerTableModel *m_model;
};

} // namespace crm::ui
