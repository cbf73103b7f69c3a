#pragma once

#include "ui/common/listtable.h"

namespace crm::ui {

class OrderModel;

/// Paints the rows of a list of orders.
class OrderDelegate : public RowDelegate
{
public:
    OrderDelegate(ListTable *table, const OrderModel *model);

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;

private:
    const OrderModel *m_model;
};

} // namespace crm::ui
