#include "ui/order/orderdelegate.h"

#include "ui/order/ordermodel.h"

namespace crm::ui {
namespace {

void paintPerson(QPainter &painter, const QRectF &rect, const QString &name, qint64 id, int side)
{
    if (name.isEmpty())
        return;
    const double size = Theme::px(side);
    draw::avatar(painter, {rect.left(), rect.center().y() - size / 2, size, size}, name.left(1), id);
    draw::text(painter, rect.adjusted(size + 8, 0, 0, 0), name, Theme::font(), Theme::t().text1);
}

/// Promised for a day that has passed, and still here.
bool isLate(const Order &order, QDate today)
{
    const bool open = order.state == OrderState::Confirmed || order.state == OrderState::Paid;
    return open && order.required && !order.shipped && *order.required < today;
}

void paintRequired(QPainter &painter, const QRectF &rect, const QString &text, bool late)
{
    if (late)
        draw::pill(painter, rect.left(), rect.center().y(), text, draw::Tone::Danger, "clock");
    else
        draw::text(painter, rect, text, Theme::font(), Theme::t().text1);
}

} // namespace

OrderDelegate::OrderDelegate(ListTable *table, const OrderModel *model)
    : RowDelegate(table)
    , m_model(model)
{
}

void OrderDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const
{
    const auto *row = m_model->at(index.row());
    if (!row || !row->order.id.isValid())
        return;
    const QString text = index.data().toString();
    switch (OrderModel::Column(index.column())) {
    case OrderModel::Customer: paintPerson(painter, rect, text, row->order.customer.value, 26); break;
    case OrderModel::Owner: paintPerson(painter, rect, text, row->order.owner.value, 20); break;
    case OrderModel::State:
        draw::pill(painter, rect.left(), rect.center().y(), text, toneOf(row->order.state),
                   iconOf(row->order.state));
        break;
    case OrderModel::Required:
        paintRequired(painter, rect, text, isLate(row->order, m_model->today()));
        break;
    default: RowDelegate::cell(painter, rect, index, selected);
    }
}

} // namespace crm::ui
