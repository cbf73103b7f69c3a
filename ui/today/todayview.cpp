#include "ui/today/todayview.h"

#include "ui/today/todaydelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace crm::ui {

TodayView::TodayView(TodayModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Whom to contact today"));
    setObjectName(QStringLiteral("todayList"));
    setModel(model);
    setItemDelegate(new TodayDelegate(model, this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

QRect TodayView::circleOf(const QRect &row) const
{
    const int side = Theme::px(20);
    return {row.left() + Theme::px(16), row.center().y() - side / 2, side, side};
}

QRect TodayView::buttonOf(const QRect &row) const
{
    const QSize size(Theme::px(84), Theme::px(30));
    return {QPoint(row.right() - Theme::px(16) - size.width(), row.center().y() - size.height() / 2), size};
}

QPoint TodayView::belowButton(const QModelIndex &index) const
{
    return viewport()->mapToGlobal(buttonOf(visualRect(index)).bottomLeft());
}

void TodayView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TodayView::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    hover(index.isValid() ? index.row() : -1);
    QListView::mouseMoveEvent(event);
}

void TodayView::leaveEvent(QEvent *event)
{
    hover(-1);
    QListView::leaveEvent(event);
}

void TodayView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const auto where = event->position().toPoint();
    const auto index = indexAt(where);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const auto &row = m_model->at(index.row());
    const auto rect = visualRect(index);
    const int reach = Theme::px(8);
    if (!row.isDone && circleOf(rect).adjusted(-reach, -reach, reach, reach).contains(where))
        emit doneWanted(row.item);
    else if (!row.isDone && buttonOf(rect).contains(where))
        emit laterWanted(row.item, belowButton(index));
    else
        emit customerWanted(row.item.customer);
}

void TodayView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = indexAt(event->pos());
    if (index.isValid() && !m_model->at(index.row()).isDone)
        emit laterWanted(m_model->at(index.row()).item, event->globalPos());
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex();
    const bool open = index.isValid() && !m_model->at(index.row()).isDone;
    if (open && event->key() == Qt::Key_Space)
        emit doneWanted(m_model->at(index.row()).item);
    else if (open && event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier)
        emit laterWanted(m_model->at(index.row()).item, belowButton(index));
    else if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit customerWanted(m_model->at(index.row()).item.customer);
    else
        QListView::keyPressEvent(event);
}

} // namespace crm::ui
