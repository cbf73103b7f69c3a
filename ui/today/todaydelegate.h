#pragma once

#include <QAbstractItemDelegate>

namespace crm::ui {

class TodayModel;
struct TodayRow;
class TodayView;

/// Paints one line of the day: circle, place, customer, what to do and why, what is at stake and when.
class TodayDelegate : public QAbstractItemDelegate
{
public:
    TodayDelegate(TodayModel *model, TodayView *view);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintCircle(QPainter &painter, const QRectF &box, bool done, bool hovered) const;
    void paintTexts(QPainter &painter, const QRectF &rect, const TodayRow &row) const;
    void paintAct(QPainter &painter, const QRect &rect, const TodayRow &row, bool active) const;

    TodayModel *m_model;
    TodayView *m_view;
};

} // namespace crm::ui
