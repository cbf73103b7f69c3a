#include "ui/order/orderdelegate.h"

#include "ui/order/ordermodel.h"

namespace crm::ui {
namespace {

void paintSecond(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color)
{
    draw::text(painter, {rect.left(), rect.top() + rect.height() * 0.5, rect.width(), rect.height() * 0.44},
               text, Theme::font(type::caption), color);
}

void paintFirst(QPainter &painter, const QRectF &rect, const QString &text)
{
    draw::text(painter, {rect.left(), rect.top() + rect.height() * 0.06, rect.width(), rect.height() * 0.47},
               text, Theme::font(), Theme::t().text1);
}

QRectF paintFace(QPainter &painter, const QRectF &rect, const QString &initial, qint64 id, int side)
{
    const double size = Theme::px(side);
    draw::avatar(painter, {rect.left(), rect.center().y() - size / 2, size, size}, initial, id);
    return rect.adjusted(size + (side > 20 ? 10 : 8), 0, 0, 0);
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
    const bool late = isLate(row->order, m_model->today());
    switch (OrderModel::Column(index.column())) {
    case OrderModel::Customer: {
        const QRectF texts = paintFace(painter, rect, m_model->initial(*row), row->order.customer.value, 26);
        paintFirst(painter, texts, text);
        paintSecond(painter, texts, index.siblingAtColumn(OrderModel::Products).data().toString(),
                    Theme::t().text2);
        break;
    }
    case OrderModel::Date:
        if (m_model->shipping(row->order).isEmpty()) {
            RowDelegate::cell(painter, rect, index, selected);
            break;
        }
        paintFirst(painter, rect, text);
        paintSecond(painter, rect, m_model->shipping(row->order),
                    late ? Theme::t().danger : Theme::t().text2);
        break;
    case OrderModel::Owner:
        if (!text.isEmpty())
            draw::text(painter, paintFace(painter, rect, text.left(1), row->order.owner.value, 20), text,
                       Theme::font(), Theme::t().text1);
        break;
    case OrderModel::State:
        draw::pill(painter, rect.left(), rect.center().y(), text, toneOf(row->order.state),
                   iconOf(row->order.state));
        break;
    case OrderModel::Required: paintRequired(painter, rect, text, late); break;
    default: RowDelegate::cell(painter, rect, index, selected);
    }
}

} // namespace crm::ui
