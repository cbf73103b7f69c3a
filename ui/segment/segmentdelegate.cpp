#include "ui/segment/segmentdelegate.h"

#include "ui/common/draw.h"

namespace crm::ui {

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(200), Theme::px(58)};
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &t = Theme::t();
    const QRectF rect = QRectF(option.rect).adjusted(6, 2, -6, -2);
    if (option.state & QStyle::State_Selected)
        draw::fill(*painter, rect, radius::m, t.selected);
    else if (option.state & QStyle::State_MouseOver)
        draw::fill(*painter, rect, radius::m, t.hover);
    const QRectF inner = rect.adjusted(10, 6, -10, -6);
    const double half = inner.height() / 2;
    const double side = Theme::px(16);
    drawIcon(*painter, {inner.left(), inner.top() + (half - side) / 2, side, side},
             index.data(IsList).toBool() ? "bookmark" : "segments", t.text2);
    const QString count = index.data(Count).toString();
    const double right = Theme::px(64);
    draw::text(*painter, {inner.right() - right, inner.top(), right, half}, count, Theme::font(), t.text2,
               Qt::AlignRight | Qt::AlignVCenter);
    draw::text(*painter, inner.adjusted(side + 8, 0, -right, -half), index.data(Name).toString(),
               Theme::font(type::body, true), t.text1);
    draw::text(*painter, inner.adjusted(side + 8, half, 0, 0), index.data(Sentence).toString(),
               Theme::font(type::caption), t.text3);
    if (option.state & QStyle::State_HasFocus)
        draw::focusRing(*painter, rect, radius::m);
}

} // namespace crm::ui
