#pragma once

#include "ui/today/todaymodel.h"

#include <QListView>

namespace crm::ui {

/// The ordered work of a day. A click on the circle (or Space) is done, a click on the row (or Enter) opens
/// the customer, the button (or L) puts it off.
class TodayView : public QListView
{
    Q_OBJECT

public:
    explicit TodayView(TodayModel *model, QWidget *parent = nullptr);
    int hovered() const { return m_hovered; }
    /// Parts of a row, for painting and for clicks.
    QRect circleOf(const QRect &row) const;
    QRect buttonOf(const QRect &row) const;

signals:
    void doneWanted(const crm::TodayItem &item);
    void customerWanted(crm::CustomerId customer);
    void laterWanted(const crm::TodayItem &item, const QPoint &where);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void hover(int row);
    QPoint belowButton(const QModelIndex &index) const;

    TodayModel *m_model;
    int m_hovered = -1;
};

} // namespace crm::ui
