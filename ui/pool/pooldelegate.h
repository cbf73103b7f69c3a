#pragma once

#include "ui/common/listtable.h"

namespace crm::ui {

class PoolModel;

/// Paints the rows of a pool: what was refused carries a lock and the reason.
class PoolDelegate : public RowDelegate
{
public:
    PoolDelegate(ListTable *table, const PoolModel *model);

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;

private:
    const PoolModel *m_model;
};

} // namespace crm::ui
